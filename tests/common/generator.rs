//! Small plans at random, as the files that a user would write.
//!
//! Phone, e-mail and letters with journeys between them, and sometimes a bot and two reasons; a chat as a
//! candidate; one mix of any moves. Every figure is written so that its mean is what the case holds.

use std::fmt::Write as _;
use std::path::Path;

use kanalval::input::{Loaded, read_scenario_with};
use proptest::prelude::*;

/// How uncertain figures are written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// As plain numbers.
    None,
    /// As distributions whose low, likely and high are the same.
    Zero,
    /// As distributions so narrow that every draw is the number, but for rounding.
    Tiny,
    /// As distributions around the number, and survey answers counted.
    Wide,
}

/// One row of the ledger.
#[derive(Clone, Debug)]
pub struct Row {
    pub volume: u32,
    pub nki: u32,
    /// In per cent.
    pub fcr: u32,
}

/// A current channel.
#[derive(Clone, Debug)]
pub struct Current {
    pub name: &'static str,
    pub kind: &'static str,
    /// One row a reason; `None`: the ledger has none.
    pub rows: Vec<Option<Row>>,
    pub cost_per_contact: u32,
    pub fixed_cost: u32,
    pub employee: u32,
    /// Where unsolved contacts go, in per cent: itself, the next channel, the chat.
    pub onward: [u32; 3],
}

/// The candidate.
#[derive(Clone, Debug)]
pub struct Chat {
    pub nki: u32,
    pub fcr: u32,
    pub cost_per_contact: u32,
    pub fixed_cost: u32,
    pub setup_cost: u32,
    /// Share of phone cases, in per cent.
    pub attracts: u32,
    pub effort: u32,
    pub induced: u32,
    pub ramp: u32,
    /// Unsolved contacts that go on to the phone, in per cent.
    pub to_phone: u32,
    pub handover: Option<(u32, i32)>,
}

/// The closing of letters: shares to e-mail and the phone; the rest is lost.
#[derive(Clone, Debug)]
pub struct Closing {
    pub start: u32,
    pub email: u32,
    pub phone: u32,
    pub penalty: u32,
    pub carry: u32,
    pub fade: Option<u32>,
}

/// A share of phone cases that is shifted or prevented.
#[derive(Clone, Debug)]
pub struct Share {
    pub share: u32,
    pub effort: u32,
    pub start: u32,
    pub ramp: u32,
    pub cost: u32,
}

/// An improvement of the phone.
#[derive(Clone, Debug)]
pub struct Improve {
    pub nki: i32,
    pub fcr: u32,
    pub fixed_cost: u32,
    pub ramp: u32,
}

/// The moves of the one mix.
#[derive(Clone, Debug)]
pub struct Moves {
    pub add: bool,
    pub drop: Option<Closing>,
    pub shift: Option<Share>,
    pub prevent: Option<Share>,
    pub improve: Option<Improve>,
    pub handover: Option<u32>,
}

/// A plan.
#[derive(Clone, Debug)]
pub struct Case {
    pub months: u32,
    /// Discount rate, growth and cost growth in per cent; lag in months; realisation in per cent.
    pub terms: [u32; 5],
    pub revenue: bool,
    /// Points per extra contact, and the index of the unserved.
    pub satisfaction: (u32, Option<u32>),
    pub channels: Vec<Current>,
    pub chat: Chat,
    pub moves: Moves,
    pub spread: Spread,
    /// The mix's own one-off; a tenth of it is its running cost.
    pub own_cost: u32,
    /// What every amount is multiplied by.
    pub money: u32,
    /// Lines behind everything else.
    pub more: &'static str,
}

prop_compose! {
    fn row()(volume in 300..1000u32, nki in 30..90u32, fcr in 50..=100u32) -> Row {
        Row { volume, nki, fcr }
    }
}

fn current(name: &'static str, kind: &'static str, reasons: usize) -> impl Strategy<Value = Current> {
    let rows = prop::collection::vec(row(), reasons);
    // Sometimes nobody writes a letter for the second reason.
    let may_miss = name == "letter" && reasons > 1;
    let is_missing = (0..10u32).prop_map(move |chance| may_miss && chance < 3);
    (rows, is_missing, 1..150u32, prop_oneof![Just(0), 1000..9000u32], 40..80u32, (0..30u32, 0..25u32, 0..10u32))
        .prop_map(move |(rows, is_missing, cost_per_contact, fixed_cost, employee, (own, next, chat))| Current {
            name,
            kind,
            rows: rows.into_iter().enumerate().map(|(place, row)| (place == 0 || !is_missing).then_some(row)).collect(),
            cost_per_contact,
            fixed_cost,
            employee,
            onward: [own, next, chat],
        })
}

prop_compose! {
    fn chat()(
        figures in (40..95u32, 40..=100u32, 1..80u32, 0..5000u32, 0..20000u32),
        (attracts, effort, induced, ramp) in (0..40u32, 0..=150u32, 0..20u32, 0..5u32),
        to_phone in 0..50u32,
        handover in prop::option::of((50..150u32, -5..5i32)),
    ) -> Chat {
        let (nki, fcr, cost_per_contact, fixed_cost, setup_cost) = figures;
        Chat { nki, fcr, cost_per_contact, fixed_cost, setup_cost, attracts, effort, induced, ramp, to_phone, handover }
    }
}

prop_compose! {
    fn closing()(
        start in 1..4u32,
        (email, rest) in (0..=100u32, 0..=100u32),
        (penalty, carry) in (0..10u32, 0..=100u32),
        fade in prop::option::of(1..8u32),
    ) -> Closing {
        Closing { start, email, phone: (100 - email) * rest / 100, penalty, carry, fade }
    }
}

prop_compose! {
    fn share()(share in 0..30u32, effort in 0..=150u32, start in 1..4u32, ramp in 0..5u32, cost in 0..2000u32) -> Share {
        Share { share, effort, start, ramp, cost }
    }
}

prop_compose! {
    fn moves()(
        add in any::<bool>(),
        drop in prop::option::of(closing()),
        shift in prop::option::of(share()),
        prevent in prop::option::of(share()),
        improve in prop::option::of((-5..10i32, 0..30u32, 0..3000u32, 0..5u32)),
        handover in prop::option::of(50..150u32),
    ) -> Moves {
        let improve = improve.map(|(nki, fcr, fixed_cost, ramp)| Improve { nki, fcr, fixed_cost, ramp });
        let is_empty = drop.is_none() && shift.is_none() && prevent.is_none() && improve.is_none() && handover.is_none();
        Moves { add: add || is_empty, drop, shift, prevent, improve, handover }
    }
}

prop_compose! {
    /// Any small plan.
    pub fn case(spread: Spread)(reasons in 1..=2usize, has_bot in any::<bool>())(
        phone in current("phone", "voice", reasons),
        email in current("email", "email", reasons),
        letter in current("letter", "letter", reasons),
        (has_bot, bot) in (Just(has_bot), current("bot", "bot", reasons)),
        (months, terms) in (1..8u32, (0..15u32, 0..10u32, 0..10u32, 0..4u32, 0..=100u32)),
        revenue in any::<bool>(),
        satisfaction in (0..5u32, prop::option::of(0..60u32)),
        chat in chat(),
        moves in moves(),
    ) -> Case {
        let channels = [phone, email, letter].into_iter().chain(has_bot.then_some(bot)).collect();
        let mut moves = moves;
        let mut starts: Vec<&mut u32> = moves.drop.iter_mut().map(|drop| &mut drop.start).collect();
        starts.extend(moves.shift.iter_mut().map(|share| &mut share.start));
        starts.extend(moves.prevent.iter_mut().map(|share| &mut share.start));
        starts.into_iter().for_each(|start| *start = (*start).min(months));
        let terms = [terms.0, terms.1, terms.2, terms.3, terms.4];
        Case { months, terms, revenue, satisfaction, channels, chat, moves, spread, own_cost: 900, money: 1, more: "" }
    }
}

impl Case {
    /// The case as its scenario and its ledger are read.
    pub fn load(&self) -> Loaded {
        load(&self.scenario(), &self.ledger())
    }

    /// A share, index or amount, in hundredths, within `low`…`high` hundredths.
    fn figure(&self, hundredths: i64, low: i64, high: i64) -> String {
        let value = |hundredths: f64| hundredths / 100.0;
        let middle = hundredths as f64;
        match self.spread {
            Spread::None => format!("{}", value(middle)),
            Spread::Zero => format!("{{ low = {0}, likely = {0}, high = {0} }}", value(middle)),
            Spread::Tiny => {
                let room = 1e-9 * (hundredths - low).min(high - hundredths).min(hundredths.abs()) as f64;
                format!(
                    "{{ low = {}, likely = {}, high = {} }}",
                    value(middle - room),
                    value(middle),
                    value(middle + room)
                )
            }
            Spread::Wide => {
                let room = (hundredths - low).min(high - hundredths).min(hundredths.abs()) as f64 * 0.4;
                format!("{{ low = {}, high = {} }}", value(middle - room), value(middle + room))
            }
        }
    }

    fn share(&self, per_cent: u32) -> String {
        self.figure(i64::from(per_cent), 0, 100)
    }

    fn index(&self, points: u32) -> String {
        self.figure(i64::from(points) * 100, 0, 10_000)
    }

    fn points(&self, points: i32) -> String {
        self.figure(i64::from(points) * 100, -10_000, 10_000)
    }

    fn amount(&self, amount: u32) -> String {
        self.figure(i64::from(amount) * i64::from(self.money) * 100, 0, i64::MAX / 4)
    }

    fn months(&self, months: u32) -> String {
        self.figure(i64::from(months) * 100, 0, 100_000)
    }

    /// The scenario file.
    pub fn scenario(&self) -> String {
        let mut text = String::new();
        let [discount, growth, cost_growth, lag, realisation] = self.terms;
        let (_, satisfaction_unserved) = self.satisfaction;
        let money = self.money;
        write!(
            text,
            "version = 1\n[scenario]\nname = \"Any\"\ncurrency = \"SEK\"\nstart = \"2026-05\"\nmonths = {}\n\
             discount_rate = {}\ngrowth_per_year = {}\ncost_growth_per_year = {}\nsaving_lag_months = {lag}\n\
             realisation = {}\nworth_of_point = {}\n",
            self.months,
            self.share(discount),
            self.share(growth),
            self.share(cost_growth),
            self.share(realisation),
            500 * money,
        )
        .unwrap();
        if self.revenue {
            text += "revenue_margin = 0.3\n";
        }
        text += "[nulage]\nchannels = \"channels.csv\"\nmonths = 1\n[satisfaction]\n";
        writeln!(text, "per_extra_contact = {}", self.points(-(self.satisfaction.0 as i32))).unwrap();
        if let Some(index) = satisfaction_unserved {
            writeln!(text, "unserved = {}", self.index(index)).unwrap();
        }
        writeln!(text, "[shared.rent]\ncost = {}", self.amount(4000)).unwrap();
        writeln!(text, "[goals]\ncost_per_case = {}\nunserved_share = 0.05\nnki = 75\nemployee = 70", 40 * money)
            .unwrap();
        for (place, channel) in self.channels.iter().enumerate() {
            let next = self.channels[(place + 1) % self.channels.len()].name;
            let [own, onward, chat] = channel.onward;
            writeln!(
                text,
                "[channel.{}]\nkind = \"{}\"\nunresolved_to = {{ self = {}, {next} = {}, chat = {}, gives_up = {} }}",
                channel.name,
                channel.kind,
                self.share(own),
                self.share(onward),
                self.share(chat),
                f64::from(100 - own - onward - chat) / 100.0,
            )
            .unwrap();
        }
        self.write_chat(&mut text);
        self.write_closing(&mut text);
        self.write_mix(&mut text);
        text + self.more
    }

    fn write_chat(&self, text: &mut String) {
        let chat = &self.chat;
        let gives_up = f64::from(100 - chat.to_phone) / 100.0;
        writeln!(
            text,
            "[channel.chat]\nkind = \"chat\"\nnki = {}\nfcr = {}\nemployee = 60\ncost_per_contact = {}\nfixed_cost = {}\n\
             setup_cost = {}\ninduced = {}\nramp = {{ months = {} }}\n\
             unresolved_to = {{ phone = {}, gives_up = {gives_up} }}",
            self.index(chat.nki),
            self.share(chat.fcr),
            self.amount(chat.cost_per_contact),
            self.amount(chat.fixed_cost),
            self.amount(chat.setup_cost),
            self.share(chat.induced),
            self.months(chat.ramp),
            self.share(chat.to_phone),
        )
        .unwrap();
        if self.revenue {
            writeln!(text, "revenue_per_solved = {}", self.amount(7)).unwrap();
        }
        if let Some((factor, points)) = chat.handover {
            let factor = self.figure(i64::from(factor), 0, 1000);
            writeln!(text, "handover = {{ phone = {{ cost_factor = {factor}, nki = {} }} }}", self.points(points))
                .unwrap();
        }
        let effort = self.figure(i64::from(chat.effort), 0, 150);
        writeln!(
            text,
            "[[channel.chat.attracts]]\nfrom = \"phone\"\nshare = {}\neffort = {effort}",
            self.share(chat.attracts)
        )
        .unwrap();
    }

    fn write_closing(&self, text: &mut String) {
        let Some(closing) = &self.moves.drop else { return };
        let lost = f64::from(100 - closing.email - closing.phone) / 100.0;
        write!(
            text,
            "[channel.letter.when_dropped]\nto = {{ email = {}, phone = {}, lost = {lost} }}\npenalty = {}\ncarry = {}\n\
             exit_cost = {}\nstranded_cost = {}\nstranded_months = 2\n",
            self.share(closing.email),
            self.share(closing.phone),
            self.figure(-i64::from(closing.penalty) * 100, -100_000, 0),
            self.share(closing.carry),
            self.amount(3000),
            self.amount(600),
        )
        .unwrap();
        if let Some(months) = closing.fade {
            writeln!(text, "fade_months = {}", self.months(months)).unwrap();
        }
    }

    fn write_mix(&self, text: &mut String) {
        let moves = &self.moves;
        writeln!(
            text,
            "[[mix]]\nid = \"mix\"\nsetup_cost = {}\nrunning_cost = {}",
            self.amount(self.own_cost),
            self.amount(self.own_cost / 10)
        )
        .unwrap();
        if moves.add {
            text.push_str("[[mix.add]]\nchannel = \"chat\"\n");
        }
        if let Some(closing) = &moves.drop {
            writeln!(text, "[[mix.drop]]\nchannel = \"letter\"\nstart = {}", closing.start).unwrap();
        }
        if let Some(shift) = &moves.shift {
            writeln!(text, "[[mix.shift]]\nfrom = \"phone\"\nto = \"email\"\n{}", self.moved(shift)).unwrap();
        }
        if let Some(prevent) = &moves.prevent {
            let (running, setup) = (self.amount(prevent.cost), self.amount(2 * prevent.cost));
            let moved = self.moved(prevent);
            writeln!(text, "[[mix.prevent]]\nfrom = \"phone\"\n{moved}running_cost = {running}\nsetup_cost = {setup}")
                .unwrap();
        }
        if let Some(improve) = &moves.improve {
            writeln!(
                text,
                "[[mix.improve]]\nchannel = \"phone\"\nlever = \"mandate\"\nnki = {}\nfcr = {}\nfixed_cost = {}\n\
                 ramp = {{ months = {}, shape = \"linear\" }}",
                self.points(improve.nki),
                self.share(improve.fcr),
                self.amount(improve.fixed_cost),
                improve.ramp,
            )
            .unwrap();
        }
        if let Some(factor) = moves.handover {
            let factor = self.figure(i64::from(factor), 0, 1000);
            writeln!(text, "[[mix.handover]]\nfrom = \"phone\"\nto = \"email\"\ncost_factor = {factor}\nnki = 2")
                .unwrap();
        }
    }

    fn moved(&self, share: &Share) -> String {
        format!(
            "share = {}\neffort = {}\nstart = {}\nramp = {{ months = {} }}\n",
            self.share(share.share),
            self.figure(i64::from(share.effort), 0, 150),
            share.start,
            self.months(share.ramp),
        )
    }

    /// The ledger as rows of cells, the heading first.
    pub fn ledger_rows(&self) -> Vec<Vec<String>> {
        let reasons = self.channels[0].rows.len();
        let mut heading = vec!["channel", "volume", "cost", "fixed_cost", "nki", "fcr", "employee"];
        heading.extend((reasons > 1).then_some("reason"));
        heading.extend((self.spread == Spread::Wide).then_some("responses"));
        heading.extend(self.revenue.then_some("revenue"));
        let mut rows: Vec<Vec<String>> = vec![heading.into_iter().map(str::to_owned).collect()];
        for channel in &self.channels {
            for (place, row) in channel.rows.iter().enumerate() {
                let Some(row) = row else { continue };
                let fixed = if place == 0 { channel.fixed_cost * self.money } else { 0 };
                let cost = row.volume * channel.cost_per_contact * self.money + fixed;
                let mut cells = vec![channel.name.to_owned()];
                cells.extend([row.volume, cost, fixed, row.nki].map(|figure| figure.to_string()));
                cells.push(format!("{:.2}", f64::from(row.fcr) / 100.0));
                cells.push(channel.employee.to_string());
                cells.extend((reasons > 1).then(|| ["billing", "moving"][place].to_owned()));
                cells.extend((self.spread == Spread::Wide).then(|| "150".to_owned()));
                cells.extend(self.revenue.then(|| (row.volume * 9 * self.money).to_string()));
                rows.push(cells);
            }
        }
        rows
    }

    /// The ledger file.
    pub fn ledger(&self) -> String {
        csv(&self.ledger_rows())
    }
}

/// Rows as CSV.
pub fn csv(rows: &[Vec<String>]) -> String {
    rows.iter().map(|row| row.join(",") + "\n").collect()
}

/// Reads a scenario and a ledger from memory.
pub fn load(scenario: &str, ledger: &str) -> Loaded {
    read_scenario_with(Path::new("case/scenario.toml"), &|path| {
        let is_ledger = path.extension().is_some_and(|extension| extension == "csv");
        match is_ledger || path.ends_with("scenario.toml") {
            true => Ok(if is_ledger { ledger } else { scenario }.as_bytes().to_vec()),
            false => Err(std::io::ErrorKind::NotFound.into()),
        }
    })
}
