//! Sessions that are written down in front of the lock, without a code: how they come in, and whose they are.

use std::cell::Cell;
use std::rc::Rc;

use hjemmetrener::domain::event::{About, StoreEvent};
use hjemmetrener::domain::exercise::Exercise;
use hjemmetrener::domain::form_draft::FormValues;
use hjemmetrener::domain::identity::{CaptureId, PersonId};
use hjemmetrener::domain::session::captured::StrikeReason;
use hjemmetrener::domain::session::held::CompletedSession;
use hjemmetrener::domain::written::Name;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Batch, Contents, SealedHead, SealedSavepoint, Store, StoreError};
use hjemmetrener::text::Lang;
use hjemmetrener::text::record::session::facts;
use hjemmetrener::text::session::record_sentence;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::admission::Admitting;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::forms::capture::{
    BY, CaptureForm, ClaimForm, DAY, DONE, INCIDENT, MINUTES, NO, OF, PERSON, TICKED, TIME, WENT, WHAT, captured,
};
use hjemmetrener::workspace::forms::incident::{HURT, TOLD, WHAT as HAPPENED};
use hjemmetrener::workspace::letterbox::{CaptureError, Letterbox, LetterboxFound};
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use pollster::block_on;

use crate::tablet::{Dice, NEW_WORKER, RECOVERY, Tablet, WORKER, code, moment, unlock};

const WHO: &str = "Hun nede i gangen";

/// All that has to be answered.
fn written() -> FormValues {
    FormValues::default()
        .with(OF, WHO)
        .with(DAY, moment(2).local_date().to_string())
        .with(TIME, "10:15")
        .with(MINUTES, "25")
        .with(DONE, "Gikk i trappa og reiste oss fra stolen")
        .with(INCIDENT, NO)
        .with(BY, "Ola Vikar")
}

fn capture(number: u128) -> CaptureId {
    CaptureId::from_bits(number)
}

fn put_in<S: Store>(
    letterbox: &Letterbox<S>,
    home: &MemoryStore,
    number: u128,
    values: FormValues,
) -> Result<(), CaptureError> {
    let contents = block_on(home.load()).unwrap().unwrap();
    let mut dice = Dice(900 + u64::try_from(number).unwrap());
    let mut around = Circumstances { now: moment(2), random: &mut dice };
    block_on(letterbox.put_in(&contents.header, (capture(number), values), &mut around))
}

fn rows(outside: &MemoryStore) -> Vec<SealedSavepoint> {
    block_on(outside.load()).unwrap().map(|contents| contents.savepoints).unwrap_or_default()
}

/// With this code, and what lay in front of it.
fn opened(home: &MemoryStore, letterbox: &Letterbox<MemoryStore>, text: &str) -> (Tablet<MemoryStore>, LetterboxFound) {
    let mut workspace = unlock(home.clone(), text).unwrap();
    let mut dice = Dice(21);
    let found = block_on(workspace.take_in(letterbox, &mut Circumstances { now: moment(3), random: &mut dice }));
    (Tablet { store: home.clone(), workspace, dice, day: 3 }, found)
}

/// A tablet with one person, locked, and an empty letterbox.
fn locked() -> (MemoryStore, PersonId, MemoryStore, Letterbox<MemoryStore>) {
    let (home, outside) = (MemoryStore::default(), MemoryStore::default());
    let person = Tablet::set_up(home.clone()).unwrap().register();
    (home, person, outside.clone(), Letterbox::new(outside))
}

fn taken_in(count: usize) -> LetterboxFound {
    LetterboxFound { taken_in: count, ..LetterboxFound::default() }
}

fn waiting(tablet: &Tablet<MemoryStore>) -> Vec<CaptureId> {
    tablet.view().captures().into_iter().map(|(capture, _)| capture).collect()
}

/// As a worker fills it in who has read what was written.
fn claim(tablet: &Tablet<MemoryStore>, number: u128, person: PersonId) -> Action {
    let view = tablet.view();
    let draft = view.capture(capture(number)).unwrap();
    let written = captured(capture(number), draft).unwrap();
    let form = ClaimForm { today: moment(3).local_date(), people: vec![person], written };
    let answers = ClaimForm::known(&draft.values).with(PERSON, person.to_string());
    let (person, session) = form.check(&answers).unwrap();
    Action::ClaimCapture { capture: capture(number), person, session }
}

fn sessions(tablet: &Tablet<MemoryStore>, person: PersonId) -> Vec<CompletedSession> {
    let view = tablet.view();
    view.people[&person].sessions().iter().filter_map(|entry| entry.done().cloned()).collect()
}

#[test]
fn what_was_written_down_without_a_code_comes_in_at_the_next_unlock_whoever_unlocks() {
    for text in [WORKER, RECOVERY] {
        let (home, _, outside, letterbox) = locked();
        put_in(&letterbox, &home, 1, written()).unwrap();
        let (tablet, found) = opened(&home, &letterbox, text);
        assert_eq!((found, waiting(&tablet)), (taken_in(1), vec![capture(1)]), "{text}");
        assert!(rows(&outside).is_empty(), "and lies in front of the lock no more");
        let again = tablet.unlocked_again();
        assert_eq!(again.capture(capture(1)).unwrap().values.get(OF), WHO);
        assert!(again.findings.is_empty(), "the heads count it");
    }
}

#[test]
fn in_front_of_the_lock_nothing_of_it_can_be_read() {
    let (home, _, outside, letterbox) = locked();
    put_in(&letterbox, &home, 1, written()).unwrap();
    let [row] = rows(&outside).try_into().unwrap();
    for (_, text) in written().iter().filter(|(_, text)| text.len() > 3) {
        assert!(row.sealed.windows(text.len()).all(|found| found != text.as_bytes()), "{text}");
    }
}

#[test]
fn a_claimed_one_is_a_session_that_says_it_was_written_without_a_code_by_whom_and_who_claimed_it() {
    let (home, person, _, letterbox) = locked();
    let ticked = written().with(TICKED, "HeldRise HeldMarch").with(WENT, "Bra");
    put_in(&letterbox, &home, 1, ticked).unwrap();
    let (mut tablet, _) = opened(&home, &letterbox, WORKER);
    let action = claim(&tablet, 1, person);
    let events = tablet.perform(action.clone());
    assert_eq!(events[0].by, tablet.view().worker, "claimed by who is in");

    let [held] = sessions(&tablet, person).try_into().unwrap();
    let words = held.captured.as_deref().unwrap();
    assert_eq!((words.by.as_str(), words.of.as_str(), words.at), ("Ola Vikar", WHO, moment(2)));
    assert_eq!(
        (words.went.as_str(), words.ticked.as_slice()),
        ("Bra", [Exercise::HeldRise, Exercise::HeldMarch].as_slice())
    );
    assert_eq!((held.started.local().to_string(), held.trained_ms), ("2026-03-05 10:15:00".to_owned(), 1_500_000));
    assert!(held.exercises.is_empty(), "nobody knows how much of each was done");
    assert!(waiting(&tablet).is_empty());
    assert_eq!(tablet.unlocked_again(), tablet.view());

    assert_eq!(tablet.try_to(action), Err(RefusalError::UnknownEntry.into()), "and no second time");
}

#[test]
fn the_record_of_a_claimed_one_tells_all_that_was_written_and_nothing_of_a_plan() {
    let (home, person, _, letterbox) = locked();
    put_in(&letterbox, &home, 1, written().with(TICKED, "HeldRise")).unwrap();
    let (mut tablet, _) = opened(&home, &letterbox, WORKER);
    let action = claim(&tablet, 1, person);
    tablet.perform(action);
    let [held] = sessions(&tablet, person).try_into().unwrap();
    assert_eq!(record_sentence(Lang::Bokmal, &held), "Skrevet ned uten kode, 25 minutter");
    let told = facts(Lang::Bokmal, &held);
    let said = |value: &str| told.iter().any(|(_, found)| found == value);
    assert!([WHO, "Ola Vikar", "Gikk i trappa og reiste oss fra stolen"].into_iter().all(said), "{told:?}");
    assert!(told.iter().all(|(name, _)| name != "Omfang"), "how much of a plan: {told:?}");
}

#[test]
fn the_words_of_a_claimed_one_are_those_that_were_written_whatever_the_screen_says() {
    let (home, person, _, letterbox) = locked();
    put_in(&letterbox, &home, 1, written()).unwrap();
    let (mut tablet, _) = opened(&home, &letterbox, WORKER);
    let Action::ClaimCapture { capture, person, mut session } = claim(&tablet, 1, person) else { panic!() };
    let mut words = captured(capture, tablet.view().capture(capture).unwrap()).unwrap();
    words.by = Name::new("En annen").unwrap();
    session.captured = Some(Box::new(words));
    tablet.perform(Action::ClaimCapture { capture, person, session });
    assert_eq!(sessions(&tablet, person)[0].captured.as_ref().unwrap().by.as_str(), "Ola Vikar");
}

#[test]
fn a_struck_one_leaves_its_reason_in_the_log_and_no_word_of_what_was_written() {
    let (home, person, _, letterbox) = locked();
    put_in(&letterbox, &home, 1, written()).unwrap();
    let (mut tablet, _) = opened(&home, &letterbox, WORKER);
    let strike = Action::StrikeCapture { capture: capture(1), why: StrikeReason::TryOut };
    tablet.perform(strike);
    let log = tablet.workspace.log_of_tablet();
    let said: Vec<_> = log.iter().map(|entry| &entry.event.about).collect();
    let struck = About::Store(StoreEvent::CaptureStruckOut { capture: capture(1), why: StrikeReason::TryOut });
    assert!(said.contains(&&struck) && said.contains(&&About::Store(StoreEvent::CaptureTakenIn(capture(1)))));
    assert!(waiting(&tablet).is_empty() && sessions(&tablet, person).is_empty());
    assert!(tablet.unlocked_again().captures().is_empty());
}

#[test]
fn whatever_a_write_comes_to_while_it_is_moved_it_is_there_once_and_goes_from_outside_only_when_it_is_inside() {
    let faults = [
        (Fault::Refused(StoreError::Full), false, false),
        (Fault::AnswerLost(StoreError::Unknown), true, true),
        (Fault::Silent(StoreError::Unknown), false, true),
    ];
    for (fault, is_told, is_on_disk) in faults {
        // Setting up, the person, then what is moved in.
        let (home, outside) = (MemoryStore::failing_at(3, fault), MemoryStore::default());
        Tablet::set_up(home.clone()).unwrap().register();
        let letterbox = Letterbox::new(outside.clone());
        put_in(&letterbox, &home, 1, written()).unwrap();

        let (_, found) = opened(&home, &letterbox, WORKER);
        assert_eq!((found.taken_in, found.left.is_none()), (usize::from(is_told), is_told), "{fault:?}");
        assert_eq!(rows(&outside).is_empty(), is_told, "{fault:?}");

        let (again, found) = opened(&home, &letterbox, WORKER);
        assert_eq!(found, taken_in(usize::from(!is_on_disk)), "{fault:?}");
        assert_eq!(waiting(&again), [capture(1)], "{fault:?}");
        assert!(rows(&outside).is_empty(), "{fault:?}");
        assert!(again.unlocked_again().findings.is_empty(), "{fault:?}");
    }
}

#[test]
fn one_that_stays_in_front_of_the_lock_after_it_was_moved_comes_in_no_second_time() {
    let home = MemoryStore::default();
    let person = Tablet::set_up(home.clone()).unwrap().register();
    let outside = MemoryStore::failing_at(2, Fault::Refused(StoreError::Unknown));
    let letterbox = Letterbox::new(outside.clone());
    put_in(&letterbox, &home, 1, written()).unwrap();
    let (mut tablet, found) = opened(&home, &letterbox, WORKER);
    assert_eq!((found, rows(&outside).len()), (taken_in(1), 1));
    let action = claim(&tablet, 1, person);
    tablet.perform(action);

    let (again, found) = opened(&home, &letterbox, WORKER);
    assert_eq!((found, waiting(&again), rows(&outside)), (taken_in(0), vec![], vec![]));
    assert_eq!(sessions(&again, person).len(), 1);
}

#[test]
fn it_is_said_to_be_written_down_only_when_it_is_on_disk() {
    let (home, ..) = locked();
    for (fault, said) in [
        (Fault::Refused(StoreError::Full), Err(CaptureError::Store(StoreError::Full))),
        (Fault::AnswerLost(StoreError::Unknown), Ok(())),
    ] {
        let outside = MemoryStore::failing_at(1, fault);
        assert_eq!(put_in(&Letterbox::new(outside.clone()), &home, 1, written()), said);
        assert_eq!(rows(&outside).len(), usize::from(said.is_ok()));
    }
}

/// Keeps everything, and answers nothing from the first write on.
#[derive(Clone, Default)]
struct Mute(MemoryStore, Rc<Cell<bool>>);

impl Store for Mute {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        if self.1.get() { Err(StoreError::NoAnswer) } else { self.0.load().await }
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        self.1.set(true);
        self.0.commit(batch).await.and(Err(StoreError::NoAnswer))
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        Err(StoreError::NoAnswer)
    }
}

#[test]
fn where_nobody_knows_it_is_said_so_and_pressing_again_writes_it_down_once() {
    let (home, ..) = locked();
    let mute = Mute::default();
    assert_eq!(
        put_in(&Letterbox::new(mute.clone()), &home, 1, written()),
        Err(CaptureError::Unsure(StoreError::NoAnswer))
    );
    put_in(&Letterbox::new(mute.0.clone()), &home, 1, written()).unwrap();
    assert_eq!(rows(&mute.0).len(), 1);
}

#[test]
fn no_more_are_taken_than_can_wait_and_no_longer_ones_than_the_form_lets_anybody_write() {
    let (home, _, outside, letterbox) = locked();
    for number in 0..Letterbox::<MemoryStore>::MOST {
        put_in(&letterbox, &home, number as u128, written()).unwrap();
    }
    let limit = Letterbox::<MemoryStore>::MOST;
    assert_eq!(put_in(&letterbox, &home, 99, written()), Err(CaptureError::TooMany { limit }));
    put_in(&letterbox, &home, 1, written()).unwrap();
    assert_eq!(rows(&outside).len(), limit);
    let long = [DONE, WENT, WHAT, OF].iter().fold(written(), |all, key| all.with(key, "å".repeat(20_000)));
    assert_eq!(put_in(&letterbox, &home, 1, long), Err(CaptureError::TooLong));
    let (tablet, found) = opened(&home, &letterbox, WORKER);
    assert_eq!((found, waiting(&tablet).len()), (taken_in(limit), limit));
}

#[test]
fn a_damaged_one_keeps_no_other_out_is_told_and_lies_there_until_somebody_throws_it_away() {
    let (home, _, outside, letterbox) = locked();
    for number in [1, 2, 3] {
        put_in(&letterbox, &home, number, written()).unwrap();
    }
    let mut row = rows(&outside).into_iter().nth(1).unwrap();
    *row.sealed.last_mut().unwrap() ^= 1;
    block_on(outside.commit(Batch { savepoints: vec![row], ..Batch::default() })).unwrap();
    let closed = LetterboxFound { closed: vec![capture(2)], ..taken_in(2) };
    let (tablet, found) = opened(&home, &letterbox, WORKER);
    assert_eq!((found, waiting(&tablet)), (closed, vec![capture(1), capture(3)]));
    let (_, found) = opened(&home, &letterbox, WORKER);
    assert_eq!(found.closed, [capture(2)], "told at each unlock");
    block_on(letterbox.throw_away(&found.closed)).unwrap();
    assert_eq!(opened(&home, &letterbox, WORKER).1, LetterboxFound::default());
}

#[test]
fn one_put_under_another_identity_or_sealed_for_codes_of_before_does_not_come_in() {
    let (home, _, outside, letterbox) = locked();
    put_in(&letterbox, &home, 1, written()).unwrap();
    let mut tablet =
        Tablet { store: home.clone(), workspace: unlock(home.clone(), WORKER).unwrap(), dice: Dice(5), day: 3 };
    let new = code(NEW_WORKER);
    let mut around = Circumstances { now: moment(3), random: &mut tablet.dice };
    block_on(tablet.workspace.admit(Admitting::OwnCode(&new), &mut around)).unwrap();
    let (_, found) = opened(&home, &letterbox, NEW_WORKER);
    assert_eq!(found.closed, [capture(1)], "sealed for a code that was changed since");

    put_in(&letterbox, &home, 2, written()).unwrap();
    put_in(&letterbox, &home, 3, written()).unwrap();
    let [one, two, three] = rows(&outside).try_into().unwrap();
    let swapped = SealedSavepoint { slot: three.slot, ..two };
    block_on(outside.commit(Batch { savepoints: vec![swapped], ..Batch::default() })).unwrap();
    let (tablet, found) = opened(&home, &letterbox, NEW_WORKER);
    assert_eq!((found.closed, waiting(&tablet)), (vec![capture(1), capture(3)], vec![capture(2)]), "{:?}", one.slot);
}

#[test]
fn what_has_to_be_answered_is_asked_for_and_an_incident_is_told_of_in_words_and_claimed_as_a_choice() {
    let form = CaptureForm { today: moment(3).local_date() };
    let wrong = form.check(&form.blank()).unwrap_err();
    for key in [OF, TIME, MINUTES, DONE, INCIDENT, BY] {
        assert!(wrong.of(key).is_some(), "{key}");
    }
    assert!(form.check(&written()).is_ok());
    assert!(form.check(&written().with(DONE, "").with(TICKED, "HeldRise")).is_ok(), "ticked is said too");
    assert!(form.check(&written().with(INCIDENT, "yes")).unwrap_err().of(WHAT).is_some());

    let (home, person, _, letterbox) = locked();
    let fell = form.check(&written().with(INCIDENT, "yes").with(WHAT, "Snublet i dørstokken")).unwrap();
    put_in(&letterbox, &home, 1, fell).unwrap();
    let (tablet, _) = opened(&home, &letterbox, WORKER);
    let view = tablet.view();
    let draft = view.capture(capture(1)).unwrap();
    let claim = ClaimForm {
        today: moment(3).local_date(),
        people: vec![person],
        written: captured(capture(1), draft).unwrap(),
    };
    let answers = ClaimForm::known(&draft.values).with(PERSON, person.to_string());
    assert!(claim.check(&answers).unwrap_err().of(HAPPENED).is_some());
    let answers = answers.with(HAPPENED, "NearFall").with(HURT, "No").with(TOLD, "Nurse");
    assert_eq!(claim.check(&answers).unwrap().1.incidents.len(), 1);
    assert!(claim.check(&answers.with(DAY, moment(4).local_date().to_string())).is_err(), "not on a day to come");
}

#[test]
fn a_claim_of_what_is_not_there_or_for_nobody_known_is_refused() {
    let (home, person, _, letterbox) = locked();
    put_in(&letterbox, &home, 1, written()).unwrap();
    let (mut tablet, _) = opened(&home, &letterbox, WORKER);
    let Action::ClaimCapture { capture: one, session, .. } = claim(&tablet, 1, person) else { panic!() };
    let refused = |action: Action, tablet: &mut Tablet<MemoryStore>| tablet.try_to(action).unwrap_err();
    let nobody = Action::ClaimCapture { capture: one, person: PersonId::from_bits(3), session: session.clone() };
    assert_eq!(refused(nobody, &mut tablet), ActionError::from(RefusalError::UnknownPerson));
    let nothing = Action::ClaimCapture { capture: capture(9), person, session };
    assert_eq!(refused(nothing, &mut tablet), ActionError::from(RefusalError::UnknownEntry));
    let strike = Action::StrikeCapture { capture: capture(9), why: StrikeReason::Other };
    assert_eq!(refused(strike, &mut tablet), ActionError::from(RefusalError::UnknownEntry));
}
