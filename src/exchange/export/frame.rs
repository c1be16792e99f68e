//! What held the forum, as pages of the minutes: where it came from, its mandate, what was passed over, who met, what was warned of.

use std::fmt::Write as _;

use deliberation::act::Ballot;
use deliberation::item::{
    Act, DeclarationItem, EvaluationItem, GatesItem, InvitationItem, Item, LineState, MandateItem, MeetingItem, OriginItem,
    TermsItem, Thing, TouchpointItem, WarningItem,
};

use super::markdown::{day, group, line, moment, person, quote, shown, word};

/// Who proposed or suggested the forum, and why.
pub(super) fn origin(page: &mut String, items: &[Item]) {
    for it in items {
        let Thing::Origin(OriginItem { act, signal, suggestion }) = &it.thing else { continue };
        let how = if suggestion.is_some() { "Suggested" } else { "Proposed" };
        let _ = writeln!(page, "## Where it comes from\n\n{how} {}:\n", by(act));
        let _ = writeln!(page, "{}", quote(shown(act.reason.as_ref()), 1));
        if let Some(signal) = signal {
            let _ = writeln!(page, "From outside the council:\n\n{}", quote(shown(Some(signal)), 1));
        }
        let Some(suggestion) = suggestion else { continue };
        let _ = writeln!(page, "{} of {} wanted it answered.\n", suggestion.supporters, suggestion.needed);
        if let (Some(became), Some(act)) = (suggestion.disposition, &suggestion.act) {
            let _ = writeln!(page, "The council's answer: {}, {}.\n", word(&became), by(act));
            let _ = writeln!(page, "{}", quote(shown(act.reason.as_ref()), 1));
        }
    }
}

/// The mandate of now, with the vote by which it was adopted, and the votes on earlier ones.
pub(super) fn mandate(page: &mut String, items: &[Item]) {
    let mut adopted: Vec<&MandateItem> = Vec::new();
    for it in items {
        if let Thing::Mandate(it) = &it.thing {
            adopted.extend(Some(it).filter(|it| it.version.is_some()));
        }
    }
    adopted.sort_by_key(|it| it.version);
    let Some(last) = adopted.last() else { return };
    page.push_str("## Mandate\n\n");
    for it in &adopted {
        let body = it.body.as_deref().map_or_else(|| "The council".to_owned(), line);
        let vote = it.vote.map_or_else(String::new, |vote| format!(" with {}", ballot(vote)));
        let _ = writeln!(page, "{body} adopted version {}{vote}; recorded {}.\n", it.version.unwrap_or(1), by(&it.act));
        let _ = writeln!(page, "{}", quote(shown(it.act.reason.as_ref()), 1));
    }
    terms(page, &last.terms);
}

fn terms(page: &mut String, terms: &TermsItem) {
    let list = |all: &[String]| all.iter().map(|one| line(one)).collect::<Vec<_>>().join("; ");
    let required: Vec<String> = terms.required.iter().map(|(of, least)| format!("{least} {}", group(*of))).collect();
    let _ = writeln!(page, "- To be delivered: {}", line(&terms.deliverable));
    let _ = writeln!(page, "- Open: {}", list(&terms.open));
    let _ = writeln!(page, "- Reserved for the council: {}", list(&terms.reserved));
    let _ = writeln!(
        page,
        "- {} prepares the matter; {} decides by {}",
        line(&terms.prepares),
        line(&terms.decides),
        day(terms.decision_due)
    );
    let _ = writeln!(page, "- The forum ends on {}", day(terms.ends));
    let _ = writeln!(
        page,
        "- Seats: {} elected, {} others; at least {}",
        terms.seats.elected,
        terms.seats.others,
        required.join(", ")
    );
    let (reply, meet) = (terms.reply_days, terms.touchpoint_days);
    let _ = writeln!(page, "- Answers within {reply} days; forum and council meet at least every {meet} days");
    for (what, told) in [("Asked of a member", &terms.effort), ("Contact", &terms.contact), ("Case", &terms.case)] {
        if let Some(told) = told {
            let _ = writeln!(page, "- {what}: {}", line(told));
        }
    }
    for goal in &terms.goals {
        let _ = writeln!(page, "- Goal {}: {}", goal.sdg, line(&goal.how));
    }
    page.push('\n');
}

/// Lines of the gates that were passed over, each with the reason.
pub(super) fn passed_over(page: &mut String, items: &[Item]) {
    let mut found = String::new();
    for it in items {
        let Thing::Gates(GatesItem { gates, .. }) = &it.thing else { continue };
        for gate in gates {
            for one in gate.lines.iter().filter(|one| one.state == LineState::Overridden) {
                let why = one
                    .act
                    .as_ref()
                    .map_or_else(String::new, |act| format!(", {}: {}", by(act), line(shown(act.reason.as_ref()))));
                let _ = writeln!(found, "- After *{}*: {}{why}", word(&gate.stage), word(&one.line));
            }
        }
    }
    section(page, "Passed over", &found);
}

/// Touchpoints with the council, meetings, invitations, and what members have at stake.
pub(super) fn people(page: &mut String, items: &[Item]) {
    let (mut council, mut meetings, mut invited, mut declared) = (String::new(), String::new(), String::new(), String::new());
    for it in items {
        if let Thing::Touchpoint(it) = &it.thing {
            touchpoint(&mut council, it);
        } else if let Thing::Meeting(MeetingItem { meets_at, place, words, .. }) = &it.thing {
            let _ = writeln!(meetings, "- {}, {}: {}", moment(*meets_at), line(place), line(shown(words.as_ref())));
        } else if let Thing::Invitation(InvitationItem { group: of, called, act, .. }) = &it.thing {
            let why = line(shown(act.reason.as_ref()));
            let _ = writeln!(invited, "- {} ({}), invited {}: {why}", line(called), group(*of), by(act));
        } else if let Thing::Declaration(DeclarationItem { person: who, interest, nothing: false, .. }) = &it.thing {
            let _ = writeln!(declared, "- {}: {}", person(who.as_ref()), line(shown(interest.as_ref())));
        }
    }
    section(page, "Interests declared", &declared);
    section(page, "Invited by name", &invited);
    section(page, "Meetings", &meetings);
    section(page, "Forum and council", &council);
}

fn touchpoint(out: &mut String, it: &TouchpointItem) {
    let for_member = it.for_member.as_ref().map_or_else(String::new, |member| format!(", for {}", person(Some(member))));
    let (way, matter) = (word(&it.way), word(&it.matter));
    let _ = writeln!(
        out,
        "- {}, {way} on the {matter}, {}{for_member}: {}",
        line(&it.body),
        by(&it.act),
        line(shown(it.words.as_ref()))
    );
}

/// What the panel warned of, what the sponsor answered, and when it was so no longer.
pub(super) fn warnings(page: &mut String, items: &[Item]) {
    let mut found = String::new();
    for it in items {
        let Thing::Warning(WarningItem { warning, level, raised_at, acknowledged, cleared_at, .. }) = &it.thing else {
            continue;
        };
        let name = word(warning).to_uppercase();
        let _ = write!(found, "- {name} ({}), raised {}", word(level), moment(*raised_at));
        if let Some(act) = acknowledged {
            let _ = write!(found, "; answered {}: {}", by(act), line(shown(act.reason.as_ref())));
        }
        let _ = writeln!(found, "{}", cleared_at.map_or_else(String::new, |at| format!("; clear since {}", moment(at))));
    }
    section(page, "Warnings", &found);
}

/// What came of the forum.
pub(super) fn evaluation(page: &mut String, items: &[Item]) {
    for it in items {
        if let Thing::Evaluation(it) = &it.thing {
            one_evaluation(page, it);
        } else if let Thing::Spawn(it) = &it.thing {
            let (at, title, forum) = (moment(it.at), line(&it.title), line(&it.forum));
            let _ = writeln!(page, "A forum grew out of this one, {at}: {title} ({forum}).\n");
        }
    }
}

fn one_evaluation(page: &mut String, it: &EvaluationItem) {
    let _ = writeln!(page, "## Evaluation\n\nPublished {}.\n", by(&it.act));
    let parts = [
        ("Before", &it.baseline),
        ("Result", &it.result),
        ("Nobody expected", &it.unexpected),
        ("Learned", &it.learned),
        ("Next", &it.next),
    ];
    for (what, words) in parts {
        let _ = writeln!(page, "{what}:\n\n{}", quote(shown(words.as_ref()), 1));
    }
    let _ = writeln!(page, "{} members answered the survey.", it.n_survey);
    for (what, mean) in [("What we said made a difference", it.influence), ("I was met with respect", it.dignity)] {
        if let Some(hundredths) = mean.map(|mean| mean.saturating_add(5) / 10) {
            let _ = writeln!(page, "\"{what}\": {}.{:02} of 5.", hundredths / 100, hundredths % 100);
        }
    }
    page.push('\n');
}

/// A heading with its lines, where there are any.
fn section(page: &mut String, heading: &str, lines: &str) {
    if !lines.is_empty() {
        let _ = writeln!(page, "## {heading}\n\n{lines}");
    }
}

/// Whose act, and when.
pub(super) fn by(act: &Act) -> String {
    format!("by {}, {}", person(act.by.as_ref()), moment(act.at))
}

/// How a body voted.
pub(super) fn ballot(vote: Ballot) -> String {
    format!("{} for, {} against, {} abstaining", vote.yes, vote.against, vote.abstain)
}
