//! kanalval: which channels should an organisation meet its customers in?
//!
//! The data flow, each room using only rooms before it:
//!
//! ```text
//!  files ─► input ─► model ─► nulage ─► hypotes ─► roi ─► staffing ─► recommend ─► testa ─► utvardera ─► report
//!                      └────────────► check, explain, diff ◄────────────┘
//! ```
//!
//! * [`text`]: messages as data, and the words for them.
//! * [`model`]: what a valid plan is.
//! * [`input`]: the only door to disk: files to a valid plan and all findings.
//! * [`engine`]: what the steps share and what has a textbook.
//! * [`nulage`], [`hypotes`], [`roi`], [`recommend`]: the steps of the method.
//! * [`staffing`]: the people who must be there to answer, hour by hour.
//! * [`testa`]: what a pilot is worth, how long it takes and what it must show.
//! * [`utvardera`]: step five: what a pilot taught, and the decision.
//! * [`check`]: rules over a plan and its results.
//! * [`explain`]: how a figure came about, down to the cells of the ledger.
//! * [`diff`]: two plans and their results: what changed, and what that did to the decision.
//! * [`report`]: results to text, Markdown and JSON.

pub mod text;

pub mod model;

pub mod input;

pub mod engine;

pub mod nulage;

pub mod hypotes;

pub mod roi;

pub mod staffing;

pub mod recommend;

pub mod testa;
pub mod utvardera;

pub mod check;

pub mod explain;

pub mod diff;

pub mod report;

use engine::base::{BaseCase, BaseMix};
use engine::outcome::{Outcome, Steady};
use engine::simulation::{Setup, Simulated, Variant, simulate};
use model::Plan;

/// The version of the program, as JSON and `--version` say it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How a plan is computed.
pub struct Settings<'a> {
    /// Draws of the Monte Carlo simulation, at least 1.
    pub draws: usize,
    /// Seed of its streams.
    pub seed: u64,
    /// Called with the number of draws that have been done, from any thread.
    pub progress: &'a (dyn Fn(usize) + Sync),
}

/// The whole way through the method.
pub struct Results {
    /// Step 1: where are we?
    pub nulage: nulage::Nulage,
    /// Step 2: where do we want to be?
    pub hypotes: hypotes::Hypotes,
    /// Step 3: will it bring more than it costs? In the order of the mixes.
    pub roi: Vec<roi::MixRoi>,
    /// What must hold, mix by mix.
    pub gates: Vec<Vec<recommend::GateResult>>,
    /// The advice; `None` without goals.
    pub recommendation: Option<recommend::Recommendation>,
    /// What the recommended mix brings after pruning; `None` where the advice is to stay, or without goals.
    pub recommended: Option<roi::MixRoi>,
    /// How the recommended mix stands after pruning; `None` where the advice is to stay, or without goals.
    pub recommended_standing: Option<hypotes::Standing>,
    /// Who must be there when, as is and in each mix; `None` where no channel has staffing.
    pub staffing: Option<staffing::Staffing>,
    /// The draws of the mixes.
    pub simulated: Simulated,
    /// How many draws there were.
    pub draws: usize,
}

/// What a report shows beside the results.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// Where cases go as is: one path a channel in which cases start and a channel in which they end.
    pub paths: Vec<nulage::Path>,
    /// From the cost of a contact to that of a solved case: the channels in which cases start, where all costs are known.
    pub bridges: Vec<nulage::Bridge>,
    /// Who gains and who loses.
    pub groups: hypotes::WhoGains,
    /// Contacts by reason and channel.
    pub contacts: hypotes::ContactsByReason,
    /// The running sum of money of each mix, in the order of the file.
    pub money: Vec<roi::MoneyByMonth>,
    /// The running sum of money of the recommended mix after pruning; `None` where none is recommended.
    pub recommended_money: Option<roi::MoneyByMonth>,
    /// What moves the answer, and where it turns; `None` without mixes.
    pub sensitivity: Option<roi::Sensitivity>,
    /// What rests on no source.
    pub unsourced: roi::Unsourced,
}

/// Steps 1 and 2, which need no draws.
#[must_use]
pub fn compare(plan: &Plan) -> (nulage::Nulage, hypotes::Hypotes) {
    let nulage = nulage::assess(plan);
    let base = BaseCase::new(plan);
    let mixes: Vec<BaseMix> = plan.mixes.iter().map(|mix| base.mix(mix)).collect();
    let hypotes = hypotes::compare(&base, &mixes, &nulage);
    (nulage, hypotes)
}

/// How the findings of a scenario are looked for.
pub struct Inspection {
    /// Draws by which `[expect]` is judged; the file's own number, or [`EXPECTED_DRAWS`], where absent.
    pub draws: Option<usize>,
    /// Seed of their streams.
    pub seed: u64,
    /// The month that counts as now; `None` where nothing is to be late.
    pub now: Option<model::Month>,
}

/// Draws by which `[expect]` is judged where nobody says how many: a share is then within 2.2 percentage points in 95 of
/// 100 runs (1.96·√(¼/2000)).
pub const EXPECTED_DRAWS: usize = 2_000;

/// Everything that is to be said of a scenario: its files, its method, and where it has `[expect]` its results, each with
/// the level that its `[check]` gives it, in the order of the files. Without `[expect]` nothing is simulated.
#[must_use]
pub fn inspect(loaded: &input::Loaded, inspection: &Inspection) -> Vec<model::Finding> {
    let mut findings = loaded.findings.clone();
    let mut add = |more: Vec<model::Finding>| {
        for finding in more {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    };
    let mut is_simulated = false;
    if let Some(plan) = &loaded.plan {
        let (method, is_sound) = check::method(plan, inspection.now);
        add(method);
        if is_sound && !plan.expectations.is_empty() {
            is_simulated = true;
            let stated = plan.expected_draws.map(|draws| draws as usize);
            let draws = inspection.draws.or(stated).unwrap_or(EXPECTED_DRAWS);
            let results = run(plan, &Settings { draws, seed: inspection.seed, progress: &|_| {} });
            add(check::check(plan, &results));
        }
    }
    let mut findings = check::settle(&loaded.levels, findings, &|family| match family {
        model::Family::Files | model::Family::Method => loaded.plan.is_some(),
        model::Family::Results => is_simulated,
    });
    findings.sort_by_key(|finding| (loaded.sources.order(finding.at), finding.code));
    findings
}

/// Computes a plan: nuläge, hypotes, ROI and the recommendation.
#[must_use]
pub fn run(plan: &Plan, settings: &Settings<'_>) -> Results {
    let nulage = nulage::assess(plan);
    let base = BaseCase::new(plan);
    let mixes: Vec<BaseMix> = plan.mixes.iter().map(|mix| base.mix(mix)).collect();
    let hypotes = hypotes::compare(&base, &mixes, &nulage);
    let setup = setup(plan, settings, &base);
    let variants: Vec<Variant> =
        mixes.iter().map(|mix| Variant { schedule: mix.schedule.clone(), differs_from: None }).collect();
    let scoring = hypotes.scoring.as_ref();
    let simulated = simulate(&setup, &variants, |outcome, before| hypotes::score_of(scoring, outcome, before));
    let roi: Vec<roi::MixRoi> =
        mixes.iter().zip(&simulated.variants).map(|(mix, draws)| roi::count(&base, mix, draws)).collect();
    let money_scale = hypotes.as_is.figures.cost_per_month * f64::from(plan.scenario.months);
    let gates: Vec<_> = simulated.variants.iter().map(|draws| recommend::judge(plan, draws, money_scale)).collect();
    let evidence = recommend::Evidence {
        base: &base,
        hypotes: &hypotes,
        roi: &roi,
        draws: &simulated.variants,
        gates: &gates,
        setup: &setup,
    };
    let recommendation = recommend::recommend(&evidence);
    let advised = recommendation.as_ref().and_then(|advice| Some((base.mix(advice.mix.as_ref()?), advice.risk?)));
    let recommended =
        advised.as_ref().map(|(mix, risk)| roi::MixRoi { risk: *risk, ..roi::count(&base, mix, &Default::default()) });
    let recommended_standing = advised.as_ref().map(|(mix, _)| hypotes::standing(&base, mix, &hypotes));
    let staffing = staffing::of_mixes(&base, &mixes, None);
    Results {
        staffing,
        nulage,
        hypotes,
        roi,
        gates,
        recommendation,
        recommended,
        recommended_standing,
        simulated,
        draws: setup.draws,
    }
}

/// Computes what a report shows beside the results, with the settings that `results` were computed with.
#[must_use]
pub fn detail(plan: &Plan, settings: &Settings<'_>, results: &Results) -> Detail {
    let base = BaseCase::new(plan);
    let mixes: Vec<BaseMix> = plan.mixes.iter().map(|mix| base.mix(mix)).collect();
    let advised = results.recommendation.as_ref();
    let recommended = advised.and_then(|advice| advice.mix.as_ref()).map(|mix| base.mix(mix));
    let recommended = recommended.as_ref();
    let setup = setup(plan, settings, &base);
    let scoring = results.hypotes.scoring.as_ref();
    let score = |outcome: &Outcome, before: &Steady| hypotes::score_of(scoring, outcome, before);
    let every: Vec<&BaseMix> = mixes.iter().chain(recommended).collect();
    let mut money = roi::money_by_month(&setup, &every, score);
    let last = recommended.and_then(|_| money.pop());
    let schedule_of = |place: usize| &mixes[place].schedule;
    let question = recommend::examined(plan, advised).and_then(|(examined, rival)| {
        let (schedule, draws) = match examined {
            roi::Examined::Recommended => (&recommended?.schedule, &last.as_ref()?.1),
            roi::Examined::Mix(place) => (schedule_of(place), &money.get(place)?.1),
        };
        Some(roi::Question {
            plan,
            scoring,
            as_is_score: results.hypotes.as_is.score.unwrap_or(0.0),
            money_scale: results.hypotes.as_is.figures.cost_per_month * f64::from(plan.scenario.months),
            examined: (examined, schedule),
            rival: rival.map(|rival| match rival {
                roi::Rival::AsIs => (rival, None),
                roi::Rival::Mix(place) => (rival, Some(schedule_of(place))),
            }),
            draws,
            seed: settings.seed,
        })
    });
    let drawn = question.as_ref().map(|question| (question.examined.1, question.draws));
    Detail {
        paths: nulage::paths(&base.ground),
        bridges: nulage::bridges(plan, &base.ground, &results.nulage),
        groups: hypotes::who_gains(&base, &mixes, recommended, &setup),
        contacts: hypotes::contacts_by_reason(&base, &mixes, recommended),
        sensitivity: question.as_ref().map(roi::drivers),
        unsourced: roi::unsourced(&setup, drawn, scoring.is_some(), score),
        recommended_money: last.map(|(money, _)| money),
        money: money.into_iter().map(|(money, _)| money).collect(),
    }
}

/// Step 4: plans a pilot of a mix (by its place), or of the one that is most worth trying, with the settings that
/// `results` were computed with; `None` where there is no mix.
#[must_use]
pub fn pilot(plan: &Plan, settings: &Settings<'_>, results: &Results, mix: Option<usize>) -> Option<testa::PilotPlan> {
    let draws = &results.simulated.variants;
    let recommendation = results.recommendation.as_ref();
    let base = BaseCase::new(plan);
    testa::plan(&testa::Question {
        setup: &setup(plan, settings, &base),
        base: &base,
        hypotes: &results.hypotes,
        recommendation,
        draws,
        mix: mix.or_else(|| testa::mix_to_try(recommendation, draws))?,
    })
}

/// Step 5: what a pilot of a mix (by its place) changes in the scenario's own figures, with the settings that `results`
/// were computed with; `months` are those of the pilot that were seen. `None` where no draw could have given what was
/// measured.
#[must_use]
pub fn learn(
    plan: &Plan,
    settings: &Settings<'_>,
    results: &Results,
    (mix, months): (usize, u32),
    judged: &[utvardera::Judged],
) -> Option<utvardera::Learning> {
    let base = BaseCase::new(plan);
    let known = utvardera::Known {
        setup: &setup(plan, settings, &base),
        draws: &results.simulated.variants,
        recommendation: results.recommendation.as_ref(),
        as_is_score: results.hypotes.as_is.score.unwrap_or(0.0),
        money_scale: results.hypotes.as_is.figures.cost_per_month * f64::from(plan.scenario.months),
        mix,
        months,
    };
    utvardera::learn(&known, judged)
}

/// How the mixes are simulated.
fn setup<'a>(plan: &'a Plan, settings: &Settings<'a>, base: &BaseCase<'_>) -> Setup<'a> {
    Setup {
        plan,
        draws: settings.draws.max(1),
        seed: settings.seed,
        price_of_unserved: base.price_of_unserved(),
        progress: settings.progress,
    }
}
