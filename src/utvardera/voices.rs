//! What people said, counted: beside the figures, never in their place.

use crate::model::Voice;

/// So many quotes of a theme are shown.
const MOST_QUOTES: usize = 2;

/// What was said of one theme in one channel by one kind of people.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// The channel; `None` for all.
    pub channel: Option<String>,
    /// Who said it.
    pub who: String,
    /// What it is about; `None` for what was given no theme.
    pub theme: Option<String>,
    /// How many said so.
    pub count: f64,
    /// A few of their words, in the order of the file.
    pub quotes: Vec<String>,
}

/// The themes by channel and who spoke, the most mentioned first within each.
#[must_use]
pub fn themes(voices: &[Voice]) -> Vec<Theme> {
    let mut themes: Vec<Theme> = Vec::new();
    for voice in voices {
        let is_same =
            |theme: &&mut Theme| theme.channel == voice.channel && theme.who == voice.who && theme.theme == voice.theme;
        let place = match themes.iter_mut().find(is_same) {
            Some(theme) => theme,
            None => {
                themes.push(Theme {
                    channel: voice.channel.clone(),
                    who: voice.who.clone(),
                    theme: voice.theme.clone(),
                    count: 0.0,
                    quotes: Vec::new(),
                });
                let Some(last) = themes.last_mut() else { continue };
                last
            }
        };
        place.count += voice.count;
        if let Some(quote) = voice.quote.as_ref().filter(|_| place.quotes.len() < MOST_QUOTES) {
            place.quotes.push(quote.clone());
        }
    }
    let mut order: Vec<(Option<String>, String)> = Vec::new();
    for theme in &themes {
        let key = (theme.channel.clone(), theme.who.clone());
        if !order.contains(&key) {
            order.push(key);
        }
    }
    let place = |theme: &Theme| order.iter().position(|key| key.0 == theme.channel && key.1 == theme.who);
    themes.sort_by(|one, other| place(one).cmp(&place(other)).then(other.count.total_cmp(&one.count)));
    themes
}
