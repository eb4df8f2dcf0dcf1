//! What a contact costs as others have published it, by sort of channel.

use kanalval::model::Kind;

const COSTS: &str = include_str!("../../../templates/from-ledger/published-costs.csv");

/// The names that published figures have for a sort of channel.
fn published_names(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Voice => &["telephone"],
        Kind::Chat => &["web_chat"],
        Kind::Email => &["email"],
        Kind::SelfService => &["online", "self_service"],
        Kind::FaceToFace => &["face_to_face"],
        Kind::Letter => &["post"],
        Kind::Bot | Kind::Sms | Kind::Social | Kind::Video | Kind::Other => &[],
    }
}

/// The range by currency with its sources, such as `6.62–12.10 GBP (PwC, …)`; `None` where nothing is published.
pub(super) fn cost(kind: Kind) -> Option<String> {
    let mut reader = csv::Reader::from_reader(COSTS.as_bytes());
    let mut bands: Vec<Band> = Vec::new();
    for row in reader.records().flatten() {
        let field = |place: usize| row.get(place).unwrap_or("");
        let (Ok(value), true) = (field(3).parse::<f64>(), published_names(kind).contains(&field(2))) else { continue };
        let (currency, source) = (field(4), field(8).to_owned());
        match bands.iter_mut().find(|band| band.currency == currency) {
            Some(band) => band.add(value, source),
            None => bands.push(Band::new(currency, value, source)),
        }
    }
    let told: Vec<String> = bands.iter().map(Band::told).collect();
    (!told.is_empty()).then(|| told.join("; "))
}

struct Band {
    currency: String,
    low: f64,
    high: f64,
    sources: Vec<String>,
}

impl Band {
    fn new(currency: &str, value: f64, source: String) -> Self {
        Self { currency: currency.to_owned(), low: value, high: value, sources: vec![source] }
    }

    fn add(&mut self, value: f64, source: String) {
        self.low = self.low.min(value);
        self.high = self.high.max(value);
        if !self.sources.contains(&source) {
            self.sources.push(source);
        }
    }

    fn told(&self) -> String {
        let Self { low, high, .. } = self;
        let range = if low < high { format!("{low:.2}–{high:.2}") } else { format!("{low:.2}") };
        format!("{range} {} ({})", self.currency, self.sources.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_those_of_the_published_figures() {
        // By hand from the file: post 6.62, 12.10; chat 3.05, 3.34; the telephone from 2.59 to 6.55.
        let letter = "6.62–12.10 GBP (PwC, 19 English councils; UK Government Digital Service 2013)";
        assert_eq!(cost(Kind::Letter).as_deref(), Some(letter));
        assert!(cost(Kind::Chat).unwrap().starts_with("3.05–3.34 GBP (ContactBabel 2023; ContactBabel 2024)"));
        assert!(cost(Kind::Voice).unwrap().starts_with("2.59–6.55 GBP ("));
        assert!(cost(Kind::SelfService).unwrap().ends_with("; 0.10 USD (Gartner 2019)"));
        assert_eq!(cost(Kind::Video), None);
    }
}
