//! Whether a comma or a dot is the decimal mark of a file.

use std::ops::ControlFlow;

use crate::model::{Code, Finding};

use super::super::reading::Reading;
use super::super::sheet::{Cell, Mark, Sheet};
use super::amounts::{self, Evidence};

/// The decimal mark of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decimal {
    pub(crate) mark: char,
    /// The field that decided it.
    pub(crate) decided_at: Option<(Mark, usize)>,
    /// Whether it has been reported that it is not clear.
    pub(crate) is_unclear: bool,
}

impl Decimal {
    /// The mark that the scenario states.
    pub(crate) fn stated(mark: char) -> Self {
        Self { mark, decided_at: None, is_unclear: false }
    }

    /// The mark that is not the decimal one.
    pub(crate) fn other(self) -> char {
        if self.mark == ',' { '.' } else { ',' }
    }
}

/// Decides by the first field that does; where none does and one could be read both ways, that is reported.
/// `numeric` are the places of the columns that hold numbers.
pub(crate) fn decide(sheet: &Sheet, numeric: &[usize], reading: &mut Reading) -> Decimal {
    let mut decided: Option<(char, Mark, usize)> = None;
    let mut ambiguous: Option<(String, Mark, usize)> = None;
    sheet.scan(|record| {
        for &place in numeric {
            let Cell::Text(text) = record.cell(place) else { continue };
            if !text.bytes().any(|byte| matches!(byte, b',' | b'.')) {
                continue;
            }
            match amounts::evidence(text) {
                Evidence::None => {}
                Evidence::Ambiguous if ambiguous.is_none() => {
                    ambiguous = Some((text.to_owned(), record.mark, place));
                }
                Evidence::Ambiguous => {}
                Evidence::Decimal(mark) => {
                    decided = Some((mark, record.mark, place));
                    return ControlFlow::Break(());
                }
            }
        }
        ControlFlow::Continue(())
    });
    if let (None, Some((value, mark, place))) = (decided, ambiguous) {
        let at = sheet.cell_at(mark, place, reading);
        reading.report(Finding::new(Code::DecimalUnclear, at).with("value", value));
        return Decimal { mark: '.', decided_at: None, is_unclear: true };
    }
    let decided_at = decided.map(|(_, mark, place)| (mark, place));
    Decimal { mark: decided.map_or('.', |(mark, ..)| mark), decided_at, is_unclear: false }
}

/// The decimal mark of a sheet that is no ledger, by the columns that hold numbers.
pub(crate) fn decide_decimal(sheet: &Sheet, numeric: &[usize], reading: &mut Reading) -> char {
    decide(sheet, numeric, reading).mark
}
