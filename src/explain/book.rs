//! What explanations are written from: the plan, its base case, the rows of the ledger, and the steps so far.

use std::collections::HashMap;
use std::rc::Rc;

use super::expression::{Expression, Label, StepId, Term, Total};
use super::step::{Basis, Step, Unit};
use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::changes::Change;
use crate::engine::flow::{Flows, Setting, Workspace, weighs_by_handle_time, worth_of_prevented};
use crate::engine::lanes::Lanes;
use crate::engine::outcome::MonthFlow;
use crate::engine::sampling::Values;
use crate::engine::schedule::Schedule;
use crate::engine::state::{Here, State};
use crate::engine::trajectory::{CellSeries, Trajectory};
use crate::input::{LedgerRows, Sources};
use crate::model::{AssumptionId, Plan};
use crate::nulage::Nulage;
use crate::text::{Arg, Message};

/// Of so many alike things all are followed; of more the largest alone.
const FOLLOWED: usize = 2;

/// The base case's value of a figure in lanes.
pub(super) fn one(lanes: Lanes) -> f64 {
    lanes.0[0]
}

/// A message without arguments.
pub(super) fn said(key: &'static str) -> Message {
    Message::new(key)
}

/// As is or a mix over the horizon.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    /// The mix; `None` for as is.
    pub(super) mix: Option<usize>,
    pub(super) schedule: &'a Schedule,
    pub(super) cells: &'a [CellSeries],
    pub(super) trajectory: &'a Trajectory,
    /// Its months against as is; empty for as is.
    pub(super) flows: &'a [MonthFlow],
}

impl<'a> Scene<'a> {
    pub(super) fn as_is(base: &'a BaseCase<'_>) -> Self {
        Self { mix: None, schedule: &base.schedule, cells: &base.cells, trajectory: &base.trajectory, flows: &[] }
    }

    pub(super) fn of_mix(place: usize, mix: &'a BaseMix) -> Self {
        Self {
            mix: Some(place),
            schedule: &mix.schedule,
            cells: &mix.cells,
            trajectory: &mix.trajectory,
            flows: &mix.flows,
        }
    }

    /// What happens in a cell in a month, per unit of G(t).
    pub(super) fn month(&self, cell: usize, t: u32) -> &'a Flows {
        self.cells[cell].month(t as usize)
    }

    /// What its keys begin with.
    pub(super) fn key(&self) -> String {
        self.mix.map_or_else(|| "as-is".to_owned(), |mix| format!("mix {mix}"))
    }
}

/// One cell of a scene in one month.
pub(super) struct Moment {
    pub(super) state: State,
    /// D and what prevention and easy cases left. Shape: local channels.
    pub(super) first: Vec<f64>,
    pub(super) prevented: Vec<f64>,
    pub(super) left_behind: Vec<f64>,
}

/// The steps that have been written, and what they are written from.
pub(super) struct Book<'a> {
    pub(super) plan: &'a Plan,
    pub(super) base: &'a BaseCase<'a>,
    pub(super) values: Values,
    pub(super) rows: &'a LedgerRows,
    pub(super) sources: &'a mut Sources,
    pub(super) nulage: &'a Nulage,
    /// As is.
    pub(super) as_is: Scene<'a>,
    pub(super) steps: Vec<Step>,
    known: HashMap<String, StepId>,
    moments: HashMap<(Option<usize>, usize, u32), Rc<Moment>>,
}

impl<'a> Book<'a> {
    pub(super) fn new(
        base: &'a BaseCase<'a>,
        rows: &'a LedgerRows,
        sources: &'a mut Sources,
        nulage: &'a Nulage,
    ) -> Self {
        let plan = base.plan();
        Self {
            plan,
            base,
            values: Values::base(&plan.assumptions),
            rows,
            sources,
            nulage,
            as_is: Scene::as_is(base),
            steps: Vec::new(),
            known: HashMap::new(),
            moments: HashMap::new(),
        }
    }

    /// The step of a key, written where it is new.
    pub(super) fn step(&mut self, key: String, write: impl FnOnce(&mut Self) -> Step) -> StepId {
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        let step = write(self);
        self.steps.push(step);
        let id = StepId(self.steps.len() - 1);
        self.known.insert(key, id);
        id
    }

    /// The value of a step.
    pub(super) fn value(&self, id: StepId) -> f64 {
        self.steps[id.0].value
    }

    /// The base value of an assumption.
    pub(super) fn of(&self, id: AssumptionId) -> f64 {
        one(self.values.get(id))
    }

    /// The cell of a scene in a month.
    pub(super) fn moment(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> Rc<Moment> {
        let key = (scene.mix, cell, t);
        if let Some(known) = self.moments.get(&key) {
            return Rc::clone(known);
        }
        let here = |schedule| Here { plan: self.plan, ground: &self.base.ground, schedule, values: &self.values, cell };
        let mut before = State::default();
        before.move_to(&here(self.as_is.schedule), 1, &Change::ALL);
        let worth = worth_of_prevented(&self.base.ground, &before);
        let mut state = State::default();
        state.move_to(&here(scene.schedule), t, &Change::ALL);
        let (mut work, mut flows) = (Workspace::default(), Flows::default());
        let setting = Setting {
            here: here(scene.schedule),
            prevented_worth: &worth,
            share_factor: Lanes::ONE,
            by_handle_time: weighs_by_handle_time(self.plan),
        };
        setting.flow(&state, t, &mut work, &mut flows);
        let plain = |figure: &[Lanes]| -> Vec<f64> { figure.iter().map(|lanes| one(*lanes)).collect() };
        let moment = Rc::new(Moment {
            first: plain(work.first()),
            prevented: plain(work.prevented()),
            left_behind: plain(work.left_behind()),
            state,
        });
        self.moments.insert(key, Rc::clone(&moment));
        moment
    }

    /// A channel, and the cell where there are several.
    pub(super) fn place(&self, channel: usize, cell: usize) -> String {
        match self.plan.cell_name(cell) {
            name if name.is_empty() => self.plan.channels[channel].name.clone(),
            name => format!("{} ({name})", self.plan.channels[channel].name),
        }
    }

    /// The cell's name; for the one that has none the plan's only one.
    pub(super) fn cell_label(&self, cell: usize) -> Label {
        Label::Name(self.plan.cell_name(cell))
    }

    /// The cell in words behind what is of it; nothing for the one that has no name.
    pub(super) fn cell_words(&self, cell: usize) -> Arg {
        match self.plan.cell_name(cell) {
            name if name.is_empty() => Message::new("cell-all").into(),
            name => Message::new("cell-one").with("cell", name).into(),
        }
    }

    pub(super) fn channel_label(&self, channel: usize) -> Label {
        Label::Name(self.plan.channels[channel].name.clone())
    }

    /// The scene in words.
    pub(super) fn scene(&self, scene: Scene<'_>) -> Arg {
        match scene.mix {
            None => said("explain-as-is").into(),
            Some(mix) => Arg::Text(self.plan.mixes[mix].name.clone()),
        }
    }

    /// A month of the horizon: its number, and the calendar month where that is known.
    pub(super) fn month(&self, t: u32) -> Arg {
        match self.plan.scenario.start {
            Some(start) => Arg::Text(format!("{t} ({})", start.plus(t - 1))),
            None => Arg::Text(t.to_string()),
        }
    }

    /// A message of something of a scene in a month.
    pub(super) fn in_month(&self, key: &'static str, scene: Scene<'_>, t: u32) -> Message {
        Message::new(key).with("scene", self.scene(scene)).with("month", self.month(t))
    }

    /// A message of something of a channel in a cell of a scene in a month.
    pub(super) fn at(&self, key: &'static str, scene: Scene<'_>, (channel, cell): (usize, usize), t: u32) -> Message {
        self.in_month(key, scene, t).with("of", self.place(scene.schedule.channels[channel], cell))
    }

    /// What a figure's stand-in is, where nothing is stated.
    pub(super) fn default(&mut self, key: &'static str, value: f64, unit: Unit) -> StepId {
        self.step(format!("default {key}"), |_| Step::given(Message::new(key), value, unit, Basis::Default))
    }

    /// An assumption, or what stands in where it is not stated.
    pub(super) fn stated_or(
        &mut self,
        id: Option<AssumptionId>,
        unit: Unit,
        (key, default): (&'static str, f64),
    ) -> StepId {
        match id {
            Some(id) => self.assumption(id, unit),
            None => self.default(key, default, unit),
        }
    }
}

/// Which of alike values are followed: all of few, else the one that is largest in size.
pub(super) fn followed(values: &[f64]) -> Vec<bool> {
    if values.len() <= FOLLOWED {
        return vec![true; values.len()];
    }
    let mut largest = 0;
    for (place, value) in values.iter().enumerate() {
        if value.abs() > values[largest].abs() {
            largest = place;
        }
    }
    (0..values.len()).map(|place| place == largest).collect()
}

/// Σ over terms; a single one, other than of a row of the ledger, stands alone.
pub(super) fn total(columns: &[&'static str], mut terms: Vec<Term>) -> Expression {
    let is_place = |term: &Term| matches!(term.of, Label::Place(_));
    if terms.len() == 1 && !terms.iter().any(is_place) {
        return terms.remove(0).value;
    }
    Expression::Total(Total { columns: columns.iter().map(|key| Message::new(key)).collect(), terms })
}

/// One term.
pub(super) fn term(of: Label, value: impl Into<Expression>) -> Term {
    Term { of, value: value.into() }
}

/// Something that is added up: what it is of, its place, and its value.
pub(super) type Item = (Label, usize, f64);

impl<'a> Book<'a> {
    /// Σ over items, those of value 0 left out. `each` writes an item's term, by the item's place and whether it is
    /// followed or told as a number.
    pub(super) fn sum_over(
        &mut self,
        columns: &[&'static str],
        items: Vec<Item>,
        each: impl FnMut(&mut Self, usize, bool) -> Expression,
    ) -> Expression {
        let items: Vec<Item> = items.into_iter().filter(|(_, _, value)| *value != 0.0).collect();
        let values: Vec<f64> = items.iter().map(|(_, _, value)| *value).collect();
        self.sum_of(columns, items, &followed(&values), each)
    }

    /// Σ over months, of which the last is followed.
    pub(super) fn sum_over_months(
        &mut self,
        columns: &[&'static str],
        months: std::ops::RangeInclusive<u32>,
        mut each: impl FnMut(&mut Self, u32, bool) -> Expression,
    ) -> Expression {
        let items: Vec<Item> = months.map(|t| (Label::Month(t), t as usize, 1.0)).collect();
        let is_followed: Vec<bool> = (1..=items.len()).map(|place| place == items.len()).collect();
        self.sum_of(columns, items, &is_followed, |book, t, is_followed| each(book, t as u32, is_followed))
    }

    fn sum_of(
        &mut self,
        columns: &[&'static str],
        items: Vec<Item>,
        is_followed: &[bool],
        mut each: impl FnMut(&mut Self, usize, bool) -> Expression,
    ) -> Expression {
        let mut terms = Vec::new();
        for ((of, place, _), is_followed) in items.into_iter().zip(is_followed) {
            terms.push(term(of, each(self, place, *is_followed)));
        }
        if terms.is_empty() {
            return Expression::Number(0.0);
        }
        total(columns, terms)
    }

    /// One item a cell, by its values.
    pub(super) fn cells(&self, value: impl Fn(usize) -> f64) -> Vec<Item> {
        (0..self.plan.cells.len()).map(|cell| (self.cell_label(cell), cell, value(cell))).collect()
    }

    /// One item a channel of a scene, by its values.
    pub(super) fn channels(&self, scene: Scene<'_>, value: impl Fn(usize) -> f64) -> Vec<Item> {
        let channels = scene.schedule.channels.iter().enumerate();
        channels.map(|(place, channel)| (self.channel_label(*channel), place, value(place))).collect()
    }
}

/// A step where it is followed, else its value alone.
pub(super) fn either(is_followed: bool, value: f64, step: impl FnOnce() -> StepId) -> Expression {
    if is_followed { step().into() } else { value.into() }
}
