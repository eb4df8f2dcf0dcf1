//! Everything that kanalval is built from has a licence that `deny.toml` allows.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::process::Command;

use serde_json::Value;

/// The packages of `Cargo.lock`: of every system where their sources are at hand, else of this one.
fn packages() -> Vec<Value> {
    let system = format!("--filter-platform={}", this_system());
    let found = metadata(&[]).or_else(|_| metadata(&[&system]));
    let metadata = found.unwrap_or_else(|problem| panic!("cargo metadata: {problem}"));
    metadata["packages"].as_array().unwrap().clone()
}

fn metadata(more: &[&str]) -> Result<Value, String> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.args(["metadata", "--format-version=1", "--locked", "--offline"]).args(more);
    let output = command.output().unwrap();
    if output.status.success() {
        Ok(serde_json::from_slice(&output.stdout).unwrap())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn this_system() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn allowed() -> Vec<String> {
    let deny: toml::Table = include_str!("../deny.toml").parse().unwrap();
    let licences = deny["licenses"]["allow"].as_array().unwrap();
    licences.iter().map(|licence| licence.as_str().unwrap().to_owned()).collect()
}

/// Whether an SPDX expression can be met: one side of every `OR` (or the old `/`), both of every `AND`.
fn is_met(expression: &str, allowed: &[String]) -> bool {
    let split = |at: &str| -> Vec<String> {
        let (mut parts, mut depth) = (vec![String::new()], 0);
        for word in expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ").split_whitespace() {
            match word {
                "(" => depth += 1,
                ")" => depth -= 1,
                _ => {}
            }
            if depth == 0 && word == at {
                parts.push(String::new());
            } else {
                let part = parts.last_mut().unwrap();
                *part = if part.is_empty() { word.to_owned() } else { format!("{part} {word}") };
            }
        }
        parts
    };
    let (any, all) = (split("OR"), split("AND"));
    if any.len() > 1 {
        return any.iter().any(|part| is_met(part, allowed));
    }
    if all.len() > 1 {
        return all.iter().all(|part| is_met(part, allowed));
    }
    match any[0].strip_prefix("( ").and_then(|inner| inner.strip_suffix(" )")) {
        Some(inner) => is_met(inner, allowed),
        None => allowed.contains(&any[0]),
    }
}

#[test]
fn every_dependency_has_a_licence_that_is_allowed() {
    let allowed = allowed();
    let refused: Vec<String> = packages()
        .iter()
        .filter(|package| !package["license"].as_str().is_some_and(|licence| is_met(licence, &allowed)))
        .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
        .collect();
    assert!(refused.is_empty(), "not allowed by deny.toml:\n{}", refused.join("\n"));
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    let allowed = ["MIT".to_owned(), "Zlib".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()];
    for met in
        ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(GPL-3.0 OR MIT) AND Zlib", "Apache-2.0 WITH LLVM-exception"]
    {
        assert!(is_met(met, &allowed), "{met}");
    }
    for refused in
        ["GPL-3.0", "MIT AND GPL-3.0", "(MIT AND GPL-3.0) OR Apache-2.0", "Zlib AND (GPL-3.0 OR BSD-3-Clause)", ""]
    {
        assert!(!is_met(refused, &allowed), "{refused}");
    }
}
