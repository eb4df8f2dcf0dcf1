//! What people said, and what the manual shows.

use super::*;

fn voices(name: &str, bytes: Vec<u8>) -> (Vec<String>, Vec<String>) {
    let loaded = read_voices_with(Path::new(name), &DataOptions::default(), &|_| Ok(bytes.clone()));
    let found = places(&loaded.findings, &loaded.sources);
    let shown = |voice: &kanalval::model::Voice| {
        let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".into());
        let (channel, theme, quote) = (part(&voice.channel), part(&voice.theme), part(&voice.quote));
        format!("{channel}|{}|{theme}|{quote}|{}", voice.who, voice.count)
    };
    (loaded.voices.iter().flatten().map(shown).collect(), found)
}

#[test]
fn voices_are_read_in_five_languages() {
    let of = |text: &str| voices("voices.csv", text.as_bytes().to_vec());
    let expected = ["Chat|customers|waiting|\"Nobody there\"|12.5", "-|agents|-|Good|1"].map(str::to_owned).to_vec();
    let english =
        "channel,who,theme,quote,count\nChat,customers,waiting,\"\"\"Nobody there\"\"\",12.5\n,agents,,Good,\n";
    assert_eq!(of(english), (expected.clone(), vec![]));
    for headings in [
        "kanal;vem;tema;citat;antal",
        "kanava;kuka;teema;lainaus;määrä",
        "kanal;hvem;emne;citat;antal",
        "kanal;ko;tema;citat;broj",
    ] {
        let text = format!("{headings}\nChat;customers;waiting;\"\"\"Nobody there\"\"\";12,5\n;agents;;Good;\n");
        assert_eq!(of(&text), (expected.clone(), vec![]), "{headings}");
    }
    let (book, found) = voices("v.xlsx", xlsx(&[("V", "who,theme,count\nkunder,kö,3\n")]));
    assert_eq!((book, found), (vec!["-|kunder|kö|-|3".to_owned()], vec![]));
}

#[test]
fn what_is_wrong_with_voices_is_told_where_it_is() {
    let found = |text: &str| voices("voices.csv", text.as_bytes().to_vec()).1;
    assert_eq!(found("channel,theme\nchat,x\n"), ["missing-column 1:1"]);
    assert_eq!(found("who,channel\nwe,chat\n"), ["missing-column 1:1"]);
    assert_eq!(found("who,theme\n,x\nwe,\n"), ["blank-field 2:1", "blank-field 3:4"]);
    assert_eq!(found("who,theme,count\nwe,x,many\nwe,x,-1\n"), ["unreadable-value 2:6", "unreadable-value 3:6"]);
    assert_eq!(found("who,theme,mood\nwe,x,good\n"), ["column-ignored 1:11"]);
    assert_eq!(found("who,theme,quote\n"), ["pilot-table-empty 1:1"]);
    assert_eq!(found("who,theme,topic\nwe,a,b\n"), ["column-twice 1:11 & 1:5"]);
}

// What the manual shows.

/// The blocks of a language in docs/pilot.md.
fn blocks(language: &str) -> Vec<String> {
    let text = std::fs::read_to_string("docs/pilot.md").unwrap();
    let blocks =
        text.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n'));
    blocks.map(str::to_owned).collect()
}

#[test]
fn every_example_of_the_manual_is_read_without_a_fault() {
    let (pilots, tables) = (blocks("toml"), blocks("csv"));
    assert_eq!((pilots.len(), tables.len()), (2, 5));
    pilots.iter().for_each(|text| _ = right(text));
    let pilot = judged_by(&["performance"]);
    let (people, figures) = tables.split_last().unwrap();
    for text in figures {
        let loaded = csv(text, &pilot);
        let about = told(&loaded.findings, &loaded.sources);
        let ignored = loaded.findings.iter().find(|finding| finding.code == Code::PilotColumnsIgnored);
        assert!(loaded.data.is_some() && ignored.is_none(), "{about}");
    }
    let (voices, found) = voices("voices.csv", people.clone().into_bytes());
    assert_eq!((voices.len(), found), (3, vec![]));
}

/// The headings in the tables of a part of the manual: one column of English names, and one a language.
fn headings(part: &str) -> Vec<String> {
    let rows = part.lines().filter(|line| line.matches('|').count() == 7 && !line.contains("---"));
    let mut headings = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let is_of_words = cells[0] != "Column" && !cells[0].contains(',');
        headings.extend(cells[1..].iter().flat_map(|cell| cell.split(", ")).filter(|_| is_of_words).map(str::to_owned));
    }
    headings
}

#[test]
fn every_heading_of_the_manual_is_understood() {
    let text = std::fs::read_to_string("docs/pilot.md").unwrap();
    let (figures, people) = text.split_once("\n## voices.csv").unwrap();
    let pilot = judged_by(&["fcr"]);
    let (figures, people) = (headings(figures), headings(people));
    assert!(figures.len() > 80 && people.len() > 25, "{} {}", figures.len(), people.len());
    for heading in figures {
        let found = found(&format!("{heading};margin\n1;2\n"), &pilot);
        assert!(!found.contains(&"pilot-columns-ignored 1:1".to_owned()), "{heading}: {found:?}");
    }
    for heading in people {
        let found = voices("a.csv", format!("{heading};x\n1;2\n").into_bytes()).1;
        assert!(!found.contains(&"column-ignored 1:1".to_owned()), "{heading}: {found:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_frozen_is_read_back(
        (name, mix, hypothesis) in (text(), proptest::option::of(text()), proptest::option::of(text())),
        (channels, reasons) in (texts(), texts()),
        from in proptest::option::of((text(), "[0-9a-f]{8}")),
        start in proptest::option::of(start()),
        (months, share) in (proptest::option::of(1..120_u32), proptest::option::of(0.01..1.0_f64)),
        (alpha, power) in (0.001..0.5_f64, 0.1..0.99_f64),
        criteria in proptest::collection::vec(criterion(), 1..4),
    ) {
        let mut ids = std::collections::BTreeSet::new();
        prop_assume!(criteria.iter().all(|criterion| ids.insert(criterion.id.to_lowercase())));
        let from = from.map(|(path, sha256)| FrozenFrom { path, sha256 });
        let seal = Seal::Whole;
        let looks = vec![];
        let pilot = Pilot {
            name, from, mix, hypothesis, channels, reasons, start, months, share, alpha, power, looks, criteria, seal,
        };
        let text = pilot_to_toml(&pilot);
        let loaded = pilot_of(&text);
        let Some(read) = loaded.pilot else { panic!("{text}\n{}", told(&loaded.findings, &loaded.sources)) };
        prop_assert_eq!(placeless(read), pilot);
    }
}
