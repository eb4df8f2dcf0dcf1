//! One decision, and why.
//!
//! The first row that fits decides.
//!
//! | # | primary criteria | guardrails | beside | decision |
//! |---|---|---|---|---|
//! | 1 | none has a figure | | | prolong: measure what the decision rests on |
//! | 2 | some met, some not met | | | adjust: it works in part |
//! | 3 | some not met, none met | | | close |
//! | 4 | some met | some not met | | adjust: it works and it harms |
//! | 5 | none met | some not met | | close: the harm is told, the gain is not |
//! | 6 | all met | none not met | what was learned makes the NPV negative | adjust; close where it pays in fewer than one outcome of four |
//! | 7 | all met | some open, between go and no-go only | | adjust: the harm is told, and less than what would stop it |
//! | 8 | all met | some open | | prolong: "no harm was seen" is not "there is none" |
//! | 9a | all met | all met | before the planned end, and no look was planned then | prolong, as planned |
//! | 9 | all met | all met | the groups are not the sizes that were drawn | prolong: find out why first |
//! | 10 | all met | all met | | scale |
//! | 11 | some open | none not met | it pays in fewer than one outcome of ten, after the pilot or at a planned look | close: more data cannot make it pay |
//! | 12 | some open, lacking a comparison or the measure | | | prolong: with what it lacks |
//! | 13 | some open, on the way or before the planned end | | | prolong, as planned |
//! | 14 | some open, between go and no-go | | | adjust: it is told, and it is not enough |
//! | 15 | some open, more data would tell within reach | | | prolong |
//! | 16 | some open, out of reach, on the bad side of no-go | | | close |
//! | 17 | some open, out of reach otherwise | | | adjust: a larger group or a larger effect |
//!
//! Money closes nothing (rows 6 and 11) where fewer than a hundred effective draws stand for it.
//!
//! A pilot without a criterion on facts, on feelings, or without guardrails can come to row 10, and it is said first that
//! half of the picture is missing; so are a broken seal and a scenario that was changed after the freeze.

use super::criteria::{Doubt, Judged, Status};
use super::naming::{criterion, outcome};
use super::needs::good;
use super::{Evaluation, unknown};
use crate::model::{Decision, Role};
use crate::text::{Arg, Message};

/// In fewer of the outcomes than this a pilot that worked does not pay, and adjusting is hope.
const HARDLY_PAYS: f64 = 0.25;
/// In fewer of the outcomes than this no more data could make it pay.
const NEVER_PAYS: f64 = 0.1;

/// What the scenario says again once the pilot's figures are put to its draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Learned {
    /// Expected NPV of the tried mix before the pilot, currency.
    pub npv_before: f64,
    /// The same after it.
    pub npv_after: f64,
    /// The share of outcomes in which it pays, before.
    pub p_positive_before: f64,
    /// The same after.
    pub p_positive_after: f64,
    /// How many draws the reweighted ones are worth.
    pub effective_draws: f64,
    /// How many there are.
    pub draws: usize,
}

impl Learned {
    /// Whether enough draws are left for the money to close anything.
    #[must_use]
    pub fn is_reliable(&self) -> bool {
        self.effective_draws >= super::FEWEST
    }

    /// What decides of what was learned: the money of the tried mix; as it was before where nothing measured bears on it.
    #[must_use]
    pub fn of(learning: &super::Learning) -> Option<Self> {
        let mix = learning.mixes.get(learning.mix)?;
        Some(Self {
            npv_before: mix.npv.before,
            npv_after: mix.npv.after,
            p_positive_before: mix.p_npv_positive.before,
            p_positive_after: mix.p_npv_positive.after.clamp(0.0, 1.0) + 0.0,
            effective_draws: learning.effective,
            draws: learning.draws,
        })
    }
}

/// The row of the table that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Row 1.
    NothingMeasured,
    /// Row 2.
    WorksInPart,
    /// Row 3.
    DoesNotWork,
    /// Row 4.
    WorksAndHarms,
    /// Row 5.
    HarmsOnly,
    /// Row 6.
    WorksAtALoss,
    /// Row 7.
    HarmWithinLimits,
    /// Row 8.
    SafetyOpen,
    /// Row 9.
    SizesDiffer,
    /// Row 10.
    Works,
    /// Row 11.
    OpenAtALoss,
    /// Row 12.
    LacksComparison,
    /// Row 13.
    NotYet,
    /// Row 14.
    NotEnough,
    /// Row 15.
    MoreData,
    /// Row 16.
    OutOfReachAndBad,
    /// Row 17.
    OutOfReach,
}

/// The decision with its reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// What to do.
    pub decision: Decision,
    /// By which row of the table.
    pub rule: Rule,
    /// What must be known before the decision is read: a broken seal, half of the picture missing.
    pub first: Vec<Message>,
    /// Why, the weightiest first.
    pub reasons: Vec<Message>,
    /// What is still not known.
    pub unknown: Vec<Message>,
    /// For how many months more, where it is prolonged and that can be told.
    pub months_more: Option<f64>,
}

/// Decides.
#[must_use]
pub fn decide(evaluation: &Evaluation, learned: Option<&Learned>) -> Decided {
    let of = |role: Role| evaluation.judged.iter().filter(move |one| one.criterion.role == role);
    let primaries: Vec<&Judged> = of(Role::Primary).collect();
    let guardrails: Vec<&Judged> = of(Role::Guardrail).collect();
    let (rule, decision) = rule(evaluation, &primaries, &guardrails, learned);
    let months_more = (decision == Decision::Prolong).then(|| months_more(evaluation, rule)).flatten();
    let mut reasons = vec![if guardrails.is_empty() { why_unguarded(rule) } else { why(rule) }];
    reasons.extend(deciding(&primaries, &guardrails, rule).into_iter().map(outcome));
    reasons.extend(how_long(evaluation, rule, months_more));
    if let Some(learned) = learned.filter(|learned| learned.is_reliable()) {
        reasons.push(money(learned));
    }
    Decided {
        decision,
        rule,
        first: unknown::first(evaluation),
        reasons,
        unknown: unknown::still(evaluation, learned.is_some()),
        months_more,
    }
}

fn is(status: Status) -> impl Fn(&&&Judged) -> bool {
    move |one| one.status == status
}

fn rule(
    evaluation: &Evaluation,
    primaries: &[&Judged],
    guardrails: &[&Judged],
    learned: Option<&Learned>,
) -> (Rule, Decision) {
    let count = |among: &[&Judged], status: Status| among.iter().filter(is(status)).count();
    let (met, not_met) = (count(primaries, Status::Met), count(primaries, Status::NotMet));
    let harmed = count(guardrails, Status::NotMet);
    if primaries.iter().all(|one| one.estimate().is_none()) {
        return (Rule::NothingMeasured, Decision::Prolong);
    }
    if met > 0 && not_met > 0 {
        return (Rule::WorksInPart, Decision::Adjust);
    }
    if not_met > 0 {
        return (Rule::DoesNotWork, Decision::Close);
    }
    if harmed > 0 {
        return if met > 0 { (Rule::WorksAndHarms, Decision::Adjust) } else { (Rule::HarmsOnly, Decision::Close) };
    }
    if met == primaries.len() {
        return all_met(evaluation, guardrails, learned);
    }
    let open: Vec<&Judged> = primaries.iter().filter(is(Status::Open)).copied().collect();
    still_open(evaluation, &open, learned)
}

fn all_met(evaluation: &Evaluation, guardrails: &[&Judged], learned: Option<&Learned>) -> (Rule, Decision) {
    if let Some(learned) = learned.filter(|learned| learned.is_reliable() && learned.npv_after < 0.0) {
        let hardly = learned.p_positive_after < HARDLY_PAYS;
        return (Rule::WorksAtALoss, if hardly { Decision::Close } else { Decision::Adjust });
    }
    let open: Vec<&Judged> = guardrails.iter().filter(is(Status::Open)).copied().collect();
    if !open.is_empty() {
        let told = open.iter().all(|one| one.doubt == Some(Doubt::Between));
        let (within, safety) = (Rule::HarmWithinLimits, Rule::SafetyOpen);
        return if told { (within, Decision::Adjust) } else { (safety, Decision::Prolong) };
    }
    if evaluation.progress.is_early && !evaluation.progress.is_planned_look {
        // Nobody planned this look, so it may stop nothing and begin nothing.
        return (Rule::NotYet, Decision::Prolong);
    }
    if evaluation.sizes.is_some_and(|sizes| sizes.alarm) {
        return (Rule::SizesDiffer, Decision::Prolong);
    }
    (Rule::Works, Decision::Scale)
}

fn still_open(evaluation: &Evaluation, open: &[&Judged], learned: Option<&Learned>) -> (Rule, Decision) {
    let never_pays = |learned: &Learned| learned.is_reliable() && learned.p_positive_after < NEVER_PAYS;
    let may_stop = !evaluation.progress.is_early || evaluation.progress.is_planned_look;
    if may_stop && learned.is_some_and(never_pays) {
        return (Rule::OpenAtALoss, Decision::Close);
    }
    let has = |wanted: &dyn Fn(Doubt) -> bool| open.iter().any(|one| one.doubt.is_some_and(wanted));
    let lacks = |doubt| {
        matches!(doubt, Doubt::NoControl | Doubt::Drift | Doubt::Leaving | Doubt::NotMeasured | Doubt::NoEstimate(_))
    };
    if has(&lacks) {
        return (Rule::LacksComparison, Decision::Prolong);
    }
    let is_between = open.iter().all(|one| one.doubt == Some(Doubt::Between));
    if has(&|doubt| doubt == Doubt::TooEarly) || (evaluation.progress.is_early && !is_between) {
        return (Rule::NotYet, Decision::Prolong);
    }
    if is_between {
        return (Rule::NotEnough, Decision::Adjust);
    }
    let wide = || open.iter().filter(|one| one.doubt == Some(Doubt::Wide));
    if wide().all(|one| one.needs.is_some_and(|needs| needs.is_near)) {
        return (Rule::MoreData, Decision::Prolong);
    }
    if wide().any(|one| is_bad(one)) {
        return (Rule::OutOfReachAndBad, Decision::Close);
    }
    (Rule::OutOfReach, Decision::Adjust)
}

/// Whether the figure itself is on the bad side of no-go.
fn is_bad(judged: &Judged) -> bool {
    let criterion = &judged.criterion;
    judged.estimate().is_some_and(|found| good(criterion, found.value) < good(criterion, criterion.no_go))
}

/// The criteria that the row looked at.
fn deciding<'a>(primaries: &[&'a Judged], guardrails: &[&'a Judged], rule: Rule) -> Vec<&'a Judged> {
    let all = || primaries.iter().chain(guardrails).copied();
    let only = |status: Status| all().filter(|one| one.status == status).collect::<Vec<_>>();
    match rule {
        Rule::NothingMeasured => primaries.to_vec(),
        Rule::Works | Rule::SizesDiffer | Rule::WorksAtALoss => only(Status::Met),
        Rule::DoesNotWork | Rule::HarmsOnly => only(Status::NotMet),
        Rule::WorksInPart | Rule::WorksAndHarms => {
            [only(Status::NotMet), primaries.iter().filter(is(Status::Met)).copied().collect()].concat()
        }
        Rule::HarmWithinLimits | Rule::SafetyOpen => {
            [primaries.to_vec(), guardrails.iter().filter(is(Status::Open)).copied().collect()].concat()
        }
        _ => primaries.iter().filter(is(Status::Open)).copied().collect(),
    }
}

/// The row in one sentence, where nothing was there to become worse.
fn why_unguarded(rule: Rule) -> Message {
    if rule == Rule::Works { Message::new("decision-works-unguarded") } else { why(rule) }
}

/// The row in one sentence.
fn why(rule: Rule) -> Message {
    Message::new(match rule {
        Rule::NothingMeasured => "decision-nothing-measured",
        Rule::WorksInPart => "decision-works-in-part",
        Rule::DoesNotWork => "decision-does-not-work",
        Rule::WorksAndHarms => "decision-works-and-harms",
        Rule::HarmsOnly => "decision-harms-only",
        Rule::WorksAtALoss => "decision-works-at-a-loss",
        Rule::HarmWithinLimits => "decision-harm-within-limits",
        Rule::SafetyOpen => "decision-safety-open",
        Rule::SizesDiffer => "decision-sizes-differ",
        Rule::Works => "decision-works",
        Rule::OpenAtALoss => "decision-open-at-a-loss",
        Rule::LacksComparison => "decision-lacks-comparison",
        Rule::NotYet => "decision-not-yet",
        Rule::NotEnough => "decision-not-enough",
        Rule::MoreData => "decision-more-data",
        Rule::OutOfReachAndBad => "decision-out-of-reach-and-bad",
        Rule::OutOfReach => "decision-out-of-reach",
    })
}

/// What was learned, in money.
fn money(learned: &Learned) -> Message {
    Message::new("decision-money")
        .with("before", Arg::Money(learned.npv_before))
        .with("after", Arg::Money(learned.npv_after))
        .with("chance-before", Arg::Share(learned.p_positive_before))
        .with("chance-after", Arg::Share(learned.p_positive_after))
}

/// How many months more: what is left of the plan, or what the slowest of the open criteria takes.
fn months_more(evaluation: &Evaluation, rule: Rule) -> Option<f64> {
    let left = evaluation.progress.months_left();
    let open =
        evaluation.judged.iter().filter(|one| one.status == Status::Open && one.criterion.role != Role::Secondary);
    let needed = open.filter_map(|one| one.needs.filter(|needs| needs.is_near)?.months).fold(0.0, f64::max);
    match rule {
        Rule::NotYet => left.or_else(|| ramp_left(evaluation)),
        Rule::MoreData | Rule::SafetyOpen => {
            left.into_iter().chain([needed]).reduce(f64::max).filter(|more| *more > 0.0)
        }
        _ => left,
    }
    .map(f64::ceil)
}

/// Months until the ramp is run through, as far as the curve tells.
fn ramp_left(evaluation: &Evaluation) -> Option<f64> {
    let curves = evaluation.judged.iter().filter_map(|one| one.adoption.as_ref()).filter_map(|seen| {
        let last = seen.months.last().map(|month| f64::from(month.month))?;
        let curve = seen.curve.as_ref().filter(|curve| curve.is_told).or(seen.if_as_believed.as_ref())?;
        Some(curve.months.high.unwrap_or(curve.months.estimate) - last)
    });
    curves.reduce(f64::max).filter(|left| *left > 0.0)
}

fn how_long(evaluation: &Evaluation, rule: Rule, months: Option<f64>) -> Option<Message> {
    if let Some(months) = months {
        return Some(Message::new("decision-months-more").with("months", Arg::Months(months)));
    }
    let slow =
        evaluation.judged.iter().filter(|one| one.status == Status::Open && one.criterion.role != Role::Secondary);
    let slow = slow.filter(|one| one.doubt == Some(Doubt::Wide)).filter_map(|one| Some((one, one.needs?)));
    let (one, needs) = slow.max_by(|one, other| one.1.times.total_cmp(&other.1.times))?;
    matches!(rule, Rule::SafetyOpen | Rule::MoreData | Rule::OutOfReach | Rule::OutOfReachAndBad).then(|| {
        let named = |key: &'static str| Message::new(key).with("criterion", criterion(&one.criterion));
        if needs.times.is_finite() {
            named("decision-times-more").with("times", Arg::Figure { value: needs.times, decimals: 1, signed: false })
        } else {
            named("decision-never-tells")
        }
    })
}
