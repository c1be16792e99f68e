//! Who may do what: every kind of act, tried by everyone in every stage of both sorts of forum, is what the document says.

mod ground;

use std::collections::BTreeSet;
use std::path::Path;

use deliberation::act::Participation;
use deliberation::event::{Kind, Stage};
use deliberation::people::{ActorGroup, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::{Right, permit, rule};

use crate::hall::STAGES;
use ground::{Column, DELEGABLE, Ground, SORTS};

/// What the constitution's row says of a column.
fn by_the_row(right: Right, column: Column, group: ActorGroup, sort: Participation) -> bool {
    use Column::*;
    let among = |columns: &[Column]| columns.contains(&column);
    let elected = group == ActorGroup::Elected;
    let holds_office = among(&[Elected, Sponsor, Champion, Moderator, Member, Lead, Mover]);
    let takes_part = column != Moderator && (sort == Participation::Open || holds_office);
    let council = among(&[Clerk, Administrator]);
    let steward = among(&[Sponsor, Champion, Moderator]);
    match right {
        Right::Anyone => true,
        Right::Voice => column != Moderator,
        Right::TakesPart => takes_part,
        Right::Member => holds_office,
        Right::Elected => elected && takes_part,
        Right::Politician => elected,
        Right::NotElected => !elected,
        Right::Drafter => elected || council || among(&[Sponsor, Champion]),
        Right::Steward => steward,
        Right::Inviter => steward || elected && takes_part,
        Right::Spanner => elected && takes_part || council || column == Sponsor,
        Right::Sponsor => column == Sponsor,
        Right::SponsorOrCouncil => council || column == Sponsor,
        Right::Lead => column == Lead,
        Right::Mover => column == Mover,
        Right::Pledger => column == Pledger,
        Right::Writer => column == Writer,
        Right::Moderator => column == Moderator,
        Right::Convenor => among(&[Sponsor, Moderator]),
        Right::Council => council,
        Right::House => false,
    }
}

/// Whether the constitution lets a column do something while a stage is open.
fn expected(kind: Kind, column: Column, group: ActorGroup, sort: Participation, stage: Stage) -> bool {
    let row = rule(kind);
    if kind == Kind::StageOpened && stage == Stage::Closed {
        return matches!(column, Column::Clerk | Column::Administrator);
    }
    let delegated = column == Column::Delegate && DELEGABLE.contains(&kind);
    row.stages.contains(&stage) && (delegated || by_the_row(row.who, column, group, sort))
}

fn words(stages: &BTreeSet<Stage>) -> String {
    let name = |stage: &Stage| serde_json::to_value(stage).unwrap().as_str().unwrap().to_owned();
    match (stages.len(), stages.first(), stages.last()) {
        (0, _, _) => "–".into(),
        (11, _, _) => "always".into(),
        (1, Some(only), _) => name(only),
        (n, Some(first), Some(last)) if STAGES.iter().filter(|stage| (first..=last).contains(stage)).count() == n => {
            format!("{} … {}", name(first), name(last))
        }
        _ => stages.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}

/// The table of one sort of forum: tried, not looked up.
fn table(sort: Participation) -> String {
    let mut cells: Vec<Vec<BTreeSet<Stage>>> = vec![vec![BTreeSet::new(); Column::ALL.len()]; Kind::ALL.len()];
    for stage in STAGES {
        let ground = Ground::new(sort, stage);
        for (c, column) in Column::ALL.into_iter().enumerate() {
            let (ground, who) = ground.with(column, column.usual_group());
            for (k, kind) in Kind::ALL.into_iter().enumerate() {
                if permit(ground.forum(kind), &who, &ground.act(kind, stage)).is_ok() {
                    cells[k][c].insert(stage);
                }
            }
        }
    }
    let mut table =
        format!("| Act | {} |\n|---|{}\n", Column::ALL.map(Column::name).join(" | "), "---|".repeat(Column::ALL.len()));
    for (kind, cells) in Kind::ALL.into_iter().zip(cells) {
        let cells: Vec<String> = cells.iter().map(words).collect();
        table += &format!("| `{}` | {} |\n", kind.name(), cells.join(" | "));
    }
    table
}

fn document() -> String {
    let mut document = String::from(
        "# Who may do what\n\n\
         Generated: the tests try every kind of act as everybody, in every stage, and write down what came of it. The table that \
         decides is `src/domain/rules.rs`.\n\n\
         A cell says while which stages somebody may do something. *Elected* is an elected member of the forum; sponsor, champion, \
         moderator and member are offices in the forum, clerk, administrator and auditor in its council; *outside* is everyone \
         else who has signed in. *Lead* leads the proposal, *mover* moved the amendment, *pledger* made the pledge, *writer* wrote \
         the contribution, *delegate* writes for an elected member, who lets them and is named with it. Rights to content never depend on whose voice a person is; the rights of the elected to decide do. \
         Guests read. Kinds that nobody may do are recorded by the house itself. Nobody moderates what they wrote themselves. \
         Whoever holds an office lays it down themselves at any time.\n",
    );
    for (sort, heading, about) in [
        (
            Participation::Appointed,
            "An appointed forum",
            "Sponsor, champion and members take part; everyone else speaks from outside.",
        ),
        (Participation::Open, "An open forum", "Everyone who has signed in takes part."),
    ] {
        document += &format!("\n## {heading}\n\n{about}\n\n{}", table(sort));
    }
    document + include_str!("matrix/theory.md")
}

#[test]
fn each_kind_of_act_stands_in_a_row_of_the_theory() {
    let table = include_str!("matrix/theory.md");
    let missing: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| !table.contains(&format!("`{}`", kind.name()))).collect();
    assert_eq!(missing, vec![]);
}

/// The document beside the tests' own; the domain itself has no files.
#[expect(clippy::disallowed_methods, reason = "a generated document is written where it is read")]
fn write_anew(path: &Path, document: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, document).unwrap();
}

#[test]
fn everybody_may_do_what_the_document_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/who-may-do-what.md");
    let document = document();
    if std::env::var_os("UPDATE").is_some() {
        write_anew(&path, &document);
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == document, "docs/who-may-do-what.md is not what the rules say: run the tests with UPDATE=1");
}

#[test]
fn every_row_is_kept_by_everyone_in_every_stage_whosever_voice_they_are() {
    for (sort, stage) in SORTS.into_iter().flat_map(|sort| STAGES.map(|stage| (sort, stage))) {
        let ground = Ground::new(sort, stage);
        let everyone = Column::ALL.into_iter().flat_map(|column| ActorGroup::ALL.map(|group| (column, group)));
        // Nobody elected writes for another one.
        let exists = |(column, group): &(Column, ActorGroup)| (*column, *group) != (Column::Delegate, ActorGroup::Elected);
        for (column, group) in everyone.filter(exists) {
            let (ground, who) = ground.with(column, group);
            let own = ground.forum(Kind::Comment).own(&who);
            for kind in Kind::ALL {
                let expected = expected(kind, column, group, sort, stage);
                let came = permit(ground.forum(kind), &who, &ground.act(kind, stage));
                assert_eq!(came.is_ok(), expected, "{kind:?} by {column:?} ({group:?}) in {stage:?}, {sort:?}: {came:?}");
                let refused =
                    matches!(came, Ok(()) | Err(Refusal::NotYours { .. } | Refusal::TooEarly { .. } | Refusal::TooLate { .. }));
                assert!(refused, "{kind:?} by {column:?} in {stage:?} is refused for another reason: {came:?}");
                let of_one = matches!(rule(kind).who, Right::Lead | Right::Mover | Right::Pledger | Right::Writer);
                let shown = if of_one { own.on.contains_key(&kind) } else { own.may.contains(&kind) };
                assert_eq!(shown, expected, "the button for {kind:?} of {column:?} ({group:?}) in {stage:?}, {sort:?}");
            }
        }
    }
}

#[test]
fn the_house_brings_history_in_any_stage() {
    for (sort, stage) in SORTS.into_iter().flat_map(|sort| STAGES.map(|stage| (sort, stage))) {
        let ground = Ground::new(sort, stage);
        for kind in Kind::ALL {
            let came = permit(ground.forum(kind), &Who::House, &ground.act(kind, stage));
            let expected = if kind == Kind::ForumOpened { Err(Refusal::NothingChanges) } else { Ok(()) };
            assert_eq!(came, expected, "{kind:?} in {stage:?}");
        }
    }
}

#[test]
fn a_guest_is_shown_what_a_new_citizen_could_do() {
    for stage in STAGES {
        let ground = Ground::new(Participation::Appointed, stage);
        let (ground, citizen) = ground.with(Column::Outside, ActorGroup::Citizen);
        let (guest, citizen) = (ground.forum(Kind::Comment).own(&Who::Guest), ground.forum(Kind::Comment).own(&citizen));
        assert_eq!(guest.may, citizen.may);
        assert!(guest.me.is_none() && !guest.staff && guest.on.is_empty());
    }
}
