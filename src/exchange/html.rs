//! HTML of other platforms made into plain lines. Nothing that comes out of here is HTML any more.

use std::collections::HashSet;

/// The lines of a piece of HTML: a blank line between paragraphs, a line for each break and list item, and the address behind
/// a link whose words do not name it. Scripts, styles and unknown marks are gone; entities are the characters they stand for.
#[must_use]
pub fn lines(html: &str) -> String {
    let marked: String;
    let html = if has_tags(html) {
        html
    } else {
        // Without any mark it was written as plain lines.
        marked = html.replace("\r\n", "\n").replace('\n', "<br>");
        &marked
    };
    let safe = ammonia::Builder::new()
        .tags(HashSet::from(["p", "br", "ul", "ol", "li", "a", "div", "blockquote", "h1", "h2", "h3", "h4"]))
        .tag_attributes(std::collections::HashMap::from([("a", HashSet::from(["href"]))]))
        .link_rel(None)
        .clean(html)
        .to_string();
    let mut out = String::new();
    let mut link: Option<(String, usize)> = None;
    let mut rest = safe.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        push_words(&mut out, before);
        let Some((tag, after)) = after.split_once('>') else { break };
        rest = after;
        match tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or("") {
            "br" => out.push('\n'),
            "li" if !tag.starts_with('/') => out.push_str("\n• "),
            "a" if tag.starts_with('/') => end_link(&mut out, link.take()),
            "a" => link = href(tag).map(|address| (address, out.len())),
            "li" => {}
            _ => out.push_str("\n\n"),
        }
    }
    push_words(&mut out, rest);
    tidy(&out)
}

/// Whether anything in it looks like a mark.
fn has_tags(raw: &str) -> bool {
    raw.split('<').skip(1).any(|after| after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'))
}

/// Adds words between two tags. White space in HTML, line feeds too, is one space.
fn push_words(out: &mut String, raw: &str) {
    let plain = unescape(raw);
    let mut words = plain.split_whitespace().peekable();
    if words.peek().is_none() {
        if !plain.is_empty() {
            push_space(out);
        }
        return;
    }
    if plain.starts_with(char::is_whitespace) {
        push_space(out);
    }
    out.push_str(&words.collect::<Vec<_>>().join(" "));
    if plain.ends_with(char::is_whitespace) {
        push_space(out);
    }
}

fn push_space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(char::is_whitespace) {
        out.push(' ');
    }
}

/// The only entities that the cleaned HTML can still have.
fn unescape(escaped: &str) -> String {
    escaped.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn href(tag: &str) -> Option<String> {
    let (_, value) = tag.split_once("href=\"")?;
    value.split_once('"').map(|(address, _)| unescape(address)).filter(|address| !address.starts_with("mailto:"))
}

/// Puts the address behind the words of a link, unless they say it themselves.
fn end_link(out: &mut String, link: Option<(String, usize)>) {
    let Some((address, from)) = link else { return };
    let words = out.get(from..).unwrap_or("").trim();
    if !address.contains(words.trim_end_matches(['.', '…'])) || words.is_empty() {
        out.push_str(&format!(" ({address})"));
    } else if words != address {
        let words_len = words.len();
        let start = out.len() - words_len;
        out.truncate(start.max(from));
        out.push_str(&address);
    }
}

/// No white space at the ends of lines, and never more than one blank line.
fn tidy(raw: &str) -> String {
    let mut out = String::new();
    let mut blank = 0;
    for line in raw.lines().map(str::trim) {
        if line.is_empty() {
            blank += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if blank > 0 { "\n\n" } else { "\n" });
        }
        blank = 0;
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn paragraphs_breaks_and_lists_become_lines() {
        assert_eq!(lines("One\r\ntwo &amp; 3 < 4\n\nthree"), "One\ntwo & 3 < 4\n\nthree");
        assert_eq!(lines("<p>One\n<br />two</p><p>three</p><ul><li>a</li><li>b</li></ul>"), "One\ntwo\n\nthree\n\n• a\n• b");
    }

    #[test]
    fn nothing_is_html_afterwards() {
        assert_eq!(lines("<p onclick=\"x()\">a<script>alert(1)</script><img src=x onerror=y>b</p>"), "ab");
        assert_eq!(lines("a &lt;b&gt; &amp;amp; &nbsp;c &eacute;"), "a <b> &amp; c é");
        assert_eq!(lines("a < b and <"), "a < b and <");
    }

    #[test]
    fn a_links_address_is_kept() {
        assert_eq!(lines("<a href=\"https://a.example/x\">the plan</a>."), "the plan (https://a.example/x).");
        assert_eq!(lines("<a href=\"https://a.example/x\">https://a.example/x</a>"), "https://a.example/x");
        assert_eq!(lines("see <a href=\"https://a.example/long\">https://a.example/lo...</a>"), "see https://a.example/long");
        assert_eq!(lines("<a href=\"javascript:alert(1)\">x</a>"), "x");
    }
}
