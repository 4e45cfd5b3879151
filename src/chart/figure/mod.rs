//! Drawings of the exercises, of the stands of the balance test, of the walk and of rising from a chair, as SVG text.
//!
//! Owns: one adult body with real lengths, its poses, and the things in the room it holds on to.
//! Must not own: words (the pictures are hidden from screen readers; the text beside them says it all), colours
//! (classes only, see `style/ui/figure.css`), the DOM.
//! Start at [`poses`]: the table of what each exercise looks like. Then how a row becomes a picture: [`body`] and
//! [`solve`] (where every joint is), [`between`] (on the way to the next pose), [`flesh`], [`props`] and [`things`]
//! (what is painted), [`sheet`] and [`draw`].
//!
//! A room uses only rooms of the floors below its own; a test reads this table.
//!
//! | Floor | Rooms | Owns |
//! |---|---|---|
//! | 0 | `space`, `svg` | points and the eye; numbers as SVG text |
//! | 1 | `body`, `outline` | the body and its poses; the line round circles |
//! | 2 | `flesh`, `solve`, `footprints`, `speech` | what is painted of a body, where its joints are, feet from above, what is said |
//! | 3 | `props`, `things` | what stands in the room, and what is held |
//! | 4 | `between` | the way from one pose to the next |
//! | 5 | `model` | a figure as data |
//! | 6 | `stances`, `sheet` | ways to sit and stand; one picture that grows |
//! | 7 | `poses`, `draw` | the table of figures; the pictures of one |

#[cfg(test)]
mod anatomy;
mod between;
mod body;
mod draw;
mod flesh;
mod footprints;
mod model;
mod outline;
mod poses;
mod props;
mod sheet;
mod solve;
mod space;
mod speech;
mod stances;
mod svg;
mod things;

pub use footprints::{Stand, feet, walk};

use crate::domain::exercise::Exercise;

/// Where the arms are while rising from a chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Arms {
    /// Folded on the chest, as in the test.
    Folded,
    /// Helping on the armrests.
    Helping,
}

/// How a figure shows its movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DrawingManner {
    /// From pose to pose, gently, for ever. A second picture, [`DrawingManner::Still`], follows; the style sheet shows it
    /// instead on paper, where motion is not wanted, and inside `[data-figures="still"]`.
    Moving,
    /// The poses side by side, with arrows.
    Still,
}

pub fn of(exercise: Exercise, manner: DrawingManner) -> String {
    let figure = poses::figure(exercise);
    match manner {
        DrawingManner::Moving => draw::moving(&figure) + &draw::still(&figure),
        DrawingManner::Still => draw::still(&figure),
    }
}

/// The start pose faint, the end pose dark, and one arrow from the one to the other.
pub fn chair_stand(arms: Arms) -> String {
    draw::first_and_last(&match arms {
        Arms::Folded => poses::rise_with_arms_folded(),
        Arms::Helping => poses::rise_with_arms(),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::chart::figure::svg::number;

    /// Drawn once for all tests.
    fn all() -> &'static [(String, String)] {
        static ALL: LazyLock<Vec<(String, String)>> = LazyLock::new(draw_all);
        &ALL
    }

    fn draw_all() -> Vec<(String, String)> {
        let figures = Exercise::ALL.iter().flat_map(|exercise| {
            let figure = poses::figure(*exercise);
            [
                (format!("{exercise:?} moving"), draw::moving(&figure)),
                (format!("{exercise:?} still"), draw::still(&figure)),
            ]
        });
        let stands = Stand::ALL.map(|stand| (format!("{stand:?}"), feet(stand)));
        let rises = [Arms::Folded, Arms::Helping].map(|arms| (format!("{arms:?}"), chair_stand(arms)));
        figures.chain(stands).chain(rises).chain([("walk".to_owned(), walk())]).collect()
    }

    /// The inside of every tag.
    fn tags(svg: &str) -> Vec<&str> {
        svg.split('<').skip(1).map(|tag| tag.strip_suffix('>').expect("text between tags")).collect()
    }

    fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    }

    fn numbers(text: &str) -> Vec<f64> {
        text.split_whitespace().map(|number| number.parse().expect("a number")).collect()
    }

    /// The end points of a path; of curves the points they are pulled towards as well.
    fn points(d: &str) -> Vec<(f64, f64)> {
        let mut points = Vec::new();
        let mut rest = d;
        while let Some(start) = rest.find(|letter: char| letter.is_ascii_alphabetic()) {
            let (letter, after) = rest[start..].split_at(1);
            let end = after.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(after.len());
            let values = numbers(&after[..end]);
            match letter {
                "A" => points.push((values[5], values[6])),
                "M" | "L" | "Q" | "C" => points.extend(values.chunks(2).map(|pair| (pair[0], pair[1]))),
                "Z" => assert!(values.is_empty()),
                other => panic!("unknown command {other}"),
            }
            rest = &after[end..];
        }
        points
    }

    #[test]
    fn every_picture_is_well_formed() {
        for (name, svg) in all() {
            let mut open: Vec<&str> = Vec::new();
            for tag in tags(svg) {
                if let Some(closed) = tag.strip_prefix('/') {
                    assert_eq!(open.pop(), Some(closed), "{name}");
                } else if !tag.ends_with('/') {
                    open.push(tag.split(' ').next().unwrap_or_default());
                }
                assert!(tag.matches('"').count() % 2 == 0, "{name}: {tag}");
            }
            assert!(open.is_empty(), "{name}: {open:?} never closed");
            assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{name}");
        }
    }

    #[test]
    fn every_point_lies_within_the_picture() {
        for (name, svg) in all() {
            let mut window = Vec::new();
            for tag in tags(svg) {
                // Poses side by side are pictures in the picture, one after the other.
                if let Some(inner) = attribute(tag, "viewBox") {
                    window = numbers(inner);
                }
                let (left, top) = (window[0], window[1]);
                let (right, bottom) = (left + window[2], top + window[3]);
                for (x, y) in attribute(tag, "d").into_iter().flat_map(points) {
                    // A stroke's half width keeps inside too.
                    assert!(x > left + 2.0 && x < right - 2.0, "{name}: x {x} outside {left}..{right}");
                    assert!(y > top + 2.0 && y < bottom - 2.0, "{name}: y {y} outside {top}..{bottom}");
                }
            }
        }
    }

    #[test]
    fn every_picture_differs_from_every_other() {
        for (index, (name, svg)) in all().iter().enumerate() {
            for (other, same) in &all()[index + 1..] {
                assert_ne!(svg, same, "{name} and {other}");
            }
        }
    }

    #[test]
    fn colours_come_from_classes_and_nothing_needs_a_name_on_the_page() {
        for (name, svg) in all() {
            for wrong in ["style=", "fill=", "stroke=", " id=", "url(", "#", "NaN", "inf"] {
                assert!(!svg.contains(wrong), "{name}: {wrong}");
            }
        }
    }

    #[test]
    fn rising_has_a_start_an_end_and_one_arrow() {
        for arms in [Arms::Folded, Arms::Helping] {
            for class in ["fig-start", "fig-end", "fig-arrow", "fig-floor"] {
                assert_eq!(chair_stand(arms).matches(&format!("class=\"{class}\"")).count(), 1, "{arms:?}: {class}");
            }
        }
    }

    #[test]
    fn a_moving_figure_has_thirteen_pictures_and_is_followed_by_the_still_one() {
        for exercise in Exercise::ALL {
            let svg = of(*exercise, DrawingManner::Moving);
            for number in 0..=model::STEPS {
                assert_eq!(svg.matches(&format!("class=\"fig-frame fig-at-{number}\"")).count(), 1, "{exercise:?}");
            }
            let (moving, still) = svg.split_at(svg.len() - of(*exercise, DrawingManner::Still).len());
            assert_eq!(still, of(*exercise, DrawingManner::Still));
            assert!(moving.starts_with("<svg ") && moving.ends_with("</svg>"), "{exercise:?}");
        }
    }

    #[test]
    fn every_movement_between_two_still_poses_is_told_by_an_arrow_or_by_hands_that_open_or_hold() {
        for exercise in Exercise::ALL {
            let figure = poses::figure(*exercise);
            let tells = figure.keys.iter().any(|key| !key.arrows.is_empty() || !key.things.is_empty())
                || figure.keys.iter().any(|key| key.pose.fingers != 0.0);
            assert!(tells, "{exercise:?}");
        }
    }

    #[test]
    fn every_class_is_dressed_in_the_style_sheet() {
        let sheet = include_str!("../../../style/ui/figure.css");
        for (name, svg) in all() {
            for class in tags(svg).into_iter().filter_map(|tag| attribute(tag, "class")).flat_map(str::split_whitespace)
            {
                let plain = class == "fig-end";
                assert!(plain || sheet.contains(&format!(".{class}")), "{name}: {class}");
            }
        }
    }

    #[test]
    fn numbers_have_one_decimal_and_no_negative_zero() {
        assert_eq!(number(-0.04), "0.0");
        assert_eq!(number(12.345), "12.3");
        assert_eq!(number(-7.0), "-7.0");
    }
}
