//! No more cases can leave a channel than start in it.

use crate::model::{ChannelId, Code, Finding, Mix, MoveKind, Origin, Plan};
use crate::text::Arg;

use super::super::reading::Reading;
use super::TOLERANCE;

/// What attraction and shifts take from one channel in one cell is at most all of it.
pub(super) fn moved_shares_fit(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let mut takes: Vec<Take<'_>> = Vec::new();
        for change in &mix.moves {
            match &change.kind {
                MoveKind::Add(add) => {
                    let rules = plan.channel(add.channel).candidate.iter().flat_map(|candidate| &candidate.attracts);
                    takes.extend(rules.map(|rule| Take {
                        from: Some(rule.from),
                        flags: &rule.cells.0,
                        share: reading.base(rule.share),
                        at: reading.assumptions.get(rule.share).origin,
                    }));
                }
                MoveKind::Shift(shift) => takes.push(Take {
                    from: Some(shift.from),
                    flags: &change.cells.0,
                    share: reading.base(shift.share),
                    at: change.origin,
                }),
                _ => {}
            }
        }
        report_overfull(&takes, mix, plan, Code::MovedOverOne, reading);
    }
}

/// What is prevented of one channel's cases in one cell is at most all of them.
pub(super) fn prevented_shares_fit(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let mut takes: Vec<Take<'_>> = Vec::new();
        for change in &mix.moves {
            let MoveKind::Prevent(prevent) = &change.kind else { continue };
            let from: Vec<Option<ChannelId>> =
                if prevent.from.is_empty() { vec![None] } else { prevent.from.iter().copied().map(Some).collect() };
            let share = reading.base(prevent.share);
            takes.extend(from.into_iter().map(|from| Take { from, flags: &change.cells.0, share, at: change.origin }));
        }
        report_overfull(&takes, mix, plan, Code::PreventedOverOne, reading);
    }
}

/// A share of the cases of a channel (of every channel where none is named) in some cells.
struct Take<'p> {
    from: Option<ChannelId>,
    flags: &'p [bool],
    share: f64,
    at: Origin,
}

fn report_overfull(takes: &[Take<'_>], mix: &Mix, plan: &Plan, code: Code, reading: &mut Reading) {
    for (place, channel) in plan.channels.iter().enumerate().take(plan.current_channels) {
        for cell in 0..plan.cells.len() {
            let bearing: Vec<&Take<'_>> = takes
                .iter()
                .filter(|take| take.from.is_none_or(|from| from.0 == place) && take.flags.get(cell) == Some(&true))
                .collect();
            let sum: f64 = bearing.iter().map(|take| take.share).sum();
            let Some(last) = bearing.last() else { continue };
            if sum > 1.0 + TOLERANCE {
                let mut finding = Finding::new(code, last.at).with("channel", channel.name.as_str());
                finding = finding.with("mix", mix.id.as_str()).with("sum", Arg::Share(sum));
                for other in &bearing[..bearing.len() - 1] {
                    finding = finding.also(other.at);
                }
                reading.report(finding);
                break;
            }
        }
    }
}
