//! One cell of a mix over the horizon.

use super::flow::Flows;

/// One cell over the horizon. Months in which nothing changes share their flows. Its memory is used again.
#[derive(Clone, Debug, Default)]
pub struct CellSeries {
    flows: Vec<Flows>,
    filled: usize,
    /// For each month the place of its flows.
    of_month: Vec<usize>,
}

impl CellSeries {
    /// The flows per unit of G(t) of month t.
    #[inline]
    #[must_use]
    pub fn month(&self, t: usize) -> &Flows {
        &self.flows[self.of_month[t - 1]]
    }

    /// Whether its flows per unit of G(t) differ between month t − 1 and month t > 1.
    #[inline]
    #[must_use]
    pub fn changes_at(&self, t: usize) -> bool {
        self.of_month[t - 1] != self.of_month[t - 2]
    }

    /// Before month 1.
    pub(super) fn begin(&mut self) {
        self.filled = 0;
        self.of_month.clear();
    }

    /// The flows of a month in which something changes, to be filled in.
    pub(super) fn next(&mut self) -> &mut Flows {
        if self.filled == self.flows.len() {
            self.flows.push(Flows::default());
        }
        self.filled += 1;
        &mut self.flows[self.filled - 1]
    }

    /// Ends a month, whose flows are the last that were filled in.
    pub(super) fn repeat(&mut self) {
        self.of_month.push(self.filled - 1);
    }
}
