//! The templates of the house are ones a forum can be opened with.

use std::collections::BTreeSet;

use deliberation::act::{GateLine, Participation};
use deliberation::event::Stage;
use deliberation::template::{Template, house};

fn of(key: &str) -> Template {
    house().into_iter().find(|template| template.key.as_str() == key).unwrap()
}

#[test]
fn each_template_of_the_house_passes_each_stage_once_in_order() {
    let keys: Vec<String> = house().iter().map(|template| template.key.as_str().to_owned()).collect();
    assert_eq!(keys, ["task-committee", "open-forum"]);
    for template in house() {
        assert!(template.stages.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", template.stages);
        assert_eq!((template.stages[0], *template.stages.last().unwrap()), (Stage::Initiate, Stage::Closed));
        assert!(template.plan.keys().all(|stage| template.stages.contains(stage)), "a plan for a stage that is not passed");
        assert!(template.plan.values().all(|plan| plan.days.is_some_and(|days| days > 0)));
        assert!(template.reply_days > 0 && template.touchpoint_days > 0 && !template.required.is_empty());
        let required: u32 = template.required.values().sum();
        assert!(required <= template.seats.elected + template.seats.others, "more voices are required than there are seats");
    }
}

#[test]
fn no_line_of_a_gate_is_asked_for_twice() {
    for template in house() {
        let lines: Vec<GateLine> = template.plan.values().flat_map(|plan| plan.gate.clone()).collect();
        assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len(), "{}", template.key.as_str());
    }
}

#[test]
fn a_task_committee_has_every_line_there_is() {
    let template = of("task-committee");
    let lines: BTreeSet<GateLine> = template.plan.values().flat_map(|plan| plan.gate.clone()).collect();
    assert_eq!(lines, GateLine::ALL.into_iter().collect());
    assert_eq!(template.participation, Participation::Appointed);
}

#[test]
fn an_open_forum_asks_for_nothing_that_only_appointed_members_can_meet() {
    let template = of("open-forum");
    let asks = |line| template.plan.values().any(|plan| plan.gate.contains(&line));
    assert_eq!(template.participation, Participation::Open);
    let of_members = [GateLine::GroupsFilled, GateLine::LayShare, GateLine::AllDeclared, GateLine::OfficesApart];
    assert!(of_members.into_iter().all(|line| !asks(line)));
    assert!(asks(GateLine::MandateVoted) && asks(GateLine::EachDecided) && asks(GateLine::EvaluationOut));
}
