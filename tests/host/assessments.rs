//! Measuring with any instrument, through the one door: kept, corrected, explained, refused.

use chrono::NaiveDate;
use hjemmetrener::domain::assessment::decline::DeclineReason;
use hjemmetrener::domain::assessment::draft::{AssessmentDraft, KeptClock, TestPage};
use hjemmetrener::domain::assessment::form::AnswerError;
use hjemmetrener::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Key, Source};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::correction::{Correction, CorrectionReason, RecordedEntry};
use hjemmetrener::domain::course::Course;
use hjemmetrener::domain::day_range::DayRange;
use hjemmetrener::domain::history::History;
use hjemmetrener::domain::identity::{EventId, PersonId};
use hjemmetrener::domain::plan::{Because, Mark};
use hjemmetrener::domain::retest::RetestWeeks;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::text::{Lang, practice_people};
use hjemmetrener::workspace::action::{Action, Running, RunningKind};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use hjemmetrener::workspace::{Workspace, practice as fictitious};
use pollster::block_on;

use crate::tablet::{Dice, Tablet, course, moment};

fn tug(day: i64, hundredths: u32) -> Assessment {
    let mut answers = Answers::default();
    answers.put(Key::Item(0), Answer::Time(Centiseconds::new(hundredths)));
    let (source, conditions) = (Source::Guided, Conditions::default());
    Assessment { instrument: Instrument::Tug, on: date(day), source, conditions, answers }
}

fn date(day: i64) -> NaiveDate {
    moment(day).local_date()
}

fn set_up() -> (Tablet<MemoryStore>, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    (tablet, person)
}

fn record(tablet: &mut Tablet<MemoryStore>, person: PersonId, assessment: Assessment) -> EventId {
    tablet.perform(Action::Assess { person, assessments: vec![assessment] })[0].id
}

#[test]
fn several_tests_of_one_visit_are_kept_together_and_are_there_after_unlocking_again() {
    let (mut tablet, person) = set_up();
    let mut pain = tug(0, 0);
    pain.instrument = Instrument::Pain;
    pain.answers.put(Key::Item(0), Answer::Whole(3));
    tablet.perform(Action::Assess { person, assessments: vec![tug(0, 1_520), pain] });
    let view = tablet.unlocked_again();
    assert_eq!(view, tablet.view());
    let recorded: Vec<_> = view.people[&person].assessments().iter().map(|entry| entry.assessment.instrument).collect();
    assert_eq!(recorded, [Instrument::Tug, Instrument::Pain]);
}

#[test]
fn a_test_that_was_left_goes_on_where_it_was_with_its_clock() {
    let (mut tablet, person) = set_up();
    let draft = AssessmentDraft {
        page: TestPage::Item(Key::Item(0)),
        clock: KeptClock::Running { since_utc_ms: moment(0).utc_ms(), tally: 1 },
        ..AssessmentDraft::begun(Instrument::SixMinuteWalk, Conditions::default(), Answers::default())
    };
    tablet.perform(Action::KeepRunning { person, running: Running::Assessment(draft.clone()) });
    let view = tablet.unlocked_again();
    assert_eq!(view.running.get(&(person, RunningKind::Assessment)), Some(&Running::Assessment(draft)));
}

#[test]
fn the_same_day_a_correction_is_free_and_later_it_needs_a_reason() {
    let (mut tablet, person) = set_up();
    let of = record(&mut tablet, person, tug(0, 1_520));
    let entry = |hundredths| RecordedEntry::Assessment(tug(0, hundredths));
    let change = |why, instead| Action::Correct { person, correction: Correction { of, why, instead } };
    let correct = |why, hundredths| change(why, Some(entry(hundredths)));
    tablet.perform(correct(None, 1_250));
    tablet.day = 1;
    assert_eq!(tablet.try_to(correct(None, 1_350)), Err(ActionError::Refused(RefusalError::NeedsReason)));
    tablet.perform(correct(Some(CorrectionReason::WrongNumber), 1_350));
    let view = tablet.unlocked_again();
    let corrected = view.people[&person].assessment(of).unwrap();
    assert_eq!(corrected.assessment, tug(0, 1_350));
    let before: Vec<_> = corrected.story.changes.iter().map(|it| it.before.clone()).collect();
    assert_eq!(before, [entry(1_520), entry(1_250)]);

    tablet.perform(change(Some(CorrectionReason::WrongPerson), None));
    let history = &tablet.unlocked_again().people[&person];
    assert_eq!(history.assessed(Instrument::Tug).count(), 0);
    assert!(history.all_assessments()[0].story.is_struck());
}

#[test]
fn a_dip_is_explained_and_may_be_explained_anew() {
    let (mut tablet, person) = set_up();
    let of = record(&mut tablet, person, tug(0, 1_520));
    for why in [DeclineReason::Illness, DeclineReason::Fall] {
        tablet.perform(Action::ExplainDecline { person, of, why });
    }
    assert_eq!(tablet.unlocked_again().people[&person].assessment(of).unwrap().decline, Some(DeclineReason::Fall));
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let (mut tablet, person) = set_up();
    let before = tablet.view();
    let mut try_to = |assessment| tablet.try_to(Action::Assess { person, assessments: vec![assessment] });
    assert_eq!(try_to(tug(1, 1_520)), Err(ActionError::Refused(RefusalError::InTheFuture)));
    let mut empty = tug(0, 0);
    empty.answers = Answers::default();
    assert_eq!(try_to(empty), Err(ActionError::Refused(RefusalError::NothingAnswered)));
    assert!(matches!(try_to(tug(0, 1)), Err(ActionError::Refused(RefusalError::Impossible(AnswerError::Time { .. })))));
    let mut other = tug(0, 1_520);
    other.answers.put(Key::Item(9), Answer::Whole(1));
    assert_eq!(try_to(other), Err(ActionError::Refused(RefusalError::Impossible(AnswerError::OtherKind))));
    assert_eq!(tablet.view(), before);
}

#[test]
fn the_weeks_to_measure_in_are_the_municipalitys_and_change_what_is_due() {
    let (mut tablet, person) = set_up();
    record(&mut tablet, person, tug(0, 1_520));
    tablet.day = 43;
    let due = |tablet: &Tablet<MemoryStore>| {
        let view = tablet.unlocked_again();
        view.people[&person].retest_due(date(43), &view.retest_weeks).map(|due| due.week)
    };
    assert_eq!(due(&tablet), Some(4));
    tablet.perform(Action::ChooseRetestWeeks(RetestWeeks::new(vec![0, 6]).unwrap()));
    assert_eq!(due(&tablet), Some(6));
}

#[test]
fn the_six_of_practice_are_made_by_the_same_actions_as_everybody_else() {
    let mut workspace = fictitious_workspace();
    let words = practice_people::practice(Lang::Bokmal).unwrap();
    let mut dice = Dice(3);
    let mut around = Circumstances { now: moment(200), random: &mut dice };
    block_on(fictitious::fill(&mut workspace, words.people, &words.professional, &mut around)).unwrap();
    let view = workspace.view();
    assert_eq!(view.people.len(), 6);
    let measured = view.people.values().map(|history| history.assessments().len()).max();
    assert!(measured > Some(10));
    // One of them is new; of the others, one has a step up to answer.
    let plans: Vec<_> = view.people.values().filter_map(|history| history.plan()).collect();
    assert_eq!(plans.len(), 5);
    assert!(plans.iter().all(|entry| entry.changes.iter().all(|change| change.took_effect)));
    let open = |history: &History| history.suggestions(moment(200).local_date());
    let open: Vec<_> = view.people.values().map(|history| open(history)).filter(|open| !open.is_empty()).collect();
    assert_eq!(open.len(), 1, "{open:?}");
    assert!(open[0].iter().all(|suggestion| matches!(suggestion.why, Because::DoneLightly { .. })), "{open:?}");
    let marks: Vec<_> = view.people.values().flat_map(|history| history.plan_marks()).map(|(_, mark)| mark).collect();
    assert!(marks.contains(&Mark::StepDown) && marks.iter().filter(|mark| **mark == Mark::Accepted).count() == 5);
    assert!(
        view.people
            .values()
            .flat_map(|history| history.sessions())
            .filter_map(|entry| entry.done())
            .all(|session| { session.plan.is_some() && session.before.is_some() })
    );
}

fn fictitious_workspace() -> Workspace<MemoryStore> {
    Tablet::set_up(MemoryStore::default()).unwrap().into_workspace()
}

#[test]
fn nothing_from_before_2000_is_recorded_and_no_course_starts_far_away() {
    let (mut tablet, person) = set_up();
    let today = date(0);
    let DayRange { first, last } = DayRange::of_assessment(today);
    let refused = |range: DayRange| {
        let DayRange { first, last } = range;
        Err(ActionError::Refused(RefusalError::DayOutOfRange { first, last }))
    };
    let on = |on: NaiveDate| Action::Assess { person, assessments: vec![Assessment { on, ..tug(0, 1_520) }] };
    assert_eq!(tablet.try_to(on(first.pred_opt().unwrap())), refused(DayRange::of_assessment(today)));
    for day in [first, last] {
        tablet.perform(on(day));
    }
    let range = DayRange::of_course_start(today);
    let start = |start: NaiveDate| Action::PlanCourse { person, course: Course { start, ..course() } };
    for day in [range.first.pred_opt(), range.last.succ_opt()] {
        assert_eq!(tablet.try_to(start(day.unwrap())), refused(range));
    }
    for day in [range.first, range.last] {
        tablet.perform(start(day));
    }
}
