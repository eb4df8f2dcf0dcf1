//! What knowing more is worth, and what was learned.
//!
//! Question it answers: what would it be worth to know something before deciding, and what do the draws say once it
//! is known? Inputs: figures draw by draw, and what is to be measured or was. Results: EVPI, EVPPI, EVSI, weights of
//! draws, adoption curves. It knows nothing about plans, pilots or files.

pub mod adoption;
mod profile;
pub mod regression;
pub mod sample;
mod spline;
mod tail;
pub mod value;
pub mod weights;
