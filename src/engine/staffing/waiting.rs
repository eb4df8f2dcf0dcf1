//! What customers meet where the people of a group are fewer or more than it needs, in one draw.

use std::rc::Rc;

use super::crew::{Asked, common, load};
use super::grid::waits;
use super::roster::Group;
use crate::engine::queue::Waits;

/// Attempts are followed until they change by less than this share.
const SETTLED: f64 = 1e-4;
/// … and at most so often.
const MOST_ROUNDS: usize = 12;

/// What the customers of a group meet in a week: means over all who try.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Met {
    /// Mean wait, seconds, that of those who hang up included.
    pub wait: f64,
    /// Share that hangs up.
    pub abandoned: f64,
    /// How many try, as a factor of those who would where as few hung up as today.
    pub attempts: f64,
}

/// Memory for the tables of waits.
#[derive(Debug, Default)]
pub struct WaitTables(Vec<(Rc<Waits>, f64)>);

/// What customers meet where each stretch has `share` of the people that it needs. `repeat`: how many of those who hang
/// up try again; `usual`: the share that hangs up today, whose repeats are among the contacts already. Shapes: `people`:
/// stretches; `asked`: live members.
#[must_use]
pub fn met(
    (group, asked): (&Group, &[Asked]),
    people: &[f64],
    share: f64,
    (repeat, usual): (f64, f64),
    tables: &mut WaitTables,
) -> Met {
    let common = common(asked);
    if common.aht <= 0.0 {
        return Met { attempts: 1.0, ..Met::default() };
    }
    waits(common.patience.map(|patience| patience.value / common.aht), &mut tables.0);
    let mean_wait = |attempts: f64| -> f64 {
        let (mut waiting, mut all) = (0.0, 0.0);
        for (stretch, &people) in group.stretches.iter().zip(people) {
            let load = load(stretch, asked) * attempts;
            if load <= 0.0 {
                continue;
            }
            let wait: f64 = tables.0.iter().map(|(table, weight)| weight * table.wait(people * share, load)).sum();
            waiting += load * stretch.hours * wait;
            all += load * stretch.hours;
        }
        if all > 0.0 { waiting / all * common.aht } else { 0.0 }
    };
    let abandoned = |wait: f64| common.patience.map_or(0.0, |patience| (wait / patience.value).min(1.0));
    let mut attempts = 1.0;
    let mut wait = mean_wait(attempts);
    if repeat > 0.0 && common.patience.is_some() {
        // Attempts A = fresh + repeat·α(A)·A with fresh = 1 − repeat·α of today. More attempts mean more who hang up, so the
        // rounds rise or fall towards the one solution.
        for _ in 0..MOST_ROUNDS {
            let next = (1.0 - repeat * usual) / (1.0 - repeat * abandoned(wait)).max(MOST_PATIENT);
            let change = (next - attempts).abs();
            attempts = next;
            wait = mean_wait(attempts);
            if change <= SETTLED * attempts {
                break;
            }
        }
    }
    Met { wait, abandoned: abandoned(wait), attempts }
}

/// Attempts are at most a thousand times as many as customers.
const MOST_PATIENT: f64 = 1e-3;
