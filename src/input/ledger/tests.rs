//! Limits of a ledger, and the order of its rows.

use super::*;
use crate::model::Code;

fn ledger(text: &str, settings: &Settings) -> (Option<Ledger>, Vec<Code>) {
    let mut reading = Reading::default();
    let file = reading.sources.add_file("a.csv".into(), text.into());
    let ledger = read(&[file], settings, &mut reading);
    (ledger, reading.findings.into_iter().map(|finding| finding.code).collect())
}

#[test]
fn more_rows_than_can_be_read_are_told_once() {
    let settings = Settings { months: Some(1), most_rows: 2, ..Settings::default() };
    let (_, codes) = ledger("channel,volume\na,1\nb,2\n", &settings);
    assert!(codes.is_empty(), "{codes:?}");
    let (_, codes) = ledger("channel,volume\na,1\nb,2\nc,3\nd,4\n", &settings);
    assert_eq!(codes, [Code::TooManyRows]);
}

#[test]
fn more_channels_than_can_be_planned_with_are_told() {
    let settings = Settings { months: Some(1), ..Settings::default() };
    let rows = |count: usize| (0..count).map(|number| format!("queue {number},{}\n", number + 7)).collect::<String>();
    let (some, codes) = ledger(&format!("channel,volume\n{}", rows(300)), &settings);
    assert_eq!((some.map(|ledger| ledger.channels.len()), codes), (Some(300), Vec::new()));
    let (_, codes) = ledger(&format!("channel,volume\n{}", rows(301)), &settings);
    assert_eq!(codes, [Code::TooManyChannels]);
}

#[test]
fn sums_do_not_depend_on_the_order_of_rows() {
    let rows =
        ["a,x,2025-01,1,0.1", "a,x,2025-02,1,0.2", "a,y,2025-01,1,0.7", "a,x,2025-03,1,0.3", "a,y,2025-02,1,0.6"];
    let mut last = None;
    for turn in 0..rows.len() {
        let mut turned = rows;
        turned.rotate_left(turn);
        // Cells stand as they first appear, so that of one reason is compared.
        let (ledger, _) =
            ledger(&format!("channel,reason,month,volume,cost\n{}", turned.join("\n")), &Settings::default());
        let ledger = ledger.unwrap();
        let x = ledger.reasons.iter().position(|name| name == "x").unwrap();
        let cost = ledger.channels[0].cost_per_contact[x].unwrap().value.to_bits();
        assert_eq!(*last.get_or_insert(cost), cost);
    }
    assert_eq!(last, Some(((0.1_f64 + 0.2 + 0.3) / 3.0).to_bits()));
}

#[test]
fn both_keys_of_rows_that_are_the_same_are_told_by_their_first() {
    let settings = Settings { months: Some(1), ..Settings::default() };
    let (_, codes) = ledger("channel,volume\na,1\nb,1\nA,2\n a ,3\n", &settings);
    assert_eq!(codes, [Code::SameKeys, Code::SameKeys]);
}
