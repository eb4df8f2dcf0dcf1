//! Every language says everything: the same messages with the same arguments, plurals, numbers, and no English left.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use kanalval::input::read_scenario;
use kanalval::report;
use kanalval::text::{Arg, Catalogue, Language, Message};

/// The names of arguments that a pattern uses.
fn arguments(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| arguments(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            // The bare number beside a written one is the same argument.
            found.insert(id.name.strip_suffix("-n").unwrap_or(&id.name).to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        _ => {}
    }
}

/// Every message of a language, its attributes as messages of their own, with its arguments.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for path in files(language) {
        let text = fs::read_to_string(&path).unwrap();
        let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |key: String, pattern: &Pattern<String>| {
                let mut found = BTreeSet::new();
                arguments(pattern, &mut found);
                assert!(all.insert(key.clone(), found).is_none(), "{path}: {key} twice");
            };
            message.value.iter().for_each(|value| add(message.id.name.clone(), value));
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    all
}

fn files(language: Language) -> Vec<String> {
    let folder = format!("messages/{}", language.code());
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().to_string_lossy().into_owned());
    entries.collect::<BTreeSet<_>>().into_iter().collect()
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

#[test]
fn every_language_has_every_message_with_the_same_arguments() {
    let english = messages(Language::English);
    assert!(english.len() > 600, "{}", english.len());
    let names =
        |language| files(language).iter().map(|path| path.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>();
    let mut problems = Vec::new();
    for language in others() {
        assert_eq!(names(language), names(Language::English), "{language:?}");
        let messages = messages(language);
        for (key, arguments) in &english {
            match messages.get(key) {
                None => problems.push(format!("{language:?} has no {key}")),
                Some(own) if own != arguments => {
                    problems.push(format!("{language:?} {key}: {own:?}, not {arguments:?}"))
                }
                Some(_) => {}
            }
        }
        let too_many = messages.keys().filter(|key| !english.contains_key(*key));
        problems.extend(too_many.map(|key| format!("{language:?} has {key}, and English has not")));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A message with every argument, as a text or as a count.
fn filled(key: &str, arguments: &BTreeSet<String>, count: Option<f64>) -> Message {
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    arguments.iter().fold(Message::new(leak(key)), |message, name| {
        let arg = count.map_or_else(|| Arg::Text("Ω".to_owned()), Arg::Count);
        message.with(leak(name), arg)
    })
}

#[test]
fn every_message_becomes_words_in_every_language() {
    for language in Language::ALL {
        let catalogue = Catalogue::new(language, "SEK");
        for (key, arguments) in messages(language) {
            for count in [None, Some(1.0), Some(2.0), Some(5.0), Some(1.5)] {
                let (key, attribute) =
                    key.split_once('.').map_or((key.as_str(), None), |(key, part)| (key, Some(part)));
                let message = filled(key, &arguments, count);
                let said = match attribute {
                    Some(attribute) => catalogue.attribute(&message, attribute).unwrap(),
                    None => catalogue.say(&message),
                };
                assert!(!said.contains("{$") && said != key, "{language:?} {key}: {said}");
            }
        }
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    let counted = |language, count: f64| {
        let message = Message::new("cli-errors").with("count", Arg::Count(count));
        Catalogue::new(language, "").say(&message).replace('\u{a0}', " ")
    };
    let serbian: Vec<String> = [1.0, 2.0, 5.0, 11.0, 21.0, 22.0].map(|count| counted(Language::Serbian, count)).into();
    assert_eq!(serbian, ["1 greška", "2 greške", "5 grešaka", "11 grešaka", "21 greška", "22 greške"]);
    assert_eq!(counted(Language::Swedish, 1.0), "1 fel");
    assert_eq!(counted(Language::Finnish, 1.0), "1 virhe");
    assert_eq!(counted(Language::Finnish, 2.0), "2 virhettä");
    assert_eq!(counted(Language::Danish, 2.0), "2 fejl");
    assert_eq!(counted(Language::English, 1.0), "1 error");
}

#[test]
fn amounts_months_and_shares_are_written_as_the_language_writes_them() {
    let said = |language, currency: &str| {
        let catalogue = Catalogue::new(language, currency);
        let month = Message::new("figure-value").with("value", Arg::MonthOfYear { year: 2026, month: 3 });
        [
            catalogue.exactly(catalogue.decimal(1_234_567.5, 2)),
            catalogue.money(1_949_000.0),
            catalogue.percent(0.123),
            catalogue.percentage_points(-0.0123),
            catalogue.say(&month),
        ]
        .join(" | ")
        .replace('\u{a0}', " ")
    };
    assert_eq!(
        said(Language::English, "SEK"),
        "1 234 567.50 SEK | 1.95 million SEK | 12 % | −1.2 %-points | March 2026"
    );
    assert_eq!(
        said(Language::Swedish, "SEK"),
        "1 234 567,50 kr | 1,95 miljoner kr | 12 % | −1,2 %-enheter | mars 2026"
    );
    assert_eq!(said(Language::Finnish, "EUR"), "1 234 567,50 € | 1,95 milj. € | 12 % | −1,2 %-yks. | maaliskuu 2026");
    assert_eq!(said(Language::Danish, "DKK"), "1.234.567,50 kr. | 1,95 mio. kr. | 12 % | −1,2 %-point | marts 2026");
    assert_eq!(said(Language::Serbian, "RSD"), "1.234.567,50 din. | 1,95 miliona din. | 12% | −1,2 p.p. | mart 2026.");
}

/// The whole plan and the whole report in a language.
fn shown(path: &str, language: Language) -> (String, String) {
    const DRAWS: usize = 200;
    let loaded = read_scenario(Path::new(path));
    let plan = loaded.plan.unwrap();
    let settings = kanalval::Settings { draws: DRAWS, seed: 1, progress: &|_| {} };
    let results = kanalval::run(&plan, &settings);
    let detail = kanalval::detail(&plan, &settings, &results);
    let catalogue = Catalogue::new(language, &plan.scenario.currency);
    let findings = [loaded.findings, kanalval::check::check(&plan, &results)].concat();
    let run = (1, DRAWS);
    let short = report::plan(&plan, &results, &findings, &loaded.sources, &catalogue, run);
    let whole = report::whole(&plan, (&results, &detail), &findings, &loaded.sources, &catalogue, run);
    (report::text::print(&short, 100, false), report::markdown::print(&whole))
}

#[test]
fn a_plan_reads_well_in_every_language() {
    for language in Language::ALL {
        let (plan, whole) = shown("examples/energibolaget/scenario.toml", language);
        for line in plan.lines() {
            assert!(line.chars().count() <= 100, "{language:?}: {line}");
        }
        insta::assert_snapshot!(format!("plan-{}", language.code()), plan);
        insta::assert_snapshot!(format!("report-{}", language.code()), whole.replace(kanalval::VERSION, "(version)"));
    }
}

/// Sentences of three words and more that are the same in English and stand in what is shown would be English.
#[test]
fn no_english_sentence_is_left_in_another_language() {
    let english = Catalogue::english("SEK");
    let sentences: Vec<String> = messages(Language::English)
        .into_iter()
        .filter(|(key, arguments)| arguments.is_empty() && !key.contains('.'))
        .filter_map(|(key, _)| english.find(&key))
        .filter(|said| said.split_whitespace().count() >= 3 && said.is_ascii())
        .collect();
    assert!(sentences.len() > 100, "{}", sentences.len());
    for language in others() {
        let (plan, whole) = shown("examples/energibolaget/scenario.toml", language);
        let left: Vec<&String> =
            sentences.iter().filter(|said| plan.contains(said.as_str()) || whole.contains(said.as_str())).collect();
        assert!(left.is_empty(), "{language:?}: {left:?}");
    }
}

fn kanalval(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    let output = command.args(arguments).envs(variables.iter().copied()).output().unwrap();
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

#[test]
fn the_language_is_that_of_the_option_then_of_the_environment() {
    let usage = |arguments: &[&str], variables: &[(&str, &str)]| -> String {
        let help = kanalval(&[arguments, &["plan", "--help"]].concat(), variables);
        let line = help.lines().find(|line| line.contains("kanalval plan [OPTIONS]")).unwrap().to_owned();
        line.split(':').next().unwrap().to_owned()
    };
    assert_eq!(usage(&[], &[("LC_ALL", "C"), ("LANG", "sv_SE.UTF-8")]), "Usage");
    assert_eq!(usage(&[], &[("LANG", "fi_FI.UTF-8")]), "Käyttö");
    assert_eq!(usage(&["--lang", "da"], &[("LANG", "fi_FI.UTF-8")]), "Brug");
    assert_eq!(usage(&["--lang=sr"], &[("LC_ALL", "C")]), "Upotreba");
    assert_eq!(usage(&[], &[("LANG", "de_DE.UTF-8")]), "Usage");
}

/// Machines read the same whatever language people do.
#[test]
fn json_is_the_same_in_every_language() {
    let json = |language: &str| {
        let file = "examples/business-number/scenario.toml";
        kanalval(&["--lang", language, "plan", file, "--format", "json", "--draws", "50", "--quiet"], &[])
    };
    let english = json("en");
    assert!(english.starts_with('{'), "{english}");
    for language in others() {
        assert_eq!(json(language.code()), english, "{language:?}");
    }
}
