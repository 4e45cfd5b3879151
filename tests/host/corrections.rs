//! Undoing, correcting and striking out what was recorded: one mechanism, whatever the kind.

use chrono::NaiveDate;
use hjemmetrener::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Key, Source};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::correction::{
    Correction, CorrectionReason, EntryChange, EntryKind, EntryStory, RecordedEntry,
};
use hjemmetrener::domain::exercise::{Exercise, ExerciseOutcome, Planned, SkipReason};
use hjemmetrener::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use hjemmetrener::domain::history::{AssessmentEntry, History};
use hjemmetrener::domain::identity::{EventId, PersonId, WorkerId};
use hjemmetrener::domain::scale::ZeroToTen;
use hjemmetrener::domain::session::held::{After, CompletedSession};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::text::Lang;
use hjemmetrener::text::screens::correction as words;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::forms::FieldError;
use hjemmetrener::workspace::forms::after_session::{AfterForm, EXERTION, NOTE};
use hjemmetrener::workspace::forms::correction::{CorrectionForm, WHY};
use hjemmetrener::workspace::forms::session_correction::{
    self, OUTCOMES, SessionCorrectionForm, outcomes, outcomes_text,
};
use hjemmetrener::workspace::problem::{ActionError, RefusalError};

use crate::tablet::{Tablet, moment, session};

/// One kind of entry, as it is recorded first, corrected and corrected again, each at a day; and what it comes to in
/// figures.
struct Kind {
    kind: EntryKind,
    entries: [RecordedEntry; 3],
    /// Only of a day to come.
    ahead: RecordedEntry,
    of_another_kind: RecordedEntry,
    record: fn(PersonId, RecordedEntry) -> Action,
    figures: fn(&History) -> String,
    story: fn(&History, EventId) -> EntryStory,
}

fn tug(day: i64, hundredths: u32) -> RecordedEntry {
    let answers = Answers::new(vec![(Key::Item(0), Answer::Time(Centiseconds::new(hundredths)))]).unwrap();
    let (source, conditions) = (Source::Guided, Conditions::default());
    RecordedEntry::Assessment(Assessment {
        instrument: Instrument::Tug,
        on: moment(day).local_date(),
        source,
        conditions,
        answers,
    })
}

fn held(day: i64, exertion: u8) -> RecordedEntry {
    let after = After { exertion: ZeroToTen::new(exertion).ok(), ..After::default() };
    RecordedEntry::Session(Box::new(CompletedSession { after, ..session(day) }))
}

/// The compiler asks for every kind of [`RecordedEntry`] here.
fn record(person: PersonId, entry: RecordedEntry) -> Action {
    match entry {
        RecordedEntry::Assessment(assessment) => Action::Assess { person, assessments: vec![assessment] },
        RecordedEntry::Session(session) => Action::HoldSession { person, session: *session },
    }
}

fn kinds() -> [Kind; 2] {
    [
        Kind {
            kind: EntryKind::Assessment(Instrument::Tug),
            entries: [tug(0, 1_520), tug(0, 1_250), tug(1, 1_350)],
            ahead: tug(9, 1_350),
            of_another_kind: held(0, 4),
            record,
            figures: |history| {
                let stand: Vec<_> = history.assessed(Instrument::Tug).map(|entry| &entry.assessment).collect();
                format!("{stand:?} {:?}", history.assessments().len())
            },
            story: |history, event| {
                history.all_assessments().into_iter().find(|entry| entry.event == event).unwrap().story.clone()
            },
        },
        Kind {
            kind: EntryKind::Session,
            entries: [held(0, 4), held(0, 6), held(1, 6)],
            ahead: held(9, 6),
            of_another_kind: tug(0, 1_520),
            record,
            figures: |history| {
                let days: Vec<_> = history.sessions().iter().map(|entry| (entry.on, entry.done())).collect();
                format!("{days:?} {:?} {}", history.dose(), history.sessions_done())
            },
            story: |history, event| history.any_session(event).unwrap().story.clone(),
        },
    ]
}

fn set_up() -> (Tablet<MemoryStore>, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    (tablet, person)
}

#[test]
fn every_kind_is_recorded_corrected_and_struck_out_and_its_history_tells_it_all_while_figures_have_what_stands() {
    for kind in kinds() {
        let (mut tablet, person) = set_up();
        let [first, second, third] = kind.entries.clone();
        let [none, one, two, three] =
            [vec![], vec![first.clone()], vec![second.clone()], vec![third.clone()]].map(|stand| {
                let (mut tablet, person) = set_up();
                for entry in stand {
                    tablet.day = 2;
                    tablet.perform((kind.record)(person, entry));
                }
                (kind.figures)(&tablet.view().people[&person])
            });
        let of = tablet.perform((kind.record)(person, first.clone()))[0].id;
        let change = |why, instead| Action::Correct { person, correction: Correction { of, why, instead } };
        let figures = |tablet: &Tablet<MemoryStore>| (kind.figures)(&tablet.unlocked_again().people[&person]);
        assert_eq!(figures(&tablet), one, "{:?}", kind.kind);
        assert_eq!(tablet.view().people[&person].correctable(of).unwrap().kind(), kind.kind);

        // Free on the day of recording.
        tablet.perform(change(None, Some(second.clone())));
        assert_eq!(figures(&tablet), two);

        // Later with a reason, and only to what could be recorded.
        tablet.day = 1;
        let before = tablet.view();
        let why = Some(CorrectionReason::WrongDay);
        let refused = [
            (change(None, Some(third.clone())), RefusalError::NeedsReason),
            (change(None, None), RefusalError::NeedsReason),
            (change(why, Some(kind.ahead.clone())), RefusalError::InTheFuture),
            (change(why, Some(kind.of_another_kind.clone())), RefusalError::UnknownEntry),
        ];
        for (action, why) in refused {
            assert_eq!(tablet.try_to(action), Err(ActionError::Refused(why)));
        }
        assert_eq!(tablet.view(), before);
        tablet.perform(change(why, Some(third.clone())));
        assert_eq!(figures(&tablet), three);

        // Struck out: in no figure, in no question that is asked of the history, and corrected no more.
        let wrong_person = Some(CorrectionReason::WrongPerson);
        tablet.perform(change(wrong_person, None));
        assert_eq!(figures(&tablet), none);
        let view = tablet.unlocked_again();
        let history = &view.people[&person];
        assert!(history.correctable(of).is_none() && !history.has_session_on(moment(1).local_date()));
        assert_eq!(history.assessed_on(moment(1).local_date()), Vec::<&AssessmentEntry>::new());
        for instead in [Some(first.clone()), None] {
            let again = tablet.try_to(change(wrong_person, instead));
            assert_eq!(again, Err(ActionError::Refused(RefusalError::UnknownEntry)));
        }

        let story = (kind.story)(history, of);
        let (recorded, by) = (moment(0).local_date(), view.worker);
        assert_eq!((story.recorded, story.by, story.is_struck(), story.is_corrected()), (recorded, by, true, false));
        let step = |day, why, before: &RecordedEntry, after: Option<&RecordedEntry>| EntryChange {
            on: moment(day).local_date(),
            by,
            why,
            before: before.clone(),
            after: after.cloned(),
        };
        let expected = [
            step(0, None, &first, Some(&second)),
            step(1, why, &second, Some(&third)),
            step(1, wrong_person, &third, None),
        ];
        assert_eq!(story.changes, expected);
    }
}

#[test]
fn what_is_typed_about_an_entry_is_kept_until_it_is_corrected_and_goes_with_it() {
    for kind in kinds() {
        let (mut tablet, person) = set_up();
        let [first, second, _] = kind.entries;
        let of = tablet.perform((kind.record)(person, first))[0].id;
        // The reason, and the sheet of a measurement.
        let forms = [FormName::Correction, FormName::MeasurementCorrection].map(|name| FormId::about(name, person, of));
        for form in &forms {
            let values = FormValues::default().with("why", "WrongNumber");
            tablet.perform(Action::KeepDraft(FormDraft { form: form.clone(), at: moment(0), values }));
        }
        let kept = |tablet: &Tablet<MemoryStore>| tablet.unlocked_again().drafts.into_keys().collect::<Vec<_>>();
        assert_eq!(kept(&tablet), forms);
        let correction = Correction { of, why: None, instead: Some(second) };
        let actions = vec![Action::Correct { person, correction }];
        tablet.perform(Action::SubmitForm { form: forms[0].clone(), actions });
        assert_eq!(kept(&tablet), [], "{:?}", kind.kind);
    }
}

#[test]
fn how_each_exercise_went_is_a_word_each_and_what_nobody_knows_stays_as_recorded() {
    let outcomes_of = |text: &str| {
        let recorded = [ExerciseOutcome::AsPlanned; 6].map(|went| (Planned::of(Exercise::HeldMarch), went));
        outcomes(&recorded, text).into_iter().map(|(_, went)| went).collect::<Vec<_>>()
    };
    let all = [
        ExerciseOutcome::Fewer,
        ExerciseOutcome::NotReached,
        ExerciseOutcome::Instead(Exercise::SeatedMarch),
        ExerciseOutcome::Skipped(SkipReason::Tired),
        ExerciseOutcome::AsPlanned,
        ExerciseOutcome::Skipped(SkipReason::Other),
    ];
    let text = outcomes_text(all);
    assert_eq!(text, "Fewer NotReached Instead-SeatedMarch Skipped-Tired AsPlanned Skipped-Other");
    assert_eq!(outcomes_of(&text), all);
    assert_eq!(outcomes_of("Fewer Flown Instead- ")[..4], [all[0], all[4], all[4], all[4]]);
    assert_eq!(outcomes_of(""), [ExerciseOutcome::AsPlanned; 6]);
}

#[test]
fn a_corrected_session_is_what_was_typed_and_all_that_is_wrong_is_told_at_once() {
    let held = session(0);
    let after = AfterForm::new(None, held.started, &held.after);
    let known = session_correction::from_known(&after, &held);
    assert!(known.iter().all(|(key, _)| session_correction::keys().contains(&key)));
    let form = |needs_reason| {
        let why = CorrectionForm { kind: EntryKind::Session, needs_reason };
        SessionCorrectionForm { why, after, held: held.clone() }
    };
    assert_eq!(form(false).check(&known), Ok((None, held.clone())));

    let typed = known.with(EXERTION, "6").with(OUTCOMES, "Fewer").with(WHY, "WrongNumber");
    let (why, corrected) = form(true).check(&typed).unwrap();
    assert_eq!((why, corrected.after.exertion), (Some(CorrectionReason::WrongNumber), ZeroToTen::new(6).ok()));
    assert_eq!(corrected.exercises[0], (held.exercises[0].0, ExerciseOutcome::Fewer));
    assert_eq!(corrected.exercises[1..], held.exercises[1..]);
    // What cannot be wrong with a session is no reason to correct it.
    for none in ["", "WrongConditions", "Boredom"] {
        let errors = form(true).check(&typed.clone().with(WHY, none)).unwrap_err();
        assert_eq!(errors.of(WHY), Some(&FieldError::Missing));
    }
    let errors = form(true).check(&typed.with(WHY, "").with(NOTE, "a\u{7}b")).unwrap_err();
    assert_eq!([WHY, NOTE].map(|key| errors.of(key).is_some()), [true, true]);
}

#[test]
fn a_correction_tells_when_who_and_why() {
    let on = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
    let (by, entry) = (WorkerId::from_bits(1), tug(0, 1_520));
    let same_day = EntryChange { on, by, why: None, before: entry.clone(), after: Some(entry) };
    let struck = EntryChange { after: None, ..same_day.clone() };
    assert_eq!(words::change(Lang::Bokmal, &same_day, Some("Kari Øving")), "Rettet 12. mai 2026 av Kari Øving");
    assert_eq!(words::change(Lang::Nynorsk, &struck, None), "Stroken 12. mai 2026 av ein annan heimetrenar");
    let later = EntryChange { why: Some(CorrectionReason::WrongNumber), ..same_day };
    let said = words::change(Lang::English, &later, Some("Kari"));
    assert_eq!(said, "Corrected 12 May 2026 by Kari: wrong number or answer");
}

#[test]
fn each_kind_is_named_in_the_same_sentences() {
    let measurement = EntryKind::Assessment(Instrument::Tug);
    assert_eq!(words::title(Lang::Bokmal, measurement), "Rett målingen");
    assert_eq!(words::why(Lang::Nynorsk, EntryKind::Session), "Kvifor blir økta retta?");
    assert_eq!(words::why_note(Lang::Bokmal, EntryKind::Session), "Økta ble ikke ført i dag. Da trengs en grunn.");
    assert_eq!(words::strike_question(Lang::English, measurement), "Do you want to strike out the measurement?");
    let note = "Da teller økta ikke med noe sted, men blir stående, merket som strøket.";
    assert_eq!(words::strike_note(Lang::Bokmal, EntryKind::Session), note);
}
