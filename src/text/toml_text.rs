//! Names and texts as TOML takes them.

/// A text in quotes; nothing in it can end the line that it stands on.
#[must_use]
pub fn toml_text(value: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in value.chars() {
        match sign {
            '"' | '\\' => quoted.extend(['\\', sign]),
            sign if sign.is_control() => quoted += &format!("\\u{:04X}", u32::from(sign)),
            sign => quoted.push(sign),
        }
    }
    quoted + "\""
}

/// A key, in quotes where it needs them: `[channel."Mina sidor"]`.
#[must_use]
pub fn toml_key(name: &str) -> String {
    let is_bare = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '-';
    if !name.is_empty() && name.chars().all(is_bare) { name.to_owned() } else { toml_text(name) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_needs_quotes_has_them() {
        assert_eq!(toml_key("face-to-face_2"), "face-to-face_2");
        assert_eq!(toml_key("Mina sidor"), "\"Mina sidor\"");
        assert_eq!(toml_key("besök"), "\"besök\"");
        assert_eq!(toml_key("v1.2"), "\"v1.2\"");
        assert_eq!(toml_key("the \"new\" one\\two\n"), r#""the \"new\" one\\two\u000A""#);
        assert_eq!(toml_key(""), "\"\"");
    }

    proptest! {
        #[test]
        fn every_name_is_read_back_as_it_was(name in "\\PC*|[\\x00-\\x7f\u{85}\u{2028}\"\\\\]*") {
            let table: toml::Table = format!("{} = {}", toml_key(&name), toml_text(&name)).parse().unwrap();
            prop_assert_eq!(table.get(&name).and_then(toml::Value::as_str), Some(name.as_str()));
            prop_assert_eq!(toml_text(&name).lines().count(), 1);
        }
    }
}
