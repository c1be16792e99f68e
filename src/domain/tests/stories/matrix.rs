//! Who may do what: every kind of act, tried by everyone in every stage, is what the document says.

use std::collections::BTreeSet;
use std::path::Path;

use deliberation::event::{Contribution, Event, Kind, Position, Seq, Stage, Vote};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, Person, PersonId, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::{Right, permit, rule};
use deliberation::words::Name;
use uuid::Uuid;

use crate::hall::*;

/// The columns of the document: somebody of each kind of standing, who holds nothing else.
const COLUMNS: [&str; 10] =
    ["anyone", "lead", "mover", "member", "champion", "sponsor", "moderator", "clerk", "auditor", "administrator"];

struct Ground {
    hall: Hall,
    comment: Seq,
    closed: Seq,
    proposal: Seq,
    amendment: Seq,
    statement: Seq,
    hidden: Seq,
}

/// A forum in which there is something to do for every kind of act.
fn ground(stage: Stage) -> Ground {
    let mut hall = Hall::at(Stage::Refine);
    let comment = hall.does(&who(CY), says("A word"));
    let closed = hall.does(&who(CY), says("Another word"));
    hall.does(&who(MODERATOR), closes(closed));
    let proposal = hall.does(&who(ANA), proposes(&["One", "Two"]));
    let amendment = hall.does(&who(BEN), moves(proposal, 1, vec![delete(clause(proposal, 1))]));
    let statement = hall.does(&who(CY), states("Light helps."));
    let hidden = hall.does(&who(CY), says("A name"));
    hall.does(&who(MODERATOR), hides(hidden));
    if stage != Stage::Refine {
        hall.opens(stage);
    }
    Ground { hall, comment, closed, proposal, amendment, statement, hidden }
}

/// Somebody with this standing and this voice, in this ground.
fn somebody(ground: &mut Ground, column: &str, group: ActorGroup) -> Who {
    let id = match column {
        "lead" => person(ANA).id,
        "mover" => person(BEN).id,
        _ => PersonId(Uuid::from_u128(500)),
    };
    let council = match column {
        "clerk" => vec![CouncilOffice::Clerk],
        "auditor" => vec![CouncilOffice::Auditor],
        "administrator" => vec![CouncilOffice::Administrator],
        _ => vec![],
    };
    let name = Name::parse("Somebody").unwrap();
    let someone = Person { id, name: name.clone(), group, hat: None, offices: council };
    ground.hall.does(&Who::House, Event::PersonJoined { person: id, name, group, hat: None });
    let office = match column {
        "member" => Some(ForumOffice::Member),
        "champion" => Some(ForumOffice::Champion),
        "sponsor" => Some(ForumOffice::Sponsor),
        "moderator" => Some(ForumOffice::Moderator),
        _ => None,
    };
    if let Some(office) = office {
        ground.hall.does(&Who::House, Event::OfficeGiven { person: id, office });
    }
    Who::Person(someone)
}

fn act(ground: &Ground, kind: Kind, stage: Stage) -> Event {
    let contribution = |contribution| Event::ContributionMade {
        contribution,
        words: text("A word"),
        because: None,
        reply_to: Some(ground.comment),
        component: None,
        known: None,
    };
    let other = STAGES.into_iter().find(|other| *other != stage).unwrap();
    match kind {
        Kind::ForumOpened => opening(&STAGES),
        Kind::StageOpened => Event::StageOpened { stage: other, reason: reason("It is time."), days: None },
        Kind::ProblemRevised => {
            Event::ProblemRevised { problem: text("Another"), because: reason("We listened."), components: Vec::new() }
        }
        Kind::PersonJoined => {
            let name = Name::parse("New").unwrap();
            Event::PersonJoined { person: PersonId(Uuid::from_u128(900)), name, group: ActorGroup::Citizen, hat: None }
        }
        Kind::OfficeGiven => Event::OfficeGiven { person: person(CY).id, office: ForumOffice::Champion },
        Kind::OfficeTaken => Event::OfficeTaken { person: person(MEMBER).id, office: ForumOffice::Member },
        Kind::Testimony => contribution(Contribution::Testimony),
        Kind::Question => contribution(Contribution::Question),
        Kind::Idea => contribution(Contribution::Idea),
        Kind::Evidence => contribution(Contribution::Evidence),
        Kind::Comment => contribution(Contribution::Comment),
        Kind::ThreadClosed => closes(ground.comment),
        Kind::ThreadReopened => reopens(ground.closed),
        Kind::ProposalMade => proposes(&["A clause"]),
        Kind::LeadAdded => Event::LeadAdded { proposal: ground.proposal, person: person(CY).id },
        Kind::AmendmentMoved => moves(ground.proposal, 1, vec![insert(None, "A clause")]),
        Kind::AmendmentAccepted => accepts(ground.amendment),
        Kind::AmendmentDeclined => declines(ground.amendment),
        Kind::AmendmentWithdrawn => Event::AmendmentWithdrawn { amendment: ground.amendment },
        Kind::PositionTaken => stands(ground.proposal, 1, Position::Support),
        Kind::StatementMade => states("Music helps."),
        Kind::VoteCast => votes(ground.statement, Vote::Agree),
        Kind::EntryHidden => hides(ground.comment),
        Kind::EntryRestored => restores(ground.hidden),
    }
}

/// What the constitution's row says of a column.
fn by_the_row(right: Right, column: &str) -> bool {
    let among = |columns: &[&str]| columns.contains(&column);
    match right {
        Right::Anyone => true,
        Right::Member => among(&["member", "champion", "sponsor", "moderator"]),
        Right::Lead => among(&["lead"]),
        Right::Mover => among(&["mover"]),
        Right::Moderator => among(&["moderator"]),
        Right::Convenor => among(&["sponsor", "moderator", "administrator"]),
        Right::Administrator => among(&["administrator"]),
        Right::House => false,
    }
}

/// The stages in which somebody may do something: tried, not looked up; and the same for every actor group.
fn tried(kind: Kind, column: &str, group: ActorGroup) -> BTreeSet<Stage> {
    let may = |stage: &Stage| {
        let mut ground = ground(*stage);
        let who = somebody(&mut ground, column, group);
        permit(&ground.hall.forum, &who, &act(&ground, kind, *stage)).is_ok()
    };
    STAGES.into_iter().filter(may).collect()
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

fn document() -> String {
    let mut document = String::from(
        "# Who may do what\n\n\
         Generated: the tests try every kind of act as everybody, in every stage, and write down what came of it. The table that \
         decides is `src/domain/rules.rs`.\n\n\
         A cell says while which stages somebody may do something. *Lead* leads the proposal, *mover* moved the amendment; the \
         other columns are offices in the forum or, from *clerk* on, in the council. Whose voice a person is (citizen, elected, \
         business …) changes nothing: each cell holds for all actor groups. Guests read. Kinds that nobody may do are recorded \
         by the house itself. Nobody moderates what they wrote themselves.\n\n",
    );
    document += &format!("| Act | {} |\n|---|{}\n", COLUMNS.join(" | "), "---|".repeat(COLUMNS.len()));
    for kind in Kind::ALL {
        let cells = COLUMNS.map(|column| words(&tried(kind, column, ActorGroup::Citizen)));
        document += &format!("| `{}` | {} |\n", kind.name(), cells.join(" | "));
    }
    document
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
fn no_right_depends_on_whose_voice_a_person_is_and_every_row_is_kept() {
    for stage in STAGES {
        for group in ActorGroup::ALL {
            for column in COLUMNS {
                let mut ground = ground(stage);
                let who = somebody(&mut ground, column, group);
                for kind in Kind::ALL {
                    let row = rule(kind);
                    let reopens = kind == Kind::StageOpened && stage == Stage::Closed;
                    let expected =
                        by_the_row(row.who, column) && row.stages.contains(&stage) && (!reopens || column == "administrator");
                    let came = permit(&ground.hall.forum, &who, &act(&ground, kind, stage));
                    assert_eq!(came.is_ok(), expected, "{kind:?} by {column} ({group:?}) in {stage:?}: {came:?}");
                    let own = ground.hall.forum.own(&who);
                    let of_one = matches!(row.who, Right::Lead | Right::Mover);
                    let shown = if of_one { own.on.contains_key(&kind) } else { own.may.contains(&kind) };
                    assert_eq!(shown, expected, "the button for {kind:?} of {column} in {stage:?}");
                }
            }
        }
    }
}

#[test]
fn the_house_brings_history_in_any_stage() {
    for stage in STAGES {
        let ground = ground(stage);
        for kind in Kind::ALL {
            let came = permit(&ground.hall.forum, &Who::House, &act(&ground, kind, stage));
            let expected = if kind == Kind::ForumOpened { Err(Refusal::NothingChanges) } else { Ok(()) };
            assert_eq!(came, expected, "{kind:?} in {stage:?}");
        }
    }
}

#[test]
fn a_guest_is_shown_what_a_new_citizen_could_do() {
    for stage in STAGES {
        let mut ground = ground(stage);
        let citizen = somebody(&mut ground, "anyone", ActorGroup::Citizen);
        let (guest, citizen) = (ground.hall.forum.own(&Who::Guest), ground.hall.forum.own(&citizen));
        assert_eq!(guest.may, citizen.may);
        assert!(guest.me.is_none() && !guest.staff && guest.on.is_empty());
    }
}
