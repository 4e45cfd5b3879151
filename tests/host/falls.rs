//! Falls, weight and the checklist on a whole tablet: kept, locked, unlocked, and told of until somebody knows.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use hjemmetrener::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Key, Source};
use hjemmetrener::domain::falls::year::FallSource;
use hjemmetrener::domain::history::History;
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::plan::Progression;
use hjemmetrener::domain::session::held::CompletedSession;
use hjemmetrener::domain::session::incident::{Happened, Hurt, Incident, Notification};
use hjemmetrener::domain::session::readiness::Tell;
use hjemmetrener::domain::typed_test::{TypedAround, TypedPress, TypedTest};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::Action;

use crate::plans::plan;
use crate::sessions::{hold, set_up};
use crate::tablet::{Tablet, moment, session};

fn filled_in(instrument: Instrument, on: NaiveDate, given: &[(u8, u16)]) -> Assessment {
    let given = given.iter().map(|(place, number)| (Key::Item(*place), Answer::Whole(*number)));
    let answers = Answers::new(given.collect()).unwrap();
    Assessment { instrument, on, source: Source::Guided, conditions: Conditions::default(), answers }
}

fn assess(tablet: &mut Tablet<MemoryStore>, person: PersonId, assessment: Assessment) {
    tablet.perform(Action::Assess { person, assessments: vec![assessment] });
}

fn history(tablet: &Tablet<MemoryStore>, person: PersonId) -> Rc<History> {
    tablet.unlocked_again().people[&person].clone()
}

#[test]
fn a_fall_in_the_form_and_one_in_a_session_are_two_and_the_second_outdates_the_plan() {
    let (mut tablet, person) = set_up();
    let day = |number| moment(number).local_date();
    assess(&mut tablet, person, filled_in(Instrument::Falls, day(0), &[(0, 1)]));
    tablet.perform(Action::AcceptPlan { person, plan: plan(0, Progression::ByProfessional) });
    assert_eq!(history(&tablet, person).fall_since_plan(), None);

    tablet.day = 3;
    let (what, hurt, told) = (Happened::Fall, Hurt::No, Notification::Nurse);
    let incidents = vec![Incident { at: moment(3), during: None, what, hurt, told }];
    hold(&mut tablet, person, CompletedSession { incidents, ..session(3) });
    let history = history(&tablet, person);
    let falls = history.falls_of_year(day(3)).unwrap();
    let sources: Vec<_> = falls.counted().iter().map(|one| (one.on, one.falls, one.source)).collect();
    assert_eq!(sources, [(day(0), 1, FallSource::Form), (day(3), 1, FallSource::InSession)]);
    assert_eq!((falls.number(), history.fall_since_plan()), (2, Some(day(3))));
    assert_eq!(history.known(day(3)).falls.map(|falls| falls.last_year), Some(2));
}

#[test]
fn a_loss_of_weight_is_open_until_the_nurse_was_told() {
    let (mut tablet, person) = set_up();
    let today = moment(0).local_date();
    assess(&mut tablet, person, filled_in(Instrument::Weight, today - Days::new(92), &[(0, 700)]));
    assert!(history(&tablet, person).open_follow_ups().is_empty());
    assess(&mut tablet, person, filled_in(Instrument::Weight, today, &[(0, 665)]));
    let open = history(&tablet, person).open_follow_ups();
    assert_eq!(open.iter().map(|it| (it.on, it.tell)).collect::<Vec<_>>(), [(today, Tell::NurseOrDoctor)]);
    let told = |told| Action::TellFollowUp { person, of: open[0].of, tell: Tell::NurseOrDoctor, told };
    assert!(tablet.try_to(told(Notification::NextOfKin)).is_err());
    tablet.perform(told(Notification::Nurse));
    assert!(history(&tablet, person).open_follow_ups().is_empty());
}

#[test]
fn a_weight_is_typed_with_one_decimal_and_corrected_as_it_stands() {
    let (mut tablet, person) = set_up();
    let today = moment(0).local_date();
    let known = history(&tablet, person);
    let around = TypedAround { today, history: &known };
    let begin =
        || TypedTest::begin(Instrument::Weight, Source::Guided, Default::default(), &Conditions::default(), today);
    let typed = |text: &str| {
        let mut test = begin();
        test.press(TypedPress::Type(Key::Item(0), text.to_owned()), around).unwrap();
        test.press(TypedPress::Save, around).ok().flatten().and_then(|it| it.answers.whole(0))
    };
    let read = [("71,4", 714), ("71.4", 714), (" 71 ", 710), ("20", 200), ("300,0", 3_000)];
    for (text, tenths) in read {
        assert_eq!(typed(text), Some(tenths), "{text}");
    }
    for text in ["", "19,9", "300,1", "71,45", "71,", ",4", "71,4,1", "sju", "-71", "7e1", "99999"] {
        assert_eq!(typed(text), None, "{text}");
    }
    assess(&mut tablet, person, filled_in(Instrument::Weight, today, &[(0, 714)]));
    let kept = history(&tablet, person);
    let test = TypedTest::correct(&kept.assessments()[0], |_| "71,4".to_owned());
    assert_eq!(test.reading(TypedAround { today, history: &kept }).now, kept.assessments()[0].assessment);
}

#[test]
fn the_checklist_of_last_time_is_filled_in_and_changed() {
    let (mut tablet, person) = set_up();
    let today = moment(0).local_date();
    assess(&mut tablet, person, filled_in(Instrument::FallChecklist, today - Days::new(9), &[(0, 0), (3, 1)]));
    let known = history(&tablet, person);
    let around = TypedAround { today, history: &known };
    let begun =
        TypedTest::begin(Instrument::FallChecklist, Source::Guided, Default::default(), &Conditions::default(), today);
    let mut test = begun.filled(&known.known_answers(Instrument::FallChecklist, today));
    assert!(test.draft().is_empty());
    assert_eq!([0, 3].map(|place| test.number(&Key::Item(place))), [Some(0), Some(1)]);
    test.press(TypedPress::Choose(Key::Item(3), 5), around).unwrap();
    let kept = test.press(TypedPress::Save, around).unwrap().unwrap();
    assert_eq!([0, 1, 3].map(|place| kept.answers.whole(place)), [Some(0), None, Some(5)]);
    assess(&mut tablet, person, kept);
    let since: Vec<_> = history(&tablet, person).matters().into_iter().map(|(_, since)| since).collect();
    assert_eq!(since, [today]);
}
