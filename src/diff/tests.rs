//! No difference of two plans goes untold.

use std::path::Path;

use super::settings::{Things, without_origins};
use super::{Inputs, inputs};
use crate::input::read_scenario;
use crate::model::{
    Assumption, Assumptions, Bounds, CellFigure, ChannelTarget, Decision, Distribution, Expectation, ExpectedValue,
    Lesson, LessonFigures, MetricKind, Month, MoveKind, Origin, Plan, Preference, RampShape, Shared, Spread, SpreadBy,
    TargetKind,
};

type Change = (&'static str, fn(&mut Plan));

fn assumptions(plan: &mut Plan, change: impl Fn(&mut Assumption)) {
    let mut all = Assumptions::default();
    for assumption in plan.assumptions.all() {
        let mut assumption = assumption.clone();
        change(&mut assumption);
        all.push(assumption);
    }
    plan.assumptions = all;
}

/// Every field of a plan, changed alone.
const CHANGES: &[Change] = &[
    ("name", |plan| plan.scenario.name.push('x')),
    ("question", |plan| plan.scenario.question = Some("x".into())),
    ("ambition", |plan| plan.scenario.ambition = Some("x".into())),
    ("currency", |plan| plan.scenario.currency.push('x')),
    ("start", |plan| plan.scenario.start = Month::new(1999, 1)),
    ("months", |plan| plan.scenario.months += 1),
    ("discount rate", |plan| plan.terms.discount_rate = crate::model::AssumptionId(1)),
    ("growth", |plan| plan.terms.growth_per_year = Some(crate::model::AssumptionId(0))),
    ("cost growth", |plan| plan.terms.cost_growth_per_year = Some(crate::model::AssumptionId(0))),
    ("lag", |plan| plan.terms.saving_lag_months = Some(crate::model::AssumptionId(0))),
    ("realisation", |plan| plan.terms.realisation = Some(crate::model::AssumptionId(0))),
    ("margin", |plan| plan.terms.revenue_margin = Some(crate::model::AssumptionId(0))),
    ("worth", |plan| plan.terms.worth_of_point = Some(crate::model::AssumptionId(0))),
    ("unserved", |plan| plan.terms.cost_per_unserved_case = Some(crate::model::AssumptionId(0))),
    ("metric", |plan| plan.metric.iter_mut().for_each(|metric| metric.kind = MetricKind::Nps)),
    ("scale", |plan| plan.metric.iter_mut().for_each(|metric| metric.rescaled_from = Some((1.0, 5.0)))),
    ("ledger months", |plan| plan.ledger_months += 1),
    ("spread", |plan| {
        let (keys, over) = (Vec::new(), Vec::new());
        plan.spread.push(Spread { figure: "fcr", file: "x".into(), keys, over, by: SpreadBy::Same });
    }),
    ("journeys known", |plan| plan.has_journeys = !plan.has_journeys),
    ("extra contact", |plan| plan.satisfaction.per_extra_contact = Some(crate::model::AssumptionId(0))),
    ("index of unserved", |plan| plan.satisfaction.unserved = Some(crate::model::AssumptionId(0))),
    ("shared", |plan| plan.shared.push(Shared { name: "x".into(), cost: crate::model::AssumptionId(0) })),
    ("goals", |plan| plan.goals = None),
    ("a goal", |plan| plan.goals.iter_mut().for_each(|goals| goals.all[0].value += 1.0)),
    ("one goal less", |plan| {
        plan.goals.iter_mut().for_each(|goals| goals.all.truncate(goals.all.len().saturating_sub(1)))
    }),
    ("weight of facts", |plan| plan.goals.iter_mut().for_each(|goals| goals.facts_weight += 0.1)),
    ("weight of feelings", |plan| plan.goals.iter_mut().for_each(|goals| goals.feelings_weight += 0.1)),
    ("a gate", |plan| plan.gates.all[3].threshold += 0.1),
    ("margin of satisfaction", |plan| plan.gates.margins.satisfaction += 0.1),
    ("margin of unserved", |plan| plan.gates.margins.unserved += 0.1),
    ("margin of lost", |plan| plan.gates.margins.lost += 0.1),
    ("margin of segments", |plan| plan.gates.margins.segment += 0.1),
    ("lesson", |plan| plan.lessons.push(lesson())),
    ("different this time", |plan| plan.mixes[0].different_this_time = Some("x".into())),
    ("pilot's share", |plan| plan.pilot.share = 0.3),
    ("pilot's units", |plan| plan.pilot.units = Some(9)),
    ("pilot's icc", |plan| plan.pilot.icc = 0.3),
    ("pilot's response rate", |plan| plan.pilot.response_rate = Some(0.3)),
    ("spread of an answer", |plan| plan.pilot.satisfaction_sd = Some(9.0)),
    ("pilot's employees", |plan| plan.pilot.employees = Some(9)),
    ("pilot's setup cost", |plan| plan.pilot.setup_cost = 9.0),
    ("pilot's running cost", |plan| plan.pilot.cost_per_month = 9.0),
    ("pilot's months", |plan| plan.pilot.months = Some(9)),
    ("pilot's reason", |plan| plan.pilot.because = Some("x".into())),
    ("pilot's baseline", |plan| plan.pilot.baseline_months = 9),
    ("pilot's looks", |plan| plan.pilot.looks = 9),
    ("pilot's level", |plan| plan.pilot.alpha = 0.1),
    ("pilot's power", |plan| plan.pilot.power = 0.9),
    ("pilot's margin of satisfaction", |plan| plan.pilot.satisfaction_margin = 9.0),
    ("pilot's margin of employees", |plan| plan.pilot.employee_margin = 9.0),
    ("pilot's margin of unserved", |plan| plan.pilot.unserved_margin = 0.9),
    ("expectations", |plan| {
        let value = ExpectedValue::Verdict { channel: "x".into(), verdict: "keep".into() };
        plan.expectations.push(Expectation { value, origin: Origin::NONE });
    }),
    ("channel's name", |plan| plan.channels[0].name.push('x')),
    ("capital letters", |plan| plan.channels[0].name = plan.channels[0].name.to_uppercase()),
    ("staffed", |plan| plan.channels[0].staffed = !plan.channels[0].staffed),
    ("kind", |plan| plan.channels[0].kind = crate::model::Kind::Sms),
    ("contacts", |plan| plan.channels[0].contacts[0] += 1.0),
    ("answers", |plan| plan.channels[0].responses[0] = Some(12_345.0)),
    ("satisfaction", |plan| plan.channels[0].satisfaction = CellFigure::Unknown),
    ("fcr", |plan| plan.channels[0].fcr = CellFigure::Unknown),
    ("fcr of all", |plan| plan.channels[0].fcr = CellFigure::All(crate::model::AssumptionId(0))),
    ("employee", |plan| plan.channels[0].employee = CellFigure::All(crate::model::AssumptionId(1))),
    ("cost", |plan| plan.channels[0].cost_per_contact = CellFigure::Unknown),
    ("aht", |plan| plan.channels[0].aht = CellFigure::All(crate::model::AssumptionId(1))),
    ("revenue", |plan| plan.channels[0].revenue_per_solved = CellFigure::All(crate::model::AssumptionId(1))),
    ("fixed cost", |plan| plan.channels[0].fixed_cost = None),
    ("journey", |plan| plan.channels[0].journey = None),
    ("a step", |plan| {
        plan.channels
            .iter_mut()
            .filter_map(|one| one.journey.as_mut())
            .for_each(|one| one.steps.truncate(one.steps.len().saturating_sub(1)))
    }),
    ("destinations", |plan| plan.channels[0].when_dropped.is_stated = !plan.channels[0].when_dropped.is_stated),
    ("penalty", |plan| plan.channels[0].when_dropped.penalty = Some(crate::model::AssumptionId(0))),
    ("fading", |plan| plan.channels[0].when_dropped.fade_months = Some(crate::model::AssumptionId(0))),
    ("carry", |plan| plan.channels[0].when_dropped.carry = Some(crate::model::AssumptionId(0))),
    ("exit cost", |plan| plan.channels[0].when_dropped.exit_cost = Some(crate::model::AssumptionId(0))),
    ("stranded cost", |plan| plan.channels[0].when_dropped.stranded_cost = Some(crate::model::AssumptionId(0))),
    ("stranded months", |plan| plan.channels[0].when_dropped.stranded_months = Some(crate::model::AssumptionId(0))),
    ("wait", |plan| plan.channels[0].wait = Some(12_345.0)),
    ("abandoned", |plan| plan.channels[0].abandoned = Some(12_345.0)),
    ("abandoned share", |plan| plan.channels[0].abandoned_share = Some(0.12345)),
    ("targets", |plan| {
        let target =
            ChannelTarget { kind: TargetKind::ServiceLevel { within: 20.0 }, wanted: 0.8, origin: Origin::NONE };
        plan.channels[0].targets.all.push(target);
    }),
    ("preferences", |plan| {
        let channel = crate::model::ChannelId(0);
        plan.preferences.push(Preference { segment: None, channel, share: 0.5, origin: Origin::NONE });
    }),
    ("levels", |plan| {
        let rules = crate::model::Rules::One(crate::model::Code::NoLaunch);
        let level = Some(crate::model::Level::Allow);
        let reason = Some("x".into());
        let setting =
            crate::model::Setting { rules, level, only: Vec::new(), limit: None, reason, origin: Origin::NONE };
        plan.levels.settings.push(setting);
    }),
    ("draws", |plan| plan.expected_draws = Some(123)),
    ("review", |plan| plan.scenario.review = Month::new(2031, 5).map(|month| (month, Origin::NONE))),
    ("why it is dropped", |plan| {
        for change in plan.mixes.iter_mut().flat_map(|mix| &mut mix.moves) {
            if let MoveKind::Drop(drop) = &mut change.kind {
                drop.because = Some("x".into());
            }
        }
    }),
    ("attraction", |plan| candidates(plan, |one| one.attracts.truncate(one.attracts.len().saturating_sub(1)))),
    ("cells of attraction", |plan| {
        candidates(plan, |one| one.attracts.iter_mut().for_each(|rule| rule.cells.0[0] = !rule.cells.0[0]))
    }),
    ("share of attraction", |plan| {
        candidates(plan, |one| one.attracts.iter_mut().for_each(|rule| rule.share = crate::model::AssumptionId(0)))
    }),
    ("effort of attraction", |plan| {
        candidates(plan, |one| one.attracts.iter_mut().for_each(|rule| rule.effort = crate::model::AssumptionId(0)))
    }),
    ("induced", |plan| candidates(plan, |one| one.induced = Some(crate::model::AssumptionId(0)))),
    ("setup cost", |plan| candidates(plan, |one| one.setup_cost = Some(crate::model::AssumptionId(0)))),
    ("contract", |plan| candidates(plan, |one| one.contract_months = Some(12_345.0))),
    ("ramp of a candidate", |plan| {
        candidates(plan, |one| {
            let months = crate::model::AssumptionId(0);
            one.ramp = Some(crate::model::Ramp { months, shape: RampShape::Linear });
        })
    }),
    ("candidate to channel", |plan| plan.channels.iter_mut().for_each(|channel| channel.candidate = None)),
    ("a reason", |plan| plan.reasons.push("x".into())),
    ("a segment", |plan| plan.segments.push("x".into())),
    ("mix gone", |plan| plan.mixes.truncate(plan.mixes.len().saturating_sub(1))),
    ("mix id", |plan| plan.mixes[0].id.push('x')),
    ("mix name", |plan| plan.mixes[0].name.push('x')),
    ("hypothesis", |plan| plan.mixes[0].hypothesis = Some("x".into())),
    ("because", |plan| plan.mixes[0].because = Some("x".into())),
    ("mix start", |plan| plan.mixes[0].start += 1),
    ("mix setup", |plan| plan.mixes[0].setup_cost = Some(crate::model::AssumptionId(0))),
    ("mix running", |plan| plan.mixes[0].running_cost = Some(crate::model::AssumptionId(0))),
    ("move gone", |plan| plan.mixes.iter_mut().for_each(|mix| mix.moves.truncate(mix.moves.len().saturating_sub(1)))),
    ("move start", |plan| plan.mixes.iter_mut().for_each(|mix| mix.moves.iter_mut().for_each(|step| step.start += 1))),
    ("move setup", |plan| plan.mixes[0].moves[0].setup_cost = Some(crate::model::AssumptionId(0))),
    ("move limits", |plan| plan.mixes[0].moves[0].reasons.push("x".into())),
    ("move cells", |plan| plan.mixes[0].moves[0].cells.0[0] = !plan.mixes[0].moves[0].cells.0[0]),
    ("lever", |plan| {
        moves(plan, |kind| {
            if let MoveKind::Improve(improve) = kind {
                improve.lever = Some("x".into());
            }
        })
    }),
    ("improvement", |plan| {
        moves(plan, |kind| {
            if let MoveKind::Improve(improve) = kind {
                improve.aht = Some(crate::model::AssumptionId(0));
            }
        })
    }),
    ("mixes in another order", |plan| plan.mixes.reverse()),
    ("distribution", |plan| assumptions(plan, |one| one.distribution = Distribution::Fixed(0.123))),
    ("bounds", |plan| assumptions(plan, |one| one.bounds = Bounds { low: -1e9, high: 1e9 })),
    ("stream", |plan| assumptions(plan, |one| one.stream.push('x'))),
    ("source", |plan| assumptions(plan, |one| one.source = Some("x".into()))),
    ("note", |plan| assumptions(plan, |one| one.note = Some("x".into()))),
];

type ChangeOfALesson = (&'static str, fn(&mut Lesson));

/// Every field of a lesson, changed alone.
const CHANGES_OF_A_LESSON: &[ChangeOfALesson] = &[
    ("name", |lesson| lesson.name.push('x')),
    ("month", |lesson| lesson.month = Month::new(1999, 1)),
    ("mix", |lesson| lesson.mix = Some("x".into())),
    ("channels", |lesson| lesson.channels.push("x".into())),
    ("reasons", |lesson| lesson.reasons.push("x".into())),
    ("hypothesis", |lesson| lesson.hypothesis = Some("x".into())),
    ("outcome", |lesson| lesson.outcome.push('x')),
    ("decision", |lesson| lesson.decision = Decision::Scale),
    ("differently", |lesson| lesson.differently = Some("x".into())),
    ("currency", |lesson| lesson.figures.currency = Some("x".into())),
    ("a figure", |lesson| lesson.figures.employee = Some(1.0)),
    ("pilot", |lesson| lesson.pilot = Some("x".into())),
    ("digest", |lesson| lesson.sha256 = Some("x".into())),
];

fn lesson() -> Lesson {
    Lesson {
        name: "a".into(),
        month: None,
        mix: None,
        channels: Vec::new(),
        reasons: Vec::new(),
        hypothesis: None,
        outcome: "b".into(),
        decision: Decision::Close,
        differently: None,
        figures: LessonFigures::default(),
        pilot: None,
        sha256: None,
        origin: Origin::NONE,
    }
}

fn candidates(plan: &mut Plan, change: impl Fn(&mut crate::model::Candidate)) {
    plan.channels.iter_mut().filter_map(|channel| channel.candidate.as_mut()).for_each(change);
}

fn moves(plan: &mut Plan, change: impl Fn(&mut MoveKind)) {
    plan.mixes.iter_mut().flat_map(|mix| &mut mix.moves).for_each(|step| change(&mut step.kind));
}

fn case() -> Plan {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/energibolaget/scenario.toml");
    read_scenario(&path).plan.unwrap()
}

#[test]
fn every_change_of_a_plan_is_told() {
    let old = case();
    assert_eq!(inputs(&old, &old), Inputs::default());
    let (mut untold, mut idle) = (Vec::new(), Vec::new());
    for (what, change) in CHANGES {
        let mut new = old.clone();
        change(&mut new);
        if without_origins(&old) == without_origins(&new) {
            idle.push(*what);
            continue;
        }
        for (one, other) in [(&old, &new), (&new, &old)] {
            let told = inputs(one, other);
            // That the order is another is only said where nothing else is known.
            if told.is_empty() || told.reordered.contains(&Things::Entries) {
                untold.push(*what);
            }
        }
    }
    assert!(untold.is_empty() && idle.is_empty(), "untold: {untold:?}; change nothing: {idle:?}");
}

#[test]
fn every_change_of_a_lesson_is_told() {
    let mut old = case();
    old.lessons.push(lesson());
    for (what, change) in CHANGES_OF_A_LESSON {
        let mut new = old.clone();
        change(&mut new.lessons[0]);
        let told = inputs(&old, &new);
        assert!(!told.is_empty() && !told.reordered.contains(&Things::Entries), "{what}");
    }
}

#[test]
fn where_things_are_written_is_no_difference() {
    let old = case();
    assert_eq!(inputs(&old, &without_origins(&old)), Inputs::default());
}
