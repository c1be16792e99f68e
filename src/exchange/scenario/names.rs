//! What a story's short names became, and events that are told in the house's own words.

use std::collections::BTreeMap;

use deliberation::act::Unit;
use deliberation::event::{Event, Seq};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::cast::Cast;
use super::moment;
use super::source::Happening;

/// Short names, as far as the story is told.
pub(super) struct Names<'a> {
    /// The people.
    pub cast: &'a Cast,
    numbers: BTreeMap<String, Seq>,
    /// By proposal: what its capacity items are called and counted in, in their order.
    items: BTreeMap<Seq, Vec<(String, Unit)>>,
}

impl<'a> Names<'a> {
    pub fn new(cast: &'a Cast) -> Self {
        Self { cast, numbers: BTreeMap::new(), items: BTreeMap::new() }
    }

    /// An event became this entry.
    pub fn keep(&mut self, id: &str, number: Seq) {
        self.numbers.insert(id.to_owned(), number);
    }

    /// The entry that a field names.
    pub fn number(&self, it: &Happening, field: &str) -> Option<Seq> {
        self.numbered(it.told(field)?)
    }

    /// The entry of a short name.
    pub fn numbered(&self, id: &str) -> Option<Seq> {
        self.numbers.get(id).copied()
    }

    /// The entries that a list names; a name that nothing has is left out.
    pub fn numbers(&self, it: &Happening, field: &str) -> Vec<Seq> {
        let named = it.told.get(field).and_then(Value::as_array).into_iter().flatten();
        named.filter_map(|id| self.numbered(id.as_str()?)).collect()
    }

    /// A proposal's capacity items are called so.
    pub fn keep_items(&mut self, proposal: Seq, items: Vec<(String, Unit)>) {
        self.items.insert(proposal, items);
    }

    /// The number of a capacity item, from 1, and what it is counted in.
    pub fn item(&self, proposal: Seq, called: &str) -> Option<(u16, Unit)> {
        let (place, (_, unit)) = self.items.get(&proposal)?.iter().enumerate().find(|(_, (item, _))| item == called)?;
        Some((u16::try_from(place + 1).ok()?, *unit))
    }

    /// An event told in the words of the record: its type is the kind of an entry, with dots or underscores, or the field's older
    /// name for one; its fields are the entry's. Short names become numbers and people, dates become moments.
    pub fn plain(&self, it: &Happening) -> Option<Event> {
        let kind = kind_of(&it.what);
        let mut entry = Map::new();
        for (field, value) in &it.told {
            entry.insert(field_of(&kind, field).to_owned(), self.resolved(field, value)?);
        }
        entry.insert("kind".to_owned(), Value::String(kind));
        serde_json::from_value(Value::Object(entry)).ok()
    }

    fn resolved(&self, field: &str, value: &Value) -> Option<Value> {
        Some(match value {
            Value::String(words) if DATES.contains(&field) => moment(words)?.0.into(),
            Value::String(words) => match (self.numbered(words), self.cast.get(words)) {
                (Some(number), _) => number.0.into(),
                (None, Some(member)) => member.newcomer.person.0.to_string().into(),
                (None, None) => Value::String(words.clone()),
            },
            Value::Array(all) => all.iter().map(|one| self.resolved(field, one)).collect::<Option<_>>()?,
            Value::Object(all) => {
                let resolve = |(field, one): (&String, &Value)| Some((field.clone(), self.resolved(field, one)?));
                all.iter().map(resolve).collect::<Option<Map<_, _>>>()?.into()
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        })
    }
}

/// Fields that hold a moment.
const DATES: [&str; 6] = ["decision_due", "due", "ends", "meets_at", "next_due", "until"];

/// The kind of entry that a type of event becomes.
fn kind_of(what: &str) -> String {
    match what {
        "actor.invited" => "voice_invited",
        "committee.signal" => "signal_given",
        "council.touchpoint" => "touchpoint_held",
        "declaration.made" => "interest_declared",
        "implementation.update" => "progress_reported",
        "stage.overridden" => "gate_overridden",
        other => return other.replace('.', "_"),
    }
    .to_owned()
}

/// The entry's name for a field of an event.
fn field_of<'a>(kind: &str, field: &'a str) -> &'a str {
    match (kind, field) {
        ("touchpoint_held", "kind") => "way",
        ("response_given", "target") => "to",
        ("voice_invited", "name") => "called",
        ("voice_invited", "reason") => "because",
        ("signal_given", "reason") => "because",
        ("interest_declared", "text") => "interest",
        ("trial_closed", "text") => "learned",
        ("forum_proposed", "text") => "signal",
        ("funding_requested", "from_") => "body",
        ("vote_cast", "value") => "vote",
        ("stand_taken", "value") => "position",
        (_, "text") => "words",
        (_, field) => field,
    }
}

/// A field that holds one of the house's words.
pub(super) fn named<T: DeserializeOwned>(it: &Happening, field: &str) -> Option<T> {
    serde_json::from_value(it.told.get(field)?.clone()).ok()
}
