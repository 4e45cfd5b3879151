use super::*;

fn ann() -> PersonId {
    PersonId::from_bits(7)
}

/// One of every kind, and of every instrument and sheet.
fn all() -> Vec<Route> {
    let event = EventId::from_bits(5);
    let day = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
    let of_a_person: [fn(PersonId) -> Route; 18] = [
        Route::Person,
        Route::EditPerson,
        Route::NewGoal,
        Route::CancelSession,
        Route::Plan,
        Route::NewPlan,
        Route::Progress,
        Route::Measurements,
        Route::Session,
        Route::Measure,
        Route::ShortQuestions,
        Route::Kin,
        Route::NewConsent,
        Route::Show,
        Route::PersonLog,
        Route::Extract,
        Route::Nothing,
        |person| Route::Consent(person, ConsentId::from_bits(4)),
    ];
    let about = [
        Route::ScaleGoal(ann(), GoalId::from_bits(3)),
        Route::Results(ann(), day),
        Route::Correct(ann(), event),
        Route::PastSession(ann(), event),
    ];
    let instruments = Instrument::ALL.into_iter();
    [
        Route::Today,
        Route::People,
        Route::NewPerson,
        Route::Settings,
        Route::Backup,
        Route::Rehearse,
        Route::Merge,
        Route::TabletLog,
        Route::LostTablet,
        Route::Claim(CaptureId::from_bits(6)),
        Route::Nobody,
    ]
    .into_iter()
    .chain(of_a_person.map(|route| route(ann())))
    .chain(about)
    .chain(PaperSheet::ALL.map(|sheet| Route::Sheet(ann(), sheet)))
    .chain(instruments.flat_map(|it| [Route::MeasureWith(ann(), it), Route::Paper(ann(), it)]))
    .collect()
}

#[test]
fn every_page_is_read_back_from_its_address() {
    for route in all() {
        assert_eq!(Route::parse(&route.path()), route, "{route}");
    }
}

#[test]
fn no_two_pages_share_an_address() {
    let mut paths: Vec<_> = all().into_iter().map(Route::path).collect();
    let pages = paths.len();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), pages);
}

#[test]
fn a_page_is_about_the_person_in_its_address() {
    for route in all().into_iter().filter(|route| *route != Route::Nobody) {
        assert_eq!(route.person().is_some(), route.path().starts_with("/person/"), "{route}");
    }
}

#[test]
fn an_address_that_names_no_page_leads_to_the_day() {
    for path in ["", "/", "/nowhere", "/person", "/people/old", &format!("/person/{}/nowhere", ann())] {
        assert_eq!(Route::parse(path), Route::Today, "{path}");
    }
}

#[test]
fn what_cannot_be_read_is_nobody_or_nothing() {
    assert_eq!(Route::parse("/person/ann"), Route::Nobody);
    assert_eq!(Route::parse("/person/ann/plan"), Route::Nobody);
    for rest in ["results/12.05.2026", "correct/x", "session/x", "scale/x", "kin/x"] {
        let path = format!("/person/{}/{rest}", ann());
        assert_eq!(Route::parse(&path), Route::Nothing(ann()), "{path}");
    }
    assert_eq!(Route::parse(&format!("/person/{}/measure/nothing", ann())), Route::Measure(ann()));
}
