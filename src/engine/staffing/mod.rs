//! The people who must be there to answer: channels with staffing (model §11).
//!
//! Question it answers: how many people does the work of a month need, what do they cost, and what do customers meet
//! where there are fewer? In: a week of arrivals, the month's contacts and their work, the terms of the channels in a
//! block of draws. Out: hours on the floor, currency, waits. Queues themselves are in [`super::queue`].

pub mod crew;
pub mod crews;
pub mod grid;
pub mod held;
pub mod month;
pub mod need;
pub mod open_week;
pub mod roster;
pub mod stretch;
pub mod terms;
pub mod today;
pub mod waiting;
