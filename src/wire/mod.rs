//! What travels on the socket, as types. The phone's TypeScript is generated from them; `docs/protocol.md` tells them in words.

pub mod page;

use deliberation::event::{Event, Lang, Seq};
use deliberation::item::{Item, Own, Topic};
use deliberation::refusal::Refusal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The version of this protocol. A phone that speaks another one is told to reload.
pub const PROTOCOL: u32 = 1;

/// Where a phone stands in a topic: the number of the last entry it knows, and the first half of that entry's hash.
/// The mark is what guards against a restored backup: numbers can be given twice, hashes cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Place {
    /// The last entry known; 0 before any.
    pub at: Seq,
    /// The first 16 hexadecimal digits of that entry's hash; empty for 0.
    pub mark: String,
}

/// From the phone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "ask", rename_all = "snake_case", deny_unknown_fields)]
pub enum Ask {
    /// Always first: which protocol this is.
    Hello {
        /// See [`PROTOCOL`].
        protocol: u32,
    },
    /// What changed in a topic since this place, and everything that changes from now on. Asked anew after a gap.
    Since {
        /// 0 for the forum, or the number of a contribution or a proposal.
        topic: Topic,
        /// What is known; from a look or the last step.
        place: Place,
    },
    /// No more of a topic.
    Leave {
        /// Which one.
        topic: Topic,
    },
    /// Record this.
    Record {
        /// Made by the phone (UUIDv7); a resend with the same id is harmless for ever.
        id: Uuid,
        /// The language of the words in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        lang: Option<Lang>,
        /// What.
        event: Event,
    },
}

/// What is wrong with a frame, or with the house. The connection stays open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// The frame is not JSON, or not an ask.
    Unreadable {
        /// What the parser says, for developers.
        detail: String,
    },
    /// The frame is longer than this many bytes.
    TooLarge {
        /// The most bytes a frame may have.
        most: u32,
    },
    /// Frames are text.
    Binary,
    /// The first ask must be `hello`.
    HelloFirst,
    /// More than may be sent at once; wait this long.
    TooMany {
        /// How long, in milliseconds.
        wait_ms: u32,
    },
    /// It could not be kept just now: nothing is recorded; send it again with the same id after this long.
    NotKept {
        /// How long, in milliseconds.
        wait_ms: u32,
    },
    /// There is no such topic.
    NoSuchTopic,
}

/// To the phone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "tell", rename_all = "snake_case")]
pub enum Tell {
    /// The answer to `hello`.
    Welcome {
        /// See [`PROTOCOL`].
        protocol: u32,
        /// The server's build, so that an old page can offer to reload.
        build: String,
        /// The server's time in milliseconds since 1970 UTC.
        #[ts(type = "number")]
        now_ms: i64,
    },
    /// What changed in a topic between two places: the latest form of each item that did.
    /// It is taken when `from.at` ≤ mine < `to.at`; skipped when `to.at` ≤ mine; otherwise there is a gap: ask `since`.
    Step {
        /// 0 for the forum, or the number of a contribution or a proposal.
        topic: Topic,
        /// From here.
        from: Place,
        /// To here.
        to: Place,
        /// What changed.
        items: Vec<Item>,
    },
    /// The place asked from is unknown here, or too much has changed since: fetch a fresh look over HTTP, then ask `since` it.
    LookAgain {
        /// Which topic.
        topic: Topic,
    },
    /// The topic has come this far; sent to a phone that was too slow for a step.
    Reached {
        /// Which topic.
        topic: Topic,
        /// How far it is.
        at: Seq,
    },
    /// What only I see, whole, whenever it changed.
    Own {
        /// All of it.
        own: Own,
    },
    /// How many people are here.
    Here {
        /// People and guests with an open page.
        people: u32,
    },
    /// Recorded, durably, under this number.
    Kept {
        /// The phone's id.
        id: Uuid,
        /// The entry's number: its name from now on.
        no: Seq,
    },
    /// Not recorded, and why.
    Refused {
        /// The phone's id.
        id: Uuid,
        /// Why.
        refusal: Refusal,
    },
    /// Not understood, or not kept.
    Fault {
        /// The phone's id, where the frame had one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<Uuid>,
        /// What is wrong.
        fault: Fault,
    },
}

/// The first look at a topic, over HTTP: all that a fresh phone needs, at one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Look {
    /// Which topic.
    pub topic: Topic,
    /// As of here.
    pub place: Place,
    /// The items, or the newest page of them.
    pub items: Vec<Item>,
    /// Contributions below this number were left out; fetch them with `before`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub older_before: Option<Seq>,
}

/// Why a connection ends. 4000–4499: come back; 4500–4999: don't.
pub mod close {
    /// The server stops; the reason says in how many milliseconds to come back.
    pub const STOPPING: u16 = 4001;
    /// Nothing was read for a minute.
    pub const SILENT: u16 = 4002;
    /// Who you are, or what you may do, has changed: come back as who you are now.
    pub const RIGHTS_CHANGED: u16 = 4003;
    /// The forum had to be opened again.
    pub const REOPENED: u16 = 4004;
    /// Another protocol: reload the page.
    pub const PROTOCOL: u16 = 4500;
    /// There is no such forum.
    pub const NO_SUCH_FORUM: u16 = 4501;
    /// Broken frames without end.
    pub const UNREADABLE: u16 = 4502;
}
