//! What a page is made from, and what it hands to the phone so that the phone paints the same.

use std::collections::BTreeMap;

use deliberation::event::Seq;
use deliberation::item::{Audience, Topic};

use crate::live::look_as;
use crate::store::StoredForum;
use crate::web::error::Error;
use crate::web::house::House;
use crate::web::visitor::Visitor;
use crate::wire::Look;
use crate::wire::page::{CouncilCard, Problem, State};

/// The parts of a page's state that do not depend on the page.
///
/// # Errors
/// When the record cannot be reached.
pub async fn common(house: &House, visitor: &Visitor, language: &str) -> Result<State, Error> {
    let me = match &visitor.person {
        Some(person) => Some(house.me(person).await?),
        None => None,
    };
    Ok(State {
        language: language.to_owned(),
        build: house.build.clone(),
        me,
        demo: house.demo.iter().map(|demo| demo.card.clone()).collect(),
        councils: Vec::new(),
        forum: None,
        own: None,
        looks: Vec::new(),
        invitation: None,
    })
}

/// The state of a page within a forum; `no` is the thing it is about, where it is about one.
///
/// # Errors
/// When there is no such forum or thing, or the record cannot be reached.
pub async fn of_forum(house: &House, visitor: &Visitor, language: &str, slug: &str, no: Option<Seq>) -> Result<State, Error> {
    let forum = house.forum(slug).await?;
    let who = visitor.who(house, &forum).await?;
    let mut state = common(house, visitor, language).await?;
    let mut topics = vec![Seq(0)];
    if let Some(no) = no {
        let topic = house.hub.forum(forum.id).read(move |desk| desk.forum().topic_of(no)).await?;
        // What stands in the hall itself is on the record's page.
        topics.extend(Some(topic.ok_or(Problem::NotFound)?).filter(|topic| topic.0 > 0));
    }
    let asking = who.clone();
    state.own = house.hub.forum(forum.id).read(move |desk| desk.forum().own(&asking)).await.ok();
    let staff = state.own.as_ref().is_some_and(|own| own.staff);
    for topic in topics {
        state.looks.push(look(house, &forum, staff, topic).await?);
    }
    let council = house.council(forum.council).await?;
    state.councils.push(CouncilCard { slug: council.slug, name: council.name.to_string(), forums: Vec::new() });
    state.forum = Some(forum.slug);
    Ok(state)
}

/// Staff look at what they may read; everyone else gets what is in memory for all.
async fn look(house: &House, forum: &StoredForum, staff: bool, topic: Topic) -> Result<Look, Error> {
    let running = house.hub.forum(forum.id);
    if staff {
        return Ok(running.read(move |desk| look_as(desk, topic, Audience::Staff)).await?);
    }
    Ok(running.look(topic).await?.look.clone())
}

/// A look's items by kind, as templates read them.
pub fn by_kind(look: &Look) -> BTreeMap<String, Vec<serde_json::Value>> {
    let mut kinds: BTreeMap<String, Vec<serde_json::Value>> = BTreeMap::new();
    for item in look.items.iter().filter_map(|item| serde_json::to_value(item).ok()) {
        let kind = item.get("item").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        kinds.entry(kind).or_default().push(item);
    }
    kinds
}
