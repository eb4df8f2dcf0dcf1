//! Tests of the queues.

mod published;
mod tables;
