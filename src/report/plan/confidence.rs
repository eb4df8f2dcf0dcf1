//! How sure, in words.

use super::figures::chance;
use super::voice::Voice;

/// The word for a share of outcomes in which the advice comes out better than its opposite.
pub(in crate::report) fn word(voice: &Voice<'_>, confidence: f64) -> String {
    voice.word(match confidence {
        c if c >= 0.95 => "sure-very",
        c if c >= 0.80 => "sure-sure",
        c if c >= 0.65 => "sure-fairly",
        c if c >= 0.55 => "sure-leaning",
        c if c >= 0.45 => "sure-even",
        _ => "sure-against",
    })
}

/// Figure and word; that it was not assessed where there is none.
pub(super) fn told(voice: &Voice<'_>, confidence: Option<f64>) -> String {
    match confidence {
        Some(confidence) => format!("{}\n{}", chance(voice, confidence), word(voice, confidence)),
        None => voice.word("not-assessed"),
    }
}
