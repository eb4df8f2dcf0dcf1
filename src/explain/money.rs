//! What a mix is worth: sums over the horizon, and what is found from them (model §5).

use super::book::{Book, Scene, either, one, term, total};
use super::expression::{Expression, Label, StepId, Term};
use super::step::{Step, Unit};
use crate::roi::{Line, LineKind, MixRoi};
use crate::text::Message;

impl<'a> Book<'a> {
    pub(super) fn of_mix(&self, key: &'static str, scene: Scene<'_>) -> Message {
        Message::new(key).with("scene", self.scene(scene))
    }

    pub(super) fn horizon(&self) -> std::ops::RangeInclusive<u32> {
        1..=self.plan.scenario.months
    }

    /// The months of each calendar year, or of each twelve months.
    fn years(&self) -> Vec<(i32, std::ops::RangeInclusive<u32>)> {
        let mut years: Vec<(i32, std::ops::RangeInclusive<u32>)> = Vec::new();
        for t in self.horizon() {
            let year = match self.plan.scenario.start {
                Some(start) => start.plus(t - 1).year(),
                None => (t as i32 - 1) / 12 + 1,
            };
            match years.last_mut() {
                Some((last, months)) if *last == year => *months = *months.start()..=t,
                _ => years.push((year, t..=t)),
            }
        }
        years
    }

    /// What a figure at the end of a month is worth today: times (1 + i)^(−t/12).
    fn discounted(&mut self, figure: Expression, t: u32, is_followed: bool) -> Expression {
        match self.discount_end(t) {
            Some(factor) if is_followed => figure.times(factor),
            Some(_) => figure.times(one(self.base.ground.months[t as usize - 1].discount_end)),
            None => figure,
        }
    }

    /// NPV, year by year.
    pub(super) fn npv(&mut self, scene: Scene<'a>, roi: &MixRoi) -> StepId {
        self.step(format!("npv {}", scene.key()), |book| {
            let years = book.years();
            let count = years.len();
            let has_one_offs = roi.investment != 0.0;
            let mut terms: Vec<Term> = Vec::new();
            for (place, (year, months)) in years.into_iter().enumerate() {
                let flows = book.present_flows(scene, year, months.clone());
                let mut value: Expression = if place + 1 == count { flows.into() } else { book.value(flows).into() };
                if has_one_offs {
                    value = value.minus(book.present_one_offs(scene, (year, months)));
                }
                terms.push(term(Label::Year(year), value));
            }
            let columns: &[&'static str] = &["explain-column-present-flows", "explain-column-present-one-offs"];
            let formula = total(columns, terms);
            Step::new(book.of_mix("explain-npv", scene), roi.npv, Unit::Money, formula)
        })
    }

    /// Σ Flow × (1 + i)^(−t/12) over the months of a year.
    fn present_flows(&mut self, scene: Scene<'a>, year: i32, months: std::ops::RangeInclusive<u32>) -> StepId {
        let is_last = months.end() == self.horizon().end();
        self.step(format!("present flows {} {year}", scene.key()), |book| {
            let flow = |t: u32| one(scene.flows[t as usize - 1].flow);
            let columns = &["explain-column-flow", "explain-column-discount"];
            let formula = book.sum_over_months(columns, months, |book, t, is_followed| {
                let is_followed = is_followed && is_last;
                let flow = either(is_followed, flow(t), || book.flow(scene, t));
                book.discounted(flow, t, is_followed)
            });
            let value = formula.value(&|id| book.value(id));
            let name = book.of_mix("explain-present-flows", scene).with("year", year.to_string());
            Step::new(name, value, Unit::Money, formula)
        })
    }

    /// The one-offs of a year at their worth today: a step, or 0.
    fn present_one_offs(
        &mut self,
        scene: Scene<'a>,
        (year, months): (i32, std::ops::RangeInclusive<u32>),
    ) -> Expression {
        let spent: Vec<u32> = months.filter(|t| one(scene.trajectory.one_offs[*t as usize - 1]) != 0.0).collect();
        if spent.is_empty() {
            return 0.0.into();
        }
        let id = self.step(format!("present one-offs {} {year}", scene.key()), |book| {
            let formula = book.one_offs_of(scene, &spent);
            let value = formula.value(&|id| book.value(id));
            let name = book.of_mix("explain-present-one-offs", scene).with("year", year.to_string());
            Step::new(name, value, Unit::Money, formula)
        });
        id.into()
    }

    /// Σ one-off × (1 + i)^(−(t−1)/12) over months.
    fn one_offs_of(&mut self, scene: Scene<'a>, months: &[u32]) -> Expression {
        let mut terms = Vec::new();
        for &t in months {
            let mut value = Expression::Step(self.one_offs(scene, t));
            if let Some(factor) = self.discount_start(t) {
                value = value.times(factor);
            }
            terms.push(term(Label::Month(t), value));
        }
        if terms.is_empty() {
            return Expression::Number(0.0);
        }
        total(&["explain-column-one-off", "explain-column-discount"], terms)
    }

    /// Σ of all one-offs at their worth today.
    pub(super) fn investment(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        self.step(format!("investment {}", scene.key()), |book| {
            let spent: Vec<u32> =
                book.horizon().filter(|t| one(scene.trajectory.one_offs[*t as usize - 1]) != 0.0).collect();
            let formula = book.one_offs_of(scene, &spent);
            Step::new(book.of_mix("explain-investment", scene), value, Unit::Money, formula)
        })
    }

    /// A line in words.
    fn line_label(&self, kind: LineKind) -> Message {
        let of = |key, channel: crate::model::ChannelId| {
            Message::new(key).with("of", self.plan.channel(channel).name.as_str())
        };
        match kind {
            LineKind::OneOffs => Message::new("explain-line-one-offs"),
            LineKind::People => Message::new("explain-line-people"),
            LineKind::Unstaffed(channel) => of("explain-line-unstaffed", channel),
            LineKind::Fixed(channel) => of("explain-line-fixed", channel),
            LineKind::Stranded => Message::new("explain-line-stranded"),
            LineKind::Running => Message::new("explain-line-running"),
            LineKind::Revenue => Message::new("explain-line-revenue"),
            LineKind::Customers => Message::new("explain-line-customers"),
        }
    }

    /// NPV by what it consists of.
    pub(super) fn npv_by_line(&mut self, scene: Scene<'a>, roi: &MixRoi) -> StepId {
        self.step(format!("npv by line {}", scene.key()), |book| {
            let terms = roi.lines.iter();
            let terms = terms.map(|line| term(Label::Words(book.line_label(line.kind)), line.present_value)).collect();
            let formula = if roi.lines.is_empty() {
                Expression::Number(0.0)
            } else {
                total(&["explain-column-present-value"], terms)
            };
            Step::new(book.of_mix("explain-npv-by-line", scene), roi.npv, Unit::Money, formula)
        })
    }

    /// NPV ÷ present value of all costs.
    pub(super) fn roi(&mut self, scene: Scene<'a>, roi: &MixRoi, value: f64) -> StepId {
        let npv = self.npv(scene, roi);
        self.step(format!("roi {}", scene.key()), |book| {
            let costs = book.step(format!("costs {}", scene.key()), |book| {
                let costly: Vec<&Line> = roi.lines.iter().filter(|line| line.cost() > 0.0).collect();
                let mut terms = Vec::new();
                for line in &costly {
                    let cost = match line.kind {
                        LineKind::OneOffs => book.investment(scene, roi.investment).into(),
                        _ => Expression::Number(line.cost()),
                    };
                    terms.push(term(Label::Words(book.line_label(line.kind)), cost));
                }
                let value = costly.iter().map(|line| line.cost()).sum();
                let formula = total(&["explain-column-present-value"], terms);
                Step::new(book.of_mix("explain-costs", scene), value, Unit::Money, formula)
            });
            let formula = Expression::Step(npv).over(costs);
            Step::new(book.of_mix("explain-roi", scene), value, Unit::Share, formula)
        })
    }

    /// Y: discounted years of a point.
    fn point_years(&mut self, scene: Scene<'a>, value: f64) -> StepId {
        self.step(format!("point years {}", scene.key()), |book| {
            let change = |t: u32| one(scene.flows[t as usize - 1].satisfaction_change);
            let columns = &["explain-column-change", "explain-column-twelve", "explain-column-discount"];
            let formula = book.sum_over_months(columns, book.horizon(), |book, t, is_followed| {
                let change = either(is_followed, change(t), || book.mood_change(scene, t)).over(12.0);
                book.discounted(change, t, is_followed)
            });
            Step::new(book.of_mix("explain-point-years", scene), value, Unit::Points, formula)
        })
    }

    /// −NPV ÷ Y.
    pub(super) fn price_of_a_point(&mut self, scene: Scene<'a>, roi: &MixRoi, (value, years): (f64, f64)) -> StepId {
        let npv = self.npv(scene, roi);
        let years = self.point_years(scene, years);
        let name = self.of_mix("explain-price-of-a-point", scene);
        self.step(format!("price of a point {}", scene.key()), |_| {
            Step::new(name, value, Unit::Money, Expression::Sum(vec![(true, npv.into())]).over(years))
        })
    }

    /// NPV + W·Y − K·Σ Δunserved·(1 + i)^(−t/12).
    pub(super) fn net_worth(&mut self, scene: Scene<'a>, roi: &MixRoi, years: f64) -> StepId {
        let npv = self.npv(scene, roi);
        self.step(format!("net worth {}", scene.key()), |book| {
            let mut formula = Expression::Sum(vec![(false, npv.into())]);
            if let Some(worth) = book.plan.terms.worth_of_point {
                let worth = book.assumption(worth, Unit::Money);
                let years = book.point_years(scene, years);
                formula = formula.plus(Expression::Step(worth).times(years));
            }
            let is_churn_stated =
                book.plan.customers.as_ref().is_some_and(|customers| customers.churn_per_unserved_case.is_some());
            match book.plan.terms.cost_per_unserved_case {
                Some(stated) => {
                    let price = book.assumption(stated, Unit::Money);
                    let cases = book.present_unserved(scene, false);
                    formula = formula.minus(Expression::Step(price).times(cases));
                }
                None if is_churn_stated => {}
                None => {
                    let price = book.base.price_of_unserved();
                    let price = book.cost_per_case(book.as_is, price);
                    let cases = book.present_unserved(scene, true);
                    formula = formula.minus(Expression::Step(price).times(cases));
                }
            }
            Step::new(book.of_mix("explain-net-worth", scene), roi.net_worth, Unit::Money, formula)
        })
    }

    /// Σ Δunserved × (1 + i)^(−t/12); where no price is stated only of months with more.
    fn present_unserved(&mut self, scene: Scene<'a>, only_more: bool) -> StepId {
        let change = |t: u32| one(scene.flows[t as usize - 1].unserved_change);
        self.step(format!("present unserved {}", scene.key()), |book| {
            let columns: &[&'static str] = &["explain-column-unserved-change", "explain-column-discount"];
            let formula = book.sum_over_months(columns, book.horizon(), |book, t, is_followed| {
                if only_more && change(t) <= 0.0 {
                    return book.discounted(0.0.into(), t, is_followed);
                }
                let change = either(is_followed, change(t), || book.unserved_change(scene, t));
                book.discounted(change, t, is_followed)
            });
            let value = formula.value(&|id| book.value(id));
            let key = if only_more { "explain-present-unserved-more" } else { "explain-present-unserved" };
            Step::new(book.of_mix(key, scene), value, Unit::Count, formula)
        })
    }
}
