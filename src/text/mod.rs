//! Text is data: a message is a key with typed arguments, and only here does it become words.
//!
//! Question it answers: how is a thing said to a reader? Inputs: a [`Message`] and a [`Language`]. Result: a
//! sentence in the reader's language. It knows nothing about channels, files or terminals.

mod amount;
mod catalogue;
mod language;
mod message;
mod numbers;
mod toml_text;

pub use amount::Money;
pub use catalogue::Catalogue;
pub use language::Language;
pub use message::{Arg, Args, Message};
pub use toml_text::{toml_key, toml_text};
