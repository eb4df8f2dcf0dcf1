//! What is found by searching, and what shows that it holds: payback, IRR, break-even (model §5).

use super::book::{Book, Scene, either, one, term, total};
use super::expression::{Expression, Label, StepId};
use super::step::{Basis, Step, Unit};
use crate::engine::money::present_value;
use crate::text::Message;

/// Flows smaller than this share of the largest count as none, as the engine has it.
const SIGN_TOLERANCE: f64 = 1e-9;

impl<'a> Book<'a> {
    /// What has come in less what has gone out, by the end of a month.
    pub(super) fn running_sum(&mut self, scene: Scene<'a>, last: u32) -> StepId {
        self.step(format!("running sum {} {last}", scene.key()), |book| {
            let (flow, one_off) = (
                |t: u32| one(scene.flows[t as usize - 1].flow),
                |t: u32| one(scene.trajectory.one_offs[t as usize - 1]),
            );
            let columns = &["explain-column-flow", "explain-column-one-off"];
            let formula = book.sum_over_months(columns, 1..=last, |book, t, is_followed| {
                let came = either(is_followed, flow(t), || book.flow(scene, t));
                came.minus(either(one_off(t) != 0.0, 0.0, || book.one_offs(scene, t)))
            });
            let value = (1..=last).map(|t| flow(t) - one_off(t)).sum();
            Step::new(book.in_month("explain-running-sum", scene, last), value, Unit::Money, formula)
        })
    }

    /// From the month of the first spending to the one from which the running sum is not negative for good. Also the
    /// running sums that show it.
    pub(super) fn payback(&mut self, scene: Scene<'a>, value: f64) -> Vec<StepId> {
        let flow = |t: u32| one(scene.flows[t as usize - 1].flow);
        let one_off = |t: u32| one(scene.trajectory.one_offs[t as usize - 1]);
        let most = self.horizon().fold(0.0_f64, |most, t| most.max(flow(t).abs()));
        let first = self.horizon().find(|t| one_off(*t) > 0.0 || flow(*t) < -SIGN_TOLERANCE * most).unwrap_or(1);
        let name = self.of_mix("explain-payback", scene);
        if value == 0.0 {
            let name = self.of_mix("explain-payback-at-once", scene);
            let id =
                self.step(format!("payback {}", scene.key()), |_| Step::given(name, value, Unit::Months, Basis::Found));
            return vec![id];
        }
        let last = value as u32 + first - 1;
        let id = self.step(format!("payback {}", scene.key()), |book| {
            let begun = book.step(format!("payback first {}", scene.key()), |book| {
                let name = book.in_month("explain-payback-first", scene, first);
                Step::given(name, f64::from(first), Unit::Months, Basis::Found)
            });
            let done = book.step(format!("payback last {}", scene.key()), |book| {
                let name = book.in_month("explain-payback-last", scene, last);
                Step::given(name, f64::from(last), Unit::Months, Basis::Found)
            });
            Step::new(name, value, Unit::Months, Expression::Step(done).minus(begun).plus(1.0))
        });
        let mut heads = vec![id, self.running_sum(scene, last)];
        if last > 1 {
            heads.push(self.running_sum(scene, last - 1));
        }
        heads
    }

    /// The yearly rate at which the flows are worth nothing today, and the sum that shows it.
    pub(super) fn irr(&mut self, scene: Scene<'a>, value: f64) -> Vec<StepId> {
        let name = self.of_mix("explain-irr", scene);
        let rate = self.step(format!("irr {}", scene.key()), |_| Step::given(name, value, Unit::Share, Basis::Found));
        let net = net_flows(scene);
        let shown = self.step(format!("irr shown {}", scene.key()), |book| {
            let mut terms = Vec::new();
            for (passed, net) in net.iter().enumerate() {
                let power = -(passed as f64) / 12.0;
                let is_last = passed + 1 == net_flows(scene).len();
                let factor: Expression = if is_last {
                    let name = Message::new("explain-irr-factor").with("month", book.month(passed as u32));
                    let of_power = Expression::Number(-(passed as f64)).over(12.0);
                    let formula = Expression::Number(1.0).plus(rate).to_the(of_power);
                    let key = format!("irr factor {}", scene.key());
                    book.step(key, |_| Step::new(name, libm::pow(1.0 + value, power), Unit::Plain, formula)).into()
                } else {
                    libm::pow(1.0 + value, power).into()
                };
                let of = if passed == 0 {
                    Label::Words(Message::new("explain-label-at-start"))
                } else {
                    Label::Month(passed as u32)
                };
                terms.push(term(of, Expression::Number(*net).times(factor)));
            }
            let formula = total(&["explain-column-net", "explain-column-discount"], terms);
            let name = book.of_mix("explain-irr-shown", scene);
            Step::new(name, present_value(value, &net, 12.0), Unit::Money, formula)
        });
        vec![rate, shown]
    }

    /// The factor on all shares at which NPV is 0, the NPV at it, and the shares.
    pub(super) fn break_even(&mut self, scene: Scene<'a>, (factor, npvs): (f64, [f64; 3])) -> Vec<StepId> {
        let name = self.of_mix("explain-break-even", scene);
        let key = format!("break-even {}", scene.key());
        let found = self.step(key, |_| Step::given(name, factor, Unit::Plain, Basis::Found));
        let mut heads = vec![found];
        let names = ["explain-npv-at-break-even", "explain-npv-at-none", "explain-npv-at-all"];
        for (key, npv) in names.into_iter().zip(npvs) {
            let name = self.of_mix(key, scene);
            heads.push(
                self.step(format!("{key} {}", scene.key()), |_| Step::given(name, npv, Unit::Money, Basis::Found)),
            );
        }
        for (place, rule) in scene.schedule.flows.iter().enumerate() {
            let share = self.assumption(rule.share, Unit::Share);
            let channels = &scene.schedule.channels;
            let (from, to) = (channels[rule.from], channels[rule.to]);
            let name = Message::new("explain-share-at-break-even").with("of", self.plan.channels[from].name.as_str());
            let name = name.with("to", self.plan.channels[to].name.as_str());
            let value = self.value(share) * factor;
            let formula = Expression::Step(share).times(found);
            let key = format!("break-even {} {place}", scene.key());
            heads.push(self.step(key, |_| Step::new(name, value, Unit::Share, formula)));
        }
        heads
    }
}

/// net(0) = −one-off(1), net(t) = Flow(t) − one-off(t + 1). Shape: months + 1.
fn net_flows(scene: Scene<'_>) -> Vec<f64> {
    let mut net = vec![0.0; scene.flows.len() + 1];
    for (place, flow) in scene.flows.iter().enumerate() {
        net[place] -= one(flow.one_off);
        net[place + 1] += one(flow.flow);
    }
    net
}
