//! Chats: agents with several at a time, against a line of agents with the effective handling time h(1 + g(c − 1))/c, and
//! against a line of slots with h(1 + g(c − 1)).
//!
//! Both end as many chats as the room when every slot is full, and fewer when some are free, so both promise less than the
//! room gives: for ten agents with three chats at 0.8 to 1.3 erlangs per agent the first says up to 7 points too many
//! hang-ups, 19 too few answered in time and 16 s too long a wait; the second 2.5 points, 7 points and 6 s.

use std::collections::VecDeque;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::super::{Line, serve};
use super::simulation::{Batch, exponential, means};

/// Chats of a batch, and batches; the first is the start.
const CHATS: f64 = 10_000.0;
const BATCHES: usize = 31;

/// A room of agents who may each hold so many chats; one of k at a time lasts h(1 + g(k − 1)) in the mean.
struct Room {
    agents: usize,
    slots: usize,
    alone: f64,
    slower: f64,
    patience: f64,
    per_second: f64,
}

/// The chain of arrivals, hang-ups and ends, one exponential gap at a time; a chat goes to an agent who holds the fewest.
fn simulate(room: &Room, within: f64, seed: u64) -> Vec<Batch> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut held = vec![0_usize; room.agents];
    let mut queue: VecDeque<(f64, usize)> = VecDeque::new();
    let mut figures = vec![[0.0; 4]; BATCHES];
    let (mut now, mut came) = (0.0, 0.0);
    let pace = |k: usize| k as f64 / (room.alone * (1.0 + room.slower * (k.max(1) - 1) as f64));
    loop {
        let ends: f64 = held.iter().map(|k| pace(*k)).sum();
        let quits = queue.len() as f64 / room.patience;
        let all = room.per_second + ends + quits;
        now += exponential(&mut random, 1.0 / all);
        let mut pick = all * random.random::<f64>() - room.per_second;
        if pick < 0.0 {
            let batch = (came / CHATS) as usize;
            if batch >= BATCHES {
                break;
            }
            came += 1.0;
            queue.push_back((now, batch));
        } else if pick < quits {
            let place = (random.random::<f64>() * queue.len() as f64) as usize;
            if let Some((since, batch)) = queue.remove(place) {
                figures[batch][0] += 1.0 / CHATS;
                figures[batch][2] += (now - since) / CHATS;
            }
        } else {
            pick -= quits;
            let agent = held.iter().position(|k| {
                pick -= pace(*k);
                pick < 0.0
            });
            if let Some(agent) = agent {
                held[agent] -= 1;
            }
        }
        while let Some(free) = held.iter_mut().min().filter(|k| **k < room.slots)
            && let Some((since, batch)) = queue.pop_front()
        {
            *free += 1;
            figures[batch][1] += if now - since <= within { 1.0 / CHATS } else { 0.0 };
            figures[batch][2] += (now - since) / CHATS;
        }
    }
    figures[1..BATCHES - 1].to_vec()
}

/// What a simulation or a formula says: abandoned, answered in time, mean wait in seconds.
type Figures = [f64; 3];

/// The room simulated; as n agents with h(1 + g(c − 1))/c; as c·n slots with h(1 + g(c − 1)).
fn compare(room: &Room, within: f64) -> [Figures; 3] {
    let c = room.slots as f64;
    let slow = room.alone * (1.0 + room.slower * (c - 1.0));
    let formula = |aht: f64, agents: usize| {
        let line = Line { load: room.per_second * aht, aht, patience: Some(room.patience) };
        let service = serve(&line, agents as u64, within);
        [service.abandoned, service.answered_within, service.asa]
    };
    let simulated = means(&simulate(room, within, 5));
    let events = std::array::from_fn(|figure| simulated[figure].0);
    [events, formula(slow / c, room.agents), formula(slow, room.agents * room.slots)]
}

#[test]
fn one_chat_at_a_time_is_the_line() {
    let room = Room { agents: 8, slots: 1, alone: 400.0, slower: 0.3, patience: 200.0, per_second: 8.0 / 400.0 };
    let [simulated, agents, slots] = compare(&room, 30.0);
    assert_eq!(agents, slots);
    for (figure, (simulated, right)) in simulated.into_iter().zip(agents).enumerate() {
        assert!((simulated / right - 1.0).abs() < 0.03, "figure {figure}: {simulated} against {right}");
    }
}

#[test]
fn several_chats_are_served_better_than_either_formula_says() {
    for load in [0.8, 0.95, 1.1, 1.3] {
        // With c chats at a time a full room ends agents/aht chats a second.
        let aht = 600.0 * (1.0 + 0.4 * 2.0) / 3.0;
        let room =
            Room { agents: 10, slots: 3, alone: 600.0, slower: 0.4, patience: 240.0, per_second: load * 10.0 / aht };
        let [simulated, agents, slots] = compare(&room, 30.0);
        let over = |formula: Figures| std::array::from_fn(|figure| formula[figure] - simulated[figure]);
        let ([lost, answered, wait], [lost_slots, answered_slots, wait_slots]): (Figures, Figures) =
            (over(agents), over(slots));
        assert!(lost > lost_slots && lost_slots > 0.0 && lost < 0.08 && lost_slots < 0.03);
        assert!(answered < answered_slots && answered_slots < 0.0 && answered > -0.21 && answered_slots > -0.08);
        assert!(wait > wait_slots && wait_slots > 0.0 && wait < 18.0 && wait_slots < 7.0);
    }
}
