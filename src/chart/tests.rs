//! What is true of every picture, read back from the SVG text itself.

use chrono::{Duration, NaiveDate};

use super::backend::{SIZE_FACTOR, Svg};
use super::canvas::UNITS;
use super::gait::Walk;
use super::goals::RatedPoint;
use super::sessions::SessionDot;
use super::sppb::{Means, Points};
use super::timeline::{Timeline, TimelineMark, What};
use super::trend::{Missed, Trend, TrendValue};
use super::*;
use crate::domain::assessment::Instrument;
use crate::domain::assessment::outcome::Unit;
use crate::domain::goal::Rating;
use crate::domain::scale::ZeroToTen;
use crate::domain::sppb::CourseLength::{FourMetres, ThreeMetres};
use plotters::drawing::IntoDrawingArea;

const SIZES: [Size; 2] = [Size::Wide, Size::Narrow];

/// One tag of a picture: its name, its attributes and, for a text, what it says.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    says: String,
}

impl Tag {
    fn get(&self, attribute: &str) -> &str {
        self.attributes.iter().find(|(name, _)| name == attribute).map_or("", |(_, value)| value)
    }

    fn number(&self, attribute: &str) -> f64 {
        self.get(attribute).parse().unwrap_or_else(|_| panic!("{} has no number {attribute}", self.name))
    }

    fn points(&self) -> Vec<(f64, f64)> {
        let pair = |pair: &str| pair.split_once(',').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).unwrap();
        self.get("points").split_whitespace().map(pair).collect()
    }

    /// Left, top, right, bottom.
    fn extent(&self) -> [f64; 4] {
        match self.name.as_str() {
            "circle" => {
                let (x, y) = (self.number("cx"), self.number("cy"));
                let stroke = if self.get("stroke") == "none" { 0.0 } else { self.number("stroke-width") / 2.0 };
                let reach = self.number("r") + stroke;
                [x - reach, y - reach, x + reach, y + reach]
            }
            "rect" => {
                let (x, y) = (self.number("x"), self.number("y"));
                [x, y, x + self.number("width"), y + self.number("height")]
            }
            "polyline" => self.points().into_iter().fold([f64::MAX, f64::MAX, f64::MIN, f64::MIN], |area, (x, y)| {
                [area[0].min(x), area[1].min(y), area[2].max(x), area[3].max(y)]
            }),
            "text" => {
                let (x, y, size) = (self.number("x"), self.number("y"), self.number("font-size"));
                let width = width(&self.says, size, self.get("font-weight") == "bold");
                let left = match self.get("text-anchor") {
                    "start" => x,
                    "middle" => x - width / 2.0,
                    _ => x - width,
                };
                [left, y - size * 0.6, left + width, y + size * 0.5]
            }
            other => panic!("unknown shape {other}"),
        }
    }
}

fn width(text: &str, size: f64, bold: bool) -> f64 {
    use plotters::style::{FontDesc, FontFamily, FontStyle};
    let style = if bold { FontStyle::Bold } else { FontStyle::Normal };
    let style = FontDesc::new(FontFamily::SansSerif, size * SIZE_FACTOR, style).color(&ink::INK);
    let mut nothing = String::new();
    let canvas = Svg::on(&mut nothing, (10, 10)).into_drawing_area();
    f64::from(canvas.estimate_text_size(text, &style).unwrap().0)
}

fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    pairs.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The tags inside the root. Fails on anything that is not a closed tag or a text.
fn tags(picture: &Picture) -> Vec<Tag> {
    let svg = picture.svg();
    let inside = svg.split_once('>').unwrap().1.trim().strip_suffix("</svg>").unwrap();
    let opened = inside.split('<').skip(1).filter(|tag| !tag.starts_with('/'));
    opened
        .map(|tag| {
            let (tag, says) = tag.split_once('>').unwrap();
            let (name, rest) = tag.trim_end_matches('/').split_once(' ').unwrap();
            let parts: Vec<&str> = rest.split('"').collect();
            let attributes = parts
                .chunks_exact(2)
                .map(|pair| (pair[0].trim().trim_end_matches('=').to_owned(), pair[1].to_owned()))
                .collect();
            Tag { name: name.to_owned(), attributes, says: unescaped(says.trim()) }
        })
        .collect()
}

fn texts(picture: &Picture) -> Vec<String> {
    tags(picture).into_iter().filter(|tag| tag.name == "text").map(|tag| tag.says).collect()
}

/// The middles of the open rings of a colour.
fn rings(picture: &Picture, ink: &str) -> Vec<(f64, f64)> {
    let rings = tags(picture).into_iter().filter(|tag| tag.name == "circle" && tag.get("stroke") == ink);
    rings.map(|tag| (tag.number("cx"), tag.number("cy"))).collect()
}

/// The middles of the full squares of a colour.
fn squares(picture: &Picture, ink: &str) -> Vec<(f64, f64)> {
    let square = |tag: &Tag| tag.name == "rect" && tag.get("fill") == ink && tag.get("width") == tag.get("height");
    let middle = |tag: Tag| (tag.number("x") + tag.number("width") / 2.0, tag.number("y") + tag.number("height") / 2.0);
    tags(picture).into_iter().filter(square).map(middle).collect()
}

fn lines(picture: &Picture, ink: &str) -> Vec<Vec<(f64, f64)>> {
    let lines = tags(picture).into_iter().filter(|tag| tag.name == "polyline" && tag.get("stroke") == ink);
    lines.map(|tag| tag.points()).collect()
}

const PINE: &str = "#0F5A4C";
const SKY: &str = "#1F5F8B";
const PLUM: &str = "#6B3F78";
const SUN: &str = "#B4540A";

fn day(days: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 3).unwrap() + Duration::days(days)
}

fn timeline(marks: &[TimelineMark]) -> Timeline<'_> {
    Timeline { start: day(0), week: &|week| if week == 0 { "start".to_owned() } else { format!("uke {week}") }, marks }
}

fn goal_named(name: &str, ratings: &[(i64, u8, u8)], marks: &[TimelineMark], size: Size) -> Option<Picture> {
    let score = |value| goals::GoalScore { rating: Rating::new(value).unwrap(), said: value.to_string() };
    let rated = |&(on, performance, satisfaction): &(i64, u8, u8)| RatedPoint {
        on: day(on),
        performance: score(performance),
        satisfaction: score(satisfaction),
        after_gap: false,
    };
    let names = goals::GoalChartNames { performance: name.to_owned(), satisfaction: "fornøydhet".to_owned() };
    let rated: Vec<RatedPoint> = ratings.iter().map(rated).collect();
    let aim = goals::AimLine { at: Rating::new(8).unwrap(), text: "målet: 8".to_owned() };
    let time = timeline(marks);
    if size == Size::Small {
        goals::draw_small(&rated, Some(&aim), &time)
    } else {
        goals::draw(&rated, Some(&aim), &names, &time, size)
    }
}

fn goal(ratings: &[(i64, u8, u8)], size: Size) -> Picture {
    goal_named("utføring", ratings, &[], size).unwrap()
}

type Parts = (Option<u8>, Option<u8>, Option<u8>);

fn sppb(tests: &[(i64, Parts)], size: Size) -> Picture {
    let points = |&(on, (balance, gait, chair)): &(i64, Parts)| {
        let total = || Some(balance? + gait? + chair?);
        Points { on: day(on), total: total(), balance, gait, chair, otherwise: on == 28, said: on.to_string() }
    };
    let names = sppb::SppbChartNames {
        total: "sum".to_owned(),
        balance: "balanse".to_owned(),
        gait: "gange".to_owned(),
        chair: "reise seg".to_owned(),
        uncertainty: "innenfor usikkerheten".to_owned(),
        partial: "delvis".to_owned(),
    };
    let points: Vec<Points> = tests.iter().map(points).collect();
    let means = Means { balance: 319, gait: 355, chair: None };
    sppb::draw(&points, Some(means), &names, &timeline(&[]), size).unwrap()
}

fn whole(balance: u8, gait: u8, chair: u8) -> Parts {
    (Some(balance), Some(gait), Some(chair))
}

fn walks(speeds: &[(i64, crate::domain::sppb::CourseLength, u32)], size: Size) -> Picture {
    let walk = |&(on, course, speed): &(i64, _, u32)| Walk {
        on: day(on),
        course,
        speed,
        written: format!("{},{:02}", speed / 100, speed % 100),
        said: on.to_string(),
        after_gap: false,
    };
    let names = gait::GaitChartNames {
        four_metres: "4 m".to_owned(),
        three_metres: "3 m".to_owned(),
        level: Some("0,8 m/s".to_owned()),
        uncertainty: "innenfor usikkerheten".to_owned(),
        unit: "m/s".to_owned(),
    };
    let walks: Vec<Walk> = speeds.iter().map(walk).collect();
    gait::draw(&walks, &names, &timeline(&[]), size).unwrap()
}

/// Day, hundredths, whether it was measured in another way, why it fell.
type Reading = (i64, i64, bool, Option<&'static str>);

fn trend(unit: Unit, readings: &[Reading]) -> Trend {
    let value = |&(on, hundredths, otherwise, why): &Reading| TrendValue {
        on: day(on),
        hundredths,
        written: format!("{},{:02}", hundredths / 100, hundredths % 100),
        otherwise,
        why: why.map(str::to_owned),
        said: format!("dag {on}"),
    };
    let values: Vec<TrendValue> = readings.iter().map(value).collect();
    let names = trend::TrendNames {
        line: "TUG".to_owned(),
        unit: "sekunder".to_owned(),
        uncertainty: "innenfor usikkerheten".to_owned(),
        usual: "vanlig for alderen".to_owned(),
    };
    let top = trend::highest(Instrument::Tug, unit, &values);
    Trend { values, missed: vec![], top, uncertainty: None, usual: None, names }
}

fn trend_of(unit: Unit, readings: &[Reading], size: Size) -> Option<Picture> {
    trend::draw(&trend(unit, readings), &timeline(&[]), size)
}

/// The same with a zone, a band and something that was missed.
fn full_trend(unit: Unit, readings: &[Reading], missed: &[i64], size: Size) -> Picture {
    let missed = missed.iter().map(|on| Missed { on: day(*on), text: "uten tall".to_owned() }).collect();
    let full = Trend { missed, uncertainty: Some(200), usual: Some((0, 1_270)), ..trend(unit, readings) };
    trend::draw(&full, &timeline(&[]), size).unwrap()
}

/// Day, exertion, pain.
fn felt(sessions: &[(i64, Option<u8>, Option<u8>)], size: Size) -> Option<Picture> {
    let answered = |value: Option<u8>| {
        value.map(|value| felt::AnsweredPoint { answer: ZeroToTen::new(value).unwrap(), said: value.to_string() })
    };
    let one = |&(on, exertion, pain): &(i64, Option<u8>, Option<u8>)| felt::ExertionAndPain {
        on: day(on),
        exertion: answered(exertion),
        pain: answered(pain),
        after_gap: false,
    };
    let names = felt::ExertionAndPainNames { exertion: "anstrengelse".to_owned(), pain: "smerte".to_owned() };
    felt::draw(&sessions.iter().map(one).collect::<Vec<_>>(), &names, &timeline(&[]), size)
}

fn weekly(sums: &[(u32, u32)], planned: bool, size: Size) -> Option<Picture> {
    let week = |&(week, sum): &(u32, u32)| weekly::Week { week, sum, said: format!("uke {week}: {sum}") };
    let weeks: Vec<weekly::Week> = sums.iter().map(week).collect();
    let planned = planned.then(|| weekly::PlannedAmount { sum: 40, text: "planlagt: 40".to_owned() });
    weekly::draw(&weeks, planned.as_ref(), "minutter", &timeline(&[]), size)
}

fn strip(sessions: &[SessionDot]) -> Vec<(SessionDot, String)> {
    (1..).zip(sessions).map(|(number, session)| (*session, format!("Økt {number}"))).collect()
}

/// Pictures of ordinary and of awkward courses.
fn gallery() -> Vec<Picture> {
    let mark = |on, text: &str, what| TimelineMark { on: day(on), text: text.to_owned(), what };
    let flu = [
        mark(39, "influensa, uke 6", What::Life),
        mark(46, "opp et trinn", What::Plan),
        mark(-9, &"x".repeat(300), What::Life),
    ];
    let rated_weekly: Vec<(i64, u8, u8)> =
        (0..13).map(|week| (week * 7, 1 + week as u8 % 10, 10 - week as u8 % 10)).collect();
    let ratings: [&[(i64, u8, u8)]; 8] = [
        &[(0, 3, 2), (28, 4, 5), (56, 6, 5)],
        &[(0, 1, 1), (28, 1, 2), (56, 10, 10), (84, 10, 9)],
        &[(2, 4, 3)],
        &[(28, 5, 3), (28, 6, 4), (28, 6, 4)],
        &[(-30, 3, 2), (113, 6, 7)],
        &[(0, 1, 1), (200_000, 10, 10)],
        &rated_weekly,
        &[(84, 10, 1), (84, 1, 10)],
    ];
    let tests: [&[(i64, Parts)]; 5] = [
        &[(0, whole(2, 2, 1)), (28, whole(2, 3, 1)), (56, whole(4, 3, 1))],
        &[(0, whole(0, 0, 0)), (84, whole(4, 4, 4))],
        &[(28, (Some(2), None, None))],
        &[(0, whole(4, 4, 4)), (84, (None, None, None)), (84, whole(4, 4, 3))],
        &[(0, (Some(250), Some(0), Some(0))), (30, (Some(9), None, None)), (140, whole(3, 3, 3))],
    ];
    let speeds: [&[(i64, _, u32)]; 4] = [
        &[(0, FourMetres, 58), (28, FourMetres, 63), (56, FourMetres, 71)],
        &[(0, ThreeMetres, 52), (28, FourMetres, 63), (56, ThreeMetres, 71), (84, FourMetres, 83)],
        &[(84, FourMetres, 0)],
        &[(0, ThreeMetres, 1_200), (84, ThreeMetres, 10)],
    ];
    let trends: [(Unit, &[Reading]); 4] = [
        (Unit::Seconds, &[(0, 1_812, false, None), (28, 1_540, true, None), (56, 1_990, false, Some("sykdom"))]),
        (
            Unit::Points { of: 100 },
            &[(0, 0, false, None), (1, 10_000, true, Some("fall")), (2, 0, true, Some("mer ustø"))],
        ),
        (Unit::MinutesAWeek, &[(84, 1_008_000, true, Some("ingen forklaring"))]),
        (Unit::TScore, &[(0, 2_261, false, None), (0, 2_261, true, Some("x")), (200, 8_015, true, None)]),
    ];
    let strips = [1, 24, 30, 101].map(|many| strip(&vec![SessionDot::Next; many]));
    let every_session: Vec<(i64, Option<u8>, Option<u8>)> =
        (0..24_u8).map(|number| (i64::from(number) * 7 / 2, Some(number % 11), Some(10 - number % 11))).collect();
    let every_week: Vec<(u32, u32)> = (0..12).map(|week| (week, 20 + week % 3 * 10)).collect();
    let small = ratings.map(|ratings| goal_named("", ratings, &flu, Size::Small).unwrap());
    let more = SIZES.into_iter().flat_map(|size| {
        let full = trends.map(|(unit, readings)| full_trend(unit, readings, &[14, 85], size));
        let felts = [&every_session[..], &[(0, Some(4), None)], &[(0, None, Some(1)), (300, Some(2), Some(2))]];
        let felts = felts.map(|sessions| felt(sessions, size).unwrap());
        let weeks = [&every_week[..], &[(0, 1)], &[(3, 40), (30, 99_999)]];
        let weeks = weeks.map(|weeks| weekly(weeks, true, size).unwrap());
        full.into_iter().chain(felts).chain(weeks)
    });
    let more: Vec<Picture> = more.chain(small).collect();
    SIZES
        .into_iter()
        .flat_map(|size| {
            let goals = ratings.map(|ratings| goal_named("utføring", ratings, &flu, size).unwrap());
            let tests = tests.map(|tests| sppb(tests, size));
            let walks = speeds.map(|speeds| walks(speeds, size));
            let trends = trends.map(|(unit, readings)| trend_of(unit, readings, size).unwrap());
            let strips = strips.each_ref().map(|strip| sessions::draw(strip, size).unwrap());
            goals.into_iter().chain(tests).chain(walks).chain(trends).chain(strips)
        })
        .chain(more)
        .collect()
}

#[test]
fn everything_stands_inside_the_picture() {
    for picture in gallery() {
        let svg = picture.svg();
        let opening = svg.split_once('>').unwrap().0;
        let sizes = opening.split_once("viewBox=\"0 0 ").unwrap().1.split_once('"').unwrap().0;
        let (width, height) = sizes.split_once(' ').unwrap();
        let (width, height): (f64, f64) = (width.parse().unwrap(), height.parse().unwrap());
        for tag in tags(&picture) {
            let [left, top, right, bottom] = tag.extent();
            let inside = left >= 0.0 && top >= 0.0 && right <= width && bottom <= height;
            assert!(inside, "{} «{}» at {:?} in {width} × {height}", tag.name, tag.says, tag.extent());
        }
    }
}

#[test]
fn words_and_numbers_never_cover_each_other() {
    for picture in gallery() {
        let texts: Vec<Tag> = tags(&picture).into_iter().filter(|tag| tag.name == "text").collect();
        for (place, one) in texts.iter().enumerate() {
            for other in &texts[place + 1..] {
                // The letters themselves: less than the line they stand on.
                let ([l1, t1, r1, b1], [l2, t2, r2, b2]) = (one.extent(), other.extent());
                let slack = 6.0;
                let apart = r1 <= l2 + slack || r2 <= l1 + slack || b1 <= t2 + slack || b2 <= t1 + slack;
                assert!(apart, "«{}» {:?} and «{}» {:?}", one.says, one.extent(), other.says, other.extent());
            }
        }
    }
}

#[test]
fn only_colours_that_the_page_can_replace_are_used() {
    let known = ["none", PINE, SKY, PLUM, "#B4540A", "#1C2421", "#56605B", "#D9D5CA", "#FFFFFF", "#DCEBF5"];
    for tag in gallery().iter().flat_map(tags) {
        for colour in [tag.get("fill"), tag.get("stroke")] {
            assert!(colour.is_empty() || known.contains(&colour), "{colour}");
        }
    }
}

#[test]
fn the_picture_scales_is_silent_and_takes_the_font_of_the_page() {
    for picture in gallery() {
        let svg = picture.svg();
        let opening = svg.split_once('>').unwrap().0;
        assert!(opening.starts_with("<svg class=\"chart\" viewBox=\"0 0 "), "{opening}");
        assert!(opening.contains("aria-hidden=\"true\" focusable=\"false\""), "{opening}");
        assert!(!opening.contains(" width=") && !opening.contains(" height="), "{opening}");
        assert!(!picture.svg().contains("style="));
        assert!(tags(&picture).iter().all(|tag| tag.name != "text" || tag.get("font-family") == "inherit"));
    }
}

#[test]
fn letters_are_at_least_16_px_where_the_picture_is_as_wide_as_it_was_drawn() {
    for tag in gallery().iter().flat_map(tags).filter(|tag| tag.name == "text") {
        assert!(tag.number("font-size") / f64::from(UNITS) >= 16.0, "{}", tag.says);
    }
}

#[test]
fn the_same_readings_give_the_same_picture() {
    assert_eq!(gallery(), gallery());
}

#[test]
fn nothing_measured_is_no_picture() {
    for size in SIZES {
        assert_eq!(goal_named("utføring", &[], &[], size), None);
        assert_eq!(sessions::draw(&[], size), None);
        assert_eq!(trend_of(Unit::Seconds, &[], size), None);
        assert_eq!(felt(&[(0, None, None)], size), None);
        assert_eq!([weekly(&[], true, size), weekly(&[(0, 0)], true, size)], [None, None]);
    }
}

#[test]
fn markup_in_words_stays_words() {
    let hostile = "<b a=\"1\">'&";
    let long = "<script>alert(\"x\")</script>".repeat(20);
    let marks = [TimelineMark { on: day(20), text: long, what: What::Life }];
    for size in SIZES {
        let picture = goal_named(hostile, &[(0, 4, 3)], &marks, size).unwrap();
        assert!(!picture.svg().contains("<script") && !picture.svg().contains("<b "));
        assert!(picture.svg().contains("&lt;b a=&quot;1&quot;&gt;&apos;&amp;"));
        assert!(texts(&picture).contains(&hostile.to_owned()), "{:?}", texts(&picture));
    }
}

#[test]
fn every_rating_has_its_marker_and_its_number() {
    for size in SIZES {
        let picture = goal(&[(0, 3, 2), (28, 4, 5), (56, 6, 7)], size);
        assert_eq!(rings(&picture, PINE).len(), 3);
        assert_eq!(squares(&picture, PLUM).len(), 3);
        let texts = texts(&picture);
        assert!(["3", "2", "4", "5", "6", "7"].iter().all(|number| texts.contains(&(*number).to_owned())), "{texts:?}");
    }
}

#[test]
fn the_number_of_the_higher_line_stands_above_it_and_that_of_the_lower_below() {
    let picture = goal(&[(0, 3, 5), (28, 6, 4)], Size::Wide);
    let at = |says: &str, ink: &str| {
        let number = tags(&picture).into_iter().find(|tag| tag.says == says && tag.get("fill") == ink);
        number.map(|tag| tag.number("y")).unwrap()
    };
    let (rings, squares) = (rings(&picture, PINE), squares(&picture, PLUM));
    assert!(at("3", PINE) > rings[0].1 && at("5", PLUM) < squares[0].1);
    assert!(at("6", PINE) < rings[1].1 && at("4", PLUM) > squares[1].1);
}

#[test]
fn a_higher_rating_stands_higher_and_a_later_one_further_right() {
    let rings = rings(&goal(&[(0, 3, 3), (28, 4, 4), (56, 9, 9)], Size::Wide), PINE);
    assert!(rings.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 > pair[1].1), "{rings:?}");
}

#[test]
fn two_ratings_of_one_day_stand_beside_each_other() {
    for size in SIZES {
        let rings = rings(&goal(&[(28, 5, 3), (28, 5, 3)], size), PINE);
        assert!(rings[1].0 - rings[0].0 > 18.0, "{rings:?}");
    }
}

#[test]
fn a_course_that_ran_on_has_more_weeks() {
    let picture = goal(&[(0, 3, 3), (112, 6, 6)], Size::Wide);
    assert!(texts(&picture).contains(&"uke 16".to_owned()), "{:?}", texts(&picture));
}

#[test]
fn a_test_without_a_total_is_marked_and_no_line_goes_past_it() {
    for size in SIZES {
        let partial = (Some(2), None, Some(1));
        let tests = [(0, whole(1, 2, 1)), (28, partial), (56, whole(3, 3, 1)), (84, whole(3, 3, 2))];
        let picture = sppb(&tests, size);
        let points = rings(&picture, SKY);
        assert_eq!(points.len(), 3);
        assert_eq!(lines(&picture, SKY), [points[1..].to_vec()]);
        let texts = texts(&picture);
        assert!(texts.contains(&"delvis".to_owned()) && texts.contains(&"–".to_owned()), "{texts:?}");
        assert_eq!(texts.iter().filter(|text| *text == "0").count(), 1, "only the axis says 0: {texts:?}");
        let alone = sppb(&[(28, partial)], size);
        assert!(rings(&alone, SKY).is_empty() && lines(&alone, SKY).is_empty());
    }
}

#[test]
fn what_gave_no_number_breaks_the_line_and_is_said() {
    for size in SIZES {
        let readings = [(0, 1_800, false, None), (56, 1_500, false, None), (84, 1_400, false, None)];
        let picture = full_trend(Unit::Seconds, &readings, &[28], size);
        let points = rings(&picture, SKY);
        assert_eq!(lines(&picture, SKY), [points[1..].to_vec()]);
        assert!(texts(&picture).contains(&"uten tall".to_owned()));
    }
}

#[test]
fn an_answer_that_was_not_given_breaks_its_own_line_only() {
    let sessions = [(0, Some(4), Some(2)), (7, Some(5), None), (14, Some(4), Some(2)), (21, Some(4), Some(1))];
    let picture = felt(&sessions, Size::Wide).unwrap();
    assert_eq!(lines(&picture, SKY).iter().map(Vec::len).collect::<Vec<_>>(), [4]);
    let pain = squares(&picture, PLUM);
    let dashes = lines(&picture, PLUM);
    assert!(dashes.iter().flatten().all(|(x, _)| (pain[1].0..=pain[2].0).contains(x)), "{dashes:?} {pain:?}");
}

#[test]
fn the_level_that_is_aimed_at_has_its_words_beside_its_line() {
    for size in [Size::Wide, Size::Narrow, Size::Small] {
        let picture = goal(&[(0, 3, 2), (28, 4, 5)], size);
        let dashes = lines(&picture, SUN);
        assert!(dashes.len() > 5, "a broken line: {dashes:?}");
        let level = dashes[0][0].1;
        let words = tags(&picture).into_iter().find(|tag| tag.says == "målet: 8").unwrap();
        assert!((words.number("y") - level).abs() <= 50.0, "{level} {}", words.number("y"));
    }
}

#[test]
fn a_week_without_training_has_no_bar() {
    for size in SIZES {
        let picture = weekly(&[(0, 40), (3, 20)], true, size).unwrap();
        let bars = tags(&picture).into_iter().filter(|tag| tag.name == "rect" && tag.get("fill") == PINE);
        let heights: Vec<f64> = bars.map(|tag| tag.number("height")).collect();
        assert!(heights.len() == 2 && (heights[0] - 2.0 * heights[1]).abs() <= 2.0, "{heights:?}");
        assert!(texts(&picture).contains(&"planlagt: 40".to_owned()));
    }
}

#[test]
fn points_are_read_in_the_order_of_time_and_stand_on_their_markers() {
    let picture = full_trend(Unit::Seconds, &[(0, 1_800, false, None), (28, 1_500, true, None)], &[], Size::Wide);
    let svg = picture.clone().called("Kurve: TUG", "To punkter").svg();
    let (first, second) = (svg.find("aria-label=\"dag 0\"").unwrap(), svg.find("aria-label=\"dag 28\"").unwrap());
    assert!(first < second);
    for (x, y) in rings(&picture, SKY) {
        assert!(svg.contains(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"28\" fill=\"transparent\"/>")), "{x} {y}");
    }
}

#[test]
fn the_zone_around_the_first_total_reaches_as_far_as_chance_does() {
    for size in SIZES {
        let picture =
            sppb(&[(0, (None, None, None)), (7, whole(2, 2, 1)), (14, whole(2, 2, 2)), (21, whole(2, 1, 1))], size);
        let zone = tags(&picture).into_iter().find(|tag| tag.get("fill") == "#DCEBF5").unwrap().extent();
        let rings = rings(&picture, SKY);
        let point = rings[0].1 - rings[1].1;
        assert!((rings[0].1 - zone[1] - 1.88 * point).abs() <= 1.0, "{zone:?} {rings:?}");
        assert!((zone[3] - rings[0].1 - 1.88 * point).abs() <= 1.0, "{zone:?} {rings:?}");
        assert!(texts(&picture).contains(&"innenfor usikkerheten".to_owned()));
    }
}

#[test]
fn walks_of_three_and_of_four_metres_are_never_joined() {
    for size in SIZES {
        let mixed = [
            (0, FourMetres, 62),
            (14, ThreeMetres, 66),
            (28, FourMetres, 71),
            (56, ThreeMetres, 74),
            (84, FourMetres, 83),
        ];
        let picture = walks(&mixed, size);
        let (four, three) = (rings(&picture, SKY), squares(&picture, PLUM));
        assert_eq!((four.len(), three.len()), (3, 2));
        assert_eq!(lines(&picture, SKY), [four]);
        for (x, _) in lines(&picture, PLUM).into_iter().flatten() {
            assert!((three[0].0..=three[1].0).contains(&x), "{x} {three:?}");
        }
        let apart = walks(&[(0, ThreeMetres, 52), (28, FourMetres, 63)], size);
        assert!(lines(&apart, SKY).is_empty() && lines(&apart, PLUM).is_empty());
    }
}

#[test]
fn each_session_has_the_form_of_what_became_of_it() {
    let strip =
        strip(&[SessionDot::Done, SessionDot::Cancelled, SessionDot::Done, SessionDot::Next, SessionDot::ToCome]);
    for size in SIZES {
        let picture = sessions::draw(&strip, size).unwrap();
        let discs = tags(&picture).into_iter().filter(|tag| tag.get("fill") == PINE && tag.number("r") > 10.0).count();
        assert_eq!(discs, 2);
        assert_eq!((rings(&picture, "#B4540A").len(), lines(&picture, "#B4540A").len()), (1, 1));
        assert_eq!((rings(&picture, PINE).len(), rings(&picture, "#56605B").len()), (1, 1));
    }
}

#[test]
fn a_number_measured_in_another_way_is_marked_and_a_fall_has_its_reason_beside_it() {
    for size in SIZES {
        let readings = [(0, 1_800, false, None), (28, 1_500, true, None), (56, 1_990, false, Some("sykdom"))];
        let picture = trend_of(Unit::Seconds, &readings, size).unwrap();
        let texts = texts(&picture);
        assert!(texts.contains(&"15,00\u{a0}◊".to_owned()) && texts.contains(&"18,00".to_owned()), "{texts:?}");
        let (rings, why) = (rings(&picture, SKY), tags(&picture).into_iter().find(|tag| tag.says == "sykdom").unwrap());
        let [left, _, right, _] = why.extent();
        assert!(left - 60.0 <= rings[2].0 && rings[2].0 <= right + 60.0, "{rings:?} {:?}", why.extent());
    }
}
