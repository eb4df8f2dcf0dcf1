//! stub
#![allow(missing_docs)]
pub struct Target {
    pub share: f64,
    pub within: f64,
    pub max_occupancy: f64,
}
#[derive(Clone, Debug, PartialEq)]
pub struct Capacities(Vec<f64>);
impl Capacities {
    pub fn new(_: f64, _: f64, _: Option<f64>, _: &Target) -> Self {
        Self(vec![])
    }
    pub fn loads(&self) -> &[f64] {
        &self.0
    }
    pub fn agents_at(place: usize) -> f64 {
        place as f64
    }
    pub fn most(&self) -> f64 {
        0.0
    }
    pub fn people(&self, _: f64) -> Option<f64> {
        None
    }
}
#[derive(Clone, Debug, PartialEq)]
pub struct Waits(Vec<f64>);
impl Waits {
    pub fn new(_: f64, _: Option<f64>) -> Self {
        Self(vec![])
    }
    pub fn wait(&self, _: f64, _: f64) -> f64 {
        0.0
    }
}
pub struct Line {
    pub load: f64,
    pub aht: f64,
    pub patience: Option<f64>,
}
pub struct Service {
    pub wait_probability: f64,
    pub abandoned: f64,
    pub asa: f64,
    pub answered_within: f64,
    pub waited_within: f64,
    pub occupancy: f64,
}
pub fn serve_between(_: &Line, _: f64, _: f64) -> Service {
    Service {
        wait_probability: 0.0,
        abandoned: 0.0,
        asa: 0.0,
        answered_within: 0.0,
        waited_within: 0.0,
        occupancy: 0.0,
    }
}
pub fn fewest(_: &Line, _: &Target) -> u64 {
    0
}
