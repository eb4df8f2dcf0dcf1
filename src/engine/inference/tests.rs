//! What the rooms promise, held against worked panels, another way of computing, and simulated pilots.

mod panels;
mod simulated;
mod world;
