//! What is true of the charts of any course.

use hjemmetrener::report::Report;
use hjemmetrener::text::Lang;
use hjemmetrener::text::chart_descriptions::Who;

use super::{charts, courses};

#[test]
fn every_chart_of_every_course_has_a_name_a_twin_a_table_and_points_that_are_read_aloud() {
    for (course, history) in courses::ALL {
        let history = history();
        for lang in Lang::ALL {
            for chart in charts(lang, &history, true) {
                let about = format!("{course} {lang:?} {}", chart.title);
                assert!(!chart.twin.is_empty(), "{about}");
                assert!(chart.rows.iter().all(|row| row.len() == chart.headers.len()), "{about}");
                for svg in [chart.pictures.wide.svg(), chart.pictures.narrow.svg()] {
                    assert!(svg.contains("<title>") && svg.contains("class=\"chart-point\""), "{about}");
                    assert_eq!(svg.matches("tabindex=\"0\"").count(), 1, "{about}");
                    assert!(!svg.contains("aria-label=\"\""), "{about}");
                }
            }
        }
    }
}

#[test]
fn before_anything_is_measured_only_the_sessions_to_come_are_drawn() {
    let titles: Vec<String> =
        charts(Lang::Bokmal, &courses::empty(), true).into_iter().map(|chart| chart.title).collect();
    assert_eq!(titles, ["Økter"]);
}

#[test]
fn goals_stand_together_from_two_on_and_one_alone_does_not() {
    let many = |history| Report::of(Lang::Bokmal, Who::You, history).goals_together().len();
    assert_eq!([many(&courses::once()), many(&courses::full())], [0, 3]);
}

#[test]
fn others_of_the_same_age_are_shown_only_when_they_are_asked_for() {
    let history = courses::full();
    let said =
        |others| charts(Lang::Bokmal, &history, others).iter().map(|chart| format!("{chart:?}")).collect::<String>();
    let words = ["anlig for alderen", "Kvinner fra 80 år i Tromsø", "HUNT"];
    assert!(words.iter().all(|word| said(true).contains(word)));
    assert!(words.iter().all(|word| !said(false).contains(word)), "{}", said(false));
    assert!(Report::of(Lang::Bokmal, Who::You, &history).has_others());
    assert!(!Report::of(Lang::Bokmal, Who::You, &courses::empty()).has_others());
}

#[test]
fn what_happened_meanwhile_is_told_with_its_day() {
    let history = courses::full();
    let happened = Report::of(Lang::Bokmal, Who::You, &history).happened();
    let words: Vec<&str> = happened.iter().map(|(_, what)| what.as_str()).collect();
    assert_eq!(words, ["pause i 3 uker", "syk", "falt i økta"]);
}

#[test]
fn a_test_that_gave_no_number_is_in_the_table_and_in_the_words() {
    let charts = charts(Lang::Bokmal, &courses::full(), false);
    let stands = charts.iter().find(|chart| chart.title == "Reise seg på 30 sekunder").unwrap();
    assert_eq!(stands.rows.len(), 3);
    assert!(stands.rows[1][1].starts_with("Ikke gjennomført"), "{:?}", stands.rows);
    assert!(stands.twin.ends_with("Der noe ikke ble målt, er det ingen strek."), "{}", stands.twin);
}
