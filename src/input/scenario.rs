//! `[scenario]`, `[satisfaction]`, `[customers]` and `[shared.X]`.

use crate::model::{Code, Customers, Satisfaction, Scenario, Shared, Terms};

use super::reading::Reading;
use super::section::Section;

/// Reads `[scenario]`: what the plan is about.
pub(crate) fn read_scenario(section: &Section<'_>, file_stem: &str, reading: &mut Reading) -> Scenario {
    let text = |key: &str, reading: &mut Reading| section.text(key, reading).map(|(text, _)| text);
    let currency = text("currency", reading);
    if currency.is_none() {
        reading.report_code(Code::CurrencyNotStated, section.at_key("currency"));
    }
    let months = section.whole("months", reading);
    if months.is_none() && !section.has("months") {
        section.report_missing("months", reading);
    }
    Scenario {
        name: text("name", reading).unwrap_or_else(|| file_stem.to_owned()),
        question: text("question", reading),
        ambition: text("ambition", reading),
        currency: currency.unwrap_or_default(),
        start: section.month("start", reading),
        months: months.unwrap_or(1),
        review: section.month("review", reading).map(|month| (month, section.at_key("review"))),
    }
}

/// Reads `[scenario]`: rates, prices and delays.
pub(crate) fn read_terms(section: &Section<'_>, reading: &mut Reading) -> Terms {
    let discount_rate = section.required_figure("discount_rate", reading);
    let mut figure = |key: &str| section.figure(key, reading);
    Terms {
        discount_rate,
        growth_per_year: figure("growth_per_year"),
        cost_growth_per_year: figure("cost_growth_per_year"),
        saving_lag_months: figure("saving_lag_months"),
        realisation: figure("realisation"),
        revenue_margin: figure("revenue_margin"),
        worth_of_point: figure("worth_of_point"),
        cost_per_unserved_case: figure("cost_per_unserved_case"),
    }
}

/// Reads `[satisfaction]`.
pub(crate) fn read_satisfaction(section: Option<&Section<'_>>, reading: &mut Reading) -> Satisfaction {
    let Some(section) = section else { return Satisfaction::default() };
    Satisfaction {
        per_extra_contact: section.figure("per_extra_contact", reading),
        unserved: section.figure("unserved", reading),
    }
}

/// Reads `[customers]`.
pub(crate) fn read_customers(section: &Section<'_>, reading: &mut Reading) -> Customers {
    let mut required = |key: &str| section.required_figure(key, reading);
    Customers {
        count: required("count"),
        margin_per_year: required("margin_per_year"),
        churn_per_year: required("churn_per_year"),
        contact_rate: required("contact_rate"),
        churn_per_point: required("churn_per_point"),
        churn_per_unserved_case: section.figure("churn_per_unserved_case", reading),
    }
}

/// Reads every `[shared.X]`.
pub(crate) fn read_shared(root: &Section<'_>, reading: &mut Reading) -> Vec<Shared> {
    let tables = root.named("shared");
    tables
        .into_iter()
        .map(|(entry, section)| Shared { name: entry.key.clone(), cost: section.required_figure("cost", reading) })
        .collect()
}
