//! One finished picture: what is drawn, what it is called, and the points that can be reached one by one.

use super::backend::NeverFails;
use super::backend::Svg;
use super::canvas::{Canvas, Drawn, px};
use plotters::drawing::{DrawingAreaErrorKind, IntoDrawingArea};

/// How large the place of a point is for a finger or a focus ring, in units from its middle.
const REACH: i32 = px(14);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    size: (i32, i32),
    /// Everything that is drawn.
    body: String,
    points: Vec<PictureSpot>,
    called: Option<Called>,
}

/// What a picture is called, and what it holds in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Called {
    title: String,
    description: String,
}

/// A point that can be reached by keyboard and is read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PictureSpot {
    pub x: i32,
    pub y: i32,
    /// All of it in words: day, name, number.
    pub said: String,
}

impl Picture {
    /// Paints on a canvas of so many units; what the painting returns are its points, in the order they are read. `None` if
    /// plotters refuses, which it never does for text.
    pub(super) fn paint(
        (width, height): (i32, i32),
        paint: impl FnOnce(&Canvas<'_>) -> Drawn<Vec<PictureSpot>>,
    ) -> Option<Self> {
        let mut text = String::new();
        let canvas = Svg::on(&mut text, (width.unsigned_abs(), height.unsigned_abs())).into_drawing_area();
        let points = paint(&canvas);
        let presented: Result<(), DrawingAreaErrorKind<NeverFails>> = canvas.present();
        drop(canvas);
        let points = points.ok()?;
        presented.ok()?;
        // plotters' own first tag has a fixed size and no class.
        let (_, body) = text.split_once('>')?;
        let body = body.trim().strip_suffix("</svg>")?.to_owned();
        Some(Self { size: (width, height), body, points, called: None })
    }

    /// With a name and a description, and so with points that can be reached.
    pub fn called(self, title: &str, description: &str) -> Self {
        Self { called: Some(Called { title: escaped(title), description: escaped(description) }), ..self }
    }

    /// A complete `<svg>` element. Every text in it is escaped. Without a name it is hidden from screen readers.
    pub fn svg(&self) -> String {
        let (width, height) = self.size;
        let role = match (&self.called, self.points.is_empty()) {
            (None, _) => "aria-hidden=\"true\"",
            (Some(_), true) => "role=\"img\"",
            (Some(_), false) => "role=\"group\"",
        };
        let inside = self.called.as_ref().map_or_else(|| self.body.clone(), |called| self.inside(called));
        format!(
            "<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" xmlns=\"http://www.w3.org/2000/svg\" {role} \
             focusable=\"false\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{inside}</svg>"
        )
    }

    fn inside(&self, Called { title, description }: &Called) -> String {
        let points: String = (0..).zip(&self.points).map(|(place, point)| point.tag(place)).collect();
        let body = &self.body;
        format!("<title>{title}</title><desc>{description}</desc><g aria-hidden=\"true\">{body}</g>{points}")
    }
}

impl PictureSpot {
    /// Tab reaches the first one; from there arrow keys go on, see `ui::drawing`.
    fn tag(&self, place: usize) -> String {
        let (x, y, said) = (self.x, self.y, escaped(&self.said));
        let stop = if place == 0 { 0 } else { -1 };
        format!(
            "<g class=\"chart-point\" role=\"img\" tabindex=\"{stop}\" aria-label=\"{said}\">\
             <circle cx=\"{x}\" cy=\"{y}\" r=\"{REACH}\" fill=\"transparent\"/></g>"
        )
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '=' => safe.push_str("&#61;"), // the page's own guard takes « on…=» in a tag for a script (boot.js)
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(points: &[&str]) -> Picture {
        let points = points.iter().map(|said| PictureSpot { x: 10, y: 20, said: (*said).to_owned() }).collect();
        Picture::paint((100, 50), |_| Ok(points)).unwrap()
    }

    #[test]
    fn a_picture_with_a_name_says_it_and_its_points_are_reached_by_one_stop_of_the_tab_key() {
        let svg = picture(&["3. mars: 5", "28. april: 8"]).called("Kurve: «a» & <b>", "To målinger.").svg();
        assert!(svg.contains("<title>Kurve: «a» &amp; &lt;b&gt;</title><desc>To målinger.</desc>"), "{svg}");
        assert!(svg.contains("role=\"group\"") && svg.contains("<g aria-hidden=\"true\">"), "{svg}");
        assert_eq!([svg.matches("tabindex=\"0\"").count(), svg.matches("tabindex=\"-1\"").count()], [1, 1]);
        assert!(svg.contains("role=\"img\" tabindex=\"0\" aria-label=\"3. mars: 5\""), "{svg}");
    }

    #[test]
    fn a_picture_without_a_name_is_hidden_and_holds_no_place_that_can_be_reached() {
        let svg = picture(&["3. mars: 5"]).svg();
        assert!(svg.contains("aria-hidden=\"true\"") && !svg.contains("tabindex"), "{svg}");
    }

    #[test]
    fn a_picture_without_points_is_one_image() {
        assert!(picture(&[]).called("Økter", "24 økter").svg().contains("role=\"img\""));
    }
}
