//! Where contacts go: shares after ramps, closings and the fit, P, and N (model §1 and §2).

use super::book::{Book, Scene, followed, one, said, term, total};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Basis, Step, Unit};
use crate::engine::journey::{Step as Share, drawn_shares, spread, without_unoffered};
use crate::engine::lanes::Lanes;
use crate::engine::rules::{Growth, bounds_of, tau};
use crate::engine::schedule::{Improvement, Lever};
use crate::model::RampShape;
use crate::text::Message;

impl<'a> Book<'a> {
    /// The part of an effect that is reached in month t.
    pub(super) fn reached(&mut self, growth: &Growth, t: u32) -> StepId {
        let value = one(growth.at(t, &self.values));
        let (start, ramp) = growth.course();
        let months = ramp.map(|ramp| ramp.months.index());
        let shape = ramp.map(|ramp| ramp.shape);
        self.step(format!("reached {start} {months:?} {shape:?} {t}"), |book| {
            let month = book.month(t);
            let named = |key| Message::new(key).with("month", month.clone()).with("start", start.to_string());
            let passed = tau(t, start);
            let Some(ramp) = ramp.filter(|ramp| passed >= 1 && passed as f64 - 0.5 < book.of(ramp.months)) else {
                let key = if passed < 1 { "explain-not-begun" } else { "explain-complete" };
                return Step::given(named(key), value, Unit::Share, Basis::Evident);
            };
            let months = book.assumption(ramp.months, Unit::Months);
            let progress = Expression::Number(passed as f64).minus(0.5).over(months);
            if ramp.shape == RampShape::Linear {
                return Step::new(named("explain-reached-linear"), value, Unit::Share, progress);
            }
            let share = (passed as f64 - 0.5) / book.of(ramp.months);
            let key = format!("progress {start} {} {t}", ramp.months.index());
            let name = named("explain-progress");
            let progress = book.step(key, |_| Step::new(name, share, Unit::Share, progress));
            let logistic = |z: Expression| {
                let power = Expression::Number(-10.0).times(z.minus(0.5));
                Expression::Number(1.0)
                    .over(Expression::Number(1.0).plus(Expression::Number(std::f64::consts::E).to_the(power)))
            };
            let formula = logistic(progress.into())
                .minus(logistic(0.0.into()))
                .over(logistic(1.0.into()).minus(logistic(0.0.into())));
            Step::new(named("explain-reached-s-curve"), value, Unit::Share, formula)
        })
    }

    /// A channel's figure in a cell of a scene in month t: the ledger's, with what improvements have reached.
    pub(super) fn figure(
        &mut self,
        figure: Figure,
        scene: Scene<'a>,
        (channel, cell): (usize, usize),
        t: u32,
    ) -> StepId {
        let global = scene.schedule.channels[channel];
        let ledger = self.cell_figure(figure, global, cell);
        let own = |rule: &&Improvement, lever: Lever| {
            rule.channel == channel && rule.lever == lever && rule.cells.contains(cell)
        };
        let rules = |lever: Lever| -> Vec<&'a Improvement> {
            scene.schedule.improvements.iter().filter(|rule| own(rule, lever)).collect()
        };
        let lever = match figure {
            Figure::Cost => Lever::Cost,
            Figure::Satisfaction => Lever::Satisfaction,
            Figure::Fcr => Lever::Fcr,
            Figure::Employee => Lever::Employee,
            Figure::Aht => Lever::Aht,
            Figure::Revenue => return ledger,
        };
        let (direct, by_time) = (rules(lever), if figure == Figure::Cost { rules(Lever::Aht) } else { Vec::new() });
        if direct.is_empty() && by_time.is_empty() {
            return ledger;
        }
        self.step(format!("figure {figure:?} {} {channel} {cell} {t}", scene.key()), |book| {
            let state = &book.moment(scene, cell, t).state;
            let values = match figure {
                Figure::Cost => &state.cost,
                Figure::Satisfaction => &state.satisfaction,
                Figure::Fcr => &state.fcr,
                Figure::Employee => &state.employee,
                Figure::Aht | Figure::Revenue => &state.aht,
            };
            let value = one(values[channel]);
            let mut formula = Expression::Step(ledger);
            for rule in direct {
                let reached = book.reached(&rule.growth, t);
                let change = book.assumption(rule.change, figure.unit());
                formula = formula.plus(Expression::Step(reached).times(change));
            }
            let raw = formula.value(&|id| book.value(id));
            let bounds = bounds_of(book.plan, lever);
            if raw > bounds.high {
                formula = Expression::Least(vec![formula, bounds.high.into()]);
            } else if raw < bounds.low {
                formula = Expression::Greatest(vec![formula, bounds.low.into()]);
            }
            let today = one(book.base.ground.cells[cell].aht[global]);
            if !by_time.is_empty() && today > 0.0 {
                let after = book.figure(Figure::Aht, scene, (channel, cell), t);
                let before = book.cell_figure(Figure::Aht, global, cell);
                formula = formula.times(Expression::Step(after).over(before));
            }
            let name = book.at("explain-improved", scene, (channel, cell), t);
            let name = name.with("what", said(figure.word()));
            Step::new(name, value, figure.unit(), formula)
        })
    }

    /// The part of a stated share that each local channel takes from a channel, and none behind the last.
    fn takes(&self, scene: Scene<'_>, cell: usize, t: u32, from: usize) -> Vec<f64> {
        let schedule = scene.schedule;
        let mask = &schedule.epochs[schedule.epoch_of[t as usize - 1]].masks[cell];
        let is_current = self.plan.channels[schedule.channels[from]].is_current();
        let mut takes: Vec<f64> = (0..schedule.channels.len())
            .map(|to| {
                let is_there = mask.offered[to] || mask.closed_by[to].is_some();
                let grown = schedule.journey_growth[to].as_ref().filter(|_| is_current);
                let grown = grown.map_or(1.0, |growth| one(growth.at(t, &self.values)));
                if is_there { grown } else { 0.0 }
            })
            .collect();
        takes.push(0.0);
        takes
    }

    /// Σ over what a channel's row names of the share that goes to `to`; `None` where the row does not name it.
    fn share(&mut self, scene: Scene<'a>, cell: usize, t: u32, (from, to): (usize, usize)) -> Option<StepId> {
        let schedule = scene.schedule;
        let absent = schedule.channels.len();
        let global = schedule.channels[from];
        let stated: Vec<(usize, f64, Option<crate::model::AssumptionId>)> = {
            let row = &self.base.ground.rows[global];
            let ids: Vec<_> = self.plan.channels[global].journey.iter().flat_map(|journey| &journey.steps).collect();
            row.iter()
                .enumerate()
                .map(|(place, step)| {
                    (schedule.local[step.to].unwrap_or(absent), one(step.share), ids.get(place).map(|step| step.share))
                })
                .collect()
        };
        let own = stated.iter().position(|(step, ..)| *step == to)?;
        let takes = self.takes(scene, cell, t, from);
        let id = stated[own].2?;
        let written = self.assumption(id, Unit::Share);
        if stated.iter().all(|(step, ..)| takes[*step] == 1.0) {
            return Some(written);
        }
        Some(self.step(format!("share {} {cell} {t} {from} {to}", scene.key()), |book| {
            let row = stated.iter().map(|(to, share, _)| Share { to: *to, share: Lanes::splat(*share) }).collect();
            let reached: Vec<Lanes> = takes.iter().map(|part| Lanes::splat(*part)).collect();
            let found = spread(row, &reached).into_iter().find(|step| step.to == to);
            let value = found.map_or(0.0, |step| one(step.share));
            let held = |place: usize| stated[place].1 * takes[stated[place].0];
            let mut formula = Expression::Step(written);
            if takes[to] != 1.0 {
                formula = formula.times(takes[to]);
            }
            let own_part = formula.clone();
            for (other, (step, share, other_id)) in stated.iter().enumerate() {
                if other == own || takes[*step] == 1.0 || held(own) == 0.0 {
                    continue;
                }
                let all: f64 = (0..stated.len()).filter(|place| *place != other).map(held).sum();
                let mut rest: Expression = match other_id {
                    Some(id) => book.assumption(*id, Unit::Share).into(),
                    None => (*share).into(),
                };
                if takes[*step] != 0.0 {
                    rest = rest.times(Expression::Number(1.0).minus(takes[*step]));
                }
                formula = formula.plus(rest.times(own_part.clone()).over(all));
            }
            let name = book.at("explain-share-spread", scene, (from, cell), t);
            let name = name.with("to", book.plan.channels[schedule.channels[to]].name.as_str());
            Step::new(name, value, Unit::Share, formula)
        }))
    }

    /// P: the share of a channel's contacts that come back as a contact in another. `None` where there are none.
    pub(super) fn onward(
        &mut self,
        scene: Scene<'a>,
        cell: usize,
        t: u32,
        (from, to): (usize, usize),
    ) -> Option<StepId> {
        let moment = self.moment(scene, cell, t);
        let value = one(moment.state.onward[(from, to)]);
        if value == 0.0 {
            return None;
        }
        Some(self.step(format!("onward {} {cell} {t} {from} {to}", scene.key()), |book| {
            let mut ways = Vec::new();
            ways.extend(book.stated_way(scene, cell, t, (from, to)));
            for closing in &moment.state.closings {
                let part = one(closing.to[to]);
                if part == 0.0 {
                    continue;
                }
                if let Some(way) = book.stated_way(scene, cell, t, (from, closing.channel)) {
                    let passed = book.passed_on(scene, cell, t, (closing.channel, to));
                    ways.push(way.times(passed));
                }
            }
            let mut ways = ways.into_iter();
            let first = ways.next().unwrap_or(Expression::Number(0.0));
            let formula = ways.fold(first, Expression::plus);
            let name = book.at("explain-onward", scene, (from, cell), t);
            let name = name.with("to", book.plan.channels[scene.schedule.channels[to]].name.as_str());
            Step::new(name, value, Unit::Share, formula)
        }))
    }

    /// (1 − f) × share × φ, before closings.
    fn stated_way(&mut self, scene: Scene<'a>, cell: usize, t: u32, (from, to): (usize, usize)) -> Option<Expression> {
        let share = self.share(scene, cell, t, (from, to))?;
        let fcr = self.figure(Figure::Fcr, scene, (from, cell), t);
        let mut way = Expression::Product(vec![Expression::Number(1.0).minus(fcr), share.into()]);
        let global = scene.schedule.channels[to];
        if one(self.base.ground.cells[cell].fit[global]) != 1.0 {
            way = way.times(self.fit(cell, global));
        }
        Some(way)
    }

    /// φ: contacts that were counted ÷ those that the stated journeys send.
    fn fit(&mut self, cell: usize, channel: usize) -> StepId {
        self.step(format!("fit {cell} {channel}"), |book| {
            let ground = &book.base.ground.cells[cell];
            let fit = one(ground.fit[channel]);
            let counted = book.contacts(channel, Some(cell));
            let terms = (0..book.plan.current_channels)
                .filter(|from| one(ground.onward[(*from, channel)]) != 0.0 || fit == 0.0)
                .map(|from| {
                    // What is in the ground is scaled already.
                    let share = if fit > 0.0 { one(ground.onward[(from, channel)]) / fit } else { f64::NAN };
                    let contacts = one(ground.contacts[from]);
                    term(book.channel_label(from), Expression::Number(contacts).times(share))
                })
                .collect();
            let name = Message::new("explain-fit").with("of", book.place(channel, cell));
            if fit == 0.0 {
                return Step::given(name, fit, Unit::Plain, Basis::Computed);
            }
            let arriving = total(&["explain-column-contacts", "explain-column-onward"], terms);
            Step::new(name, fit, Unit::Plain, Expression::Step(counted).over(arriving))
        })
    }

    /// The share of the cases of a closed channel that arrive in another: what is stated, and what another closed
    /// channel passes on.
    pub(super) fn passed_on(&mut self, scene: Scene<'a>, cell: usize, t: u32, (from, to): (usize, usize)) -> StepId {
        self.step(format!("passed {} {cell} {t} {from} {to}", scene.key()), |book| {
            let schedule = scene.schedule;
            let moment = book.moment(scene, cell, t);
            let find = |channel: usize| moment.state.closings.iter().find(|closing| closing.channel == channel);
            let own = find(from);
            let value = own.map_or(0.0, |closing| one(closing.to[to]));
            let name = book.at("explain-passed-on", scene, (from, cell), t);
            let name = name.with("to", book.plan.channels[schedule.channels[to]].name.as_str());
            let Some(own) = own else { return Step::given(name, value, Unit::Share, Basis::Computed) };
            let absent = schedule.channels.len();
            let how = &schedule.closings[own.rule].how;
            let local = |channel: usize| schedule.local[channel].unwrap_or(absent);
            let row = drawn_shares(how.to.iter().map(|(to, id)| (local(to.0), *id)), &book.values);
            let mask = &schedule.epochs[schedule.epoch_of[t as usize - 1]].masks[cell];
            let mut takes: Vec<bool> = (0..absent).map(|to| mask.offered[to] || mask.closed_by[to].is_some()).collect();
            takes.push(false);
            let mut ways = Vec::new();
            for share in without_unoffered(&row, &takes) {
                let id = how.to.iter().find(|(to, _)| local(to.0) == share.to).map(|(_, id)| *id);
                let written = id.filter(|id| (book.of(*id) - one(share.share)).abs() <= 1e-12);
                let part: Expression = match written {
                    Some(id) => book.assumption(id, Unit::Share).into(),
                    None => one(share.share).into(),
                };
                if share.to == to {
                    ways.push(part);
                } else if let Some(next) = find(share.to).map(|next| one(next.to[to])).filter(|next| *next != 0.0) {
                    ways.push(part.times(next));
                }
            }
            let formula = ways.into_iter().reduce(Expression::plus).unwrap_or(Expression::Number(0.0));
            Step::new(name, value, Unit::Share, formula)
        })
    }

    /// N: expected contacts in `to` of a case that starts in `from`.
    pub(super) fn visits(&mut self, scene: Scene<'a>, cell: usize, t: u32, (from, to): (usize, usize)) -> StepId {
        self.step(format!("visits {} {cell} {t} {from} {to}", scene.key()), |book| {
            let moment = book.moment(scene, cell, t);
            let state = &moment.state;
            let value = one(state.fundamental[(from, to)]);
            let next: Vec<usize> = state
                .onward
                .columns(from)
                .filter(|next| one(state.onward[(from, *next)]) * one(state.fundamental[(*next, to)]) != 0.0)
                .collect();
            let parts: Vec<f64> = next
                .iter()
                .map(|next| one(state.onward[(from, *next)]) * one(state.fundamental[(*next, to)]))
                .collect();
            let own = if from == to { 1.0 } else { 0.0 };
            let terms: Vec<_> = next
                .iter()
                .zip(followed(&parts))
                .map(|(next, is_followed)| {
                    let visits = one(state.fundamental[(*next, to)]);
                    let share = match book.onward(scene, cell, t, (from, *next)).filter(|_| is_followed) {
                        Some(id) => id.into(),
                        None => Expression::Number(one(state.onward[(from, *next)])),
                    };
                    term(book.channel_label(scene.schedule.channels[*next]), share.times(visits))
                })
                .collect();
            let name = book.at("explain-visits", scene, (from, cell), t);
            let name = name.with("to", book.plan.channels[scene.schedule.channels[to]].name.as_str());
            if terms.is_empty() {
                return Step::given(name, value, Unit::Plain, Basis::Computed);
            }
            let onward = total(&["explain-column-onward", "explain-column-visits"], terms);
            let formula = if own > 0.0 { Expression::Number(own).plus(onward) } else { onward };
            Step::new(name, value, Unit::Plain, formula)
        })
    }
}
