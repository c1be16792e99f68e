//! First looks for everyone, encoded and compressed once: ten thousand phones arriving together are served from memory.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use deliberation::item::{Audience, Topic};
use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::time::Instant;

use super::desk::Desk;
use crate::wire::{Look, Place};

/// A look may be this old: the phone asks `since` its place anyway.
const FRESH: Duration = Duration::from_secs(1);
/// How many topics are kept encoded.
const KEPT_MOST: usize = 64;

/// A look, ready to be sent.
pub struct Encoded {
    /// What it shows, for pages that are made on the server.
    pub look: Look,
    /// Names this very content.
    pub etag: String,
    /// As JSON.
    pub json: Bytes,
    /// The same, compressed.
    pub gzip: Bytes,
}

/// The looks of one forum for the public.
#[derive(Default)]
pub struct Looks {
    kept: BTreeMap<Topic, (Instant, Place, Arc<Encoded>)>,
}

/// A topic's first look for an audience.
#[must_use]
pub fn look(desk: &Desk, topic: Topic, audience: Audience) -> Look {
    let page = desk.forum().look(topic, audience);
    Look { topic, place: desk.place(), items: page.items, older_before: page.older_before }
}

impl Looks {
    /// The public look at a topic: as it was encoded within the last second, or anew.
    pub fn public(&mut self, desk: &Desk, topic: Topic) -> Arc<Encoded> {
        let now = Instant::now();
        if let Some((made, place, encoded)) = self.kept.get(&topic)
            && (*place == desk.place() || now.duration_since(*made) < FRESH)
        {
            return Arc::clone(encoded);
        }
        let encoded = Arc::new(encode(look(desk, topic, Audience::Public)));
        if self.kept.len() >= KEPT_MOST {
            self.kept.retain(|_, (made, ..)| now.duration_since(*made) < FRESH);
        }
        self.kept.insert(topic, (now, encoded.look.place.clone(), Arc::clone(&encoded)));
        encoded
    }

    /// What was last encoded, however old: better than nothing while the record cannot be reached.
    pub fn last(&self, topic: Topic) -> Option<Arc<Encoded>> {
        self.kept.get(&topic).map(|(_, _, encoded)| Arc::clone(encoded))
    }

    /// Words went out of sight: nothing that was encoded before may be served again.
    pub fn forget(&mut self) {
        self.kept.clear();
    }
}

fn encode(look: Look) -> Encoded {
    let json = serde_json::to_vec(&look).expect("looks are plain data");
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    let gzip = encoder.write_all(&json).and_then(|()| encoder.finish()).expect("memory takes what is written to it");
    let etag = format!("\"{}-{}-{}\"", look.topic.0, look.place.at.0, look.place.mark);
    Encoded { look, etag, json: Bytes::from(json), gzip: Bytes::from(gzip) }
}
