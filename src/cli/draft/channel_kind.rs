//! What sort of channel a name suggests. It is only ever suggested, never written as known.

use kanalval::model::Kind;

/// Words by sort of channel, the more telling sorts first. A word of up to five letters has to stand alone; a longer
/// one may be a part of a word, as in `telefonsamtal`.
const WORDS: [(Kind, &[&str]); 10] = [
    (Kind::Video, &["video", "videosamtal", "videopuhelu"]),
    (Kind::Bot, &["bot", "chatbot", "voicebot", "ivr", "chattbot", "talsvar"]),
    (Kind::Sms, &["sms", "textmessage"]),
    (
        Kind::Email,
        &["email", "emails", "epost", "mejl", "e-mail", "e-post", "sähköposti", "e-pošta", "imejl", "webbformulär"],
    ),
    (Kind::Chat, &["chat", "chatt", "webchat", "livechat", "web chat", "chatti"]),
    (Kind::Social, &["social", "sociala", "facebook", "instagram", "whatsapp", "messenger", "sosiaalinen", "sociale"]),
    (
        Kind::FaceToFace,
        &["visit", "visits", "besök", "besøg", "butik", "store", "shop", "counter", "reception", "käynti", "poseta"],
    ),
    (
        Kind::SelfService,
        &[
            "self-service",
            "self service",
            "självservice",
            "webb",
            "web",
            "online",
            "portal",
            "mina sidor",
            "app",
            "website",
            "itsepalvelu",
            "selvbetjening",
            "samousluga",
        ],
    ),
    (Kind::Voice, &["phone", "telephone", "telefon", "calls", "call", "samtal", "puhelin", "puhelut", "opkald", "tel"]),
    (Kind::Letter, &["letter", "brev", "fax", "faks", "post", "kirje", "pismo"]),
];
/// A word of so many letters has to stand alone.
const SHORT: usize = 5;

/// The sort of channel that the name suggests; `None` where it suggests nothing.
pub(super) fn suggested(name: &str) -> Option<Kind> {
    let name = name.to_lowercase();
    let words: Vec<&str> = name.split(|sign: char| !sign.is_alphanumeric()).collect();
    let says = |word: &&str| if word.chars().count() <= SHORT { words.contains(word) } else { name.contains(*word) };
    WORDS.iter().find(|(_, suggesting)| suggesting.iter().any(&says)).map(|(kind, _)| *kind)
}

/// The word that files use for a sort of channel.
pub(super) fn word(kind: Kind) -> &'static str {
    Kind::ALL.iter().find(|(_, known)| *known == kind).map_or("other", |(word, _)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_several_languages_suggest_a_sort() {
        for (name, kind) in [
            ("Telefon", "voice"),
            ("Telefonsamtal växel", "voice"),
            ("E-post", "email"),
            ("Sähköposti", "email"),
            ("Chatt (mina sidor)", "chat"),
            ("Chatbot", "bot"),
            ("Besök på kontor", "face-to-face"),
            ("Mina sidor", "self-service"),
            ("WhatsApp", "social"),
            ("FAX", "letter"),
            ("Videosamtal", "video"),
        ] {
            assert_eq!(suggested(name).map(word), Some(kind), "{name}");
        }
        for name in ["mail", "other", "Övrigt", "Kanal 7", "", "Happen"] {
            assert_eq!(suggested(name), None, "{name}");
        }
    }
}
