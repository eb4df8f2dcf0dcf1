//! kanalval: which channels should an organisation meet its customers in?
//!
//! The data flow, each room using only rooms before it:
//!
//! ```text
//!  files ─► input ─► model ─► nulage ─► hypotes ─► roi ─► recommend ─► report
//!                      └──────────────► check ◄───────────────┘
//! ```
//!
//! * [`text`]: messages as data, and the words for them.
//! * [`model`]: what a valid plan is.
//! * [`input`]: the only door to disk: files to a valid plan and all findings.
//! * [`engine`]: what the steps share and what has a textbook.
//! * [`nulage`], [`hypotes`], [`roi`], [`recommend`]: the steps of the method.
//! * [`check`]: rules over a plan and its results.
//! * [`report`]: results to text, Markdown and JSON.

pub mod text;

pub mod model;

pub mod input;

pub mod report;
