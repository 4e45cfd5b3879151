//! The pictures of one figure: everything in one, moving, or side by side. Colours come from classes only.

use super::model::{Figure, MotionCourse};
use super::sheet::FigureCanvas;
use super::svg::{number, picture};

/// The first pose faint, the last one dark, and one arrow, in one picture.
pub(super) fn first_and_last(figure: &Figure) -> String {
    let mut sheet = FigureCanvas::new(figure);
    let (first, last) = (&figure.keys[0], &figure.keys[figure.keys.len() - 1]);
    sheet.moment("fig-start", &first.moment());
    sheet.moment("fig-end", &last.moment());
    last.arrows.iter().for_each(|arrow| sheet.arrow(arrow));
    let window = sheet.window(figure.scale);
    sheet.inset(figure.inset, window);
    picture(window, "figure", &sheet.text)
}

/// Every frame on top of the others; the style sheet shows one after the other.
pub(super) fn moving(figure: &Figure) -> String {
    let mut sheet = FigureCanvas::new(figure);
    for (number, moment) in figure.film().iter().enumerate() {
        sheet.moment(&format!("fig-frame fig-at-{number}"), moment);
    }
    let window = sheet.window(figure.scale);
    sheet.inset(figure.inset, window);
    let course = match figure.course {
        MotionCourse::ThereAndBack => format!("fig-keys-{}", figure.keys.len()),
        MotionCourse::Onwards => "fig-onwards".to_owned(),
        MotionCourse::Round => "fig-round".to_owned(),
        MotionCourse::RoundSlowly => "fig-round fig-slow".to_owned(),
        MotionCourse::RoundQuickly => "fig-round fig-quick".to_owned(),
    };
    picture(window, &format!("figure fig-moving {course}"), &sheet.text)
}

/// The key poses side by side, each with the arrow that leads to it.
pub(super) fn still(figure: &Figure) -> String {
    let whole = {
        let mut sheet = FigureCanvas::new(figure);
        for key in &figure.keys {
            sheet.moment("", &key.moment());
            key.arrows.iter().for_each(|arrow| sheet.arrow(arrow));
        }
        sheet.close_window()
    };
    let [_, _, width, height] = whole;
    let columns = figure.scale.columns(figure.keys.len());
    let rows = figure.keys.len().div_ceil(columns);
    let panels: String = (figure.keys.iter().enumerate())
        .map(|(index, key)| {
            let mut sheet = FigureCanvas::new(figure);
            sheet.moment("fig-end", &key.moment());
            key.arrows.iter().for_each(|arrow| sheet.arrow(arrow));
            if index + 1 == figure.keys.len() {
                sheet.inset(figure.inset, whole);
            }
            let place = [(index % columns) as f64 * width, (index / columns) as f64 * height].map(number);
            let [x, y, wide, high] = [&place[0], &place[1], &number(width), &number(height)];
            let window = whole.map(number).join(" ");
            format!(r#"<svg x="{x}" y="{y}" width="{wide}" height="{high}" viewBox="{window}">{}</svg>"#, sheet.text)
        })
        .collect();
    picture([0.0, 0.0, width * columns as f64, height * rows as f64], "figure fig-still", &panels)
}
