//! How a figure came about: step by step with the numbers in the formula, down to the cells of the ledger.
//!
//! Question it answers: how can a printed figure of the base case be checked with a calculator? Inputs: a plan, the
//! rows of its ledger, and what is asked for. Result: an [`Explanation`], whose every formula is data and gives its
//! step's value from the values of the steps that it uses. It computes nothing anew that the engine has: values are
//! the engine's, formulas are those of the model. Of many alike things the largest is followed, and of months the
//! last; the others are told as numbers. It knows nothing of draws.

mod book;
mod cases;
mod cost;
mod expression;
mod found;
mod journey;
mod ledger;
mod money;
mod months;
mod mood;
mod names;
mod people;
mod result;
mod rows;
mod staffing;
mod steady;
mod step;
mod today;
mod totals;

pub use expression::{Expression, Label, StepId, Term, Total};
pub use names::{OF_CHANNELS, OF_MIXES, OF_STEADY, OF_TODAY, Request};
pub use step::{Basis, Explanation, Step, Unit};

use std::cell::OnceCell;

use book::{Book, Scene, one, said};
use ledger::Figure;
use names::{Asked, resolve};

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::lanes::Lanes;
use crate::engine::simulation::Draws;
use crate::hypotes::{Hypotes, Standing};
use crate::input::{LedgerColumn, LedgerRows, Sources};
use crate::model::Plan;
use crate::nulage::Nulage;
use crate::roi::MixRoi;
use crate::text::{Arg, Message};

/// What came of asking: the steps, or why the figure does not exist here.
type Told = Result<Vec<StepId>, Message>;

/// What figures of a plan are explained from: its base case, computed once.
pub struct Explainer<'a> {
    plan: &'a Plan,
    rows: &'a LedgerRows,
    nulage: Nulage,
    base: BaseCase<'a>,
    mixes: Vec<BaseMix>,
    hypotes: Hypotes,
    /// What each mix brings, counted where it is asked for.
    counted: Vec<OnceCell<MixRoi>>,
}

impl<'a> Explainer<'a> {
    /// Computes the base case. `rows` are those of the plan's own ledger.
    #[must_use]
    pub fn new(plan: &'a Plan, rows: &'a LedgerRows) -> Self {
        let nulage = crate::nulage::assess(plan);
        let base = BaseCase::new(plan);
        let mixes: Vec<BaseMix> = plan.mixes.iter().map(|mix| base.mix(mix)).collect();
        let hypotes = crate::hypotes::compare(&base, &mixes, &nulage);
        let counted = mixes.iter().map(|_| OnceCell::new()).collect();
        Self { plan, rows, nulage, base, mixes, hypotes, counted }
    }

    /// Explains a figure. `sources` takes the places of the ledger's cells that are told.
    ///
    /// # Errors
    ///
    /// A message where there is no figure, mix or channel of the name, with what there is.
    pub fn explain(&self, sources: &mut Sources, request: &Request<'_>) -> Result<Explanation, Message> {
        let asked = resolve(self.plan, request)?;
        Ok(self.tell(sources, asked))
    }

    fn tell(&self, sources: &mut Sources, asked: Asked) -> Explanation {
        let Self { plan, rows, nulage, base, mixes, hypotes, .. } = self;
        let mut book = Book::new(base, rows, sources, nulage);
        let (told, name, mix, channel) = match asked {
            Asked::Channel(figure, channel) => {
                (of_channel(&mut book, figure, channel), figure.to_owned(), None, Some(channel))
            }
            Asked::Today(figure) => (of_today(&mut book, figure), figure.to_owned(), None, None),
            Asked::Steady(figure, mix) => {
                let (scene, standing) = scene_of(&book, mixes, hypotes, mix);
                (of_steady(&mut book, figure, scene, (hypotes, standing)), figure.to_owned(), mix, None)
            }
            Asked::ChannelContacts(channel, mix) => {
                let (scene, standing) = scene_of(&book, mixes, hypotes, mix);
                let value = standing.channel_contacts.get(channel).copied().flatten();
                let told = value.and_then(|value| book.steady_channel(scene, channel, value));
                let told = told.map(|id| vec![id]).ok_or_else(|| said("explain-none-takes-no-part"));
                (told, "channel_contacts".to_owned(), mix, Some(channel))
            }
            Asked::Progress(goal, mix) => {
                let (scene, standing) = scene_of(&book, mixes, hypotes, mix);
                let kind = plan.goals.as_ref().and_then(|goals| goals.all.get(goal)).map(|goal| goal.kind);
                let targets = hypotes.scoring.iter().flat_map(|scoring| &scoring.targets);
                let place = targets.into_iter().position(|target| Some(target.kind) == kind);
                let told = place.and_then(|place| book.progress(scene, hypotes, standing, place));
                let told = told.map(|id| vec![id]).ok_or_else(|| said("explain-none-goal"));
                (told, format!("progress.{}", kind.map_or("", |kind| kind.word(plan.metric))), mix, None)
            }
            Asked::Mix(figure, place) => {
                let mix = &mixes[place];
                let counted = self.counted[place].get_or_init(|| crate::roi::count(base, mix, &Draws::default()));
                let told = of_mix(&mut book, figure, Scene::of_mix(place, mix), (mix, counted));
                (told, figure.to_owned(), Some(place), None)
            }
        };
        let is_of_today = matches!(asked, Asked::Channel(..) | Asked::Today(_));
        let (heads, why_none) = match told {
            Ok(heads) => (heads, None),
            Err(why) => (Vec::new(), Some(why)),
        };
        let steps = step::in_order(book.steps, &heads);
        Explanation { figure: name, mix, channel, is_of_today, steps, heads: heads.len(), why_none }
    }
}

/// As is or a mix, and how it stands.
fn scene_of<'a>(
    book: &Book<'a>,
    mixes: &'a [BaseMix],
    hypotes: &'a Hypotes,
    mix: Option<usize>,
) -> (Scene<'a>, &'a Standing) {
    match mix {
        None => (book.as_is, &hypotes.as_is),
        Some(place) => (Scene::of_mix(place, &mixes[place]), &hypotes.mixes[place]),
    }
}

fn of_channel(book: &mut Book<'_>, figure: &str, channel: usize) -> Told {
    let nulage: &Nulage = book.nulage;
    let today = &nulage.channels[channel];
    let unknown = || said("explain-none-not-known");
    let no_cases = || said("explain-none-no-cases");
    let no_cost = || said("explain-none-cost");
    let step = match figure {
        "contacts" => book.contacts(channel, None),
        "share" => book.share_of_contacts(channel, today.share),
        "first_contacts" => book.first_contacts(channel),
        "cost" => book.cost_of_channel(channel, today.cost.ok_or_else(no_cost)?),
        "cost_per_contact" => {
            let value = today.cost_per_contact.ok_or_else(no_cost)?;
            book.cost_per_contact_today(channel, (value, today.cost.ok_or_else(no_cost)?))
        }
        "cost_per_case" => book.cost_per_case_today(channel, today.cost_per_case.ok_or_else(no_cases)?),
        "cost_per_solved_case" => {
            let value = today.cost_per_solved_case.ok_or_else(no_cases)?;
            let (cost, solved) = (today.cost_per_case, today.solved_share);
            let parts = (value, cost.ok_or_else(no_cases)?, solved.ok_or_else(no_cases)?);
            book.cost_per_solved_today(channel, parts)
        }
        "satisfaction" => {
            today.satisfaction.ok_or_else(unknown)?;
            book.mean_today(Figure::Satisfaction, channel)
        }
        "fcr" => {
            let value = today.fcr.ok_or_else(unknown)?;
            book.fcr_today(channel, value)
        }
        "employee" => {
            today.employee.ok_or_else(unknown)?;
            book.mean_today(Figure::Employee, channel)
        }
        "aht" => {
            today.aht.ok_or_else(unknown)?;
            book.mean_today(Figure::Aht, channel)
        }
        "contacts_per_case" => book.contacts_per_case(channel, today.contacts_per_case.ok_or_else(no_cases)?),
        "switches_per_case" => book.switches_per_case(channel, today.switches_per_case.ok_or_else(no_cases)?),
        "solved_share" => book.solved_share_today(channel, today.solved_share.ok_or_else(no_cases)?),
        "responses" => book.shown_only(LedgerColumn::Responses, channel, today.responses.ok_or_else(unknown)?),
        "wait" => book.shown_only(LedgerColumn::Wait, channel, today.wait.ok_or_else(unknown)?),
        _ => book.shown_only(LedgerColumn::Abandoned, channel, today.abandoned.ok_or_else(unknown)?),
    };
    Ok(vec![step])
}

fn of_today(book: &mut Book<'_>, figure: &str) -> Told {
    let nulage: &Nulage = book.nulage;
    let no_cost = || said("explain-none-cost");
    let unknown = || said("explain-none-not-known");
    let step = match figure {
        "contacts" => book.contacts_today(),
        "cases" => book.cases_today(),
        "solved" => book.solved_today(),
        "cost_per_month" => book.cost_today_of_all(nulage.cost_per_month.ok_or_else(no_cost)?),
        "cost_per_solved_case" => {
            let value = nulage.cost_per_solved_case.ok_or_else(no_cost)?;
            book.cost_per_solved_of_all((value, nulage.cost_per_month.ok_or_else(no_cost)?))
        }
        "shared_cost" => book.shared_today(),
        "satisfaction" => {
            nulage.satisfaction.ok_or_else(unknown)?;
            book.satisfaction_today()
        }
        "satisfaction_coverage" => book.coverage(),
        "employee" => {
            nulage.employee.ok_or_else(unknown)?;
            let as_is = book.as_is;
            book.employee(as_is, 1)
        }
        _ => book.unserved_today(),
    };
    Ok(vec![step])
}

fn of_steady<'a>(
    book: &mut Book<'a>,
    figure: &str,
    scene: Scene<'a>,
    (hypotes, standing): (&'a Hypotes, &'a Standing),
) -> Told {
    let figures = &standing.figures;
    let known = |channel: &crate::model::Channel| channel.cost_per_contact.is_known() || channel.fixed_cost.is_some();
    let has_costs = book.plan.channels.iter().any(known);
    let step = match figure {
        "cost_per_month" | "cost_per_case" if !has_costs => return Err(said("explain-none-cost")),
        "cost_per_month" => book.cost_per_month(scene, figures.cost_per_month),
        "cost_per_case" => book.cost_per_case(scene, figures.cost_per_case),
        "contacts_per_month" => book.contacts_per_month(scene, figures.contacts_per_month),
        "cases_per_month" => book.cases_per_month(scene, figures.cases_per_month),
        "satisfaction" => {
            let value = figures.satisfaction.ok_or_else(|| said("explain-none-not-known"))?;
            book.steady_satisfaction(scene, value)
        }
        "employee" => {
            let value = figures.employee.ok_or_else(|| said("explain-none-employee"))?;
            book.steady_employee(scene, value)
        }
        "unserved_share" => book.unserved_share(scene, figures.unserved_share),
        _ => book.score(scene, hypotes, standing).ok_or_else(|| said("explain-none-goals"))?,
    };
    Ok(vec![step])
}

fn of_mix<'a>(book: &mut Book<'a>, figure: &str, scene: Scene<'a>, (mix, roi): (&'a BaseMix, &MixRoi)) -> Told {
    let years = one(mix.outcome.point_years);
    Ok(match figure {
        "npv" => vec![book.npv(scene, roi), book.npv_by_line(scene, roi)],
        "investment" => vec![book.investment(scene, roi.investment)],
        "roi" => {
            let value = roi.roi.ok_or_else(|| said("explain-none-roi"))?;
            vec![book.roi(scene, roi, value)]
        }
        "payback_months" => match roi.payback_months {
            Some(value) => book.payback(scene, value),
            None => {
                let end = mix.flows.iter().map(|month| one(month.flow) - one(month.one_off)).sum();
                return Err(Message::new("explain-none-payback").with("end", Arg::Money(end)));
            }
        },
        "irr" => book.irr(scene, roi.irr.ok_or_else(|| said("explain-none-irr"))?),
        "break_even" => {
            let Some(found) = roi.break_even else {
                let why = if mix.schedule.flows.is_empty() { "explain-none-shares" } else { "explain-none-crossing" };
                return Err(said(why));
            };
            let mut factors = Lanes::ONE;
            factors.0[0] = found.factor;
            factors.0[1] = 0.0;
            let npvs = book.base.npv_at(&mix.schedule, factors).0;
            book.break_even(scene, (found.factor, [npvs[0], npvs[1], npvs[2]]))
        }
        "price_of_a_point" => {
            let value = roi.price_of_a_point.ok_or_else(|| said("explain-none-price"))?;
            vec![book.price_of_a_point(scene, roi, (value, years))]
        }
        _ => vec![book.net_worth(scene, roi, years)],
    })
}
