//! Which lessons of a register somebody asks for.

use crate::input::{fold, same_name};
use crate::model::{Decision, Lesson};

/// What a lesson must be about; nothing is asked where all is empty.
#[derive(Clone, Debug, Default)]
pub struct LessonSearch {
    /// A channel that it names.
    pub channel: Option<String>,
    /// A reason that it names; one that names none is about all.
    pub reason: Option<String>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Words that all stand somewhere in it.
    pub words: Option<String>,
}

impl LessonSearch {
    /// The lessons that fit, the newest first; those of no month last, and of one month the later written first.
    #[must_use]
    pub fn find<'a>(&self, all: &'a [Lesson]) -> Vec<&'a Lesson> {
        let mut found: Vec<&Lesson> = all.iter().rev().filter(|lesson| self.fits(lesson)).collect();
        found.sort_by_key(|lesson| std::cmp::Reverse(lesson.month));
        found
    }

    fn fits(&self, lesson: &Lesson) -> bool {
        let has = |names: &[String], wanted: &String| names.iter().any(|name| same_name(name, wanted));
        let channel = self.channel.as_ref().is_none_or(|wanted| has(&lesson.channels, wanted));
        let reasons = &lesson.reasons;
        let reason = self.reason.as_ref().is_none_or(|wanted| reasons.is_empty() || has(reasons, wanted));
        let decision = self.decision.is_none_or(|wanted| lesson.decision == wanted);
        channel && reason && decision && self.words.as_ref().is_none_or(|words| has_words(lesson, words))
    }
}

fn has_words(lesson: &Lesson, words: &str) -> bool {
    let texts = [&lesson.mix, &lesson.hypothesis, &lesson.differently].into_iter().flatten();
    let texts = texts.chain([&lesson.name, &lesson.outcome]).chain(&lesson.channels).chain(&lesson.reasons);
    let text = texts.map(|text| fold(text)).collect::<Vec<_>>().join("\n");
    fold(words).split_whitespace().all(|word| text.contains(word))
}
