//! How long `check` takes over a thousand scenario files, structure and method: the whole program, started anew each time.
//! `cargo bench --bench check`; what the figures mean is in `docs/speed.md`.

#![allow(clippy::unwrap_used, reason = "a benchmark whose files cannot be written has nothing to measure")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use divan::{Bencher, black_box};
use tempfile::TempDir;

/// How many files are checked.
const FILES: usize = 1_000;

fn main() {
    divan::main();
}

/// Copies of a case, each in a folder of its own with its own table, `[expect]` left out: it asks for draws.
fn copies(case: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    let text = fs::read_to_string(Path::new(case).join("scenario.toml")).unwrap();
    let text = text.split("\n[expect").next().unwrap();
    let table = fs::read(Path::new(case).join("channels.csv")).unwrap();
    for number in 0..FILES {
        let own = folder.path().join(format!("case-{number:04}"));
        fs::create_dir(&own).unwrap();
        fs::write(own.join("scenario.toml"), format!("# {number}\n{text}\n")).unwrap();
        fs::write(own.join("channels.csv"), &table).unwrap();
    }
    folder
}

fn check(folder: &Path) {
    let status = Command::new(env!("CARGO_BIN_EXE_kanalval"))
        .args(["check", "--now", "2026-11"])
        .arg(folder)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.code().is_some_and(|code| code < 2));
}

/// A small plan: two channels, one mix; and one of 8 channels, 5 reasons and 4 mixes, which is larger than most.
#[divan::bench(args = ["docs/rules/no-launch/close", "benches/eight-by-five"], sample_count = 5, sample_size = 1)]
fn a_thousand_files(bencher: Bencher<'_, '_>, case: &str) {
    let folder = copies(case);
    check(folder.path());
    bencher.bench_local(|| check(black_box(folder.path())));
}
