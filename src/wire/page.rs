//! What a page carries besides the live socket: the council, who I am, signing in, and answers to bad requests.

use deliberation::event::{Lang, Seq, Stage, Standing};
use deliberation::item::Own;
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, PersonId};
use deliberation::words::WordsFault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use deliberation::act::Slug;
use deliberation::event::Micros;
use deliberation::item::{Author, Duty, SuggestionItem};
use deliberation::panel::Panel;
use deliberation::refusal::Refusal;
use deliberation::template::Template;

use super::{Look, Place};

/// A forum in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ForumCard {
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub title: String,
    /// The question the council asks.
    pub question: String,
    /// The language of title and question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lang: Option<Lang>,
    /// All its stages in order.
    pub stages: Vec<Stage>,
    /// The open one.
    pub stage: Stage,
    /// What kind of gathering it is.
    pub standing: Standing,
    /// How many people have joined.
    pub n_people: u32,
    /// How many proposals it has.
    pub n_proposals: u32,
    /// How many contributions it has.
    pub n_contributions: u32,
    /// Its last entry.
    pub at: Seq,
    /// By when the council decides, while it owes a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub decision_due: Option<Micros>,
    /// When it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ends: Option<Micros>,
    /// It is a suggestion, and stands so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub suggestion: Option<SuggestionItem>,
    /// What waits for me here; 0 for guests.
    #[serde(default)]
    pub n_duties: u32,
    /// What the panel says it is not: how many verdicts stand.
    #[serde(default)]
    pub n_verdicts: u32,
    /// The council's decisions so far, newest first.
    #[serde(default)]
    pub decided: Vec<DecidedCard>,
}

/// A decision in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecidedCard {
    /// The decision's entry.
    pub no: Seq,
    /// The proposal.
    pub proposal: Seq,
    /// What it is called.
    pub title: String,
    /// What was decided.
    pub decision: deliberation::act::Decision,
    /// When.
    pub at: Micros,
    /// When the council looks back at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub look_back_due: Option<Micros>,
}

/// `POST /api/councils/{slug}/forums`: an elected member proposes a forum; anyone else suggests one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewForum {
    /// Made by the phone; a resend is harmless.
    pub id: uuid::Uuid,
    /// What it is called.
    pub title: deliberation::words::Title,
    /// The question.
    pub question: deliberation::words::Text,
    /// The problem, not the solution.
    pub problem: deliberation::words::Text,
    /// Why a forum.
    pub because: deliberation::words::Reason,
    /// What came from outside the council; an elected member's proposal needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub signal: Option<deliberation::words::Text>,
    /// The template's key.
    pub template: Slug,
    /// The forum it grows out of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub grew_from: Option<Slug>,
    /// The language of its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lang: Option<Lang>,
}

/// The answer to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ForumMade {
    /// The forum's name in addresses.
    pub slug: String,
}

/// `GET /api/councils/{slug}/templates`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Templates {
    /// The house's own, which every council has; their names are in the phone's texts, by key.
    pub house: Vec<Template>,
    /// The council's own.
    pub council: Vec<Template>,
}

/// `GET /api/forums/{slug}/panel`: the whole panel, as of now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PanelLook {
    /// As of this entry.
    pub place: Place,
    /// All of it.
    pub panel: Panel,
}

/// `GET /api/desk`: what waits for me in every forum of the house, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Desk {
    /// Forum by forum.
    pub forums: Vec<DeskForum>,
}

/// What waits for me in a forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeskForum {
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub title: String,
    /// Who I am there.
    pub me: Author,
    /// What waits, the oldest first.
    pub duties: Vec<Duty>,
    /// How much waits: of what comes round by the calendar, what has come.
    pub n_duties: u32,
}

/// A council with its forums.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CouncilCard {
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub name: String,
    /// Its forums: the open ones first, the newest first.
    pub forums: Vec<ForumCard>,
}

/// The signed-in person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Me {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Party, post, organisation or own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hat: Option<String>,
    /// Offices in the council.
    pub offices: Vec<CouncilOffice>,
    /// May propose a forum; whoever may not suggests one.
    #[serde(default)]
    pub proposes: bool,
}

/// A one-click sign-in of the demonstration: fictional people only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DemoSignIn {
    /// Where a click signs in.
    pub href: String,
    /// As whom.
    pub name: String,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Party, post, organisation or own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hat: Option<String>,
    /// The office they hold in the forum, where it is what they are shown for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub office: Option<ForumOffice>,
}

/// What an invitation link carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InvitationCard {
    /// Its token, to be sent back with the code.
    pub token: String,
    /// The council that invites.
    pub council: String,
    /// Whose voice the person will be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub group: Option<ActorGroup>,
    /// The office in the council it gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub council_office: Option<CouncilOffice>,
    /// The office in a forum it gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub forum_office: Option<ForumOffice>,
    /// The forum it leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub forum: Option<String>,
}

/// The state block in every page (`<script type="application/json" id="state">`): what the first paint was made from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct State {
    /// The language of the interface: `en` or `da`.
    pub language: String,
    /// The server's build.
    pub build: String,
    /// Who I am; absent for a guest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub me: Option<Me>,
    /// One-click sign-ins; empty outside the demonstration.
    pub demo: Vec<DemoSignIn>,
    /// All councils, on the front page; otherwise only the one that hosts this page's forum, without its forums.
    pub councils: Vec<CouncilCard>,
    /// The forum of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub forum: Option<String>,
    /// What only I see in that forum, so that the first paint offers what I may do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub own: Option<Own>,
    /// First looks, already fetched: the forum, and the thread or proposal of this page.
    pub looks: Vec<Look>,
    /// The invitation that was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub invitation: Option<InvitationCard>,
}

/// `POST /api/sign-in`: send me a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CodeAsked {
    /// Where to send it.
    pub email: String,
    /// The language to write in.
    pub language: String,
}

/// The answer: a code is on its way. The same whether or not the address is known, so that nobody can ask who takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CodeSent {
    /// How many minutes the code is good for.
    pub minutes: u32,
    /// The code itself: only in the demonstration, where no mail is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub demo_code: Option<String>,
}

/// `POST /api/sign-in/code`: here is the code. Answered with [`Me`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CodeEntered {
    /// The address it was sent to.
    pub email: String,
    /// Six digits.
    pub code: String,
    /// What to be called; needed the first time.
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
    /// Own words about oneself, as shown beside the name ("17, uses the square"); only the first time.
    #[serde(default)]
    #[ts(optional)]
    pub hat: Option<String>,
    /// The token of the invitation that was opened.
    #[serde(default)]
    #[ts(optional)]
    pub invitation: Option<String>,
}

/// Why a request over HTTP was not done. Sent as JSON with a status of 4xx or 5xx.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum Problem {
    /// There is no such page, forum, thread or version.
    NotFound,
    /// This is for signed-in people.
    SignInFirst,
    /// This is not for you.
    NotYours,
    /// The request comes from another site.
    OtherSite,
    /// The request cannot be read.
    Unreadable {
        /// What the parser says, for developers.
        detail: String,
    },
    /// That is not an e-mail address.
    NotAnAddress,
    /// The code is wrong, too old or used up.
    WrongCode {
        /// How many tries are left for this code.
        tries_left: u32,
    },
    /// The first time, a name is needed.
    NameNeeded,
    /// A name or hat cannot be taken as it is.
    Words {
        /// Why.
        fault: WordsFault,
    },
    /// The rules of the hall refuse it, as they would over the socket.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// The invitation is unknown, used or too old.
    NoSuchInvitation,
    /// Too often; wait this long.
    TooMany {
        /// How long, in seconds.
        wait_s: u32,
    },
    /// The mail could not be sent.
    MailNotSent,
    /// The house cannot reach its record just now; try again.
    Away,
}
