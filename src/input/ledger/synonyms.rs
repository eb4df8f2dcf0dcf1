//! Headings in five languages, and those that mislead.

use super::headings::Column;

/// Headings that are understood, in lower case with single spaces.
pub(super) const SYNONYMS: &[(Column, &[&str])] = &[
    (Column::Channel, &["channel", "kanal", "kanava"]),
    (
        Column::Reason,
        &[
            "reason",
            "contact reason",
            "ärendetyp",
            "ärende",
            "yhteydenoton syy",
            "asia",
            "henvendelsestype",
            "årsag",
            "razlog",
        ],
    ),
    (Column::Segment, &["segment", "customer segment", "kundgrupp", "segmentti", "asiakasryhmä", "kundegruppe"]),
    (Column::Month, &["month", "månad", "kuukausi", "måned", "mesec"]),
    (Column::Volume, &["volume", "contacts", "volym", "antal", "määrä", "volumen", "obim", "broj kontakata"]),
    (Column::Cost, &["cost", "total cost", "kostnad", "kustannus", "omkostning", "trošak"]),
    (Column::FixedCost, &["fixed cost", "fast kostnad", "kiinteä kustannus", "fast omkostning", "fiksni trošak"]),
    (
        Column::CostPerContact,
        &[
            "cost per contact",
            "kostnad per kontakt",
            "kustannus per kontakti",
            "omkostning pr henvendelse",
            "omkostning pr. henvendelse",
            "trošak po kontaktu",
        ],
    ),
    (
        Column::Nki,
        &["nki", "nöjd kund index", "asiakastyytyväisyysindeksi", "kundetilfredshedsindeks", "indeks zadovoljstva"],
    ),
    (Column::Csat, &["csat", "kundnöjdhet", "asiakastyytyväisyys", "kundetilfredshed", "zadovoljstvo"]),
    (Column::Nps, &["nps", "net promoter score"]),
    (
        Column::Responses,
        &["responses", "survey responses", "enkätsvar", "kyselyvastaukset", "spørgeskemasvar", "odgovori na anketu"],
    ),
    (
        Column::Fcr,
        &[
            "fcr",
            "first contact resolution",
            "löst vid första kontakt",
            "ratkaistu ensikontaktissa",
            "løst ved første kontakt",
            "rešeno iz prve",
        ],
    ),
    (
        Column::Aht,
        &[
            "aht",
            "average handle time",
            "average handling time",
            "hanteringstid",
            "käsittelyaika",
            "behandlingstid",
            "vreme obrade",
        ],
    ),
    (Column::Wait, &["wait", "waiting time", "wait time", "väntetid", "odotusaika", "ventetid", "vreme čekanja"]),
    (Column::Abandoned, &["abandoned", "tappade", "luopuneet", "tabte", "odustali"]),
    (Column::Employee, &["employee", "medarbetare", "henkilöstö", "medarbejdere", "zaposleni"]),
    (Column::Revenue, &["revenue", "intäkt", "tuotto", "indtægt", "prihod"]),
];

/// Headings that look like a column and usually mean another thing: what they usually mean, and the column.
pub(super) const MISLEADING: &[(&str, &str, Column)] = &[
    ("lösningsgrad", "misleading-first-line", Column::Fcr),
    ("löst i första linjen", "misleading-first-line", Column::Fcr),
    ("first line resolution", "misleading-first-line", Column::Fcr),
    ("resolution rate", "misleading-first-line", Column::Fcr),
    ("ratkaisuaste", "misleading-first-line", Column::Fcr),
    ("løsningsgrad", "misleading-first-line", Column::Fcr),
    ("svar", "misleading-answered", Column::Responses),
    ("antal svar", "misleading-answered", Column::Responses),
    ("besvarade", "misleading-answered", Column::Responses),
    ("answers", "misleading-answered", Column::Responses),
    ("vastaukset", "misleading-answered", Column::Responses),
    ("odgovori", "misleading-answered", Column::Responses),
    ("offered", "misleading-offered", Column::Volume),
    ("inkommande", "misleading-offered", Column::Volume),
    ("satisfaction", "misleading-satisfaction", Column::Nki),
    ("tilfredshed", "misleading-satisfaction", Column::Nki),
];
