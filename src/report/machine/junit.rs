//! JUnit as Jenkins, GitLab and others read it (the schema `junit-10.xsd` of the xUnit plugin): a suite a file, a test
//! case a finding. What does not make the check fail is a case that passed, with its text in `system-out`.

use std::fmt;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{CheckedFile, Words, in_words, place};
use crate::model::{Finding, Severity};
use crate::text::Catalogue;

/// The document could not be written.
#[derive(Debug)]
pub struct NotWritten(std::io::Error);

impl fmt::Display for NotWritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the JUnit document could not be written: {}", self.0)
    }
}

impl std::error::Error for NotWritten {}

/// Every file as a suite; `least` is the lightest finding that fails.
///
/// # Errors
///
/// Where the writer fails, which writing to memory does not.
pub fn junit(files: &[CheckedFile], least: Severity, words: &Words) -> Result<String, NotWritten> {
    let mut bytes = Vec::new();
    let mut writer = Writer::new_with_indent(&mut bytes, b' ', 2);
    write(&mut writer, files, least, words).map_err(NotWritten)?;
    bytes.push(b'\n');
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

type Out<'a> = Writer<&'a mut Vec<u8>>;

fn write(writer: &mut Out<'_>, files: &[CheckedFile], least: Severity, words: &Words) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let (tests, failures) =
        files.iter().fold((0, 0), |(tests, failures), file| (tests + cases(file), failures + failed(file, least)));
    let mut suites = BytesStart::new("testsuites");
    suites.push_attribute(("name", "kanalval check"));
    suites.push_attribute(("tests", tests.to_string().as_str()));
    suites.push_attribute(("failures", failures.to_string().as_str()));
    suites.push_attribute(("errors", "0"));
    writer.write_event(Event::Start(suites))?;
    for file in files {
        write_suite(writer, file, least, words.of(file))?;
    }
    writer.write_event(Event::End(BytesEnd::new("testsuites")))
}

/// A file in which nothing was found is one case that passed.
fn cases(file: &CheckedFile) -> usize {
    file.findings.len().max(1)
}

fn failed(file: &CheckedFile, least: Severity) -> usize {
    file.findings.iter().filter(|finding| finding.severity() <= least).count()
}

fn write_suite(
    writer: &mut Out<'_>,
    file: &CheckedFile,
    least: Severity,
    catalogue: &Catalogue,
) -> std::io::Result<()> {
    let path = valid(&file.path);
    let mut suite = BytesStart::new("testsuite");
    suite.push_attribute(("name", path.as_str()));
    suite.push_attribute(("tests", cases(file).to_string().as_str()));
    suite.push_attribute(("failures", failed(file, least).to_string().as_str()));
    suite.push_attribute(("errors", "0"));
    writer.write_event(Event::Start(suite))?;
    if file.findings.is_empty() {
        let mut case = BytesStart::new("testcase");
        case.push_attribute(("name", "check"));
        case.push_attribute(("classname", path.as_str()));
        writer.write_event(Event::Empty(case))?;
    }
    let mut names: Vec<String> = Vec::new();
    for finding in &file.findings {
        // Readers know a case by its name, so two of one name need a number.
        let name = valid(&format!("{} {}", finding.code.word(), place(file, finding)));
        let same = names.iter().filter(|other| **other == name).count();
        let numbered = if same == 0 { name.clone() } else { format!("{name} ({})", same + 1) };
        names.push(name);
        write_case(writer, (file, &numbered), finding, least, catalogue)?;
    }
    writer.write_event(Event::End(BytesEnd::new("testsuite")))
}

fn write_case(
    writer: &mut Out<'_>,
    (file, name): (&CheckedFile, &str),
    finding: &Finding,
    least: Severity,
    catalogue: &Catalogue,
) -> std::io::Result<()> {
    let place = place(file, finding);
    let (said, help) = in_words(finding, catalogue);
    let mut case = BytesStart::new("testcase");
    case.push_attribute(("name", name));
    case.push_attribute(("classname", valid(&file.path).as_str()));
    writer.write_event(Event::Start(case))?;
    let text = valid(&format!("{place}: {said}.\n{}", help.unwrap_or_default()));
    let inner = if finding.severity() <= least { "failure" } else { "system-out" };
    let mut element = BytesStart::new(inner);
    if inner == "failure" {
        element.push_attribute(("message", valid(&said).as_str()));
        element.push_attribute(("type", finding.code.word()));
    }
    writer.write_event(Event::Start(element))?;
    writer.write_event(Event::Text(BytesText::new(text.trim_end())))?;
    writer.write_event(Event::End(BytesEnd::new(inner)))?;
    writer.write_event(Event::End(BytesEnd::new("testcase")))
}

/// Without the characters that XML 1.0 cannot hold.
fn valid(text: &str) -> String {
    let is_valid =
        |sign: &char| matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().map(|sign| if is_valid(&sign) { sign } else { '\u{fffd}' }).collect()
}
