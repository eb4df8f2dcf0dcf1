//! Tests of the queues.

mod chain;
mod chat;
mod extremes;
mod properties;
mod published;
mod simulation;
mod tables;
