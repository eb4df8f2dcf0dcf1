use super::*;

/// What the schema says at a path of keys below `properties`.
fn said<'s>(schema: &'s Value, path: &[&str]) -> &'s Value {
    path.iter().fold(schema, |schema, key| &schema["properties"][*key])
}

#[test]
fn a_figure_has_its_meaning_its_unit_its_range_and_its_forms() {
    let schema = json_schema();
    let rate = said(&schema, &["scenario", "discount_rate"]);
    let expected = json!({
        "title": "discount_rate",
        "description": "What a later amount loses. (share per year; required)",
        "type": ["number", "object"],
        "minimum": -0.5,
        "maximum": 1,
        "if": { "type": "object" },
        "then": { "$ref": "#/definitions/figure_from_-0.5_to_1" },
    });
    assert_eq!(*rate, expected);
    let forms = &schema["definitions"]["figure_from_-0.5_to_1"]["anyOf"];
    let range = json!({ "required": ["low", "high"], "propertyNames": { "enum": ["low", "high", "source", "note"] } });
    assert_eq!((forms.as_array().map_or(0, Vec::len), &forms[3]), (5, &range));
    let lag = said(&schema, &["scenario", "saving_lag_months"]);
    assert_eq!(
        (&lag["description"], &lag["default"]),
        (&json!("Months until freed people leave. (months; if left out: 0)"), &json!(0))
    );
}

#[test]
fn every_key_stands_in_it_under_each_of_its_names_and_no_reserved_one() {
    let text = json_schema().to_string();
    for table in super::super::TABLES {
        for name in table.names() {
            assert!(text.contains(&format!("\"title\":\"{name}\"")), "{}.{name}", table.path);
        }
    }
    let schema = json_schema();
    assert_eq!(schema["properties"]["team"], Value::Null);
    assert_eq!(said(&schema, &["nulage", "voices"]), &Value::Null);
    let chat = &schema["properties"]["channel"]["additionalProperties"];
    assert_eq!((&said(chat, &["nki"])["minimum"], &said(chat, &["nki"])["maximum"]), (&json!(0), &json!(100)));
    assert_eq!((&said(chat, &["nps"])["minimum"], &said(chat, &["nps"])["maximum"]), (&json!(-100), &json!(100)));
    assert_eq!(said(chat, &["hours"]), &Value::Null);
}

#[test]
fn what_a_sheet_may_state_must_stand_in_the_file_only_where_there_is_none() {
    let schema = json_schema();
    assert_eq!(schema["required"], json!(["nulage"]));
    assert_eq!(said(&schema, &["nulage"])["required"], json!(["channels"]));
    assert_eq!(schema["else"]["required"], json!(["version", "scenario"]));
    assert_eq!(said(&schema["else"], &["scenario"])["required"], json!(["months", "discount_rate"]));
    let mix = &schema["properties"]["mix"]["items"];
    assert_eq!(mix["required"], json!(["id"]));
    assert_eq!(said(mix, &["shift"])["items"]["required"], json!(["from", "to"]));
    let of_figures = said(&schema["else"], &["mix"])["items"]["properties"]["shift"]["items"]["required"].clone();
    assert_eq!(of_figures, json!(["share", "effort"]));
}

#[test]
fn a_word_may_be_written_in_capitals() {
    let shape = choice(&["s-curve", "linear"]);
    let pattern = "^ *([sS]-[cC][uU][rR][vV][eE]|[lL][iI][nN][eE][aA][rR]) *$|[^ -~]";
    let words = json!({ "type": "string", "enum": ["s-curve", "linear"] });
    assert_eq!(shape["anyOf"], json!([words, { "type": "string", "pattern": pattern }]));
    assert_eq!(choice(&[".", "\t"])["anyOf"][1]["pattern"], "^ *([.]) *$|[^ -~]");
}
