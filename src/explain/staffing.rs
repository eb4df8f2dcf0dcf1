//! People who must be there: what they cost in a month, and what waiting changes (model §11).

use super::book::{Book, Scene, one, term, total};
use super::expression::{Expression, Label, StepId};
use super::step::{Basis, Step, Unit};
use crate::engine::staff::Staff;
use crate::engine::staffing::month::StaffedMonth;
use crate::engine::staffing::roster::Group;
use crate::engine::trajectory::CellSeries;
use crate::model::WEEKS_PER_MONTH;
use crate::text::Message;

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
            let is_held = !month.effects.is_empty();
            let mut terms = Vec::new();
            for (place, group) in roster.groups.iter().enumerate() {
                let step = book.crew(scene, t, group, (month, place));
                terms.push(term(Label::Name(book.crew_name(group)), step));
            }
            let needed =
                if terms.is_empty() { Expression::Number(0.0) } else { total(&["explain-column-cost"], terms) };
            let formula = if is_held {
                let kept =
                    Step::given(Message::new("explain-staffing-kept"), one(today.cost), Unit::Money, Basis::Ledger);
                Expression::Step(book.step("staffing kept".to_owned(), |_| kept))
            } else {
                needed
            };
            let formula = book.priced(formula, t);
            Step::new(book.in_month("explain-staffing", scene, t), value, Unit::Money, formula)
        }))
    }

    /// Hours on the floor × what an hour costs.
    fn crew(&mut self, scene: Scene<'a>, t: u32, group: &Group, (month, place): (&StaffedMonth, usize)) -> StepId {
        let named = |book: &Self, key: &'static str| book.in_month(key, scene, t).with("of", book.crew_name(group));
        self.step(format!("crew {} {place} {t}", scene.key()), |book| {
            let (hours, cost) = (one(month.hours[place]), one(month.costs[place]));
            let price = if hours > 0.0 { cost / hours / WEEKS_PER_MONTH } else { 0.0 };
            let hours = Step::given(named(book, "explain-crew-hours"), hours, Unit::Plain, Basis::Queue);
            let price = Step::given(named(book, "explain-crew-price"), price, Unit::Money, Basis::Queue);
            let hours = book.step(format!("crew hours {} {place} {t}", scene.key()), |_| hours);
            let price = book.step(format!("crew price {} {place} {t}", scene.key()), |_| price);
            let formula = Expression::Step(hours).times(WEEKS_PER_MONTH).times(price);
            Step::new(named(book, "explain-crew"), cost, Unit::Money, formula)
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
