//! The forms on odd names and places.

use super::*;
use crate::input::read_scenario_with;
use crate::model::Severity;

fn checked(path: &str, text: &str) -> CheckedFile {
    let read = |wanted: &std::path::Path| match wanted.ends_with("channels.csv") {
        true => Ok(b"channel,volume\nphone,12\n".to_vec()),
        false if wanted == std::path::Path::new(path) => Ok(text.as_bytes().to_vec()),
        false => Err(std::io::ErrorKind::NotFound.into()),
    };
    let loaded = read_scenario_with(std::path::Path::new(path), &read);
    CheckedFile {
        path: path.to_owned(),
        findings: loaded.findings,
        sources: loaded.sources,
        levels: loaded.levels,
        currency: "SEK".to_owned(),
        could_not_run: false,
    }
}

fn english(files: &[CheckedFile]) -> Words {
    Words::new(&Catalogue::english, files)
}

const BROKEN: &str = "version = 1\n[scenario]\nmonths = 12\ndiscount_rate = 0\ncolour = 1\n[nulage]\nchannels = \"channels.csv\"\nmonths = 1\n";

#[test]
fn annotations_write_what_the_runner_would_take_for_its_own_as_codes() {
    let file = checked("a, b: 50%/scenario.toml", BROKEN);
    let files = [file];
    let text = github(&files, &english(&files));
    let line = text.lines().find(|line| line.contains("unknown-key")).expect("an unknown key");
    let start = "::error file=a%2C b%3A 50%25/scenario.toml,line=5,col=1,endColumn=7,title=kanalval%3A unknown-key::";
    assert!(line.starts_with(start), "{line}");
    assert!(!line[start.len()..].contains('\n'));
}

#[test]
fn junit_holds_no_character_that_xml_cannot() {
    let file = checked("a\u{1}<&\".toml", &BROKEN.replace("colour", "\"col\\u0002our\""));
    let files = [file];
    let text = junit(&files, Severity::Error, &english(&files)).expect("written to memory");
    assert!(!text.contains('\u{1}') && !text.contains('\u{2}'), "{text}");
    assert!(text.contains("a\u{fffd}&lt;&amp;&quot;.toml"), "{text}");
}

#[test]
fn sarif_names_paths_by_references() {
    let file = checked("./mål och mix/scenario.toml", BROKEN);
    let files = [file];
    let Sarif(value) = sarif(&files, &english(&files));
    let uri = &value["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "m%C3%A5l%20och%20mix/scenario.toml");
}
