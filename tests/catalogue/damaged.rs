//! Workbooks in which bytes were changed: whatever comes of it, it is a finding or a result, and no trace of a panic.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::workbook::{ods, xlsx};

const TABLE: &str = "kanal,volym,kostnad\ntelefon,12000,600000\nbrev,300,9000\n";
/// How many places of each workbook are changed, one at a time.
const PLACES: usize = 40;

/// An old workbook with a sheet of one cell: no program here writes them whole, and its container is what breaks.
fn xls() -> Vec<u8> {
    let record = |kind: u16, body: &[u8]| -> Vec<u8> {
        [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat()
    };
    let start = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let end = record(0x000a, &[]);
    let name = |place: u32| [&place.to_le_bytes()[..], &[0, 0, 4, 0], b"Blad"].concat();
    let globals = |place: u32| [start(5), record(0x0085, &name(place)), end.clone()].concat();
    let place = globals(0).len() as u32;
    let number = [&[0, 0, 0, 0, 0, 0][..], &12.0_f64.to_le_bytes()].concat();
    let mut book = [globals(place), start(0x10), record(0x0203, &number), end.clone()].concat();
    book.resize(4096, 0);
    // A header, a sector of the allocation table, one of the directory, and eight of the book.
    let mut bytes = vec![0; 512 * 3];
    let mut put = |place: usize, what: &[u8]| bytes[place..place + what.len()].copy_from_slice(what);
    put(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1_u32.to_le_bytes());
    put(48, &1_u32.to_le_bytes());
    put(56, &4096_u32.to_le_bytes());
    put(60, &0xffff_fffe_u32.to_le_bytes());
    put(68, &0xffff_fffe_u32.to_le_bytes());
    for place in 0..109 {
        put(76 + place * 4, &if place == 0 { 0 } else { 0xffff_ffff_u32 }.to_le_bytes());
    }
    for place in 0..128_u32 {
        let next = match place {
            0 => 0xffff_fffd,
            1 | 9 => 0xffff_fffe,
            2..9 => place + 1,
            _ => 0xffff_ffff,
        };
        put(512 + place as usize * 4, &next.to_le_bytes());
    }
    for (place, (name, kind, first, length)) in
        [("Root Entry", 5_u8, 0xffff_fffe_u32, 0_u32), ("Workbook", 2, 2, 4096)].into_iter().enumerate()
    {
        let start = 1024 + place * 128;
        for (letter, code) in name.encode_utf16().enumerate() {
            put(start + letter * 2, &code.to_le_bytes());
        }
        put(start + 64, &((name.len() as u16 + 1) * 2).to_le_bytes());
        put(start + 66, &[kind, 1]);
        for link in [68, 72, 76] {
            put(start + link, &0xffff_ffff_u32.to_le_bytes());
        }
        put(start + 116, &first.to_le_bytes());
        put(start + 120, &length.to_le_bytes());
    }
    [bytes, book].concat()
}

#[test]
fn a_damaged_workbook_ends_in_findings_and_not_in_a_trace() {
    let folder = TempDir::new().unwrap();
    let sheets = [("Nuläge", TABLE)];
    for (name, whole) in [("a.xlsx", xlsx(&sheets)), ("a.ods", ods(&sheets)), ("a.xls", xls())] {
        let path = folder.path().join(name);
        for place in 0..PLACES {
            let mut bytes = whole.clone();
            let changed = place * whole.len() / PLACES;
            bytes[changed] ^= [0xff, 0x55, 0x01][place % 3];
            fs::write(&path, bytes).unwrap();
            let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
            // Whatever language the machine speaks.
            command.env("LC_ALL", "C");
            let output = command.arg("nulage").arg(&path).args(["--months", "12"]).output().unwrap();
            let stderr = String::from_utf8(output.stderr).unwrap();
            let code = output.status.code();
            assert!(matches!(code, Some(0 | 1)), "{name}, byte {changed}: {code:?}\n{stderr}");
            assert!(!stderr.contains("panicked"), "{name}, byte {changed}:\n{stderr}");
        }
    }
}
