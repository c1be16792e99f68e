//! What has been told of each topic that somebody follows: steps, encoded once for each audience.

use std::collections::{BTreeMap, BTreeSet};

use bytestring::ByteString;
use deliberation::item::{Audience, Topic};

use super::desk::Desk;
use super::seat::{Seat, SeatId, encode};
use crate::wire::{Place, Tell};

/// Above this many changed items a phone is better served by a fresh look.
const ITEMS_MOST: usize = 500;

/// How far each followed topic has been told, and which have changed since.
#[derive(Default)]
pub struct Told {
    places: BTreeMap<Topic, Place>,
    waiting: BTreeSet<Topic>,
}

impl Told {
    /// These topics have changed.
    pub fn changed(&mut self, topics: impl IntoIterator<Item = Topic>) {
        self.waiting.extend(topics.into_iter().filter(|topic| self.places.contains_key(topic)));
    }

    /// Everything followed may have changed: the state was read anew.
    pub fn all_changed(&mut self) {
        self.waiting = self.places.keys().copied().collect();
    }

    /// Whether there is something to tell.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Tells every seat what changed in what it follows.
    pub fn tell(&mut self, desk: &Desk, seats: &mut BTreeMap<SeatId, Seat>) {
        let to = desk.place();
        for topic in std::mem::take(&mut self.waiting) {
            let Some(from) = self.places.insert(topic, to.clone()) else { continue };
            let mut frames: BTreeMap<Audience, ByteString> = BTreeMap::new();
            let mut followed = false;
            for seat in seats.values_mut().filter(|seat| seat.topics.contains(&topic)) {
                followed = true;
                let audience = audience(seat);
                let frame = frames.entry(audience).or_insert_with(|| {
                    let items = desk.forum().since(from.at, topic, audience);
                    encode(&Tell::Step { topic, from: from.clone(), to: to.clone(), items })
                });
                seat.step(frame.clone());
            }
            if !followed {
                self.places.remove(&topic);
            }
        }
    }

    /// A phone asks what changed since a place, and follows the topic from now on.
    pub fn follow(&mut self, desk: &Desk, seat: &mut Seat, topic: Topic, place: Place) {
        let to = desk.place();
        let audience = audience(seat);
        let items = if place.at.0 == 0 {
            desk.forum().look(topic, audience).items
        } else if desk.has(&place) {
            desk.forum().since(place.at, topic, audience)
        } else {
            seat.say(&Tell::LookAgain { topic });
            return;
        };
        if place.at.0 > 0 && items.len() > ITEMS_MOST {
            seat.say(&Tell::LookAgain { topic });
            return;
        }
        self.places.entry(topic).or_insert_with(|| to.clone());
        seat.topics.insert(topic);
        seat.say(&Tell::Step { topic, from: place, to, items });
    }
}

/// Which words a seat may see.
pub fn audience(seat: &Seat) -> Audience {
    if seat.staff { Audience::Staff } else { Audience::Public }
}
