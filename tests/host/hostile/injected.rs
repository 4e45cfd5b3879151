//! Texts that would be something else than text, in every field that a next of kin or a printer sees drawn.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use hjemmetrener::domain::goal::Rating;
use hjemmetrener::domain::written::{GoalText, Name, Note};
use hjemmetrener::exchange::share::{Goal, Shared, SharedRating, make, read};
use hjemmetrener::report::Report;
use hjemmetrener::text::Lang;
use hjemmetrener::text::chart_descriptions::Who;

use crate::tablet::Dice;

/// Forty texts, and what stands around each: nothing, Norwegian letters, quotation marks, marks that turn the writing, a zero.
#[derive(serde::Deserialize)]
struct HostileTexts {
    texts: Vec<String>,
    around: Vec<(String, String)>,
}

fn hostile_texts() -> Vec<String> {
    let HostileTexts { texts, around } =
        serde_json::from_str(include_str!("../../fixtures/hostile_texts.json")).unwrap();
    let within =
        |text: &String| around.iter().map(|(before, after)| format!("{before}{text}{after}")).collect::<Vec<_>>();
    texts.iter().flat_map(within).collect()
}

/// Every tag of a picture, with the names of what it carries. Text that is not escaped shows as a tag of its own.
fn tags(svg: &str) -> Vec<(String, Vec<String>)> {
    let mut tags = vec![];
    let mut rest = svg;
    while let Some((_, tag)) = rest.split_once('<') {
        let name: String = tag.chars().take_while(|it| !it.is_whitespace() && !matches!(it, '>')).collect();
        let (mut carries, mut word, mut quoted, mut end) = (vec![], String::new(), false, tag.len());
        for (at, letter) in tag.char_indices().skip(name.chars().count()) {
            match letter {
                '"' => quoted = !quoted,
                _ if quoted => {}
                '>' => {
                    end = at;
                    break;
                }
                '=' => carries.push(std::mem::take(&mut word)),
                letter if letter.is_whitespace() => word.clear(),
                letter => word.push(letter),
            }
        }
        tags.push((name, carries));
        rest = &tag[end..];
    }
    tags
}

#[test]
fn two_hundred_texts_that_would_be_more_than_text_are_refused_or_drawn_as_text() {
    let drawn = [
        "svg", "/svg", "title", "/title", "desc", "/desc", "g", "/g", "text", "/text", "path", "line", "circle",
        "rect", "polyline", "polygon", "tspan", "/tspan",
    ];
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    let rating = |value| Rating::new(value).unwrap();
    let (mut refused, mut shown) = (0, 0);
    for text in hostile_texts() {
        let (Ok(name), Ok(goal)) = (Name::new(&text), GoalText::new(&text)) else {
            assert!(Note::new(&text).is_err(), "{text:?} is refused in one place and taken in another");
            refused += 1;
            continue;
        };
        let rated = |days, value| SharedRating {
            on: day + Days::new(days),
            performance: rating(value),
            satisfaction: rating(value),
        };
        let goal = Goal {
            text: goal,
            importance: rating(8),
            set_on: day,
            open: true,
            aim: None,
            ratings: vec![rated(0, 3), rated(28, 6)],
        };
        let shared = Shared {
            as_of: day + Days::new(40),
            until: day + Days::new(60),
            name: Some(name.clone()),
            course: None,
            goals: vec![goal.clone(), goal],
            sessions: vec![],
            tests: vec![],
        };
        let link = make(&shared, None, &mut Dice(5)).unwrap();
        assert_eq!(read(&link, None, day).as_ref(), Ok(&shared), "{text:?} comes as it was written");
        let history = shared.unfold();
        for lang in Lang::ALL {
            let report = Report::of(lang, Who::Named(name.as_str()), &history);
            let charts = report.goals().into_iter().filter_map(|goal| goal.chart);
            let pictures = charts.flat_map(|chart| [chart.pictures.wide, chart.pictures.narrow]);
            for picture in pictures.chain(report.goals_small().into_iter().map(|goal| goal.picture)) {
                for (tag, carries) in tags(&picture.svg()) {
                    assert!(drawn.contains(&tag.trim_end_matches('/')), "{text:?} became <{tag}>");
                    let active = |name: &&String| name.starts_with("on") || name.contains("href");
                    assert_eq!(carries.iter().find(active), None, "{text:?} became an attribute of <{tag}>");
                }
                shown += 1;
            }
        }
    }
    let all = hostile_texts();
    assert_eq!((refused, all.len()), (80, 200));
    assert!(shown > 500, "{shown} pictures");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}
