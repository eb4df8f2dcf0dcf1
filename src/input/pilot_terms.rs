//! `[pilot]`: how pilots are run.

use crate::model::PilotTerms;

use super::reading::Reading;
use super::section::Section;

/// Reads `[pilot]`, every key of which has a default. `satisfaction_sd` is what `[nulage]` states.
pub(crate) fn read_pilot_terms(
    section: Option<&Section<'_>>,
    satisfaction_sd: Option<f64>,
    reading: &mut Reading,
) -> PilotTerms {
    let default = PilotTerms { satisfaction_sd, ..PilotTerms::default() };
    let Some(section) = section else { return default };
    let because = section.text("because", reading).map(|(text, _)| text);
    let mut plain = |key: &str, default: f64| section.plain(key, reading).unwrap_or(default);
    let (share, icc) = (plain("share", default.share), plain("icc", default.icc));
    let (setup_cost, cost_per_month) = (plain("setup_cost", 0.0), plain("cost_per_month", 0.0));
    let (alpha, power) = (plain("alpha", default.alpha), plain("power", default.power));
    let satisfaction_margin = plain("satisfaction_margin", default.satisfaction_margin);
    let employee_margin = plain("employee_margin", default.employee_margin);
    let unserved_margin = plain("unserved_margin", default.unserved_margin);
    let response_rate = section.plain("response_rate", reading);
    let mut whole = |key: &str| section.whole(key, reading);
    PilotTerms {
        share,
        units: whole("units"),
        icc,
        response_rate,
        satisfaction_sd,
        employees: whole("employees"),
        setup_cost,
        cost_per_month,
        months: whole("months"),
        because,
        baseline_months: whole("baseline_months").unwrap_or(default.baseline_months),
        looks: whole("looks").unwrap_or(default.looks),
        alpha,
        power,
        satisfaction_margin,
        employee_margin,
        unserved_margin,
    }
}
