//! What the steps share and what has a textbook: the traffic equations, ramps, discounting, sampling.
//!
//! Question it answers: what happens to cases, money and satisfaction, month by month and draw by draw?
//! Inputs: a valid plan and the values of its assumptions in a block of draws. Results: trajectories and
//! outcomes in lanes. It knows nothing about recommendations, words or files.

pub mod base;
pub mod changes;
pub mod cost;
pub mod crewed;
pub mod each_draw;
pub mod flow;
pub mod ground;
pub mod groups;
pub mod inference;
pub mod information;
pub mod journey;
pub mod lanes;
pub mod matrix;
pub mod money;
mod month_sums;
pub mod network;
pub mod outcome;
pub mod preference;
pub mod quantile;
pub mod queue;
pub mod ramp;
pub mod rules;
pub mod sampling;
pub mod schedule;
pub mod series;
pub mod simulation;
pub mod staff;
pub mod staffing;
pub mod state;
pub mod statistics;
pub mod streams;
pub mod trajectory;
pub mod variance;
