//! A pilot as its file has it, with what each key means beside it.

use crate::model::{Criterion, Period, PeriodKind, Pilot};
use crate::text::toml_text;

use super::super::keys;
use super::seal::{kept, seal_of};

/// The width of comments.
const WIDTH: usize = 100;
const ABOVE: &str = "What is to be tried and how it is judged, fixed before it begins. The seal at the end of [pilot] shows \
    whether anything was changed afterwards: change nothing but by freezing anew.";

/// The text of a pilot's file: every key that the pilot has, each explained where it first stands, and the seal. Read
/// back it is the same pilot.
#[must_use]
pub fn pilot_to_toml(pilot: &Pilot) -> String {
    let mut page = Page::default();
    page.comment(ABOVE);
    page.line("version", "1".to_owned());
    page.table("pilot.toml:pilot", "[pilot]");
    page.text("name", Some(pilot.name.trim()));
    if let Some(from) = &pilot.from {
        page.text("scenario", Some(from.path.trim()));
        page.text("sha256", Some(from.sha256.trim()).filter(|digest| !digest.is_empty()));
    }
    page.text("mix", kept(pilot.mix.as_ref()));
    page.text("hypothesis", kept(pilot.hypothesis.as_ref()));
    page.texts("channels", &pilot.channels);
    page.texts("reasons", &pilot.reasons);
    page.value("start", pilot.start.map(period));
    page.value("months", pilot.months);
    page.value("share", pilot.share);
    page.value("alpha", Some(pilot.alpha));
    page.value("power", Some(pilot.power));
    page.text("seal", Some(&seal_of(pilot)));
    for look in &pilot.looks {
        page.table("look[]", "[[look]]");
        page.value("month", Some(look.month));
        page.value("z", Some(look.z));
    }
    for criterion in &pilot.criteria {
        page.criterion(criterion);
    }
    page.text
}

/// What stands on the page so far.
#[derive(Default)]
struct Page {
    text: String,
    /// The path of the table that is being written.
    path: &'static str,
    /// The keys that have been explained.
    explained: Vec<(&'static str, &'static str)>,
}

impl Page {
    fn criterion(&mut self, criterion: &Criterion) {
        self.table("criterion[]", "[[criterion]]");
        self.text("id", Some(criterion.id.trim()));
        self.text("measure", Some(criterion.measure.trim()));
        self.text("channel", kept(criterion.channel.as_ref()));
        self.texts("of", &criterion.of);
        self.text("role", Some(criterion.role.word()));
        self.text("kind", Some(if criterion.is_fact { "fact" } else { "feeling" }));
        self.text("better", Some(if criterion.higher_is_better { "higher" } else { "lower" }));
        self.text("compare", Some(criterion.compare.word()));
        self.value("go", Some(criterion.go));
        self.value("no_go", Some(criterion.no_go));
        let belief = criterion.belief.map(|belief| format!("{{ mean = {}, sd = {} }}", belief.mean, belief.sd));
        self.value("believed", belief);
        self.text("assumption", kept(criterion.assumption.as_ref()));
    }

    fn table(&mut self, path: &'static str, heading: &str) {
        self.path = path;
        self.text += "\n";
        self.text += heading;
        self.text += "\n";
    }

    fn text(&mut self, key: &'static str, text: Option<&str>) {
        self.value(key, text.map(toml_text));
    }

    fn texts(&mut self, key: &'static str, texts: &[String]) {
        let written: Vec<String> = texts.iter().map(|text| toml_text(text.trim())).collect();
        self.value(key, Some(format!("[{}]", written.join(", "))).filter(|_| !texts.is_empty()));
    }

    fn value(&mut self, key: &'static str, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.line(key, value.to_string());
        }
    }

    fn line(&mut self, key: &'static str, value: String) {
        let path = if self.path.is_empty() { keys::PILOT_FILE } else { self.path };
        if !self.explained.contains(&(path, key)) {
            self.explained.push((path, key));
            let described = keys::table(path).key(key);
            described.into_iter().for_each(|key| self.comment(&meaning(key)));
        }
        self.text += &format!("{key} = {value}\n");
    }

    /// A comment over as many lines as it needs.
    fn comment(&mut self, text: &str) {
        let mut line = "#".to_owned();
        for word in text.split_whitespace() {
            if line.len() + word.len() + 1 > WIDTH {
                self.text += &line;
                self.text += "\n";
                line = "#".to_owned();
            }
            line += " ";
            line += word;
        }
        self.text += &line;
        self.text += "\n";
    }
}

/// What a key means, and the words that it takes. Nothing is left out here, so what holds then need not be said.
fn meaning(key: &keys::Key) -> String {
    match key.kind {
        keys::Kind::Choice(words) => format!("{} ({})", key.doc, words.join(", ")),
        _ => key.doc.to_owned(),
    }
}

/// A period as the file has it: a number stands alone, everything else in quotes.
fn period(period: Period) -> String {
    match period.kind {
        PeriodKind::Number => period.index.to_string(),
        _ => toml_text(&period.to_string()),
    }
}
