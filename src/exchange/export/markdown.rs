//! Markdown that cannot be broken out of: what people wrote stays words, whatever it looks like.

use deliberation::event::Micros;
use deliberation::item::{Author, Words};
use deliberation::people::{ActorGroup, ForumOffice};
use jiff::Timestamp;
use serde::Serialize;

/// People's words on one line, with every mark that Markdown would act on made plain.
pub(super) fn line(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '!' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    // A number or a dash at the beginning would make a list.
    let n_digits = out.chars().take_while(char::is_ascii_digit).count();
    if let Some(mark) = out.get(n_digits..).and_then(|rest| rest.chars().next()) {
        let is_list = if n_digits > 0 { matches!(mark, '.' | ')') } else { matches!(mark, '-' | '+' | '=') };
        if is_list {
            out.insert(n_digits, '\\');
        }
    }
    out
}

/// People's words of many lines, set off from the page as a quotation at a depth.
pub(super) fn quote(words: &str, depth: usize) -> String {
    let mark = "> ".repeat(depth.max(1));
    let mut out = String::new();
    for one in words.lines() {
        // Two spaces keep the writer's line from running into the next.
        let text = line(one);
        out.push_str(format!("{mark}{text}{}", if text.is_empty() { "" } else { "  " }).trim_start_matches('\n'));
        out.push('\n');
    }
    out
}

/// Words that may be hidden or erased.
pub(super) fn shown(words: Option<&Words>) -> &str {
    match words {
        None => "[hidden]",
        Some(words) if words.text.is_empty() => "[erased]",
        Some(words) => &words.text,
    }
}

/// A moment, in UTC as everywhere in the record.
pub(super) fn moment(at: Micros) -> String {
    Timestamp::from_microsecond(at.0).map_or_else(|_| "?".to_owned(), |at| at.strftime("%Y-%m-%d %H:%M UTC").to_string())
}

/// A day, where no hour was meant.
pub(super) fn day(at: Micros) -> String {
    Timestamp::from_microsecond(at.0).map_or_else(|_| "?".to_owned(), |at| at.strftime("%Y-%m-%d").to_string())
}

/// One of the house's own words, as it stands in the record: `adopt_with_changes` reads "adopt with changes".
pub(super) fn word(word: &impl Serialize) -> String {
    let word = serde_json::to_value(word).ok();
    word.as_ref().and_then(serde_json::Value::as_str).unwrap_or("?").replace('_', " ")
}

/// A person, recognisable: name, group, hat, offices.
pub(super) fn person(by: Option<&Author>) -> String {
    let Some(author) = by else { return "The house".to_owned() };
    let mut about = vec![group(author.group).to_owned()];
    about.extend(author.hat.as_deref().map(line));
    about.extend(author.offices.iter().map(|it| office(*it).to_owned()));
    about.extend(author.outside.then(|| "from outside".to_owned()));
    format!("**{}** ({})", line(&author.name), about.join(", "))
}

/// A group, as one says it of a person.
pub(super) fn group(group: ActorGroup) -> &'static str {
    match group {
        ActorGroup::Elected => "elected",
        ActorGroup::Manager => "administration",
        ActorGroup::OtherPublic => "other public body",
        ActorGroup::Citizen => "citizen",
        ActorGroup::CivilSociety => "association",
        ActorGroup::Business => "business",
        ActorGroup::Expert => "expert",
    }
}

fn office(office: ForumOffice) -> &'static str {
    match office {
        ForumOffice::Sponsor => "sponsor",
        ForumOffice::Champion => "champion",
        ForumOffice::Moderator => "moderator",
        ForumOffice::Member => "member",
    }
}

#[cfg(test)]
mod tests {
    use super::{line, quote};

    #[test]
    fn what_people_write_stays_words() {
        assert_eq!(line("# big <b>[x](y)</b>"), "\\# big \\<b\\>\\[x\\](y)\\</b\\>");
        assert_eq!(
            (line("1. one").as_str(), line("- two").as_str(), line("20 trees").as_str()),
            ("1\\. one", "\\- two", "20 trees")
        );
        assert_eq!(quote("a\n\nb", 2), "> > a  \n> > \n> > b  \n");
    }
}
