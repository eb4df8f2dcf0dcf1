//! The keys of a register of lessons.

use super::{ANY, Key, Kind, Range, SHARE, TableDescription};

/// The name of a register, and the path of its own description.
pub(crate) const FILE: &str = "lardomar.toml";

pub(super) const ROOT: TableDescription = TableDescription {
    path: FILE,
    doc: "What was learned from pilots.",
    keys: &[
        Key::whole("version", "", Range::Within(1.0, 1.0), "The version of the file format.").default("1"),
        Key::new("lesson", Kind::Tables("lesson[]"), "The pilots that were held, one each."),
    ],
};

pub(super) const LESSON: TableDescription = TableDescription {
    path: "lesson[]",
    doc: "A pilot that was held, and what came of it.",
    keys: &[
        Key::text("name", "What the pilot was called.").required(),
        Key::new("month", Kind::Month, "The month in which it ended or was written down, such as \"2026-11\"."),
        Key::text("mix", "The id of the mix that was tried."),
        Key::texts("channels", "The channels that it was about."),
        Key::texts("reasons", "The reasons that it was about.").default("all"),
        Key::text("hypothesis", "What was believed."),
        Key::text("outcome", "What came of it, in words.").required(),
        Key::new("decision", Kind::Choice(&["scale", "prolong", "adjust", "close"]), "What was decided.").required(),
        Key::text("differently", "What to do differently another time."),
        Key::new("figures", Kind::Table("lesson[].figures"), "What it came to in figures."),
        Key::text("pilot", "The file of the pilot, by its path from the register."),
        Key::text("sha256", "The digest of that file when the lesson was written."),
    ],
};

pub(super) const FIGURES: TableDescription = TableDescription {
    path: "lesson[].figures",
    doc: "What a pilot came to in figures.",
    keys: &[
        Key::text("currency", "The currency of the amounts, such as SEK."),
        Key::plain("npv_before", "currency", ANY, "Net present value of the mix before the pilot."),
        Key::plain("npv_after", "currency", ANY, "Net present value of the mix with what was measured."),
        Key::plain("p_npv_positive_before", "probability", SHARE, "The chance that it pays before the pilot."),
        Key::plain("p_npv_positive_after", "probability", SHARE, "The chance that it pays with what was measured."),
        Key::plain("satisfaction", "points", ANY, "What it changed of the customers' satisfaction."),
        Key::plain("employee", "points", ANY, "What it changed of the employee index."),
        Key::plain("unserved_share", "share", Range::Within(-1.0, 1.0), "What it changed of the unserved share."),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Decision, LessonFigures};

    #[test]
    fn every_word_of_the_model_is_a_key_or_a_choice() {
        let decision = LESSON.key("decision").unwrap().kind;
        assert!(matches!(decision, Kind::Choice(words) if words == Decision::ALL.map(Decision::word)));
        let one = Some(1.0);
        let all = LessonFigures {
            currency: None,
            npv_before: one,
            npv_after: one,
            p_npv_positive_before: one,
            p_npv_positive_after: one,
            satisfaction: one,
            employee: one,
            unserved_share: one,
        };
        let names: Vec<&str> = all.numbers().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, FIGURES.names()[1..]);
    }
}
