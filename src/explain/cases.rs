//! Cases and contacts of one cell in one month: where they start, what moves them, what they become (model §2).

use super::book::{Book, Scene, either, followed, one, term, total};
use super::expression::{Expression, Label, StepId, Term};
use super::ledger::Figure;
use super::step::{Basis, Step, Unit};
use crate::engine::rules::Flow;
use crate::text::Message;

impl<'a> Book<'a> {
    /// D⁰: cases that start in a channel of the ledger, a month.
    pub(super) fn first_today(&mut self, channel: usize, cell: usize) -> StepId {
        self.step(format!("first today {channel} {cell}"), |book| {
            let ground = &book.base.ground.cells[cell];
            let value = one(ground.first_contacts[channel]);
            let scene = book.as_is;
            let from: Vec<usize> = (0..book.plan.current_channels)
                .filter(|from| one(ground.contacts[*from]) * one(ground.onward[(*from, channel)]) != 0.0)
                .collect();
            let parts: Vec<f64> =
                from.iter().map(|from| one(ground.contacts[*from]) * one(ground.onward[(*from, channel)])).collect();
            let mut terms = Vec::new();
            for (from, is_followed) in from.iter().zip(followed(&parts)) {
                let onward = book.onward(scene, cell, 1, (*from, channel)).filter(|_| is_followed);
                let value = match onward {
                    Some(onward) => Expression::Step(book.contacts(*from, Some(cell))).times(onward),
                    None => Expression::Number(one(ground.contacts[*from])).times(one(ground.onward[(*from, channel)])),
                };
                terms.push(term(book.channel_label(*from), value));
            }
            let counted = Expression::Step(book.contacts(channel, Some(cell)));
            let name = Message::new("explain-first-today").with("of", book.place(channel, cell));
            let formula = if terms.is_empty() {
                counted
            } else {
                counted.minus(total(&["explain-column-contacts", "explain-column-onward"], terms))
            };
            Step::new(name, value, Unit::Count, formula)
        })
    }

    /// ΣD⁰ of a cell.
    pub(super) fn all_first_today(&mut self, cell: usize) -> StepId {
        self.step(format!("all first today {cell}"), |book| {
            let ground = &book.base.ground.cells[cell];
            let values: Vec<f64> = ground.first_contacts.iter().map(|lanes| one(*lanes)).collect();
            let mut terms = Vec::new();
            for ((channel, value), is_followed) in values.iter().enumerate().zip(followed(&values)) {
                if *value != 0.0 {
                    let value = either(is_followed, *value, || book.first_today(channel, cell));
                    terms.push(term(book.channel_label(channel), value));
                }
            }
            let name = Message::new("explain-all-first-today").with("of", book.cell_words(cell));
            Step::new(name, values.iter().sum(), Unit::Count, total(&["explain-column-first"], terms))
        })
    }

    /// D^p: cases of a channel that are left after prevention, per unit of G.
    fn remaining(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        let prevented = self.moment(scene, cell, t).prevented[channel];
        let global = scene.schedule.channels[channel];
        if !self.plan.channels[global].is_current() {
            return self.default("explain-none-today", 0.0, Unit::Count);
        }
        let today = self.first_today(global, cell);
        if prevented == 0.0 {
            return today;
        }
        self.step(format!("remaining {} {channel} {cell} {t}", scene.key()), |book| {
            let prevented = book.prevented(scene, (channel, cell), t);
            let name = book.at("explain-remaining", scene, (channel, cell), t);
            let value = book.value(today) - book.value(prevented);
            Step::new(name, value, Unit::Count, Expression::Step(today).minus(prevented))
        })
    }

    /// Prevented cases of a channel, per unit of G.
    pub(super) fn prevented(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        self.step(format!("prevented {} {channel} {cell} {t}", scene.key()), |book| {
            let value = book.moment(scene, cell, t).prevented[channel];
            let today = book.first_today(scene.schedule.channels[channel], cell);
            let mut shares: Option<Expression> = None;
            let rules = scene.schedule.preventions.iter();
            for rule in rules.filter(|rule| rule.cells.contains(cell) && rule.from[channel]) {
                let reached = book.reached(&rule.growth, t);
                let share = Expression::Step(reached).times(book.assumption(rule.share, Unit::Share));
                shares = Some(match shares {
                    Some(sum) => sum.plus(share),
                    None => share,
                });
            }
            let mut share = shares.unwrap_or(Expression::Number(0.0));
            if share.value(&|id| book.value(id)) > 1.0 {
                share = Expression::Least(vec![share, 1.0.into()]);
            }
            let name = book.at("explain-prevented", scene, (channel, cell), t);
            Step::new(name, value, Unit::Count, Expression::Step(today).times(share))
        })
    }

    /// The part that a rule takes of all that rules take together from its channel: less than 1 where that is over 1.
    fn taken(&self, scene: Scene<'_>, from: usize, cell: usize, t: u32) -> f64 {
        let rules = scene.schedule.flows.iter();
        let rules = rules.filter(|rule| rule.from == from && self.applies(scene, rule, cell, t));
        let sum: f64 = rules.map(|rule| one(rule.growth.at(t, &self.values)) * self.of(rule.share)).sum();
        if sum > 1.0 { 1.0 / sum } else { 1.0 }
    }

    fn applies(&self, scene: Scene<'_>, rule: &Flow, cell: usize, t: u32) -> bool {
        let schedule = scene.schedule;
        let mask = &schedule.epochs[schedule.epoch_of[t as usize - 1]].masks[cell];
        rule.cells.contains(cell) && mask.offered[rule.to] && one(rule.growth.at(t, &self.values)) != 0.0
    }

    /// The cases that one rule of `attracts` or `shift` moves, per unit of G.
    pub(super) fn moved(&mut self, scene: Scene<'a>, place: usize, cell: usize, t: u32) -> StepId {
        self.step(format!("moved {} {place} {cell} {t}", scene.key()), |book| {
            let rule = &scene.schedule.flows[place];
            let remaining = book.remaining(scene, (rule.from, cell), t);
            let reached = book.reached(&rule.growth, t);
            let share = book.assumption(rule.share, Unit::Share);
            let mut formula = Expression::Step(remaining).times(reached).times(share);
            let scale = book.taken(scene, rule.from, cell, t);
            if scale != 1.0 {
                formula = formula.times(scale);
            }
            let value = formula.value(&|id| book.value(id));
            let name = book.at("explain-moved", scene, (rule.from, cell), t);
            let name = name.with("to", book.plan.channels[scene.schedule.channels[rule.to]].name.as_str());
            Step::new(name, value, Unit::Count, formula)
        })
    }

    /// The new cases that an added channel brings, per unit of G.
    pub(super) fn induced(&mut self, scene: Scene<'a>, place: usize, cell: usize, t: u32) -> StepId {
        self.step(format!("induced {} {place} {cell} {t}", scene.key()), |book| {
            let rule = &scene.schedule.induced[place];
            let reached = book.reached(&rule.growth, t);
            let share = book.assumption(rule.share, Unit::Share);
            let mut all = Expression::Step(book.all_first_today(cell));
            let prevented = book.all_prevented(scene, cell, t);
            if let Some(prevented) = prevented {
                all = all.minus(prevented);
            }
            let formula = Expression::Step(reached).times(share).times(all);
            let value = formula.value(&|id| book.value(id));
            let name = book.at("explain-induced", scene, (rule.to, cell), t);
            Step::new(name, value, Unit::Count, formula)
        })
    }

    /// Σ prevented of a cell; `None` where there are none.
    pub(super) fn all_prevented(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> Option<StepId> {
        let prevented = self.moment(scene, cell, t).prevented.clone();
        if prevented.iter().all(|cases| *cases == 0.0) {
            return None;
        }
        Some(self.step(format!("all prevented {} {cell} {t}", scene.key()), |book| {
            let mut terms = Vec::new();
            for ((channel, value), is_followed) in prevented.iter().enumerate().zip(followed(&prevented)) {
                if *value != 0.0 {
                    let of = book.channel_label(scene.schedule.channels[channel]);
                    let value: Expression = match is_followed {
                        true => book.prevented(scene, (channel, cell), t).into(),
                        false => (*value).into(),
                    };
                    terms.push(term(of, value));
                }
            }
            let name = book.in_month("explain-all-prevented", scene, t).with("of", book.cell_words(cell));
            Step::new(name, prevented.iter().sum(), Unit::Count, total(&["explain-column-prevented"], terms))
        }))
    }

    /// Cases of a channel before closings: what remains, less what moves away, and what comes.
    fn before_closings(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> Expression {
        let mut sum = Expression::Step(self.remaining(scene, (channel, cell), t));
        for (place, rule) in scene.schedule.flows.iter().enumerate() {
            if !self.applies(scene, rule, cell, t) || (rule.from != channel && rule.to != channel) {
                continue;
            }
            let moved = self.moved(scene, place, cell, t);
            sum = if rule.from == channel { sum.minus(moved) } else { sum.plus(moved) };
        }
        let schedule = scene.schedule;
        let mask = &schedule.epochs[schedule.epoch_of[t as usize - 1]].masks[cell];
        for (place, rule) in schedule.induced.iter().enumerate() {
            if rule.to == channel && mask.offered[channel] && one(rule.growth.at(t, &self.values)) != 0.0 {
                sum = sum.plus(self.induced(scene, place, cell, t));
            }
        }
        sum
    }

    /// The cases that a closing closes in a cell, per unit of G.
    pub(super) fn closed(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        self.step(format!("closed {} {channel} {cell} {t}", scene.key()), |book| {
            let formula = book.before_closings(scene, (channel, cell), t);
            let value = formula.value(&|id| book.value(id));
            let name = book.at("explain-closed", scene, (channel, cell), t);
            Step::new(name, value, Unit::Count, formula)
        })
    }

    /// D: cases that start in a channel after all moves, per unit of G.
    pub(super) fn first(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        if scene.mix.is_none() {
            return self.first_today(scene.schedule.channels[channel], cell);
        }
        self.step(format!("first {} {channel} {cell} {t}", scene.key()), |book| {
            let moment = book.moment(scene, cell, t);
            let value = moment.first[channel];
            let name = book.at("explain-first", scene, (channel, cell), t);
            if moment.state.closings.iter().any(|closing| closing.channel == channel) {
                return Step::given(name, value, Unit::Count, Basis::Computed)
                    .note(Message::new("explain-note-closed"));
            }
            let mut formula = book.before_closings(scene, (channel, cell), t);
            for closing in moment.state.closings.iter().filter(|closing| one(closing.to[channel]) != 0.0) {
                let closed = book.closed(scene, (closing.channel, cell), t);
                let share = book.passed_on(scene, cell, t, (closing.channel, channel));
                formula = formula.plus(Expression::Step(closed).times(share));
            }
            Step::new(name, value, Unit::Count, formula)
        })
    }

    /// x: contacts of a channel, per unit of G.
    pub(super) fn arriving(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        if scene.mix.is_none() {
            return self.contacts(scene.schedule.channels[channel], Some(cell));
        }
        self.step(format!("arriving {} {channel} {cell} {t}", scene.key()), |book| {
            let value = one(scene.month(cell, t).contacts[channel]);
            let moment = book.moment(scene, cell, t);
            let terms = book.visited(scene, (channel, cell), t, &moment.first, true);
            let name = book.at("explain-arriving", scene, (channel, cell), t);
            Step::new(name, value, Unit::Count, total(&["explain-column-first", "explain-column-visits"], terms))
        })
    }

    /// Terms cases × N of those that come to a channel, by where they start.
    fn visited(
        &mut self,
        scene: Scene<'a>,
        (channel, cell): (usize, usize),
        t: u32,
        cases: &[f64],
        is_first: bool,
    ) -> Vec<Term> {
        let moment = self.moment(scene, cell, t);
        let visits = |from: usize| one(moment.state.fundamental[(from, channel)]);
        let from: Vec<usize> = (0..cases.len()).filter(|from| cases[*from] * visits(*from) != 0.0).collect();
        let parts: Vec<f64> = from.iter().map(|from| cases[*from] * visits(*from)).collect();
        let mut terms = Vec::new();
        for (from, is_followed) in from.iter().zip(followed(&parts)) {
            let value = if is_followed {
                let start: Expression = match is_first {
                    true => self.first(scene, (*from, cell), t).into(),
                    false => self.left_behind(scene, (*from, cell), t).into(),
                };
                start.times(self.visits(scene, cell, t, (*from, channel)))
            } else {
                Expression::Number(cases[*from]).times(visits(*from))
            };
            terms.push(term(self.channel_label(scene.schedule.channels[*from]), value));
        }
        terms
    }

    /// What easy cases leave behind as work, in cases by where they started.
    fn left_behind(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        self.step(format!("left {} {channel} {cell} {t}", scene.key()), |book| {
            let value = book.moment(scene, cell, t).left_behind[channel];
            let mut terms = Vec::new();
            let rules: Vec<usize> = (0..scene.schedule.flows.len())
                .filter(|place| {
                    let rule = &scene.schedule.flows[*place];
                    rule.from == channel && book.applies(scene, rule, cell, t)
                })
                .collect();
            for place in rules {
                let rule = &scene.schedule.flows[place];
                let effort = book.assumption(rule.effort, Unit::Plain);
                let moved = Expression::Step(book.moved(scene, place, cell, t));
                let of = book.channel_label(scene.schedule.channels[rule.to]);
                terms.push(term(of, moved.times(Expression::Number(1.0).minus(effort))));
            }
            let rules = scene.schedule.preventions.iter();
            let rules: Vec<_> = rules.filter(|rule| rule.cells.contains(cell) && rule.from[channel]).collect();
            let today = book.first_today(scene.schedule.channels[channel], cell);
            let all: f64 = rules.iter().map(|rule| one(rule.growth.at(t, &book.values)) * book.of(rule.share)).sum();
            for rule in rules {
                let effort = book.assumption(rule.effort, Unit::Plain);
                let reached = book.reached(&rule.growth, t);
                let share = book.assumption(rule.share, Unit::Share);
                let mut cases = Expression::Step(today).times(reached).times(share);
                if all > 1.0 {
                    cases = cases.times(1.0 / all);
                }
                let of = Label::Words(Message::new("explain-label-prevented"));
                terms.push(term(of, cases.times(Expression::Number(1.0).minus(effort))));
            }
            let name = book.at("explain-left-behind", scene, (channel, cell), t);
            let sum = terms.into_iter().map(|term| term.value).reduce(Expression::plus);
            Step::new(name, value, Unit::Count, sum.unwrap_or(Expression::Number(0.0)))
        })
    }

    /// Work of a channel in ordinary contacts: contacts, what easy cases leave behind, and hand-overs.
    pub(super) fn work(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        let moment = self.moment(scene, cell, t);
        let flows = scene.month(cell, t);
        let (work, contacts) = (one(flows.work[channel]), one(flows.contacts[channel]));
        let is_plain = moment.left_behind.iter().all(|cases| *cases == 0.0)
            && moment.state.handovers.iter().all(|(_, to, factor, _)| *to != channel || one(*factor) == 0.0);
        if is_plain && (moment.state.offered[channel] || contacts == 0.0) {
            return self.arriving(scene, (channel, cell), t);
        }
        self.step(format!("work {} {channel} {cell} {t}", scene.key()), |book| {
            let name = book.at("explain-work", scene, (channel, cell), t);
            if !moment.state.offered[channel] {
                return Step::given(name, work, Unit::Count, Basis::Computed).note(Message::new("explain-note-closed"));
            }
            let mut formula = Expression::Step(book.arriving(scene, (channel, cell), t));
            let left = book.visited(scene, (channel, cell), t, &moment.left_behind, false);
            if !left.is_empty() {
                formula = formula.plus(total(&["explain-column-left", "explain-column-visits"], left));
            }
            for &(from, to, factor, _) in &moment.state.handovers {
                if to != channel || one(factor) == 0.0 {
                    continue;
                }
                if let Some(onward) = book.onward(scene, cell, t, (from, channel)) {
                    let contacts = book.arriving(scene, (from, cell), t);
                    formula = formula.plus(Expression::Step(contacts).times(onward).times(one(factor)));
                }
            }
            Step::new(name, work, Unit::Count, formula)
        })
    }

    /// The share of contacts with which a case ends unsolved.
    pub(super) fn gives_up(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        self.step(format!("gives up {} {channel} {cell} {t}", scene.key()), |book| {
            let moment = book.moment(scene, cell, t);
            let value = one(moment.state.gives_up[channel]);
            let fcr = book.figure(Figure::Fcr, scene, (channel, cell), t);
            let mut formula = Expression::Number(1.0).minus(fcr);
            for to in moment.state.onward.columns(channel) {
                if let Some(onward) = book.onward(scene, cell, t, (channel, to)) {
                    formula = formula.minus(onward);
                }
            }
            let name = book.at("explain-gives-up", scene, (channel, cell), t);
            Step::new(name, value, Unit::Share, formula)
        })
    }
}
