//! The phone's types are what the server says. `UPDATE=1` writes them anew.

use deliberation::act::{GateLine, StagePlan};
use deliberation::item::{ClauseDiff, Trail};
use deliberation::panel::Threshold;
use moothall::wire::page::{CodeAsked, CodeEntered, CodeSent, Desk, ForumMade, NewForum, PanelLook, Problem, State, Templates};
use moothall::wire::{Ask, Look, Tell};
use std::collections::BTreeMap;
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

struct Gather<'a> {
    config: &'a Config,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Gather<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::ident(self.config);
        if T::output_path().is_some() && !self.declared.contains_key(&name) {
            self.declared.insert(name, T::decl(self.config));
            T::visit_dependencies(self);
        }
    }
}

#[test]
fn the_phone_knows_the_servers_words() {
    let config = Config::new().with_large_int("number");
    let mut gather = Gather { config: &config, declared: BTreeMap::new() };
    gather.visit::<Ask>();
    gather.visit::<Tell>();
    gather.visit::<Look>();
    gather.visit::<ClauseDiff>();
    gather.visit::<State>();
    gather.visit::<CodeAsked>();
    gather.visit::<CodeSent>();
    gather.visit::<CodeEntered>();
    gather.visit::<Problem>();
    gather.visit::<NewForum>();
    gather.visit::<ForumMade>();
    gather.visit::<Templates>();
    gather.visit::<PanelLook>();
    gather.visit::<Desk>();
    gather.visit::<Trail>();
    gather.visit::<GateLine>();
    // Named by hand in the types of maps, where the generator does not follow.
    gather.visit::<StagePlan>();
    gather.visit::<Threshold>();
    let mut text = String::from("// Generated from the server's types by tests/house/wire.rs; `make wire` writes it anew.\n\n");
    for declaration in gather.declared.values() {
        text += &format!("export {declaration}\n");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("frontend/src/wire.ts");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == text, "frontend/src/wire.ts is not what the server says: run `make wire`");
}

#[test]
fn the_phone_knows_the_houses_own_numbers() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("frontend/src/screens/life/frame/thresholds.ts");
    let text = std::fs::read_to_string(path).unwrap();
    let list =
        text.split("USUAL").nth(1).and_then(|rest| rest.split_once('{')?.1.split_once('}')).expect("the list is there").0;
    let number = |line: &str| {
        let (name, number) = line.trim().trim_end_matches(',').split_once(": ")?;
        Some((name.to_owned(), number.replace('_', "").parse::<u32>().unwrap()))
    };
    let phones: BTreeMap<String, u32> = list.lines().filter_map(number).collect();
    let name = |one: &Threshold| serde_json::to_value(one).unwrap().as_str().unwrap().to_owned();
    let houses: BTreeMap<String, u32> = Threshold::ALL.iter().map(|one| (name(one), one.usual())).collect();
    assert_eq!(phones, houses);
}
