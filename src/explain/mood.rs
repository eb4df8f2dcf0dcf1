//! Satisfaction by the case and the employee index, month by month (model §4).

use super::book::{Book, Item, Scene, either, one, said};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Step, Unit};
use crate::text::Message;

impl<'a> Book<'a> {
    /// S⁰: the satisfaction that the ledger shows, by contacts.
    pub(super) fn satisfaction_today(&mut self) -> StepId {
        self.step("satisfaction today".to_owned(), |book| {
            let plan = book.plan;
            let sums = |channel: usize| -> (f64, f64) {
                let cells = book.base.ground.cells.iter();
                cells
                    .map(|cell| (one(cell.contacts[channel]), one(cell.satisfaction[channel])))
                    .fold((0.0, 0.0), |sum, (contacts, points)| (sum.0 + contacts * points, sum.1 + contacts))
            };
            let known: Vec<usize> = (0..plan.current_channels)
                .filter(|channel| plan.channels[*channel].satisfaction.is_known() && sums(*channel).1 > 0.0)
                .collect();
            let items = |part: &dyn Fn(usize) -> f64| -> Vec<Item> {
                known.iter().map(|channel| (book.channel_label(*channel), *channel, part(*channel))).collect()
            };
            let (above, below) = (items(&|channel| sums(channel).0), items(&|channel| sums(channel).1));
            let mean = |channel: usize| sums(channel).0 / sums(channel).1;
            let columns = &["explain-column-contacts", "explain-column-satisfaction"];
            let value = one(book.base.ground.satisfaction_today);
            let contacts = |channel: usize| sums(channel).1;
            let above = book.sum_over(columns, above, |book, channel, is_followed| {
                either(is_followed, contacts(channel), || book.contacts(channel, None)).times(either(
                    is_followed,
                    mean(channel),
                    || book.mean_today(Figure::Satisfaction, channel),
                ))
            });
            let below = book.sum_over(&["explain-column-contacts"], below, |book, channel, is_followed| {
                either(is_followed, contacts(channel), || book.contacts(channel, None))
            });
            Step::new(said("explain-satisfaction-today"), value, Unit::Points, above.over(below))
        })
    }

    /// A channel's figure over its cells, by contacts.
    pub(super) fn mean_today(&mut self, figure: Figure, channel: usize) -> StepId {
        let cells = self.plan.cells.len();
        if cells == 1 {
            return self.cell_figure(figure, channel, 0);
        }
        self.step(format!("mean today {figure:?} {channel}"), |book| {
            let contacts = |book: &Self, cell: usize| one(book.base.ground.cells[cell].contacts[channel]);
            let value = |book: &Self, cell: usize| one(figure.in_ground(&book.base.ground.cells[cell])[channel]);
            let all: f64 = (0..cells).map(|cell| contacts(book, cell)).sum();
            let sum: f64 = (0..cells).map(|cell| contacts(book, cell) * value(book, cell)).sum();
            let items = book.cells(|cell| contacts(book, cell) * value(book, cell));
            let columns = &["explain-column-contacts", "explain-column-value"];
            let above = book.sum_over(columns, items, |book, cell, is_followed| {
                let own = either(is_followed, contacts(book, cell), || book.contacts(channel, Some(cell)));
                own.times(either(is_followed, value(book, cell), || book.cell_figure(figure, channel, cell)))
            });
            let below = book.contacts(channel, None);
            let name = Message::new("explain-mean-today").with("what", said(figure.word()));
            let name = name.with("of", book.plan.channels[channel].name.as_str());
            Step::new(name, sum / all, figure.unit(), above.over(below))
        })
    }

    /// S(t) = S⁰ + ΔS(t).
    pub(super) fn satisfaction(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        let today = self.satisfaction_today();
        if scene.mix.is_none() {
            return today;
        }
        self.step(format!("satisfaction {} {t}", scene.key()), |book| {
            let change = book.mood_change(scene, t);
            let value = book.value(today) + one(scene.flows[t as usize - 1].satisfaction_change);
            let name = book.in_month("explain-satisfaction-in-month", scene, t);
            Step::new(name, value, Unit::Points, Expression::Step(today).plus(change))
        })
    }

    /// ΔS(t) = J of the mix − J as is.
    pub(super) fn mood_change(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("mood change {} {t}", scene.key()), |book| {
            let after = book.mood(scene, t);
            let before = book.mood(book.as_is, t);
            let value = one(scene.flows[t as usize - 1].satisfaction_change);
            let name = book.in_month("explain-mood-change", scene, t);
            Step::new(name, value, Unit::Points, Expression::Step(after).minus(before))
        })
    }

    /// J(t): points ÷ weight over all cells.
    fn mood(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("mood {} {t}", scene.key()), |book| {
            let value = one(scene.trajectory.mood[t as usize - 1]);
            let points = |cell: usize| one(scene.month(cell, t).points);
            let weight = |cell: usize| one(scene.month(cell, t).weight);
            let (above, below) = (book.cells(points), book.cells(weight));
            let mut above = book.sum_over(&["explain-column-points"], above, |book, cell, is_followed| {
                either(is_followed, points(cell), || book.points(scene, cell, t))
            });
            for (place, closing) in scene.schedule.closings.iter().enumerate() {
                let points: f64 =
                    (0..book.plan.cells.len()).map(|cell| one(scene.month(cell, t).penalties[place])).sum();
                let left = one(closing.penalty_left(t, &book.values));
                if points * left != 0.0 {
                    above = above.plus(book.penalty(scene, place, t, points * left));
                }
            }
            let below = book.sum_over(&["explain-column-weight"], below, |book, cell, is_followed| {
                either(is_followed, weight(cell), || book.weight(scene, cell, t))
            });
            let formula = book.with_waiting(scene, t, ("explain-mood", value, Unit::Points), above.over(below));
            Step::new(book.in_month("explain-mood", scene, t), value, Unit::Points, formula)
        })
    }

    /// The penalty of a closing: cases that it moves × points × what is left of them.
    fn penalty(&mut self, scene: Scene<'a>, place: usize, t: u32, value: f64) -> StepId {
        self.step(format!("penalty {} {place} {t}", scene.key()), |book| {
            let closing = &scene.schedule.closings[place];
            let name = book.in_month("explain-penalty", scene, t);
            let name = name.with("of", book.plan.channels[scene.schedule.channels[closing.channel]].name.as_str());
            let Some(penalty) = closing.how.penalty else {
                return Step::new(name, value, Unit::Points, Expression::Number(0.0));
            };
            let points = book.of(penalty);
            let moved = |cell: usize| one(scene.month(cell, t).penalties[place]) / points;
            let items = book.cells(moved);
            let moved = book.sum_over(&["explain-column-moved"], items, |_, cell, _| moved(cell).into());
            let penalty = book.assumption(penalty, Unit::Points);
            let mut formula = moved.times(penalty);
            let left = one(closing.penalty_left(t, &book.values));
            if let Some(months) = closing.how.fade_months
                && left != 1.0
            {
                let passed = Expression::Number(f64::from(t - closing.start) + 1.0).minus(0.5);
                let months = book.assumption(months, Unit::Months);
                formula = formula.times(Expression::Number(1.0).minus(passed.over(months)));
            }
            Step::new(name, value, Unit::Points, formula)
        })
    }

    /// The points of a cell, per unit of G, without penalties.
    fn points(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> StepId {
        self.step(format!("points {} {cell} {t}", scene.key()), |book| {
            let flows = scene.month(cell, t);
            let moment = book.moment(scene, cell, t);
            let each = |channel: usize| one(moment.state.points[channel]);
            let items = book.channels(scene, |channel| moment.first[channel] * each(channel));
            let columns = &["explain-column-first", "explain-column-points"];
            let mut formula = book.sum_over(columns, items, |book, channel, is_followed| {
                either(is_followed, moment.first[channel], || book.first(scene, (channel, cell), t)).times(either(
                    is_followed,
                    each(channel),
                    || book.points_of_case(scene, (channel, cell), t),
                ))
            });
            let first: f64 = moment.first.iter().sum();
            if let Some(id) = book.plan.satisfaction.per_extra_contact {
                let extra = Expression::Number(one(flows.all_contacts)).minus(first);
                formula = formula.plus(Expression::Step(book.assumption(id, Unit::Points)).times(extra));
            }
            for (from, to, _, points) in &moment.state.handovers {
                let arriving = one(flows.contacts[*from]) * one(moment.state.onward[(*from, *to)]);
                if one(*points) * arriving == 0.0 {
                    continue;
                }
                if let Some(onward) = book.onward(scene, cell, t, (*from, *to)) {
                    let contacts = book.arriving(scene, (*from, cell), t);
                    formula = formula.plus(Expression::Step(contacts).times(onward).times(one(*points)));
                }
            }
            for closing in &moment.state.closings {
                let carry = scene.schedule.closings[closing.rule].how.carry;
                for to in 0..closing.to.len() {
                    let gain = one(moment.state.satisfaction[to]) - one(moment.state.satisfaction[closing.channel]);
                    if one(closing.to[to]) == 0.0 || gain <= 0.0 {
                        continue;
                    }
                    let carry = book.stated_or(carry, Unit::Share, ("explain-no-carry", 0.0));
                    let closed = book.closed(scene, (closing.channel, cell), t);
                    let share = book.passed_on(scene, cell, t, (closing.channel, to));
                    let after = book.figure(Figure::Satisfaction, scene, (to, cell), t);
                    let before = book.figure(Figure::Satisfaction, scene, (closing.channel, cell), t);
                    let forced = Expression::Step(closed)
                        .times(share)
                        .times(Expression::Step(carry).minus(1.0))
                        .times(Expression::Step(after).minus(before));
                    formula = formula.plus(forced);
                }
            }
            for (channel, cases) in moment.prevented.iter().enumerate().filter(|(_, cases)| **cases != 0.0) {
                let _ = cases;
                let prevented = book.prevented(scene, (channel, cell), t);
                let worth = book.worth_of_prevented(channel, cell);
                formula = formula.plus(Expression::Step(prevented).times(worth));
            }
            if let (Some(id), true) = (book.plan.satisfaction.unserved, one(flows.lost) != 0.0) {
                let index = book.assumption(id, Unit::Points);
                formula = formula.plus(Expression::Step(book.lost(scene, cell, t)).times(index));
            }
            let name = book.in_month("explain-points", scene, t).with("of", book.cell_words(cell));
            Step::new(name, one(flows.points), Unit::Points, formula)
        })
    }

    /// A_c: what a prevented case counts at, as is.
    fn worth_of_prevented(&mut self, channel: usize, cell: usize) -> StepId {
        let scene = self.as_is;
        self.step(format!("worth of prevented {channel} {cell}"), |book| {
            let moment = book.moment(scene, cell, 1);
            let contacts: f64 =
                moment.state.fundamental.columns(channel).map(|to| one(moment.state.fundamental[(channel, to)])).sum();
            let mut formula = Expression::Step(book.points_of_case(scene, (channel, cell), 1));
            let per_extra = one(book.base.ground.per_extra_contact);
            if let Some(id) = book.plan.satisfaction.per_extra_contact {
                let extra = Expression::Number(contacts).minus(1.0);
                formula = formula.plus(Expression::Step(book.assumption(id, Unit::Points)).times(extra));
            }
            let value = one(moment.state.points[channel]) + per_extra * (contacts - 1.0);
            let name = book.at("explain-worth-of-prevented", scene, (channel, cell), 1);
            Step::new(name, value, Unit::Points, formula)
        })
    }

    /// W_c: Σ_d N·(f·min(S_c, S_d) + gives up·S_unserved), points of a case that starts in c.
    fn points_of_case(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        self.step(format!("points of case {} {channel} {cell} {t}", scene.key()), |book| {
            let moment = book.moment(scene, cell, t);
            let state = &moment.state;
            let value = one(state.points[channel]);
            let known = &scene.schedule.has_satisfaction;
            let of = |to: usize| {
                let visits = one(state.fundamental[(channel, to)]);
                if known[channel] && known[to] { visits * (one(state.fcr[to]) + one(state.gives_up[to])) } else { 0.0 }
            };
            let items = book.channels(scene, of);
            let unserved = book.plan.satisfaction.unserved;
            let columns: &[&'static str] = match unserved {
                Some(_) => &[
                    "explain-column-visits",
                    "explain-column-fcr",
                    "explain-column-own-satisfaction",
                    "explain-column-satisfaction",
                    "explain-column-gives-up",
                    "explain-column-unserved-index",
                ],
                None => &[
                    "explain-column-visits",
                    "explain-column-fcr",
                    "explain-column-gives-up",
                    "explain-column-own-satisfaction",
                    "explain-column-satisfaction",
                ],
            };
            let formula = book.sum_over(columns, items, |book, to, is_followed| {
                let visits = either(is_followed, one(state.fundamental[(channel, to)]), || {
                    book.visits(scene, cell, t, (channel, to))
                });
                let fcr = either(is_followed, one(state.fcr[to]), || book.figure(Figure::Fcr, scene, (to, cell), t));
                let gives_up = either(is_followed, one(state.gives_up[to]), || book.gives_up(scene, (to, cell), t));
                let mood = |book: &mut Self, place: usize| {
                    either(is_followed, one(state.satisfaction[place]), || {
                        book.figure(Figure::Satisfaction, scene, (place, cell), t)
                    })
                };
                let least = Expression::Least(vec![mood(book, channel), mood(book, to)]);
                let points = match unserved {
                    Some(id) => {
                        let index = either(is_followed, book.of(id), || book.assumption(id, Unit::Points));
                        fcr.times(least).plus(gives_up.times(index))
                    }
                    None => fcr.plus(gives_up).times(least),
                };
                visits.times(points)
            });
            let name = book.at("explain-points-of-case", scene, (channel, cell), t);
            Step::new(name, value, Unit::Points, formula)
        })
    }

    /// What the points of a cell are divided by, per unit of G.
    fn weight(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> StepId {
        self.step(format!("weight {} {cell} {t}", scene.key()), |book| {
            let flows = scene.month(cell, t);
            let moment = book.moment(scene, cell, t);
            let each = |channel: usize| one(moment.state.weight[channel]);
            let items = book.channels(scene, |channel| moment.first[channel] * each(channel));
            let columns = &["explain-column-first", "explain-column-weight"];
            let mut formula = book.sum_over(columns, items, |book, channel, is_followed| {
                either(is_followed, moment.first[channel], || book.first(scene, (channel, cell), t))
                    .times(each(channel))
            });
            if let Some(prevented) = book.all_prevented(scene, cell, t) {
                formula = formula.plus(prevented);
            }
            if book.plan.satisfaction.unserved.is_some() && one(flows.lost) != 0.0 {
                formula = formula.plus(book.lost(scene, cell, t));
            }
            let name = book.in_month("explain-weight", scene, t).with("of", book.cell_words(cell));
            Step::new(name, one(flows.weight), Unit::Count, formula)
        })
    }
}
