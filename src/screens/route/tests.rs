use super::*;

#[test]
fn every_address_leads_to_its_page_and_an_unknown_one_to_the_day() {
    let ann = PersonId::from_bits(7);
    let pages = [
        (TODAY.to_owned(), Place::Today),
        (PEOPLE.to_owned(), Place::People),
        (NEW_PERSON.to_owned(), Place::NewPerson),
        (person(ann), Place::Person),
        (edit_person(ann), Place::EditPerson),
        (new_goal(ann), Place::NewGoal),
        (cancel_session(ann), Place::CancelSession),
        (plan(ann), Place::Plan),
        (new_plan(ann), Place::NewPlan),
        (sheet(ann, Sheet::Fridge), Place::Sheet(Sheet::Fridge)),
        (sheet(ann, Sheet::Report), Place::Sheet(Sheet::Report)),
        (sheet(ann, Sheet::Plan), Place::Sheet(Sheet::Plan)),
        (progress(ann), Place::Progress),
        (sppb(ann), Place::Sppb),
        (scale_goal(ann, GoalId::from_bits(3)), Place::ScaleGoal),
        (results(ann, may_12()), Place::Results),
        (measurements(ann), Place::Measurements),
        (correct(ann, EventId::from_bits(5)), Place::Correct),
        (session(ann), Place::Session),
        (past_session(ann, EventId::from_bits(5)), Place::PastSession),
        (measure(ann), Place::Measure),
        (measure_with(ann, Instrument::Sppb), Place::Sppb),
        (short_questions(ann), Place::ShortQuestions),
        (kin(ann), Place::Kin),
        (new_consent(ann), Place::NewConsent),
        (consent(ann, ConsentId::from_bits(4)), Place::Consent),
        (show(ann), Place::Show),
        (SETTINGS.to_owned(), Place::Settings),
        (BACKUP.to_owned(), Place::Backup),
        ("/nowhere".to_owned(), Place::Today),
    ];
    for (path, page) in pages {
        assert_eq!(place(&path), page, "{path}");
        assert_eq!(whose(&path).is_some(), path.starts_with("/person/"), "{path}");
    }
}

fn may_12() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 12).unwrap()
}

#[test]
fn an_address_names_the_day_the_event_or_the_goal_it_is_about() {
    let ann = PersonId::from_bits(7);
    assert_eq!(which(&results(ann, may_12())), Some(Day(may_12())));
    assert_eq!(which(&correct(ann, EventId::from_bits(5))), Some(EventId::from_bits(5)));
    assert_eq!(which(&scale_goal(ann, GoalId::from_bits(3))), Some(GoalId::from_bits(3)));
    assert_eq!(which::<Day>(&measurements(ann)), None);
    assert_eq!(which::<Day>("/person/7/results/12.05.2026"), None);
}

#[test]
fn every_instrument_has_an_address_of_its_own_by_clock_and_from_paper() {
    let ann = PersonId::from_bits(7);
    for tool in Instrument::ALL {
        assert_eq!(instrument(slug(tool)), Some(tool));
        assert_eq!(place(&paper(ann, tool)), Place::MeasurePaper(tool));
        if tool != Instrument::Sppb {
            assert_eq!(place(&measure_with(ann, tool)), Place::MeasureGuided(tool));
        }
    }
    assert_eq!(place(&format!("/person/{ann}/measure/nothing")), Place::Measure);
}
