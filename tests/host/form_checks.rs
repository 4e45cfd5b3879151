//! Each form: what it comes to, and each field that can be wrong.

use std::collections::BTreeSet;

use chrono::{NaiveDate, Weekday};

use hjemmetrener::domain::cancellation::{CancelReason, CancelledBy};
use hjemmetrener::domain::consent::Content;
use hjemmetrener::domain::course::{Course, Weekdays};
use hjemmetrener::domain::day::DayError;
use hjemmetrener::domain::exercise::{Amount, Exercise, Planned};
use hjemmetrener::domain::form_draft::FormValues;
use hjemmetrener::domain::identity::GoalId;
use hjemmetrener::domain::person::{BirthYear, BirthYearError, Sex};
use hjemmetrener::domain::plan::{Cause, ChangedBy, Instead, InsteadKind, ManualChoice, PlanStep, PlanStepChange};
use hjemmetrener::domain::retest::{RetestWeeks, RetestWeeksError};
use hjemmetrener::domain::scale::Weight;
use hjemmetrener::domain::written::{Name, WrittenError};
use hjemmetrener::workspace::forms::cancellation::{self, NotBegunForm};
use hjemmetrener::workspace::forms::consent::{self, ConsentForm, TypedConsent};
use hjemmetrener::workspace::forms::goal::{self, AimForm, GoalForm, LevelsForm};
use hjemmetrener::workspace::forms::person::{self, PersonForm};
use hjemmetrener::workspace::forms::plan_change::{self, PlanChangeForm, planned_word};
use hjemmetrener::workspace::forms::reading::FormReader;
use hjemmetrener::workspace::forms::settings::{self, HelpListsForm, RetestWeekForm};
use hjemmetrener::workspace::forms::share_link::{self, LinkWishForm, TypedLink};
use hjemmetrener::workspace::forms::{FieldError, FieldErrors};

fn today() -> NaiveDate {
    day(5, 12)
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub(crate) fn typed(of: &[(&str, &str)]) -> FormValues {
    of.iter().fold(FormValues::default(), |values, (key, text)| values.with(key, *text))
}

/// One field at a time is wrong, and nothing else is said.
#[track_caller]
pub(crate) fn wrong<T: std::fmt::Debug>(
    check: impl Fn(&FormValues) -> Result<T, FieldErrors>,
    good: &FormValues,
    cases: &[(&'static str, &str, FieldError)],
) {
    check(good).unwrap();
    for (key, text, expected) in cases {
        let errors = check(&good.clone().with(key, *text)).unwrap_err();
        assert_eq!(errors.of(key), Some(expected), "{key}: {text}");
        let mut only = FormReader::new(good);
        only.note(key, expected.clone());
        assert_eq!(errors, only.noted(), "{key}: {text}");
    }
}

#[test]
fn a_person_has_a_name_and_a_course_and_may_leave_the_rest_open() {
    let form = PersonForm { today: today() };
    let good = typed(&[
        (person::NAME, " Signe Prøve "),
        (person::BIRTH_YEAR, "1941"),
        (person::SEX, "Female"),
        (person::START, "2026-05-12"),
        (person::WEEKDAYS, "Tue Fri"),
    ]);
    let (profile, course) = form.check(&good).unwrap();
    assert_eq!((profile.name.as_str(), profile.sex), ("Signe Prøve", Some(Sex::Female)));
    assert_eq!(profile.birth_year.map(BirthYear::year), Some(1941));
    assert_eq!(course.weekdays.iter().collect::<Vec<_>>(), [Weekday::Tue, Weekday::Fri]);

    let open = good.clone().with(person::SEX, person::NOT_STATED).with(person::BIRTH_YEAR, "");
    let (profile, _) = form.check(&open).unwrap();
    assert_eq!((profile.sex, profile.birth_year), (None, None));

    let range = DayError::OutOfRange {
        first: NaiveDate::from_ymd_opt(2021, 5, 12).unwrap(),
        last: day(5, 12).with_year_of(2027),
    };
    wrong(
        |values| form.check(values),
        &good,
        &[
            (person::NAME, "  ", WrittenError::Empty.into()),
            (person::NAME, &"å".repeat(81), WrittenError::TooLong { limit: 80, length: 81 }.into()),
            (person::BIRTH_YEAR, "førti", BirthYearError::NotAYear.into()),
            (person::START, "", DayError::Missing.into()),
            (person::START, "2006-05-12", range.into()),
            (person::WEEKDAYS, "", FieldError::Missing),
            (person::WEEKDAYS, "someday", FieldError::Missing),
        ],
    );
}

trait InYear {
    fn with_year_of(self, year: i32) -> NaiveDate;
}

impl InYear for NaiveDate {
    fn with_year_of(self, year: i32) -> NaiveDate {
        chrono::Datelike::with_year(&self, year).unwrap()
    }
}

#[test]
fn all_that_is_wrong_with_a_form_is_told_at_once() {
    let errors = PersonForm { today: today() }.check(&FormValues::default()).unwrap_err();
    let wrong = [person::NAME, person::START, person::WEEKDAYS].map(|key| errors.of(key).is_some());
    assert_eq!((wrong, errors.of(person::BIRTH_YEAR)), ([true; 3], None));
}

#[test]
fn a_goal_is_one_line_with_its_importance_and_both_numbers_of_today_or_none() {
    let good = typed(&[(goal::TEXT, "Gå til\nbutikken"), (goal::IMPORTANCE, "9")]);
    let goal = GoalForm.check(&good).unwrap();
    assert_eq!((goal.text.as_str(), goal.importance.value()), ("Gå til butikken", 9));
    assert_eq!((goal.first, goal.aim), (None, None));

    let whole = good.clone().with(goal::PERFORMANCE, "3").with(goal::SATISFACTION, "4").with(goal::AIM, "8");
    let goal = GoalForm.check(&whole).unwrap();
    let first = goal.first.unwrap();
    assert_eq!((first.performance.value(), first.satisfaction.value()), (3, 4));
    assert_eq!(goal.aim.map(|aim| aim.value()), Some(8));

    let check = |values: &FormValues| GoalForm.check(values);
    wrong(
        check,
        &whole,
        &[
            (goal::TEXT, "", WrittenError::Empty.into()),
            (goal::IMPORTANCE, "", FieldError::Missing),
            (goal::IMPORTANCE, "11", FieldError::Missing),
            (goal::PERFORMANCE, "", FieldError::OneOfTwo),
            (goal::SATISFACTION, "", FieldError::OneOfTwo),
        ],
    );
}

#[test]
fn an_aim_is_a_number_from_1_to_10() {
    let good = typed(&[(goal::AIM, "10")]);
    wrong(
        |values| AimForm.check(values),
        &good,
        &[(goal::AIM, "", FieldError::Missing), (goal::AIM, "0", FieldError::Missing)],
    );
}

#[test]
fn five_levels_are_written_and_the_weight_stays_where_no_number_is_chosen() {
    let form = LevelsForm { goal: GoalId::from_bits(7), weight: Weight::new(6).unwrap() };
    let good = goal::LEVELS.iter().fold(FormValues::default(), |values, key| values.with(key, *key));
    assert_eq!(form.check(&good).unwrap().weight.value(), 6);
    let weighted = good.clone().with(goal::IMPORTANCE, "3").with(goal::DIFFICULTY, "2");
    assert_eq!(form.check(&weighted).unwrap().weight.value(), 6);
    let cases = goal::LEVELS.map(|key| (key, " ", FieldError::from(WrittenError::Empty)));
    wrong(|values| form.check(values), &good, &cases);
    wrong(
        |values| form.check(values),
        &weighted,
        &[(goal::IMPORTANCE, "", FieldError::OneOfTwo), (goal::DIFFICULTY, "", FieldError::OneOfTwo)],
    );
}

#[test]
fn a_consent_lasts_to_the_end_of_the_course_or_to_a_day_within_twelve_months() {
    let course = Course { start: day(4, 1), weekdays: Weekdays::new([Weekday::Tue]).unwrap() };
    let form = ConsentForm::new(today(), Some(course));
    let good = typed(&[
        (consent::KIN, "Datter"),
        (consent::CONTENTS, "Goals Tests"),
        (consent::HOW_LONG, consent::WHOLE_COURSE),
    ]);
    let TypedConsent { contents, until, .. } = form.check(&good).unwrap();
    assert_eq!((contents, until), (BTreeSet::from([Content::Goals, Content::Tests]), course.last_day()));

    let to_a_day = good.clone().with(consent::HOW_LONG, consent::TO_A_DAY).with(consent::DAY, "2026-06-01");
    assert_eq!(form.check(&to_a_day).unwrap().until, day(6, 1));
    wrong(
        |values| form.check(values),
        &to_a_day,
        &[
            (consent::KIN, "", WrittenError::Empty.into()),
            (consent::CONTENTS, "", FieldError::Missing),
            (consent::HOW_LONG, "", FieldError::Missing),
            (consent::DAY, "", DayError::Missing.into()),
            (
                consent::DAY,
                "2027-05-13",
                DayError::OutOfRange { first: today(), last: today().with_year_of(2027) }.into(),
            ),
        ],
    );
    let without_course = ConsentForm::new(today(), None);
    assert_eq!(without_course.blank().get(consent::HOW_LONG), consent::TO_A_DAY);
    assert!(without_course.check(&good).is_err(), "no course to last to the end of");
}

#[test]
fn a_link_that_takes_the_name_along_gets_a_code_unless_somebody_says_no() {
    let form = LinkWishForm { today: today(), last: day(8, 1) };
    let under_code = |with_name: &str| form.likely(day(6, 9), with_name).get(share_link::UNDER_CODE) == "yes";
    assert_eq!(["", "yes"].map(under_code), [false, true]);
    assert_eq!(form.likely(day(6, 9), ""), form.from_usual(day(6, 9)));
}

#[test]
fn a_link_shows_something_until_a_day_within_the_consent() {
    let form = LinkWishForm { today: today(), last: day(8, 1) };
    let good = form.from_usual(day(6, 9)).with(share_link::UNDER_CODE, "yes");
    assert_eq!(form.check(&good), Ok(TypedLink { until: day(6, 9), with_name: false, under_code: true }));
    let beyond = DayError::OutOfRange { first: today(), last: day(8, 1) };
    wrong(
        |values| form.check(values),
        &good,
        &[(share_link::DAY, "", DayError::Missing.into()), (share_link::DAY, "2026-08-02", beyond.into())],
    );
}

#[test]
fn another_exercise_is_found_by_its_word_with_its_dose_and_one_that_is_not_offered_is_none() {
    let planned = |exercise, amount| Planned { amount, ..Planned::of(exercise) };
    let (from, less) =
        (Planned::of(Exercise::HeldFeetTogether), planned(Exercise::HeldFeetTogether, Amount::seconds(7, 1)));
    let all = Exercise::ALL.iter().map(|exercise| Planned::of(*exercise));
    let offers: Vec<Instead> = all.chain([less]).map(|planned| Instead { kind: InsteadKind::Other, planned }).collect();
    let words: BTreeSet<String> = offers.iter().map(|it| planned_word(it.planned)).collect();
    assert_eq!(words.len(), offers.len(), "each has a word of its own");

    let form = PlanChangeForm { item: 3, from, offers };
    let good = typed(&[(plan_change::WHY, "TooHard"), (plan_change::NAME, "Lise")])
        .with(plan_change::INSTEAD, planned_word(less));
    let change = PlanStepChange { item: 3, from, to: less };
    let step = PlanStep { change, cause: Cause::Chosen(ManualChoice::TooHard) };
    assert_eq!(form.check(&good, false), Ok((ChangedBy::Worker, step)));
    let named = ChangedBy::Professional(Name::new("Lise").unwrap());
    assert_eq!(form.check(&good, true), Ok((named.clone(), step)));
    assert_eq!(plan_change::decided_by(&good), Ok(named));
    let why_open = good.clone().with(plan_change::WHY, "");
    assert_eq!(form.step(&why_open), Some(PlanStep { cause: Cause::Chosen(ManualChoice::Other), ..step }));
    wrong(
        |values| form.check(values, true),
        &good,
        &[
            (plan_change::INSTEAD, "HeldFeetTogether-9-9s", FieldError::Missing),
            (plan_change::WHY, "", FieldError::Missing),
            (plan_change::NAME, "", WrittenError::Empty.into()),
        ],
    );
}

#[test]
fn what_is_called_off_says_who_and_why() {
    let form = NotBegunForm { today: today() };
    let good = form.proposed(Some(CancelledBy::Worker), Some(CancelReason::Ill), "Feber.");
    let cancellation = form.check(&good).unwrap();
    assert_eq!((cancellation.on, cancellation.by, cancellation.why), (today(), CancelledBy::Worker, CancelReason::Ill));
    wrong(
        |values| form.check(values),
        &good,
        &[
            (cancellation::BY, "", FieldError::Missing),
            (cancellation::WHY, "weather", FieldError::Missing),
            (cancellation::NOTE, "a\u{7}b", WrittenError::Unprintable.into()),
        ],
    );
}

#[test]
fn one_more_week_is_a_whole_number_that_makes_a_plan() {
    let form = RetestWeekForm { weeks: RetestWeeks::new(vec![6, 12]).unwrap() };
    let good = typed(&[(settings::WEEK, " 9 ")]);
    assert_eq!(form.check(&good).unwrap().weeks(), [6, 9, 12]);
    let late = RetestWeeksError::TooLate { week: 105, last: 104 };
    let cases = [
        (settings::WEEK, "", FieldError::Missing),
        (settings::WEEK, "6,5", FieldError::Missing),
        (settings::WEEK, "105", late.into()),
    ];
    wrong(|values| form.check(values), &good, &cases);
}

#[test]
fn the_lists_of_help_have_one_name_a_line_and_come_back_as_they_were() {
    let good = typed(&[(settings::SERVICES, "Hjemmesykepleie\n\n Matombringing "), (settings::ACTIVITIES, "Dusj")]);
    let lists = HelpListsForm.check(&good).unwrap();
    assert_eq!(HelpListsForm.from_known(Some(&lists)).get(settings::SERVICES), "Hjemmesykepleie\nMatombringing");
    let long = "x".repeat(61);
    let line = FieldError::Line { line: long.clone(), why: WrittenError::TooLong { limit: 60, length: 61 } };
    let none = FieldError::Names(hjemmetrener::domain::help::names::NamesError::Empty);
    wrong(
        |values| HelpListsForm.check(values),
        &good,
        &[
            (settings::SERVICES, "", none.clone()),
            (settings::ACTIVITIES, "\n", none),
            (settings::ACTIVITIES, &long, line),
        ],
    );
}
