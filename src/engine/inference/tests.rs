//! What the rooms promise, held against worked panels, another way of computing, simulated pilots, and nonsense.

mod nonsense;
mod panels;
mod simulated;
mod world;
