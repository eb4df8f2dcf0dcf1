//! Text is data: a message is a key with typed arguments, and only here does it become words.
//!
//! Question it answers: how is a thing said to a reader? Inputs: a [`Message`]. Result: a sentence in
//! the reader's language. It knows nothing about channels, files or terminals.

mod amount;
mod catalogue;
mod message;
mod toml_text;

pub use amount::{
    Money, count, decimal, index, money, money_change, months, percent, percentage_points, points, signed,
};
pub use catalogue::Catalogue;
pub use message::{Arg, Args, Message};
pub use toml_text::{toml_key, toml_text};
