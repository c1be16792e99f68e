//! A CSV file by the names of its columns, with the line of each row for those who must mend it.

use std::path::Path;

use csv::StringRecord;

use super::folder::{self, SourceError};

/// A whole table.
pub struct Table {
    file: String,
    columns: StringRecord,
    rows: Vec<(u64, StringRecord)>,
}

/// A row of a table.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    line: u64,
    fields: &'a StringRecord,
}

impl Table {
    /// Reads a table with a head line; absent where there is no such file.
    ///
    /// # Errors
    /// When the file is not whole, or a row has another number of columns than the head.
    pub fn read(folder: &Path, file: &str) -> Result<Option<Self>, SourceError> {
        let Some(text) = folder::text_if_there(folder, file)? else { return Ok(None) };
        // The reader takes a file that ends inside quotes for a whole one.
        if text.bytes().filter(|&byte| byte == b'"').count() % 2 == 1 {
            return Err(SourceError::file(file, "a quotation mark is never closed: the file is cut off or changed"));
        }
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let columns = reader.headers().map_err(|fault| broken(file, &fault))?.clone();
        let mut rows = Vec::new();
        for row in reader.into_records() {
            let row = row.map_err(|fault| broken(file, &fault))?;
            rows.push((row.position().map_or(0, csv::Position::line), row));
        }
        Ok(Some(Self { file: file.to_owned(), columns, rows }))
    }

    /// Reads a table that must be there.
    ///
    /// # Errors
    /// As [`Self::read`], and when there is no such file.
    pub fn need(folder: &Path, file: &str) -> Result<Self, SourceError> {
        Self::read(folder, file)?
            .ok_or_else(|| SourceError::file(file, format!("there is no such file in {}", folder.display())))
    }

    /// The rows in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, fields)| Row { table: self, line: *line, fields })
    }

    /// The names of the columns.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter()
    }
}

impl<'a> Row<'a> {
    /// The line it begins in.
    #[must_use]
    pub fn line(self) -> u64 {
        self.line
    }

    /// The field of a column.
    ///
    /// # Errors
    /// When the table has no such column.
    pub fn get(self, column: &str) -> Result<&'a str, SourceError> {
        let place = self.table.columns.iter().position(|name| name == column);
        place
            .and_then(|place| self.fields.get(place))
            .ok_or_else(|| SourceError::file(&self.table.file, format!("there is no column \"{column}\"")))
    }

    /// The field of a column as a whole number.
    ///
    /// # Errors
    /// When it is not one.
    pub fn number(self, column: &str) -> Result<i64, SourceError> {
        let field = self.get(column)?;
        field.trim().parse().map_err(|_| self.fault(&format!("\"{field}\" in the column \"{column}\" is not a whole number")))
    }

    /// The fields beside the names of their columns.
    pub fn fields(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.table.columns.iter().zip(self.fields.iter())
    }

    /// A fault of this row.
    #[must_use]
    pub fn fault(self, why: &str) -> SourceError {
        SourceError::line(&self.table.file, self.line, why)
    }
}

fn broken(file: &str, fault: &csv::Error) -> SourceError {
    let line = fault.position().map(csv::Position::line);
    let why = if let csv::ErrorKind::UnequalLengths { expected_len, len, .. } = fault.kind() {
        format!("this row has {len} columns and the head line {expected_len}: the file is cut off or changed")
    } else {
        fault.to_string()
    };
    SourceError { file: file.to_owned(), line, why }
}
