//! What one reading of a plan gathers: sources, findings and figures.

use crate::model::{Assumption, AssumptionId};
use crate::model::{Assumptions, Bounds, Code, Distribution, Finding, Levels, Origin};

use super::ledger::LedgerRows;
use super::source::Sources;

/// What has been gathered so far; every reader adds to it and none stops at the first mistake.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) sources: Sources,
    pub(crate) findings: Vec<Finding>,
    pub(crate) assumptions: Assumptions,
    /// Whether the rows of the ledger are to be kept.
    pub(crate) keeps_rows: bool,
    /// The rows of the ledger, where they are.
    pub(crate) rows: Option<LedgerRows>,
    /// What findings count as in this file.
    pub(crate) levels: Levels,
}

impl Reading {
    /// Adds a finding.
    pub(crate) fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Adds a finding without arguments.
    pub(crate) fn report_code(&mut self, code: Code, at: Origin) {
        self.findings.push(Finding::new(code, at));
    }

    /// Adds a figure whose stream is its own name.
    pub(crate) fn assume(&mut self, name: String, figure: Stated, bounds: Bounds) -> AssumptionId {
        let stream = name.clone();
        self.assume_in_stream(name, stream, figure, bounds)
    }

    /// Adds a figure that shares a stream with others.
    pub(crate) fn assume_in_stream(
        &mut self,
        name: String,
        stream: String,
        figure: Stated,
        bounds: Bounds,
    ) -> AssumptionId {
        let Stated { distribution, source, note, at } = figure;
        self.assumptions.push(Assumption { name, stream, distribution, bounds, origin: at, source, note })
    }

    /// The base value of a figure; NaN where it could not be read, so that no comparison with it holds.
    pub(crate) fn base(&self, id: AssumptionId) -> f64 {
        self.assumptions.base(id)
    }
}

/// A figure as it was written.
#[derive(Clone, Debug)]
pub(crate) struct Stated {
    pub(crate) distribution: Distribution,
    pub(crate) source: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) at: Origin,
}

impl Stated {
    /// A number that is taken as known.
    pub(crate) fn fixed(value: f64, at: Origin) -> Self {
        Self { distribution: Distribution::Fixed(value), source: None, note: None, at }
    }

    /// Stands in for a figure that is there but could not be read: its error has been reported, and its NaN
    /// keeps checks that rest on it from reporting more.
    pub(crate) fn unreadable(at: Origin) -> Self {
        Self::fixed(f64::NAN, at)
    }
}
