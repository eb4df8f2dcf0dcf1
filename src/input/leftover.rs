//! What a file says and no other part of it takes.

use crate::model::{Code, Finding};
use crate::text::Message;

use super::frame::Frame;
use super::reading::Reading;
use super::section::Section;

/// Reports `[defaults] unresolved_to` where every current channel says its own.
pub(crate) fn report_unused_default(
    defaults: Option<&Section<'_>>,
    tables: &[Option<Section<'_>>],
    frame: &Frame,
    reading: &mut Reading,
) {
    const KEY: &str = "unresolved_to";
    let Some(section) = defaults.filter(|section| section.has(KEY)) else { return };
    let says_its_own = |table: &Option<Section<'_>>| table.as_ref().is_some_and(|table| table.has(KEY));
    if tables.iter().take(frame.current).all(says_its_own) {
        let what = Message::new("unused-default").with("name", KEY);
        reading.report(Finding::new(Code::Unused, section.at_key(KEY)).with("what", what).with("name", KEY));
    }
}
