//! Channels: what the ledger says of them, where their unsolved contacts go, what a candidate would be.

use super::assumption::AssumptionId;
use super::finding::Origin;
use super::mix::Ramp;
use super::plan::CellSet;
use super::staffing::Staffing;
use super::target::Targets;

/// The place of a channel in a plan: current channels first, candidates after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelId(pub usize);

/// What sort of channel it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Telephone.
    Voice,
    /// Chat with a person.
    Chat,
    /// Automatic dialogue, written or spoken.
    Bot,
    /// E-mail and web forms.
    Email,
    /// Text messages.
    Sms,
    /// Social media.
    Social,
    /// Web self-service.
    SelfService,
    /// Counter, shop or visit.
    FaceToFace,
    /// Letters and fax.
    Letter,
    /// Video meeting.
    Video,
    /// Anything else.
    Other,
}

impl Kind {
    /// Every kind with the word that files use for it.
    pub const ALL: [(&'static str, Self); 11] = [
        ("voice", Self::Voice),
        ("chat", Self::Chat),
        ("bot", Self::Bot),
        ("email", Self::Email),
        ("sms", Self::Sms),
        ("social", Self::Social),
        ("self-service", Self::SelfService),
        ("face-to-face", Self::FaceToFace),
        ("letter", Self::Letter),
        ("video", Self::Video),
        ("other", Self::Other),
    ];

    /// Whether people answer in it unless the file says otherwise.
    #[must_use]
    pub fn is_staffed_by_default(self) -> bool {
        !matches!(self, Self::Bot | Self::SelfService)
    }

    /// Whether a customer hears or sees a person in it: a voice.
    #[must_use]
    pub fn is_voice(self) -> bool {
        matches!(self, Self::Voice | Self::Video | Self::FaceToFace)
    }
}

/// A figure of a channel in one cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellValue {
    /// Stated, in the ledger or the scenario.
    Stated(AssumptionId),
    /// The channel has no row in this cell (or no figure): the volume-weighted mean of its stated cells.
    Mean,
    /// The cell has a row that leaves it open, and no mean may stand in (revenue only).
    Unknown,
}

/// A figure of a channel over all cells.
#[derive(Clone, Debug, PartialEq)]
pub enum CellFigure {
    /// Nothing is known.
    Unknown,
    /// One figure for all cells.
    All(AssumptionId),
    /// One a cell; shape: cells. At least one is stated.
    ByCell(Vec<CellValue>),
}

impl CellFigure {
    /// Whether anything is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

/// Where one share of the unsolved contacts goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JourneyStep {
    /// The next channel; the channel itself for `self`.
    pub to: ChannelId,
    /// Share of the unsolved, 0–1.
    pub share: AssumptionId,
}

/// Where unsolved contacts go (`unresolved_to`); what the steps leave gives up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journey {
    /// The stated shares, `self` included, `gives_up` not.
    pub steps: Vec<JourneyStep>,
}

/// What a hand-over between two channels costs and leaves behind (model §2).
#[derive(Clone, Debug, PartialEq)]
pub struct HandoverRule {
    /// The channel that the contact arrives in.
    pub to: ChannelId,
    /// Its cost there, as a factor of an ordinary contact's; 1 where not stated.
    pub cost_factor: Option<AssumptionId>,
    /// Points that it leaves on the case.
    pub satisfaction: Option<AssumptionId>,
    /// How it grows in; at once where absent.
    pub ramp: Option<Ramp>,
}

/// What becomes of a channel's customers and costs when it is dropped.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dropping {
    /// Destinations and their shares; what they leave is lost. Empty: not stated.
    pub to: Vec<(ChannelId, AssumptionId)>,
    /// Whether the destinations are stated (all may be `lost`).
    pub is_stated: bool,
    /// Points for those forced to move, ≤ 0; 0 where absent.
    pub penalty: Option<AssumptionId>,
    /// Months over which the penalty fades; it stays where absent.
    pub fade_months: Option<AssumptionId>,
    /// How much of a better channel's satisfaction the forced take on, 0–1; 0 where absent.
    pub carry: Option<AssumptionId>,
    /// One-off, currency.
    pub exit_cost: Option<AssumptionId>,
    /// Currency per month after closing.
    pub stranded_cost: Option<AssumptionId>,
    /// How long it is stranded; to the end where absent.
    pub stranded_months: Option<AssumptionId>,
}

/// A rule by which an added channel attracts cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Attract {
    /// Where they come from.
    pub from: ChannelId,
    /// In which cells.
    pub cells: CellSet,
    /// Share of the cases that start in `from`, 0–1.
    pub share: AssumptionId,
    /// Work of a case that moves against an average one, 0–1.5.
    pub effort: AssumptionId,
    /// How it grows in; the channel's own ramp, or at once, where absent.
    pub ramp: Option<Ramp>,
}

/// What a candidate channel brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Candidate {
    /// Where its cases come from.
    pub attracts: Vec<Attract>,
    /// New cases of its own as a share of all cases.
    pub induced: Option<AssumptionId>,
    /// How `induced`, its attraction and the journeys into it grow in.
    pub ramp: Option<Ramp>,
    /// One-off, currency.
    pub setup_cost: Option<AssumptionId>,
    /// Hand-overs from it.
    pub handovers: Vec<HandoverRule>,
    /// How long the contract binds, months.
    pub contract_months: Option<f64>,
}

/// A channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// Its name as the file first writes it.
    pub name: String,
    /// What sort it is.
    pub kind: Kind,
    /// Whether people answer in it, so that their time is freed late and in part.
    pub staffed: bool,
    /// Contacts per month in each cell, x⁰; zeros for a candidate. Shape: cells.
    pub contacts: Vec<f64>,
    /// Survey answers behind the satisfaction in each cell. Shape: cells; `None` where not counted.
    pub responses: Vec<Option<f64>>,
    /// Satisfaction S on the plan's metric.
    pub satisfaction: CellFigure,
    /// First contact resolution f, 0–1.
    pub fcr: CellFigure,
    /// Employee index E, 0–100.
    pub employee: CellFigure,
    /// Variable cost per contact v, currency.
    pub cost_per_contact: CellFigure,
    /// Average handle time h, seconds.
    pub aht: CellFigure,
    /// Revenue per solved contact r, currency.
    pub revenue_per_solved: CellFigure,
    /// Fixed cost F, currency per month.
    pub fixed_cost: Option<AssumptionId>,
    /// Where unsolved contacts go; `None` where contacts are read as cases.
    pub journey: Option<Journey>,
    /// What is stated of closing it.
    pub when_dropped: Dropping,
    /// For a channel that is not in the ledger.
    pub candidate: Option<Candidate>,
    /// Waiting time, seconds, volume-weighted over cells; shown in nuläge.
    pub wait: Option<f64>,
    /// Abandoned contacts per month; shown in nuläge.
    pub abandoned: Option<f64>,
    /// Abandoned ÷ (answered + abandoned) over the rows of the ledger that count the abandoned, 0–1.
    pub abandoned_share: Option<f64>,
    /// The people who answer in it; an average cost per contact where absent.
    pub staffing: Option<Staffing>,
    /// What the organisation demands of it.
    pub targets: Targets,
    /// Where it was first named.
    pub origin: Origin,
}

impl Channel {
    /// Whether it is in the ledger.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.candidate.is_none()
    }

    /// The cells in which it has contacts; every cell where it has none at all.
    #[must_use]
    pub fn cells_in_use(&self) -> Vec<usize> {
        let used: Vec<usize> = (0..self.contacts.len()).filter(|&cell| self.contacts[cell] > 0.0).collect();
        if used.is_empty() { (0..self.contacts.len()).collect() } else { used }
    }

    /// Contacts per month over all cells.
    #[must_use]
    pub fn total_contacts(&self) -> f64 {
        self.contacts.iter().sum()
    }
}
