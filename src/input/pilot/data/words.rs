//! Headings of what rows are about, and words for groups and phases, in five languages.

use crate::model::{Group, Phase};

use super::super::super::ledger::{normal, yes_or_no};

/// What a column says rows are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Day,
    Week,
    Month,
    /// Periods of whatever kind the rows show.
    Period,
    Group,
    Phase,
    /// The period in which the pilot began for the row's unit.
    Start,
    Person,
    Unit,
    Team,
    Office,
    Channel,
    Reason,
    Segment,
}

impl Key {
    /// Its name in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Period => "period",
            Self::Group => "group",
            Self::Phase => "phase",
            Self::Start => "start",
            Self::Person => "person",
            Self::Unit => "unit",
            Self::Team => "team",
            Self::Office => "office",
            Self::Channel => "channel",
            Self::Reason => "reason",
            Self::Segment => "segment",
        }
    }
}

/// The headings, as [`normal`] has them, between strokes. Months, channels, reasons and segments are the ledger's.
const HEADINGS: [(Key, &str); 10] = [
    (Key::Day, "day|date|datum|dag|päivä|päivämäärä|pvm|dato|dan|timestamp|tidpunkt|time stamp"),
    (Key::Week, "week|year week|yearweek|iso week|vecka|viikko|uge|nedelja|sedmica"),
    (Key::Period, "period|periodi|ajanjakso|jakso|periode"),
    (
        Key::Group,
        "group|grupp|ryhmä|gruppe|grupa|pilot group|pilotgrupp|pilottiryhmä|pilotgruppe|pilot grupa|treatment group|\
         treatment|treated|test group|testgrupp|testiryhmä|testgruppe|test grupa|experiment group|experimental group|\
         expgroup|arm|koeryhmä|försöksgrupp|forsøgsgruppe|eksperimentalna grupa|behandling|pilot",
    ),
    (Key::Phase, "phase|fas|vaihe|fase|faza|before after|före efter|ennen jälkeen|før efter|pre posle"),
    (Key::Start, "start|starts|started|start period|startmånad|startvecka|startar|alku|aloitus|begynder|početak"),
    (
        Key::Person,
        "person|person id|personid|agent|agent id|agentid|employee id|adviser|advisor|handläggare|medarbetare id|\
         medarbetarid|anställd|anställd id|anställningsnummer|henkilö|henkilö id|työntekijä|työntekijä id|\
         asiakaspalvelija|medarbejder|medarbejder id|medarbejderid|sagsbehandler|osoba|osoba id|radnik|zaposleni id|\
         id zaposlenog",
    ),
    (Key::Unit, "unit|unit id|enhet|yksikkö|enhed|jedinica"),
    (Key::Team, "team|team id|arbetslag|teamet|tiimi|teamid|tim|tim id"),
    (Key::Office, "office|kontor|toimisto|kancelarija|site|branch"),
];

/// Words for the pilot group, between strokes; yes and 1 are words for it too.
const PILOT: &str = "pilot|pilot group|treatment|treated|treatment group|test|test group|experiment|experimental|\
    experiment group|experimental group|exposed|intervention|pilotgrupp|behandlad|behandling|behandlingsgrupp|testgrupp|\
    försök|försöksgrupp|pilotti|pilottiryhmä|koe|koeryhmä|testi|testiryhmä|pilotgruppe|behandlet|behandlingsgruppe|\
    forsøg|forsøgsgruppe|testgruppe|pilot grupa|tretman|tretirani|test grupa|eksperiment|eksperimentalna|\
    eksperimentalna grupa";
/// Words for the control group; no and 0 are words for it too.
const CONTROL: &str = "control|controls|control group|comparison|comparison group|reference|untreated|as is|kontroll|\
    kontrollgrupp|jämförelse|jämförelsegrupp|referens|obehandlad|kontrolli|kontrolliryhmä|verrokki|verrokkiryhmä|vertailu|\
    vertailuryhmä|kontrol|kontrolgruppe|sammenligning|sammenligningsgruppe|kontrola|kontrolna|kontrolna grupa|\
    poređenje";
const BEFORE: &str = "before|pre|pre period|baseline|före|innan|baslinje|ennen|lähtötaso|før|inden|pre pilota|0";
const AFTER: &str = "after|post|post period|during|pilot|efter|under|under piloten|jälkeen|aikana|efter start|posle|nakon|\
    tokom|1";

fn is_among(words: &str, word: &str) -> bool {
    words.split('|').any(|known| known == word)
}

/// What a column of this heading says rows are about, as [`normal`] has it; `None` for one that is none of these.
pub(crate) fn key_of(heading: &str) -> Option<Key> {
    HEADINGS.iter().find(|(_, words)| is_among(words, heading)).map(|(key, _)| *key)
}

/// The group that a field names.
pub(crate) fn group(text: &str) -> Option<Group> {
    let word = normal(text);
    if word == "1" || is_among(PILOT, &word) || yes_or_no(&word) == Some(true) {
        Some(Group::Pilot)
    } else if word == "0" || is_among(CONTROL, &word) || yes_or_no(&word) == Some(false) {
        Some(Group::Control)
    } else {
        None
    }
}

/// The phase that a field names.
pub(crate) fn phase(text: &str) -> Option<Phase> {
    let word = normal(text);
    if is_among(BEFORE, &word) { Some(Phase::Before) } else { is_among(AFTER, &word).then_some(Phase::After) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_as_they_are_normalised_and_mean_one_thing() {
        let mut headings: Vec<&str> = HEADINGS.iter().flat_map(|(_, words)| words.split('|')).collect();
        for word in headings.iter().copied().chain([PILOT, CONTROL, BEFORE, AFTER].join("|").split('|')) {
            assert_eq!(normal(word), word);
        }
        for heading in &headings {
            let of_ledger = super::super::super::super::ledger::column_of(heading);
            assert_eq!(of_ledger, None, "{heading}");
        }
        headings.sort_unstable();
        let count = headings.len();
        headings.dedup();
        assert_eq!(headings.len(), count);
        assert!(PILOT.split('|').all(|word| !is_among(CONTROL, word)));
        assert!(BEFORE.split('|').all(|word| !is_among(AFTER, word)));
    }

    #[test]
    fn groups_and_phases_are_named_in_five_languages() {
        for word in "pilot|Treatment|treated|TEST|1|ja|kyllä|da|Försöksgrupp|koeryhmä|forsøg|eksperimentalna_grupa|true"
            .split('|')
        {
            assert_eq!(group(word), Some(Group::Pilot), "{word}");
        }
        for word in "control|Kontroll|kontrollgrupp|0|nej|ei|ne|verrokki|kontrol|kontrolna grupa|false".split('|') {
            assert_eq!(group(word), Some(Group::Control), "{word}");
        }
        assert_eq!([group("A"), group("2"), group("north")], [None; 3]);
        let phases = ["före", "ennen", "før", "pre", "before", "0"].map(phase);
        assert_eq!(phases, [Some(Phase::Before); 6]);
        assert_eq!(["efter", "jälkeen", "posle", "after", "1"].map(phase), [Some(Phase::After); 5]);
        assert_eq!(phase("mitten"), None);
    }
}
