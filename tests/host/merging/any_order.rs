//! Three tablets, two of them forks of one, merged in any order.

use hjemmetrener::domain::event::Event;
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::retention::RetentionYears;
use hjemmetrener::domain::retest::RetestWeeks;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::merging::{MergeAnswers, MergeSide};
use hjemmetrener::workspace::view::View;
use proptest::prelude::*;

use super::{Own, backup, named, restored, tablet, try_merge};
use crate::soak::times;
use crate::tablet::{WORKER, cancellation, course, session, set_goal, unlock};

/// What a worker does on one of three tablets.
#[derive(Debug, Clone)]
enum Act {
    Register(u8),
    Hold(usize),
    Cancel(usize),
    Goal(usize),
    Rename(usize, u8),
    Join(usize, usize),
    Part(usize),
    Weeks(u8),
    Keep(u8),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let one = prop_oneof![
        any::<u8>().prop_map(Act::Register),
        any::<usize>().prop_map(Act::Hold),
        any::<usize>().prop_map(Act::Cancel),
        any::<usize>().prop_map(Act::Goal),
        any::<(usize, u8)>().prop_map(|(who, name)| Act::Rename(who, name)),
        any::<(usize, usize)>().prop_map(|(into, other)| Act::Join(into, other)),
        any::<usize>().prop_map(Act::Part),
        any::<u8>().prop_map(Act::Weeks),
        any::<u8>().prop_map(Act::Keep),
    ];
    proptest::collection::vec(one, 0..8)
}

fn act(tablet: &mut Own, what: &Act) {
    let people: Vec<PersonId> = tablet.view().people.keys().copied().collect();
    let who = |place: usize| people.get(place % people.len().max(1)).copied();
    tablet.day += 1;
    let day = tablet.day;
    let name = |number: u8| format!("Test {}", number % 3);
    let action = match what {
        Act::Register(number) => {
            Some(Action::RegisterPerson { profile: named(&name(*number), None), course: course() })
        }
        Act::Hold(place) => who(*place).map(|person| Action::HoldSession { person, session: session(day) }),
        Act::Cancel(place) => {
            who(*place).map(|person| Action::CancelSession { person, cancellation: cancellation(day) })
        }
        Act::Goal(place) => who(*place).map(|person| set_goal(person, "Reise meg fra sofaen selv")),
        Act::Rename(place, number) => {
            who(*place).map(|person| Action::ChangeProfile { person, profile: named(&name(*number), Some(1940)) })
        }
        Act::Join(into, other) => who(*into).zip(who(*other)).map(|(into, other)| Action::JoinPeople { into, other }),
        Act::Part(place) => {
            let joins = tablet.view().joins.all();
            joins.get(place % joins.len().max(1)).map(|(join, _, _)| Action::PartPeople { join: *join })
        }
        Act::Weeks(number) => RetestWeeks::new(vec![u16::from(number % 12) + 1]).ok().map(Action::ChooseRetestWeeks),
        Act::Keep(number) => RetentionYears::new(number % 10 + 1).ok().map(Action::ChooseRetention),
    };
    // What is refused did not happen.
    action.into_iter().for_each(|action| drop(tablet.try_to(action)));
}

/// Whatever the later side wrote stands: nobody has to choose.
fn merge_latest(into: &mut Own, other: &Restorable) {
    let preview = into.workspace.preview_merge(other);
    let latest = |here: &Event, there: &Event| match here.place() > there.place() {
        true => MergeSide::Here,
        false => MergeSide::There,
    };
    let chosen = preview.conflicts.iter().map(|it| (it.field, latest(&it.here, &it.there))).collect();
    try_merge(into, other, &MergeAnswers { chosen, ..MergeAnswers::default() }).unwrap();
}

/// All that is seen of persons, and the settings of all.
fn seen(view: &View) -> impl PartialEq + std::fmt::Debug + use<> {
    let workers: Vec<_> = view.workers.keys().copied().collect();
    (view.people.clone(), view.joins.clone(), view.retest_weeks.clone(), view.retention, workers)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(u32::try_from(times("SOAK_MERGES", 12)).unwrap()))]

    /// `SOAK_MERGES` triples.
    #[test]
    fn any_order_of_merging_comes_to_the_same(begun in acts(), on in [acts(), acts(), acts()]) {
        let mut first = tablet(1);
        begun.iter().for_each(|what| act(&mut first, what));
        // The second is a fork of the first; the third is a tablet of its own.
        let second = restored(&mut first, 2);
        let mut three = [first, second, tablet(3)];
        for (tablet, acts) in three.iter_mut().zip(&on) {
            acts.iter().for_each(|what| act(tablet, what));
        }
        let files: Vec<Restorable> = three.iter_mut().map(backup).collect();
        let mut first = None;
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let mut tablet = restored(&mut three[order[0]], 9);
            order[1..].iter().for_each(|from| merge_latest(&mut tablet, &files[*from]));
            let unlocked = unlock(tablet.store.clone(), WORKER).unwrap().view();
            prop_assert!(unlocked.findings.is_empty());
            let came = seen(&unlocked);
            prop_assert!(came == seen(&tablet.view()));
            match &first {
                None => first = Some(came),
                Some(first) => prop_assert_eq!(&came, first),
            }
        }
    }
}
