//! Which language the reader is spoken to in: `--lang`, then what the environment says, else English.
//!
//! It is chosen before the arguments are parsed, so that `--help` and what is wrong with the arguments are in it too.

use std::env;
use std::ffi::OsString;
use std::sync::OnceLock;

use kanalval::text::{Catalogue, Language};

/// One process speaks one language.
static CHOSEN: OnceLock<Language> = OnceLock::new();

/// The language that was chosen; English before it is.
pub(crate) fn language() -> Language {
    CHOSEN.get().copied().unwrap_or_default()
}

/// The messages of the language that was chosen.
pub(crate) fn catalogue(currency: &str) -> Catalogue {
    Catalogue::new(language(), currency)
}

/// Chooses the language from the arguments and the environment.
pub(crate) fn choose(arguments: impl Iterator<Item = OsString>) {
    let language = stated(arguments).or_else(of_environment).unwrap_or_default();
    let _ = CHOSEN.set(language);
}

/// What `--lang` says, the last time that it is there. What it cannot mean is for the parser to refuse.
fn stated(arguments: impl Iterator<Item = OsString>) -> Option<Language> {
    let texts = arguments.map(|argument| argument.to_string_lossy().into_owned());
    let (mut found, mut is_next) = (None, false);
    for text in texts.take_while(|text| text != "--") {
        let value = if is_next { Some(text.as_str()) } else { text.strip_prefix("--lang=") };
        is_next = text == "--lang";
        if let Some(code) = value {
            found = Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code));
        }
    }
    found
}

/// As other programs take it: `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set; where that is not the plain
/// C, what `LANGUAGE` lists goes before it. Without any of them, what the system is set to.
#[allow(clippy::disallowed_methods, reason = "which language a reader speaks changes no figure")]
fn of_environment() -> Option<Language> {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let Some(effective) = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set) else {
        return Language::of_system(&sys_locale::get_locale()?);
    };
    of_settings(&effective, set("LANGUAGE").as_deref())
}

fn of_settings(effective: &str, preferred: Option<&str>) -> Option<Language> {
    let is_plain = effective == "POSIX" || effective == "C" || effective.starts_with("C.");
    if is_plain {
        return None;
    }
    let listed = preferred.unwrap_or("").split(':').find_map(Language::of_system);
    listed.or_else(|| Language::of_system(effective))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &[&str]) -> Option<Language> {
        stated(arguments.iter().map(OsString::from))
    }

    #[test]
    fn the_last_language_that_is_stated_holds() {
        assert_eq!(of(&["kanalval", "plan", "a.toml", "--lang", "sv"]), Some(Language::Swedish));
        assert_eq!(of(&["kanalval", "--lang=fi", "plan", "--lang=da"]), Some(Language::Danish));
        assert_eq!(of(&["kanalval", "plan", "--", "--lang=fi"]), None);
        assert_eq!(of(&["kanalval", "--lang", "klingon"]), None);
        assert_eq!(of(&["kanalval", "--lang"]), None);
    }

    #[test]
    fn the_environment_is_read_as_other_programs_read_it() {
        assert_eq!(of_settings("sv_SE.UTF-8", None), Some(Language::Swedish));
        assert_eq!(of_settings("C", Some("sv:en")), None);
        assert_eq!(of_settings("C.UTF-8", Some("sv")), None);
        assert_eq!(of_settings("de_DE.UTF-8", Some("de:fi")), Some(Language::Finnish));
        assert_eq!(of_settings("de_DE.UTF-8", None), None);
    }
}
