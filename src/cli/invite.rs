//! `moothall invite`

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use deliberation::event::{Lang, Micros};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, PersonId};
use deliberation::words::Name;

use super::{Database, forum_named};
use crate::clock;
use crate::exchange::keep::{council, is_slug, slug_of};
use crate::store::{CouncilId, ForumId, NewInvitation, NewPerson, SourceOf, Store};

const DAY_US: i64 = 86_400_000_000;

/// Make an invitation link and print it. Whoever opens it signs in and has what it carries.
///
/// The first administrator of a house: moothall invite --administrator --council-name "Elvebro Municipal Council"
#[derive(Debug, Args)]
pub struct Invite {
    /// Makes an administrator of the council, who sets up forums, invites and gives offices.
    #[arg(long, conflicts_with = "council_office")]
    administrator: bool,
    /// Prints a token for programs instead of a link: `moothall replay` opens rehearsals with it. Keep it like a password.
    #[arg(long, requires = "administrator")]
    token: bool,
    /// Prints a token that signs in as a fictional person of the forum, by their name: to show a story to people, and to test it.
    #[arg(long, value_name = "NAME", requires = "forum", conflicts_with_all = ["administrator", "group", "hat", "office", "council_office"])]
    person: Option<String>,
    /// Whose voice the person will be.
    #[arg(long, value_enum)]
    group: Option<Group>,
    /// Party, post or organisation they will be shown with.
    #[arg(long)]
    hat: Option<String>,
    /// An office in a forum; needs --forum.
    #[arg(long, value_enum, requires = "forum")]
    office: Option<Office>,
    /// An office in the council.
    #[arg(long, value_enum)]
    council_office: Option<OfOffice>,
    /// The forum it leads to, by its name in addresses.
    #[arg(long, value_name = "SLUG")]
    forum: Option<String>,
    /// The council that invites, by its name in addresses; not needed where there is only one.
    #[arg(long, value_name = "SLUG")]
    council: Option<String>,
    /// Makes the council if there is none of that name.
    #[arg(long, value_name = "NAME")]
    council_name: Option<String>,
    /// The language a new council works in.
    #[arg(long, default_value = "en")]
    lang: String,
    /// For how many people it is.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    uses: u32,
    /// For how many days it is good.
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(i64).range(1..=3650))]
    days: i64,
    /// The address of the house, before the link.
    #[arg(long, env = "MOOTHALL_URL", default_value = "http://127.0.0.1:8080")]
    url: String,
    #[command(flatten)]
    database: Database,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Group {
    Elected,
    Manager,
    OtherPublic,
    Citizen,
    CivilSociety,
    Business,
    Expert,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Office {
    Sponsor,
    Champion,
    Moderator,
    Member,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum OfOffice {
    Administrator,
    Clerk,
    Auditor,
}

impl Invite {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let store = self.database.open_to_fill()?;
        let now = clock::now();
        let forum = self.forum.as_deref().map(|slug| forum_named(&store, slug)).transpose()?;
        if let (Some(forum), Some(name)) = (&forum, &self.person) {
            println!("{}", fictional_token(&store, forum.id, name, now)?);
            return Ok(ExitCode::SUCCESS);
        }
        let council = match &forum {
            Some(forum) => forum.council,
            None => self.council(&store, now)?,
        };
        if self.token {
            println!("{}", administrator_token(&store, council, now)?);
            return Ok(ExitCode::SUCCESS);
        }
        let hat = self.hat.as_deref().map(Name::parse).transpose().context("the hat cannot be taken")?;
        let until = Micros(now.0.saturating_add(self.days.saturating_mul(DAY_US)));
        let office = if self.administrator { Some(OfOffice::Administrator) } else { self.council_office };
        let token = store.invite(&NewInvitation {
            council,
            group: self.group.map(Group::voice),
            hat,
            council_office: office.map(OfOffice::office),
            forum: forum.map(|forum| forum.id),
            forum_office: self.office.map(Office::office),
            at: now,
            until,
            uses: self.uses,
        })?;
        println!("{}/invite/{token}", self.url.trim_end_matches('/'));
        Ok(ExitCode::SUCCESS)
    }

    /// The council that invites: the named one, a new one, or the only one there is.
    fn council(&self, store: &Store, now: Micros) -> anyhow::Result<CouncilId> {
        if let Some(name) = &self.council_name {
            let name = Name::parse(name).context("the council's name cannot be taken")?;
            let slug = self.council.clone().or_else(|| slug_of(name.as_str()));
            let slug = slug.filter(|slug| is_slug(slug)).context("give the council a name in addresses with --council")?;
            let lang = Lang::parse(&self.lang).with_context(|| format!("\"{}\" is not a language tag like `da`", self.lang))?;
            return Ok(council(store, &slug, &name, &lang, now)?);
        }
        let all = store.councils()?;
        let slugs = || all.iter().map(|council| council.slug.as_str()).collect::<Vec<_>>().join(", ");
        match (&self.council, all.as_slice()) {
            (Some(slug), all) => match all.iter().find(|council| council.slug == *slug) {
                Some(council) => Ok(council.id),
                None => bail!("there is no council \"{slug}\"; make it with --council-name"),
            },
            (None, []) => bail!("there is no council yet; say what it is called with --council-name"),
            (None, [only]) => Ok(only.id),
            (None, _) => bail!("there are several councils; say which one with --council: {}", slugs()),
        }
    }
}

/// Signs in as an invented person. Nobody real can be signed in for: what is in the record under their name is theirs.
fn fictional_token(store: &Store, forum: ForumId, name: &str, now: Micros) -> anyhow::Result<String> {
    for source in store.sources(forum)? {
        let SourceOf::Person(person) = source.of else { continue };
        let Some(known) = store.person(person)? else { continue };
        if known.fictional && known.name.as_str() == name {
            return Ok(store.sign_in(person, now)?);
        }
    }
    bail!("there is no fictional person called \"{name}\" in that forum")
}

/// A program that administers: a person of its own in the record, so that what it does can be told apart and ended.
fn administrator_token(store: &Store, council: CouncilId, now: Micros) -> anyhow::Result<String> {
    let person = PersonId(clock::new_id());
    store.add_person(&NewPerson {
        id: person,
        name: Name::parse("Command line").context("the name of the program")?,
        group: ActorGroup::Manager,
        hat: None,
        lang: None,
        email: None,
        only_forum: None,
        fictional: false,
        at: now,
    })?;
    store.give_office(council, person, CouncilOffice::Administrator)?;
    Ok(store.sign_in(person, now)?)
}

impl Group {
    fn voice(self) -> ActorGroup {
        match self {
            Self::Elected => ActorGroup::Elected,
            Self::Manager => ActorGroup::Manager,
            Self::OtherPublic => ActorGroup::OtherPublic,
            Self::Citizen => ActorGroup::Citizen,
            Self::CivilSociety => ActorGroup::CivilSociety,
            Self::Business => ActorGroup::Business,
            Self::Expert => ActorGroup::Expert,
        }
    }
}

impl Office {
    fn office(self) -> ForumOffice {
        match self {
            Self::Sponsor => ForumOffice::Sponsor,
            Self::Champion => ForumOffice::Champion,
            Self::Moderator => ForumOffice::Moderator,
            Self::Member => ForumOffice::Member,
        }
    }
}

impl OfOffice {
    fn office(self) -> CouncilOffice {
        match self {
            Self::Administrator => CouncilOffice::Administrator,
            Self::Clerk => CouncilOffice::Clerk,
            Self::Auditor => CouncilOffice::Auditor,
        }
    }
}
