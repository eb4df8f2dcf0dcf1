//! Pilots whose answer is known: by hand, or since they were made up with it.

mod builder;
mod decisions;
mod designs;
mod leaving;
mod looks;
mod misleading;
