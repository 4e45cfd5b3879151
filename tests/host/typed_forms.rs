//! Measurements that are typed: what stands in each form is there after a kill, beside whatever else is under way.

use hjemmetrener::domain::assessment::draft::{AssessmentDraft, KeptClock, TestPage};
use hjemmetrener::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Key, Occasion, Source};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::correction::Correction;
use hjemmetrener::domain::form_draft::{FormDraft, FormId, FormName};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::typed_test::{TypedAround, TypedPress, TypedTest};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::forms::FormChoice;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use hjemmetrener::workspace::view::View;

use crate::tablet::{Tablet, moment, sppb_on};

fn tablet() -> (Tablet<MemoryStore>, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    (tablet, person)
}

fn begun(instrument: Instrument, source: Source) -> TypedTest {
    let (occasion, conditions) = (Occasion::default(), Conditions::default());
    TypedTest::begin(instrument, source, occasion, &conditions, moment(0).local_date())
}

fn form(name: FormName, person: PersonId, instrument: Instrument) -> FormId {
    FormId::about(name, person, instrument.word())
}

/// With a text in its first field, as a page would have kept it.
fn type_in(tablet: &mut Tablet<MemoryStore>, form: FormId, mut test: TypedTest, text: &str) -> TypedTest {
    let view = tablet.view();
    let around = TypedAround { today: moment(0).local_date(), history: &view.people[&form.person.unwrap()] };
    assert_eq!(test.press(TypedPress::Type(Key::Item(0), text.to_owned()), around), Ok(None));
    tablet.perform(Action::KeepDraft(FormDraft { form, at: moment(0), values: test.draft() }));
    test
}

fn found(view: &View, form: &FormId, begun: TypedTest) -> TypedTest {
    begun.restore(&view.drafts[form].draft.values)
}

fn led(instrument: Instrument) -> Running {
    let draft = AssessmentDraft::begun(instrument, Conditions::default(), Answers::default());
    let clock = KeptClock::Running { since_utc_ms: moment(0).utc_ms(), tally: 0 };
    Running::Assessment(AssessmentDraft { page: TestPage::Item(Key::Item(0)), clock, ..draft })
}

#[test]
fn a_led_test_one_from_paper_and_a_correction_of_the_same_instrument_are_kept_beside_each_other() {
    let (mut tablet, person) = tablet();
    let of = tablet.perform(sppb_on(0, person, 480))[0].id;
    let entry = tablet.view().people[&person].assessment(of).unwrap().clone();
    let correct = || TypedTest::correct(&entry, |_| "4,80".to_owned());
    let on_paper = || begun(Instrument::Sppb, Source::Paper);
    tablet.perform(Action::KeepRunning { person, running: led(Instrument::Sppb) });
    let paper = form(FormName::PaperMeasurement, person, Instrument::Sppb);
    let correction = FormId::about(FormName::MeasurementCorrection, person, of);
    // Half a number is kept as it stands.
    let one = type_in(&mut tablet, paper.clone(), on_paper(), "4,");
    let other = type_in(&mut tablet, correction.clone(), correct(), "48O");

    let view = tablet.unlocked_again();
    assert_eq!(view.running_instrument(person), Some(Instrument::Sppb));
    assert_eq!(found(&view, &paper, on_paper()), one);
    assert_eq!(found(&view, &correction, correct()), other);

    // What comes from paper ends its own form, and nothing that is led.
    let mut answers = Answers::default();
    answers.put(Key::Item(0), Answer::Time(Centiseconds::new(1_000)));
    let (instrument, on, source) = (Instrument::Sppb, moment(0).local_date(), Source::Paper);
    let conditions = hjemmetrener::domain::registry::usual_conditions(instrument);
    let kept = Assessment { instrument, on, source, conditions, answers };
    let save = Action::Assess { person, assessments: vec![kept] };
    tablet.perform(Action::SubmitForm { form: paper.clone(), actions: vec![save] });
    let view = tablet.unlocked_again();
    assert!(!view.drafts.contains_key(&paper) && view.drafts.contains_key(&correction));
    assert_eq!(view.running_instrument(person), Some(Instrument::Sppb));
    // Nor is there anything left to correct in what was struck out.
    tablet.perform(Action::Correct { person, correction: Correction { of, why: None, instead: None } });
    assert!(tablet.unlocked_again().drafts.is_empty());
}

#[test]
fn a_questionnaire_that_was_left_is_gone_on_with_until_it_is_saved() {
    let (mut tablet, person) = tablet();
    let demmi = form(FormName::Questionnaire, person, Instrument::Demmi);
    let begin = || begun(Instrument::Demmi, Source::Guided);
    let pain = form(FormName::Questionnaire, person, Instrument::Pain);
    type_in(&mut tablet, pain, begun(Instrument::Pain, Source::Guided), "3");
    assert_eq!(tablet.view().left_instrument(person), None, "a short question is answered anew");
    let mut test = type_in(&mut tablet, demmi.clone(), begin(), "1");
    let view = tablet.unlocked_again();
    assert_eq!(view.left_instrument(person), Some(Instrument::Demmi));
    assert_eq!(found(&view, &demmi, begin()), test);
    assert!(view.is_left(person, Instrument::Pain) && !view.is_left(person, Instrument::Tug));

    let around = TypedAround { today: moment(0).local_date(), history: &view.people[&person] };
    assert!(test.press(TypedPress::Save, around).is_err());
    let kept = test.press(TypedPress::Save, around).unwrap().unwrap();
    tablet
        .perform(Action::SubmitForm { form: demmi, actions: vec![Action::Assess { person, assessments: vec![kept] }] });
    assert_eq!(tablet.unlocked_again().left_instrument(person), None);
}

#[test]
fn a_test_that_was_left_is_never_written_over_by_another() {
    let (mut tablet, person) = tablet();
    let keep = |instrument| Action::KeepRunning { person, running: led(instrument) };
    tablet.perform(keep(Instrument::Sppb));
    assert_eq!(tablet.try_to(keep(Instrument::Tug)), Err(ActionError::Refused(RefusalError::OtherTestLeft)));
    tablet.perform(keep(Instrument::Sppb));
    assert_eq!(tablet.unlocked_again().running_instrument(person), Some(Instrument::Sppb));
    // Its end makes room.
    tablet.perform(sppb_on(0, person, 480));
    tablet.perform(keep(Instrument::Tug));
    assert_eq!(tablet.unlocked_again().running_instrument(person), Some(Instrument::Tug));
}
