//! Everything of a plan but its channels and mixes.

use super::{Lister, PartKind, Value, cell_key};
use crate::diff::settings::Things;
use crate::input::fold;
use crate::model::{
    Customers, Expectation, ExpectedValue, Gate, Gates, Goal, GoalKind, Goals, LedgerKey, Lesson, Margins, Metric,
    PilotTerms, Plan, Preference, Satisfaction, Scenario, Setting, Shared, Spread, Terms,
};

pub(super) fn list(lister: &mut Lister<'_>) {
    // Channels, mixes and assumptions are listed elsewhere.
    let Plan {
        scenario,
        terms,
        metric,
        channels: _,
        current_channels: _,
        reasons,
        segments,
        cells,
        ledger_months,
        spread,
        has_journeys,
        satisfaction,
        customers,
        shared,
        mixes: _,
        goals,
        gates,
        pilot,
        lessons,
        expectations,
        expected_draws,
        preferences,
        levels,
        assumptions: _,
    } = lister.plan;
    lister.under("scenario".to_owned(), |lister| {
        list_scenario(lister, scenario);
        list_terms(lister, terms);
    });
    lister.under("nulage".to_owned(), |lister| {
        if let Some(Metric { kind, rescaled_from }) = metric {
            lister.set("satisfaction", Value::Word(kind.word()));
            if let Some((low, high)) = rescaled_from {
                lister.set("scale", Value::Names(vec![low.to_string(), high.to_string()]));
            }
        }
        lister.number("months", Some(f64::from(*ledger_months)));
        lister.set("journeys", Value::Flag(*has_journeys));
        spread.iter().for_each(|spread| list_spread(lister, spread));
    });
    for (names, kind, path) in [(reasons, PartKind::Reason, "reason"), (segments, PartKind::Segment, "segment")] {
        for name in names {
            lister.part(format!("{path}.{name}"), kind.clone(), name, |_| {});
        }
    }
    lister.flat.orders.push((Things::Reasons, reasons.clone()));
    lister.flat.orders.push((Things::Segments, segments.clone()));
    let names: Vec<String> = (0..cells.len()).map(|cell| lister.plan.cell_name(cell)).collect();
    for (cell, name) in names.iter().enumerate() {
        let (reason, segment) = cell_key(lister.plan, cell);
        let kind = PartKind::Cell { reason: reason.map(str::to_owned), segment: segment.map(str::to_owned) };
        lister.part(format!("cell.{name}"), kind, name, |_| {});
    }
    lister.flat.orders.push((Things::Cells, names));
    lister.under("satisfaction".to_owned(), |lister| {
        let Satisfaction { per_extra_contact, unserved } = satisfaction;
        lister.figure("per_extra_contact", *per_extra_contact);
        lister.figure("unserved", *unserved);
    });
    if let Some(customers) = customers {
        lister.under("customers".to_owned(), |lister| list_customers(lister, customers));
    }
    for Shared { name, cost } in shared {
        lister.part(format!("shared.{}", fold(name)), PartKind::Shared, name, |lister| {
            lister.text("name", Some(name));
            lister.figure("cost", Some(*cost));
        });
    }
    if let Some(goals) = goals {
        lister.under("goals".to_owned(), |lister| list_goals(lister, goals));
    }
    lister.under("gates".to_owned(), |lister| list_gates(lister, gates));
    lister.under("pilot".to_owned(), |lister| list_pilot(lister, pilot));
    lessons.iter().for_each(|lesson| list_lesson(lister, lesson));
    lister.under("expect".to_owned(), |lister| {
        expectations.iter().for_each(|one| list_expectation(lister, one));
        lister.number("draws", expected_draws.map(f64::from));
    });
    lister.under("check".to_owned(), |lister| {
        for Setting { rules, level, only, limit, reason, origin: _ } in &levels.settings {
            let names: Vec<String> = only.iter().map(|(name, _)| fold(name)).collect();
            let word = if names.is_empty() {
                rules.word().to_owned()
            } else {
                format!("{}.{}", rules.word(), names.join(","))
            };
            if let Some(level) = level {
                lister.set(&word, Value::Word(level.word()));
            }
            lister.number(&format!("{word}.limit"), *limit);
            lister.text(&format!("{word}.reason"), reason.as_ref());
        }
    });
    lister.under("preferences".to_owned(), |lister| {
        for Preference { segment, channel, share, origin: _ } in preferences {
            let segment = segment.map_or("", |place| &lister.plan.segments[place]);
            let key = lister.key(*channel);
            let name = if segment.is_empty() { key } else { format!("{}.{key}", fold(segment)) };
            lister.number(&name, Some(*share));
        }
    });
}

fn list_scenario(lister: &mut Lister<'_>, scenario: &Scenario) {
    let Scenario { name, question, ambition, currency, start, months, review } = scenario;
    lister.text("name", Some(name));
    lister.text("question", question.as_ref());
    lister.text("ambition", ambition.as_ref());
    lister.text("currency", Some(currency));
    if let Some(start) = start {
        lister.set("start", Value::Month(*start));
    }
    lister.number("months", Some(f64::from(*months)));
    if let Some((month, _)) = review {
        lister.set("review", Value::Month(*month));
    }
}

fn list_terms(lister: &mut Lister<'_>, terms: &Terms) {
    let Terms {
        discount_rate,
        growth_per_year,
        cost_growth_per_year,
        saving_lag_months,
        realisation,
        revenue_margin,
        worth_of_point,
        cost_per_unserved_case,
    } = terms;
    lister.figure("discount_rate", Some(*discount_rate));
    lister.figure("growth_per_year", *growth_per_year);
    lister.figure("cost_growth_per_year", *cost_growth_per_year);
    lister.figure("saving_lag_months", *saving_lag_months);
    lister.figure("realisation", *realisation);
    lister.figure("revenue_margin", *revenue_margin);
    lister.figure("worth_of_point", *worth_of_point);
    lister.figure("cost_per_unserved_case", *cost_per_unserved_case);
}

fn list_spread(lister: &mut Lister<'_>, spread: &Spread) {
    let Spread { figure, file, keys, over, by } = spread;
    let words = |keys: &[LedgerKey]| keys.iter().map(|key| key.word().to_owned()).collect::<Vec<_>>();
    lister.under(format!("spread.{figure}"), |lister| {
        lister.text("file", Some(file));
        lister.names("keys", &words(keys));
        lister.names("over", &words(over));
        lister.set("by", Value::Word(by.word()));
    });
}

fn list_customers(lister: &mut Lister<'_>, customers: &Customers) {
    let Customers { count, margin_per_year, churn_per_year, contact_rate, churn_per_point, churn_per_unserved_case } =
        customers;
    lister.figure("count", Some(*count));
    lister.figure("margin_per_year", Some(*margin_per_year));
    lister.figure("churn_per_year", Some(*churn_per_year));
    lister.figure("contact_rate", Some(*contact_rate));
    lister.figure("churn_per_point", Some(*churn_per_point));
    lister.figure("churn_per_unserved_case", *churn_per_unserved_case);
}

fn list_goals(lister: &mut Lister<'_>, goals: &Goals) {
    let Goals { all, facts_weight, feelings_weight } = goals;
    let metric = lister.plan.metric;
    for Goal { kind, value, origin: _ } in all {
        // A goal for satisfaction is the same goal on another metric only by its word.
        let key = if *kind == GoalKind::Satisfaction { kind.word(metric) } else { kind.word(None) };
        lister.number(key, Some(*value));
    }
    lister.number("weights.facts", Some(*facts_weight));
    lister.number("weights.feelings", Some(*feelings_weight));
}

fn list_gates(lister: &mut Lister<'_>, gates: &Gates) {
    let Gates { all, margins } = gates;
    for Gate { kind, threshold } in all {
        lister.number(kind.word(), Some(*threshold));
    }
    let Margins { satisfaction, unserved, lost, segment } = margins;
    lister.number("satisfaction_margin", Some(*satisfaction));
    lister.number("unserved_margin", Some(*unserved));
    lister.number("lost_margin", Some(*lost));
    lister.number("segment_margin", Some(*segment));
}

fn list_expectation(lister: &mut Lister<'_>, expectation: &Expectation) {
    let Expectation { value, origin: _ } = expectation;
    match value {
        ExpectedValue::Recommended(id) => lister.text("recommended", Some(id)),
        ExpectedValue::Verdict { channel, verdict } => {
            lister.text(&format!("channel.{}", fold(channel)), Some(verdict));
        }
        ExpectedValue::Bound { mix, figure, is_minimum, value } => {
            let end = if *is_minimum { "min" } else { "max" };
            lister.number(&format!("mix.{}.{figure}_{end}", fold(mix)), Some(*value));
        }
    }
}

fn list_lesson(lister: &mut Lister<'_>, lesson: &Lesson) {
    let Lesson {
        name,
        month,
        mix,
        channels,
        reasons,
        hypothesis,
        outcome,
        decision,
        differently,
        figures,
        pilot,
        sha256,
        origin: _,
    } = lesson;
    let when = month.map_or_else(String::new, |month| format!(".{month}"));
    lister.part(format!("lesson.{}{when}", fold(name)), PartKind::Lesson, name, |lister| {
        lister.text("name", Some(name));
        if let Some(month) = month {
            lister.set("month", Value::Month(*month));
        }
        lister.text("mix", mix.as_ref());
        lister.names("channels", channels);
        lister.names("reasons", reasons);
        lister.text("hypothesis", hypothesis.as_ref());
        lister.text("outcome", Some(outcome));
        lister.set("decision", Value::Word(decision.word()));
        lister.text("differently", differently.as_ref());
        lister.text("currency", figures.currency.as_ref());
        figures.numbers().into_iter().for_each(|(name, number)| lister.number(name, Some(number)));
        lister.text("pilot", pilot.as_ref());
        lister.text("sha256", sha256.as_ref());
    });
}

fn list_pilot(lister: &mut Lister<'_>, pilot: &PilotTerms) {
    let PilotTerms {
        share,
        units,
        icc,
        response_rate,
        satisfaction_sd,
        employees,
        setup_cost,
        cost_per_month,
        months,
        because,
        baseline_months,
        looks,
        alpha,
        power,
        satisfaction_margin,
        employee_margin,
        unserved_margin,
    } = pilot;
    let whole = |number: &u32| f64::from(*number);
    let numbers = [
        ("share", Some(*share)),
        ("units", units.as_ref().map(whole)),
        ("icc", Some(*icc)),
        ("response_rate", *response_rate),
        ("satisfaction_sd", *satisfaction_sd),
        ("employees", employees.as_ref().map(whole)),
        ("setup_cost", Some(*setup_cost)),
        ("cost_per_month", Some(*cost_per_month)),
        ("months", months.as_ref().map(whole)),
        ("baseline_months", Some(whole(baseline_months))),
        ("looks", Some(whole(looks))),
        ("alpha", Some(*alpha)),
        ("power", Some(*power)),
        ("satisfaction_margin", Some(*satisfaction_margin)),
        ("employee_margin", Some(*employee_margin)),
        ("unserved_margin", Some(*unserved_margin)),
    ];
    for (name, number) in numbers {
        lister.number(name, number);
    }
    lister.text("because", because.as_ref());
}
