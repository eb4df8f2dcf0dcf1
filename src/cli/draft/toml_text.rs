//! Names and texts as TOML takes them.

/// A text in quotes; nothing in it can end the line that it stands on.
pub(super) fn text(value: &str) -> String {
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

/// A key, in quotes where it needs them.
pub(super) fn key(name: &str) -> String {
    let is_bare = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '-';
    if !name.is_empty() && name.chars().all(is_bare) { name.to_owned() } else { text(name) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_needs_quotes_has_them() {
        assert_eq!(key("face-to-face_2"), "face-to-face_2");
        assert_eq!(key("Mina sidor"), "\"Mina sidor\"");
        assert_eq!(key("besök"), "\"besök\"");
        assert_eq!(key("v1.2"), "\"v1.2\"");
        assert_eq!(key("the \"new\" one\\two\n"), r#""the \"new\" one\\two\u000A""#);
        assert_eq!(key(""), "\"\"");
    }

    proptest! {
        #[test]
        fn every_name_is_read_back_as_it_was(name in "\\PC*|[\\x00-\\x7f\u{85}\u{2028}\"\\\\]*") {
            let table: toml::Table = format!("{} = {}", key(&name), text(&name)).parse().unwrap();
            prop_assert_eq!(table.get(&name).and_then(toml::Value::as_str), Some(name.as_str()));
            prop_assert_eq!(text(&name).lines().count(), 1);
        }
    }
}
