//! The ways by which a mix leads cases from one channel to another.

use super::assumption::AssumptionId;
use super::channel::ChannelId;
use super::finding::Origin;
use super::mix::{Mix, MoveKind};
use super::plan::{CellSet, Plan};

/// A way by which a mix leads cases from one channel to another: it attracts them, steers them, or closes their channel.
#[derive(Clone, Debug)]
pub struct Passage<'p> {
    /// Where they start today.
    pub from: ChannelId,
    /// Where they go.
    pub to: ChannelId,
    /// In which cells.
    pub cells: &'p CellSet,
    /// The share of them, 0–1.
    pub share: AssumptionId,
    /// Whether their channel is closed, so that they have to.
    pub is_forced: bool,
    /// The move that it is part of.
    pub at: Origin,
}

impl Plan {
    /// Every way by which a mix leads cases, in the order of its moves; what a drop loses is none.
    #[must_use]
    pub fn passages<'p>(&'p self, mix: &'p Mix) -> Vec<Passage<'p>> {
        let mut passages = Vec::new();
        for change in &mix.moves {
            let (cells, at) = (&change.cells, change.origin);
            match &change.kind {
                MoveKind::Add(add) => {
                    let rules = self.channel(add.channel).candidate.iter().flat_map(|candidate| &candidate.attracts);
                    passages.extend(rules.map(|rule| Passage {
                        from: rule.from,
                        to: add.channel,
                        cells: &rule.cells,
                        share: rule.share,
                        is_forced: false,
                        at,
                    }));
                }
                MoveKind::Shift(shift) => passages.push(Passage {
                    from: shift.from,
                    to: shift.to,
                    cells,
                    share: shift.share,
                    is_forced: false,
                    at,
                }),
                MoveKind::Drop(drop) => passages.extend(drop.how.to.iter().map(|(to, share)| Passage {
                    from: drop.channel,
                    to: *to,
                    cells,
                    share: *share,
                    is_forced: true,
                    at,
                })),
                MoveKind::Improve(_) | MoveKind::Prevent(_) | MoveKind::Handover(_) => {}
            }
        }
        passages
    }
}
