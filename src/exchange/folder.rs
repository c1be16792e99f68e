//! A folder of somebody else's data, read with doubt: every fault names the file, the line and what to do.

use std::io::ErrorKind;
use std::path::Path;

/// What is wrong with a source.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}: {why}", line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct SourceError {
    /// In which file.
    pub file: String,
    /// In which line, from 1, where one can be named.
    pub line: Option<u64>,
    /// What.
    pub why: String,
}

impl SourceError {
    /// A fault of a whole file.
    pub fn file(file: &str, why: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, why: why.into() }
    }

    /// A fault of a line.
    pub fn line(file: &str, line: u64, why: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: Some(line), why: why.into() }
    }
}

/// Reads a text that must be there and whole.
///
/// # Errors
/// When it is missing, cannot be read, is not UTF-8, or ends in the middle of a line.
pub fn text(folder: &Path, file: &str) -> Result<String, SourceError> {
    text_if_there(folder, file)?
        .ok_or_else(|| SourceError::file(file, format!("there is no such file in {}", folder.display())))
}

/// Reads a text that may be missing.
///
/// # Errors
/// When it cannot be read, is not UTF-8, or ends in the middle of a line.
pub fn text_if_there(folder: &Path, file: &str) -> Result<Option<String>, SourceError> {
    let bytes = match std::fs::read(folder.join(file)) {
        Ok(bytes) => bytes,
        Err(fault) if fault.kind() == ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(SourceError::file(file, format!("it cannot be read: {fault}"))),
    };
    let text = String::from_utf8(bytes).map_err(|fault| {
        let before = fault.as_bytes().get(..fault.utf8_error().valid_up_to()).unwrap_or_default();
        SourceError::line(file, line_of(before), "this is not UTF-8 text; save the file as UTF-8")
    })?;
    let text = text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text);
    if !text.is_empty() && !text.ends_with('\n') {
        let line = line_of(text.as_bytes());
        return Err(SourceError::line(file, line, "the file ends in the middle of this line: it is cut off"));
    }
    Ok(Some(text))
}

fn line_of(before: &[u8]) -> u64 {
    let n_before = before.iter().filter(|&&byte| byte == b'\n').count();
    u64::try_from(n_before).unwrap_or(u64::MAX).saturating_add(1)
}

/// What the folder's README says about the licence; data without one is shown as such.
#[must_use]
pub fn licence(folder: &Path) -> String {
    ["README.md", "README.txt", "README"]
        .iter()
        .filter_map(|file| std::fs::read_to_string(folder.join(file)).ok())
        .flat_map(|readme| readme.lines().map(|line| line.trim_start_matches(['-', '*', ' ']).to_owned()).collect::<Vec<_>>())
        .find(|line| {
            let low = line.to_lowercase();
            low.starts_with("licence:") || low.starts_with("license:") || low.contains("licensed under")
        })
        .unwrap_or_else(|| "The source names no licence.".to_owned())
}
