//! The figures of the steady state: means and sums over the last twelve months (model §5), and the score (model §7).

use super::book::{Book, Scene, either, one, term, total};
use super::expression::{Expression, Label, StepId};
use super::step::{Basis, Step, Unit};
use crate::engine::trajectory::steady_months;
use crate::hypotes::{Hypotes, Standing, Target};
use crate::model::GoalKind;
use crate::text::Message;

impl<'a> Book<'a> {
    fn count_of_steady_months(&self) -> f64 {
        let months = steady_months(self.plan);
        f64::from(months.end() - months.start() + 1)
    }

    /// What is of the steady months of a scene.
    fn of_steady(&self, key: &'static str, scene: Scene<'_>) -> Message {
        let months = steady_months(self.plan);
        let name = Message::new(key).with("scene", self.scene(scene));
        name.with("first", self.month(*months.start())).with("last", self.month(*months.end()))
    }

    /// Σ over the steady months ÷ how many they are.
    fn mean_of_months(
        &mut self,
        (key, column): (&'static str, &'static str),
        scene: Scene<'a>,
        (value, unit): (f64, Unit),
        of_month: &dyn Fn(u32) -> f64,
        mut each: impl FnMut(&mut Self, u32) -> StepId,
    ) -> StepId {
        self.step(format!("{key} {}", scene.key()), |book| {
            let all = book.sum_over_months(&[column], steady_months(book.plan), |book, t, is_followed| {
                either(is_followed, of_month(t), || each(book, t))
            });
            let formula = all.over(book.count_of_steady_months());
            Step::new(book.of_steady(key, scene), value, unit, formula)
        })
    }

    /// C ÷ w of a month: a step, or its value alone.
    fn cost_today(&mut self, scene: Scene<'a>, t: u32, is_followed: bool) -> Expression {
        let cost = either(is_followed, self.cost_value(scene, t), || self.cost(scene, t));
        match self.prices(t) {
            Some(prices) if is_followed => cost.over(prices),
            Some(_) => cost.over(one(self.base.ground.months[t as usize - 1].prices)),
            None => cost,
        }
    }

    /// Mean of C/w.
    pub(super) fn cost_per_month(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        self.step(format!("cost per month {}", scene.key()), |book| {
            let all = book.steady_costs(scene);
            let formula = all.over(book.count_of_steady_months());
            Step::new(book.of_steady("explain-cost-per-month", scene), value, Unit::Money, formula)
        })
    }

    fn steady_costs(&mut self, scene: Scene<'a>) -> Expression {
        let columns = &["explain-column-cost", "explain-column-prices"];
        self.sum_over_months(columns, steady_months(self.plan), |book, t, is_followed| {
            book.cost_today(scene, t, is_followed)
        })
    }

    /// ΣC/w ÷ Σ solved that would have come anyway.
    pub(super) fn cost_per_case(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        self.step(format!("cost per case {}", scene.key()), |book| {
            let months = steady_months(book.plan);
            let costs = book.steady_costs(scene);
            let sum = costs.value(&|id| book.value(id));
            let name = book.of_steady("explain-steady-cost", scene);
            let costs = book.step(format!("steady cost {}", scene.key()), |_| Step::new(name, sum, Unit::Money, costs));
            let counted = |t: u32| one(scene.trajectory.counted[t as usize - 1]);
            let sum: f64 = months.clone().map(counted).sum();
            let solved = book.sum_over_months(&["explain-column-solved"], months, |book, t, is_followed| {
                either(is_followed, counted(t), || book.counted(scene, t))
            });
            let name = book.of_steady("explain-steady-counted", scene);
            let solved =
                book.step(format!("steady counted {}", scene.key()), |_| Step::new(name, sum, Unit::Count, solved));
            let name = book.of_steady("explain-cost-per-case", scene);
            Step::new(name, value, Unit::Money, Expression::Step(costs).over(solved))
        })
    }

    /// Mean of Σx.
    pub(super) fn contacts_per_month(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        let keys = ("explain-contacts-per-month", "explain-column-contacts");
        let of_month = |t: u32| one(scene.trajectory.contacts[t as usize - 1]);
        self.mean_of_months(keys, scene, (value, Unit::Count), &of_month, |book, t| book.all_contacts(scene, t))
    }

    /// Mean of cases.
    pub(super) fn cases_per_month(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        let keys = ("explain-cases-per-month", "explain-column-cases");
        let of_month = |t: u32| one(scene.trajectory.cases[t as usize - 1]);
        self.mean_of_months(keys, scene, (value, Unit::Count), &of_month, |book, t| book.all_cases(scene, t))
    }

    /// Mean of x of one channel; `None` where it takes no part.
    pub(super) fn steady_channel(&mut self, scene: Scene<'a>, global: usize, value: f64) -> Option<StepId> {
        let channel = scene.schedule.local[global]?;
        let growth = |t: u32| one(self.base.ground.months[t as usize - 1].growth);
        let of_month = |t: u32| -> f64 {
            let cells = 0..self.plan.cells.len();
            cells.map(|cell| one(scene.month(cell, t).contacts[channel])).sum::<f64>() * growth(t)
        };
        let months = steady_months(self.plan);
        let values: Vec<f64> = months.clone().map(of_month).collect();
        let first = *months.start();
        Some(self.step(format!("steady channel {} {channel}", scene.key()), |book| {
            let all = book.sum_over_months(&["explain-column-contacts"], months, |book, t, is_followed| {
                either(is_followed, values[(t - first) as usize], || book.channel_contacts(scene, channel, t))
            });
            let name = book.of_steady("explain-steady-channel", scene);
            let name = name.with("of", book.plan.channels[global].name.as_str());
            Step::new(name, value, Unit::Count, all.over(book.count_of_steady_months()))
        }))
    }

    /// Mean of S(t).
    pub(super) fn steady_satisfaction(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        let today = one(self.base.ground.satisfaction_today);
        let keys = ("explain-steady-satisfaction", "explain-column-satisfaction");
        let of_month =
            |t: u32| today + scene.flows.get(t as usize - 1).map_or(0.0, |flow| one(flow.satisfaction_change));
        self.mean_of_months(keys, scene, (value, Unit::Points), &of_month, |book, t| book.satisfaction(scene, t))
    }

    /// Mean of the index.
    pub(super) fn steady_employee(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        let keys = ("explain-steady-employee", "explain-column-employee");
        let of_month = |t: u32| one(scene.trajectory.employee[t as usize - 1]);
        self.mean_of_months(keys, scene, (value, Unit::Points), &of_month, |book, t| book.employee(scene, t))
    }

    /// Σ (gave up + lost) ÷ Σ cases.
    pub(super) fn unserved_share(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        self.step(format!("unserved share {}", scene.key()), |book| {
            let months = steady_months(book.plan);
            let unserved = |t: u32| one(scene.trajectory.unserved[t as usize - 1]);
            let cases = |t: u32| one(scene.trajectory.cases[t as usize - 1]);
            let above = book.sum_over_months(&["explain-column-unserved"], months.clone(), |book, t, is_followed| {
                either(is_followed, unserved(t), || book.unserved(scene, t))
            });
            let below = book.sum_over_months(&["explain-column-cases"], months, |book, t, is_followed| {
                either(is_followed, cases(t), || book.all_cases(scene, t))
            });
            let name = book.of_steady("explain-unserved-share", scene);
            Step::new(name, value, Unit::Share, above.over(below))
        })
    }

    /// The figure that a goal is set for.
    pub(super) fn steady_figure(&mut self, scene: Scene<'a>, kind: GoalKind, standing: &Standing) -> Option<StepId> {
        let value = standing.figures.of(kind)?;
        Some(match kind {
            GoalKind::CostPerCase => self.cost_per_case(scene, value),
            GoalKind::CostPerMonth => self.cost_per_month(scene, value),
            GoalKind::ContactsPerMonth => self.contacts_per_month(scene, value),
            GoalKind::UnservedShare => self.unserved_share(scene, value),
            GoalKind::Satisfaction => self.steady_satisfaction(scene, value),
            GoalKind::Employee => self.steady_employee(scene, value),
        })
    }

    /// Σ weight × progress.
    pub(super) fn score(&mut self, scene: Scene<'a>, hypotes: &Hypotes, standing: &Standing) -> Option<StepId> {
        let (scoring, value) = (hypotes.scoring.as_ref()?, standing.score?);
        let mut terms = Vec::new();
        for (place, target) in scoring.targets.iter().enumerate() {
            let is_fact = target.kind.is_fact();
            let alike = scoring.targets.iter().filter(|other| other.kind.is_fact() == is_fact).count();
            let weight = if is_fact { scoring.facts } else { scoring.feelings };
            let weight = Expression::Number(weight).over(alike as f64);
            let progress = self.progress(scene, hypotes, standing, place)?;
            let of = Label::Name(target.kind.word(self.plan.metric).to_owned());
            terms.push(term(of, Expression::Step(progress).times(weight)));
        }
        let name = Message::new("explain-score").with("scene", self.scene(scene));
        let columns = ["explain-column-progress", "explain-column-goal-weight", "explain-column-goals"];
        let formula = total(&columns, terms);
        Some(self.step(format!("score {}", scene.key()), |_| Step::new(name, value, Unit::Plain, formula)))
    }

    /// min(1, 1 − shortfall ÷ scale).
    pub(super) fn progress(
        &mut self,
        scene: Scene<'a>,
        hypotes: &Hypotes,
        standing: &Standing,
        place: usize,
    ) -> Option<StepId> {
        let target = *hypotes.scoring.as_ref()?.targets.get(place)?;
        let value = *standing.progress.get(place)?;
        let figure = match self.steady_figure(scene, target.kind, standing) {
            Some(figure) => figure,
            // Where nobody is left who has an index, nothing is known to change.
            None => self.steady_figure(self.as_is, target.kind, &hypotes.as_is)?,
        };
        let scale = self.scale(&target, &hypotes.as_is)?;
        let word = target.kind.word(self.plan.metric);
        Some(self.step(format!("progress {} {place}", scene.key()), |book| {
            let unit = unit_of(target.kind);
            let goal = book.step(format!("goal {place}"), |_| {
                Step::given(Message::new("explain-goal").with("goal", word), target.goal, unit, Basis::Goal)
            });
            let shortfall = if target.kind.is_fact() {
                Expression::Step(figure).minus(goal)
            } else {
                Expression::Step(goal).minus(figure)
            };
            let progress = Expression::Number(1.0).minus(shortfall.over(scale));
            let formula = Expression::Least(vec![progress, 1.0.into()]);
            let name = Message::new("explain-progress-to-goal").with("scene", book.scene(scene)).with("goal", word);
            Step::new(name, value, Unit::Share, formula)
        }))
    }

    /// max(|goal − as is|, floor).
    fn scale(&mut self, target: &Target, as_is: &Standing) -> Option<StepId> {
        let before = self.steady_figure(self.as_is, target.kind, as_is)?;
        let word = target.kind.word(self.plan.metric);
        let target = *target;
        Some(self.step(format!("scale {word}"), |_| {
            let name = Message::new("explain-scale").with("goal", word);
            let way = if target.goal >= target.as_is {
                Expression::Number(target.goal).minus(before)
            } else {
                Expression::Step(before).minus(target.goal)
            };
            let distance = (target.goal - target.as_is).abs();
            // Where the goal is that near, the floor is the scale.
            let formula =
                if target.scale > distance { Expression::Greatest(vec![way, target.scale.into()]) } else { way };
            Step::new(name, target.scale, unit_of(target.kind), formula)
        }))
    }
}

/// What sort of number a goal is.
fn unit_of(kind: GoalKind) -> Unit {
    match kind {
        GoalKind::CostPerCase | GoalKind::CostPerMonth => Unit::Money,
        GoalKind::ContactsPerMonth => Unit::Count,
        GoalKind::UnservedShare => Unit::Share,
        GoalKind::Satisfaction | GoalKind::Employee => Unit::Points,
    }
}
