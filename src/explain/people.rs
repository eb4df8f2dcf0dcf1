//! The employee index, month by month (model §4).

use super::book::{Book, Item, Scene, either, one};
use super::expression::{Label, StepId};
use super::ledger::Figure;
use super::step::{Step, Unit};
use crate::engine::flow::weighs_by_handle_time;

impl<'a> Book<'a> {
    /// Σ E·weight ÷ Σ weight over staffed channels, in a month.
    pub(super) fn employee(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("employee {} {t}", scene.key()), |book| {
            let by_time = weighs_by_handle_time(book.plan);
            let schedule = scene.schedule;
            let places: Vec<(usize, usize)> = (0..schedule.channels.len())
                .filter(|channel| schedule.has_employee[*channel])
                .flat_map(|channel| (0..book.plan.cells.len()).map(move |cell| (channel, cell)))
                .collect();
            let mut of = Vec::with_capacity(places.len());
            for (channel, cell) in &places {
                let moment = book.moment(scene, *cell, t);
                let contacts = one(scene.month(*cell, t).contacts[*channel]);
                let aht = if by_time { one(moment.state.aht[*channel]) } else { 1.0 };
                of.push((contacts, aht, one(moment.state.employee[*channel])));
            }
            let label = |book: &Self, place: usize| {
                let (channel, cell) = places[place];
                Label::Name(book.place(schedule.channels[channel], cell))
            };
            let items = |book: &Self, part: &dyn Fn((f64, f64, f64)) -> f64| -> Vec<Item> {
                (0..places.len()).map(|place| (label(book, place), place, part(of[place]))).collect()
            };
            let weight = |book: &mut Self, place: usize, is_followed: bool| {
                let (channel, cell) = places[place];
                let contacts = either(is_followed, of[place].0, || book.arriving(scene, (channel, cell), t));
                if by_time {
                    contacts
                        .times(either(is_followed, of[place].1, || book.figure(Figure::Aht, scene, (channel, cell), t)))
                } else {
                    contacts
                }
            };
            let columns: &[&'static str] = if by_time {
                &["explain-column-contacts", "explain-column-aht", "explain-column-employee"]
            } else {
                &["explain-column-contacts", "explain-column-employee"]
            };
            let (above, below) = (
                items(book, &|(contacts, aht, employee)| contacts * aht * employee),
                items(book, &|(contacts, aht, _)| contacts * aht),
            );
            let above = book.sum_over(columns, above, |book, place, is_followed| {
                let (channel, cell) = places[place];
                let index =
                    either(is_followed, of[place].2, || book.figure(Figure::Employee, scene, (channel, cell), t));
                weight(book, place, is_followed).times(index)
            });
            let below = book.sum_over(&columns[..columns.len() - 1], below, weight);
            let value = one(scene.trajectory.employee[t as usize - 1]);
            Step::new(book.in_month("explain-employee", scene, t), value, Unit::Points, above.over(below))
        })
    }
}
