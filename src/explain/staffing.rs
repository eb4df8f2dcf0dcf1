//! People who must be there: what they cost in a month, and what waiting changes (model §11).

use super::book::{Book, Scene, one, term, total};
use super::expression::{Expression, Label, StepId, Term};
use super::step::{Basis, Step, Unit};
use crate::engine::staff::Staff;
use crate::engine::staffing::held::hours_owed;
use crate::engine::staffing::need::{Workload, weights};
use crate::engine::staffing::roster::Group;
use crate::engine::staffing::today::StaffedToday;
use crate::engine::trajectory::CellSeries;
use crate::model::WEEKS_PER_MONTH;
use crate::text::Message;

/// Shrinkage leaves at least this of people's time.
const LEAST_LEFT: f64 = 0.1;

impl<'a> Book<'a> {
    /// What the people of channels with staffing need to be paid in month t; `None` where no channel has staffing.
    pub(super) fn staffing(&mut self, scene: Scene<'a>, t: u32) -> Option<StepId> {
        let value = one(*scene.trajectory.staffing.get(t as usize - 1)?);
        let today = self.base.ground.staffing.as_ref()?;
        let roster = scene.schedule.roster(t)?;
        Some(self.step(format!("staffing {} {t}", scene.key()), |book| {
            let cells: Vec<&CellSeries> = scene.cells.iter().collect();
            let block = book.base.block();
            let staff = Staff::at(&block, today, scene.schedule, &cells, t);
            let month = staff.people();
            let formula = if month.effects.is_empty() {
                let crews = roster.groups.iter().enumerate().map(|(place, group)| {
                    let step = book.crew(scene, t, group, (&staff, place));
                    term(Label::Name(book.crew_name(group)), step)
                });
                let crews: Vec<Term> = crews.collect();
                if crews.is_empty() { Expression::Number(0.0) } else { total(&["explain-column-cost"], crews) }
            } else {
                Expression::Step(book.kept(today))
            };
            let formula = book.priced(formula, t);
            Step::new(book.in_month("explain-staffing", scene, t), value, Unit::Money, formula)
        }))
    }

    /// What today's people cost by the books: the variable cost of their channels.
    fn kept(&mut self, today: &StaffedToday) -> StepId {
        self.step("staffing kept".to_owned(), |book| {
            let has_people = |channel: &usize| book.plan.channels[*channel].staffing.is_some();
            let channels: Vec<usize> = (0..book.plan.current_channels).filter(has_people).collect();
            let terms = channels.into_iter().map(|channel| {
                let value = one(today.books[channel]);
                let step = book.step(format!("books {channel}"), |book| {
                    let formula = book.variable_cost(channel);
                    Step::new(book.of_channel("explain-books", channel), value, Unit::Money, formula)
                });
                term(book.channel_label(channel), step)
            });
            let terms: Vec<Term> = terms.collect();
            let formula = total(&["explain-column-cost"], terms);
            Step::new(Message::new("explain-staffing-kept"), one(today.cost), Unit::Money, formula)
        })
    }

    /// Hours on the floor × what an hour costs.
    fn crew(&mut self, scene: Scene<'a>, t: u32, group: &Group, (staff, place): (&Staff<'_>, usize)) -> StepId {
        let named = |book: &Self, key: &'static str| book.in_month(key, scene, t).with("of", book.crew_name(group));
        self.step(format!("crew {} {place} {t}", scene.key()), |book| {
            let month = staff.people();
            let (hours, cost) = (one(month.hours[place]), one(month.costs[place]));
            let hours = Step::given(named(book, "explain-crew-hours"), hours, Unit::Plain, Basis::Queue);
            let hours = book.step(format!("crew hours {} {place} {t}", scene.key()), |_| hours);
            let price = book.hour(named(book, "explain-crew-price"), (scene, t, place), group, staff.work());
            let formula = Expression::Step(hours).times(WEEKS_PER_MONTH).times(price);
            Step::new(named(book, "explain-crew"), cost, Unit::Money, formula)
        })
    }

    /// An hour on the floor: of each channel hourly cost ÷ (1 − shrinkage) × its factor, a mean by their work.
    fn hour(
        &mut self,
        name: Message,
        (scene, t, place): (Scene<'a>, u32, usize),
        group: &Group,
        work: &[Workload],
    ) -> StepId {
        self.step(format!("crew price {} {place} {t}", scene.key()), |book| {
            let Some(today) = &book.base.ground.staffing else {
                return Step::given(name, 0.0, Unit::Money, Basis::Queue);
            };
            let weights = weights(today, group, work);
            let is_alone = weights.len() == 1;
            let mut value = 0.0;
            let mut terms = Vec::new();
            for (channel, weight) in group.members().zip(weights) {
                let price = book.hour_of(channel);
                value += one(weight) * one(today.price[channel]);
                let part = if is_alone { price } else { price.times(one(weight)) };
                terms.push(term(book.channel_label(channel), part));
            }
            let columns =
                ["explain-column-hourly", "explain-column-present", "explain-column-factor", "explain-column-part"];
            Step::new(name, value, Unit::Money, total(&columns, terms))
        })
    }

    /// Hourly cost ÷ what shrinkage leaves × books ÷ people.
    fn hour_of(&mut self, channel: usize) -> Expression {
        let (Some(staffing), Some(today)) = (&self.plan.channels[channel].staffing, &self.base.ground.staffing) else {
            return Expression::Number(0.0);
        };
        let hourly = self.assumption(staffing.hourly_cost, Unit::Money);
        let named =
            |key: &'static str, book: &Self| Message::new(key).with("of", book.plan.channels[channel].name.as_str());
        let left = today.terms[channel].as_ref().map_or(1.0, |terms| 1.0 / one(terms.paid_per_hour));
        let left = self.step(format!("shrinkage {channel}"), |book| {
            let name = named("explain-crew-left", book);
            let parts: Vec<StepId> = staffing.shrinkage.iter().map(|id| book.assumption(*id, Unit::Share)).collect();
            let each = parts.into_iter().map(|part| Expression::Number(1.0).minus(part));
            let formula = each.reduce(Expression::times);
            match formula {
                // Nine tenths at most are away.
                Some(formula) if left > LEAST_LEFT => Step::new(name, left, Unit::Share, formula),
                Some(formula) => {
                    Step::new(name, left, Unit::Share, Expression::Greatest(vec![formula, LEAST_LEFT.into()]))
                }
                None => Step::given(name, left, Unit::Share, Basis::Default),
            }
        });
        let factor = one(today.factor[channel]);
        let factor = self.step(format!("factor {channel}"), |book| {
            let key = if book.plan.channels[channel].is_current() {
                "explain-crew-factor"
            } else {
                "explain-crew-factor-new"
            };
            Step::given(named(key, book), factor, Unit::Plain, Basis::Queue)
        });
        Expression::Step(hourly).over(left).times(factor)
    }

    /// What it costs to work off what stands undone where the plan ends; `None` in other months, and where nothing does.
    pub(super) fn owed(&mut self, scene: Scene<'a>, t: u32) -> Option<StepId> {
        let today = self.base.ground.staffing.as_ref()?;
        if scene.schedule.held_from.is_none() || t != self.plan.scenario.months {
            return None;
        }
        let cells: Vec<&CellSeries> = scene.cells.iter().collect();
        let block = self.base.block();
        let staff = Staff::at(&block, today, scene.schedule, &cells, t);
        let owed: Vec<(usize, f64)> = (today.terms.iter().zip(staff.backlogs()).enumerate())
            .filter_map(|(channel, (terms, backlog))| Some((channel, one(hours_owed(terms.as_ref()?, backlog)))))
            .filter(|(_, hours)| *hours > 0.0)
            .collect();
        let value = one(staff.owed()) * one(self.base.ground.months[t as usize - 1].prices);
        (!owed.is_empty()).then(|| {
            self.step(format!("owed {}", scene.key()), |book| {
                let mut terms = Vec::new();
                for (channel, hours) in owed {
                    let name = book.in_month("explain-hours-owed", scene, t);
                    let name = name.with("of", book.plan.channels[channel].name.as_str());
                    let hours = book.step(format!("hours owed {} {channel}", scene.key()), |_| {
                        Step::given(name, hours, Unit::Plain, Basis::Queue)
                    });
                    let cost = Expression::Step(hours).times(book.hour_of(channel));
                    terms.push(term(book.channel_label(channel), cost));
                }
                let columns = [
                    "explain-column-hours-owed",
                    "explain-column-hourly",
                    "explain-column-present",
                    "explain-column-factor",
                ];
                let formula = total(&columns, terms);
                let formula = book.priced(formula, t);
                Step::new(book.in_month("explain-owed", scene, t), value, Unit::Money, formula)
            })
        })
    }

    /// A pool by its name, a channel by its own.
    fn crew_name(&self, group: &Group) -> String {
        let first = || group.members().next().map_or_else(String::new, |at| self.plan.channels[at].name.clone());
        group.pool.clone().unwrap_or_else(first)
    }

    /// A figure of a month with what waiting changes of it, where today's people are kept.
    pub(super) fn with_waiting(
        &mut self,
        scene: Scene<'a>,
        t: u32,
        (key, value, unit): (&'static str, f64, Unit),
        formula: Expression,
    ) -> Expression {
        if self.base.ground.staffing.is_none() || scene.schedule.held_from.is_none_or(|from| t < from) {
            return formula;
        }
        let change = value - formula.value(&|id| self.value(id));
        let what = self.in_month(key, scene, t);
        let step = self.step(format!("waiting {key} {} {t}", scene.key()), |_| {
            let name = Message::new("explain-waiting").with("what", what);
            Step::given(name, change, unit, Basis::Queue)
        });
        formula.plus(step)
    }
}
