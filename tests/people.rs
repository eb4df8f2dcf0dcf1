//! People who must be there: their cost against what is worked out apart, waits against queues, and the laws that hold.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::path::Path;

use common::run;
use kanalval::engine::base::BaseCase;
use kanalval::engine::lanes::WIDTH;
use kanalval::engine::queue::{Line, Target, fewest, serve_between};
use kanalval::engine::sampling::{CHUNK, Sampler, Values};
use kanalval::input::read_scenario_with;
use kanalval::model::{Plan, WEEKS_PER_MONTH};
use kanalval::staffing::{Staffing, staffing};

/// 9 000 answered calls a month of five minutes, half a million.
const LEDGER: &str = "channel,volume,cost,nki,fcr,aht\nphone,9000,500000,70,1,300\nmail,2000,120000,68,1,600\n";

const HEAD: &str = "
version = 1
[scenario]
currency = \"SEK\"
months = 12
discount_rate = 0
realisation = 1
[nulage]
channels = \"channels.csv\"
months = 1
[channel.phone]
unresolved_to = { gives_up = 1 }
[channel.mail]
unresolved_to = { gives_up = 1 }
";

/// Open 50 hours a week, calls evenly.
const PHONE: &str = "
[channel.phone.staffing]
opening_hours = \"mon-fri 08-18\"
service_level = { share = 0.8, within = 20 }
shrinkage = 0.3
hourly_cost = 250
";

fn plan_with(scenario: &str, files: &[(&str, &str)]) -> Plan {
    plan_from(&format!("{HEAD}{scenario}"), files)
}

fn plan_from(text: &str, files: &[(&str, &str)]) -> Plan {
    let loaded = read_scenario_with(Path::new("scenario.toml"), &|path| {
        let name = path.to_str().unwrap();
        let own = [("scenario.toml", text), ("channels.csv", LEDGER)];
        let found = files.iter().chain(&own).find(|(file, _)| *file == name);
        found.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| std::io::ErrorKind::NotFound.into())
    });
    let findings: Vec<_> = loaded.findings.iter().map(|finding| finding.code).collect();
    loaded.plan.unwrap_or_else(|| panic!("{findings:?}"))
}

fn people_of(scenario: &str) -> Staffing {
    staffing(&plan_with(scenario, &[]), None).unwrap()
}

fn near(found: f64, wanted: f64, share: f64) {
    assert!((found - wanted).abs() <= share * wanted.abs() + 1e-9, "{found} for {wanted}");
}

fn target() -> Target {
    Target { share: 0.8, within: 20.0, max_occupancy: 1.0 }
}

/// Calls in a second of the phone's fifty hours a week.
const CALLS: f64 = 9000.0 / WEEKS_PER_MONTH / 50.0 / 3600.0;

/// Whole people for so many times the phone's load, at `aht` seconds a call and nobody hanging up.
fn people_for(times: f64, aht: f64) -> f64 {
    fewest(&Line { load: times * CALLS * aht, aht, patience: None }, &target()) as f64
}

/// 9 000 a month are 2 069.8 a week, 41.4 an hour: 3.45 erlangs at five minutes.
#[test]
fn an_even_week_is_one_queue() {
    let today = people_of(PHONE).today;
    let (load, people) = (CALLS * 300.0, people_for(1.0, 300.0));
    let phone = &today.groups[0];
    assert_eq!(phone.intervals.len(), 100);
    assert!(phone.intervals.iter().all(|interval| (interval.load - load).abs() < 1e-9 && interval.people == people));
    near(phone.hours, people * 50.0, 1e-12);
    near(phone.paid_hours, people * 50.0 / 0.7, 1e-12);
    // The books say half a million.
    near(phone.cost, 500_000.0, 1e-12);
    near(phone.factor, 500_000.0 / (people * 50.0 / 0.7 * 250.0 * WEEKS_PER_MONTH), 1e-12);
    let met = phone.service.unwrap();
    assert!(met.level >= 0.8 && met.abandoned == 0.0);
}

/// As is costs what the books say in every month, whatever is uncertain about its people.
#[test]
fn as_is_costs_what_the_books_say() {
    let uncertain = PHONE
        .replace("hourly_cost = 250", "hourly_cost = { low = 300, high = 400 }")
        .replace("within = 20", "within = { low = 10, likely = 20, high = 40 }")
        + "patience = { low = 60, likely = 120, high = 240 }\naht = { low = 250, likely = 300, high = 380 }\n";
    let plan = plan_with(&uncertain, &[]);
    let base = BaseCase::new(&plan);
    for month in &base.trajectory.staffing {
        near(month.0[0], 500_000.0, 1e-9);
    }
    near(base.steady.cost_per_month.0[0], 620_000.0, 1e-9);
    // … and in every draw.
    let sampler = Sampler::new(&plan.assumptions, 1);
    let sample = sampler.sample(0, CHUNK);
    for block in 0..CHUNK / WIDTH {
        let mut values = Values::base(&plan.assumptions);
        sampler.load(&sample, block, &mut values);
        let drawn = BaseCase::at(&plan, values);
        let lanes = drawn.trajectory.staffing.iter().flat_map(|month| month.0);
        lanes.for_each(|cost| near(cost, 500_000.0, 1e-9));
    }
}

/// Growth is counted at steps of one per cent: month by month within a person of an even week hour by hour, and never
/// fewer people for more work.
#[test]
fn people_follow_growth_within_a_person() {
    let growing = HEAD.replace("months = 12", "months = 60").replace("realisation = 1", "growth_per_year = 0.06");
    let plan = plan_from(&format!("{growing}{PHONE}"), &[("channels.csv", &LEDGER.replace("9000", "90000"))]);
    let base = BaseCase::new(&plan);
    let costs: Vec<f64> = base.trajectory.staffing.iter().map(|month| month.0[0]).collect();
    assert!(costs.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9));
    for month in [7, 25, 43, 60] {
        let exact = staffing(&plan, Some(month)).unwrap().as_is.unwrap();
        // All intervals are alike, so one person more is there in all of them at once.
        let one_person = 50.0 / exact.hours();
        near(costs[month as usize - 1], exact.cost(), one_person);
    }
}

/// Half the calls go; the people of the other half are those of half the load, whole people, and the saving is less
/// than half.
#[test]
fn people_follow_the_work_and_not_in_proportion() {
    let half = "
[[mix]]
id = \"fewer\"
[[mix.prevent]]
from = \"phone\"
share = 0.5
effort = 1
running_cost = 0
setup_cost = 0
";
    let plan = plan_with(&format!("{PHONE}{half}"), &[]);
    let (before, after) = (people_for(1.0, 300.0), people_for(0.5, 300.0));
    assert!(after > before / 2.0);
    let results = run(&plan, 50);
    near(results.hypotes.mixes[0].figures.cost_per_month, 120_000.0 + 500_000.0 * after / before, 1e-9);
    let part = results.roi[0].staffing.unwrap();
    near(part.need, 12.0 * 500_000.0 * (1.0 - after / before), 1e-9);
    near(part.by_work, 12.0 * 250_000.0, 1e-9);
    assert!(part.presence() < 0.0);
    // Without staffing half the calls would have been half the cost.
    let average = plan_with(half, &[]);
    near(run(&average, 50).hypotes.mixes[0].figures.cost_per_month, 370_000.0, 1e-9);
}

/// Contacts that come faster: a quarter less time is a quarter less load, and the price of a contact follows people.
#[test]
fn a_shorter_contact_needs_the_people_of_its_load() {
    let faster = "
[[mix]]
id = \"faster\"
[[mix.improve]]
channel = \"phone\"
aht = -75
cost_per_contact = 2
";
    let plan = plan_with(&format!("{PHONE}{faster}"), &[]);
    let results = run(&plan, 50);
    // What is said of a contact beside people: 2 kr, which the shorter contact shortens as well.
    let wanted = 120_000.0 + 500_000.0 * people_for(1.0, 225.0) / people_for(1.0, 300.0) + 9000.0 * 2.0 * 0.75;
    near(results.hypotes.mixes[0].figures.cost_per_month, wanted, 1e-9);
}

const MAIL: &str = "
[channel.mail.staffing]
opening_hours = \"mon-fri 08-18\"
hourly_cost = 350
max_occupancy = 0.8
deferred = { promise_hours = 8, backlog = 230, late_contacts = 0.5 }
";

/// 2 000 a month of ten minutes are 76.7 hours of work a week, 95.8 at four fifths. 230 contacts stand before each new
/// one: half a week, 25 opening hours, more than the promised eight: all answers are late, and half of them make a new contact.
#[test]
fn deferred_work_is_throughput_and_backlog() {
    let today = people_of(MAIL).today;
    let mail = today.groups[0].deferred[0];
    let weekly = 2000.0 / WEEKS_PER_MONTH;
    near(mail.needed_hours, weekly * 600.0 / 3600.0 / 0.8, 1e-6);
    near(mail.answer_hours.unwrap(), 230.0 / weekly * 50.0, 1e-6);
    near(mail.late.unwrap(), 1.0, 1e-9);
    near(mail.late_contacts, 1000.0, 1e-6);
    near(mail.hours_to_clear, 230.0 * 600.0 / 3600.0 / 0.8, 1e-6);
    // A promise of a month is kept.
    let kept = people_of(&MAIL.replace("promise_hours = 8", "promise_hours = 200")).today;
    assert_eq!(kept.groups[0].deferred[0].late, Some(0.0));
}

/// With a tenth less than its work needs a backlog grows by a tenth of the contacts a month, and late answers add theirs.
#[test]
fn a_backlog_grows_where_people_are_held() {
    let more = "
[[mix]]
id = \"held\"
hold = \"people\"
[[mix.handover]]
from = \"phone\"
to = \"mail\"
cost_factor = 1
[[mix.improve]]
channel = \"mail\"
aht = 66.66666666666667
";
    let plan = plan_with(&format!("{MAIL}{more}"), &[]);
    let state = staffing(&plan, Some(3)).unwrap();
    let mail = state.mixes[0].groups[0].deferred[0];
    // 666.7 s in place of 600: the people of today do 90 % of it.
    near(state.mixes[0].share, 0.9, 1e-6);
    // All are late today and later: no contacts beyond those of today.
    near(mail.backlog, 230.0 + 3.0 * 200.0, 1e-6);
    near(state.mixes[0].cost(), 120_000.0, 1e-9);
    let results = run(&plan, 50);
    near(results.hypotes.mixes[0].figures.cost_per_month, 620_000.0, 1e-9);
    // After twelve months 2 400 contacts more stand than today. An hour on the floor costs 288: what the books say for the
    // 416.7 in which today's 2 000 contacts of ten minutes are answered at four fifths. That is owed, and all there is.
    let hour = 120_000.0 / (2000.0 * 600.0 / 3600.0 / 0.8);
    near(results.roi[0].npv, -2400.0 * (2000.0 / 3.0) / 3600.0 / 0.8 * hour, 1e-9);
    near(results.roi[0].npv, -160_000.0, 1e-9);
    // Where people follow the work, nothing is left undone.
    let followed = run(&plan_with(&format!("{MAIL}{}", more.replace("hold = \"people\"\n", "")), &[]), 50);
    assert_eq!(followed.roi[0].investment, 0.0);
}

/// Chat of ten minutes, two at once of which each takes 30 % longer: 390 seconds of people's time.
#[test]
fn chats_at_once_share_a_person() {
    let chat = PHONE.to_owned() + "concurrency = 2\nconcurrency_growth = 0.3\n";
    let today = people_of(&chat).today;
    near(today.groups[0].channels[0].person_seconds.unwrap(), 300.0 * 1.3 / 2.0, 1e-9);
    near(today.groups[0].hours, people_for(1.0, 195.0) * 50.0, 1e-12);
}

/// The old bank: the same people for more channels.
const BANK: &str = "
[channel.phone.staffing]
opening_hours = \"mon-fri 08-18\"
service_level = { share = 0.8, within = 20 }
patience = 120
shrinkage = 0.3
hourly_cost = 250
nki_per_10s_wait = -1
abandoned_repeat = 0.6

[channel.chat]
kind = \"chat\"
nki = 70
fcr = 1
aht = 300
unresolved_to = { gives_up = 1 }
[[channel.chat.attracts]]
from = \"phone\"
share = 0.3
effort = 1
[channel.chat.staffing]
opening_hours = \"mon-fri 08-18\"
service_level = { share = 0.8, within = 20 }
patience = 120
shrinkage = 0.3
hourly_cost = 250

[[mix]]
id = \"same-people\"
add = [\"chat\"]
hold = \"people\"
[[mix]]
id = \"apart\"
add = [\"chat\"]
[[mix]]
id = \"together\"
add = [\"chat\"]
pool = [{ name = \"front\", channels = [\"phone\", \"chat\"] }]
";

#[test]
fn more_channels_with_the_same_people_are_paid_in_service() {
    let plan = plan_with(BANK, &[]);
    let results = run(&plan, 50);
    let state = staffing(&plan, None).unwrap();
    let [held, apart, together] = &state.mixes[..] else { panic!("three mixes") };
    // Money: held costs what today does, apart more, and one queue as much as today, since the work is the same.
    near(held.cost(), 500_000.0, 1e-9);
    assert!(apart.cost() > 1.05 * 500_000.0);
    near(together.cost(), 500_000.0, 0.02);
    near(apart.split.together.cost, together.cost(), 1e-9);
    assert!(held.share < 0.95);
    near(held.share, held.hours() / apart.hours(), 1e-9);
    // Service: the phone waits longer, in the plan as in the week hour by hour.
    let phone = held.groups[0].channels[0];
    assert!(phone.wait_change > 5.0 && phone.lost > 0.0);
    let today = state.today.groups[0].service.unwrap();
    near(phone.wait_change, held.groups[0].service.unwrap().asa - today.asa, 0.02);
    near(phone.points, -phone.wait_change / 10.0, 1e-9);
    // Who hangs up is unserved, who waits is less satisfied; where service is held neither is.
    let change = |mix: usize| results.roi[mix].risk.satisfaction_change.mean;
    let unserved = |mix: usize| results.roi[mix].risk.unserved_change.mean;
    assert!(change(0) < -0.5 && change(1).abs() < 1e-9 && change(2).abs() < 1e-9);
    near(unserved(1), 0.0, 0.0);
    let chat = held.groups[1].channels[0];
    // All cases are solved at once: what is lost of the contacts is what is unserved of the cases, letters among them.
    near(unserved(0), (0.7 * phone.lost + 0.3 * chat.lost) * 9.0 / 11.0, 1e-6);
}

/// Attempts solve A = 1 − r·α⁰ + r·α(A)·A, with α of the load that they make.
#[test]
fn who_hangs_up_and_tries_again_loads_the_queue() {
    let plan = plan_with(BANK, &[]);
    let base = BaseCase::new(&plan);
    let mix = base.mix(&plan.mixes[0]);
    let cells: Vec<_> = mix.cells.iter().collect();
    let people = base.ground.staffing.as_ref().unwrap();
    let block = base.block();
    let crewed = kanalval::engine::crewed::Crewed::at(&block, people, &mix.schedule, &cells, 12);
    let (effect, met_today) = (crewed.effects[0], people.met[0]);
    let rate = 0.7 * CALLS;
    let needed = fewest(&Line { load: rate * 300.0, aht: 300.0, patience: Some(120.0) }, &target()) as f64;
    let attempts = effect.attempts.0[0];
    let line = Line { load: rate * 300.0 * attempts, aht: 300.0, patience: Some(120.0) };
    let met = serve_between(&line, needed * crewed.share, 20.0);
    near(attempts, 1.0 - 0.6 * met_today.1.0[0] + 0.6 * met.abandoned * attempts, 1e-3);
    near(effect.wait.0[0] + met_today.0.0[0], met.asa, 5e-3);
    near(effect.lost.0[0], 0.4 * (attempts * met.abandoned - met_today.1.0[0]), 2e-2);
}

/// A week with peaks: the tables of the simulation against every interval counted by itself.
#[test]
fn the_tables_of_the_simulation_count_as_the_intervals_do() {
    let mut arrivals = String::from("weekday,time,contacts\n");
    for day in ["mon", "tue", "wed", "thu", "fri"] {
        for place in 0..40 {
            let contacts = 20 + (place * 7919 + day.len() * 31 + day.as_bytes()[0] as usize) % 83;
            arrivals += &format!("{day},{:02}:{:02},{contacts}\n", 8 + place / 4, place % 4 * 15);
        }
    }
    let ledgers = [900.0, 9_000.0, 90_000.0, 900_000.0];
    for volume in ledgers {
        let scenario = String::from(
            "[channel.phone.staffing]\narrivals = \"arrivals.csv\"\nservice_level = { share = 0.8, within = 20 }\n\
             patience = 150\nhourly_cost = 350\nmin_people = 1\naht = 312\n",
        );
        let text = format!("{HEAD}{scenario}");
        let ledger = format!("channel,volume,cost,nki,fcr\nphone,{volume},500000,70,1\nmail,2000,120000,68,1\n");
        let loaded = read_scenario_with(Path::new("scenario.toml"), &|path| match path.to_str().unwrap() {
            "scenario.toml" => Ok(text.clone().into_bytes()),
            "channels.csv" => Ok(ledger.clone().into_bytes()),
            "arrivals.csv" => Ok(arrivals.clone().into_bytes()),
            _ => Err(std::io::ErrorKind::NotFound.into()),
        });
        let plan = loaded.plan.unwrap();
        let base = BaseCase::new(&plan);
        let by_tables = base.ground.staffing.as_ref().unwrap().hours.0[0];
        let by_intervals = staffing(&plan, None).unwrap().today.hours();
        near(by_tables, by_intervals, 0.01);
    }
}

/// Two queues in one never need more hours than apart, and a pool that is taken apart is told.
#[test]
fn a_pool_that_is_taken_apart_is_told() {
    let pooled = "
[channel.phone.staffing]
opening_hours = \"mon-fri 08-18\"
service_level = { share = 0.8, within = 20 }
hourly_cost = 350
pool = \"front\"
[channel.mail.staffing]
opening_hours = \"mon-fri 08-18\"
service_level = { share = 0.8, within = 20 }
hourly_cost = 350
pool = \"front\"
[[mix]]
id = \"apart\"
pool = []
";
    let state = people_of(pooled);
    assert_eq!(state.today.groups.len(), 1);
    assert_eq!(state.mixes[0].groups.len(), 2);
    let broken = &state.mixes[0].broken[0];
    assert_eq!(broken.pool, "front");
    near(broken.cost, state.mixes[0].cost() - 620_000.0, 1e-6);
    assert!(state.today.split.together.hours <= state.today.split.apart.hours);
}
