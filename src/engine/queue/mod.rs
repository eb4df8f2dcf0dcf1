//! Queues: what a number of agents gives its callers, how many are needed, and tables of both for use inside simulation.
//!
//! In: load in erlangs, times in seconds, shares. Out: shares, seconds, people. It knows nothing of channels, calendars or
//! files: only of M/M/n (Erlang C) and M/M/n+M (Erlang A).

mod capacities;
mod capacity;
mod curve;
mod erlang;
mod panels;
mod patience;
mod quick;
mod serve;
mod target;
#[cfg(test)]
mod tests;
mod waits;

pub use capacities::Capacities;
pub use capacity::capacity;
pub use erlang::{erlang_b, erlang_c};
pub use serve::{Line, Service, serve, serve_between};
pub use target::{Target, fewest, paid};
pub use waits::Waits;
