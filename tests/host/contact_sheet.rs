//! All figures on pages to look at: moving and still, by day and by night, on a tablet and on a phone.
//! Written by `make contact-sheet`, which joins the style sheets first.

use std::fs;
use std::path::Path;

use hjemmetrener::chart::figure::{self, DrawingManner};
use hjemmetrener::domain::exercise::{Exercise, Place};

const PAGE: &str = r#"<!doctype html>
<html lang="nb" data-theme="THEME"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>TITLE</title><link rel="stylesheet" href="../app.css">
<style>
body { margin: 0 auto; max-width: WIDTH }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, COLUMN), 1fr)); gap: 12px; padding: 12px }
figure { margin: 0; padding: 8px; border-radius: 16px; background: var(--pine-tint); min-width: 0 }
figcaption { text-align: center; font-size: 15px; overflow: hidden; text-overflow: ellipsis }
.drawing { height: HEIGHT; display: grid; place-items: center }
h2 { grid-column: 1 / -1; margin: 0 }
</style><main data-figures="MANNER">
"#;

fn sheet(theme: &str, manner: DrawingManner, width: &str, column: &str, height: &str) -> String {
    let mut page = PAGE
        .replace("THEME", theme)
        .replace("TITLE", "Figurer")
        .replace("WIDTH", width)
        .replace("COLUMN", column)
        .replace("HEIGHT", height)
        .replace("MANNER", if manner == DrawingManner::Still { "still" } else { "moving" });
    for place in Place::ALL {
        page += &format!("<h2>{place:?}</h2>");
        for exercise in Exercise::ALL.iter().filter(|exercise| exercise.place() == place) {
            let svg = figure::of(*exercise, manner);
            page +=
                &format!("<figure><div class=\"drawing\">{svg}</div><figcaption>{exercise:?}</figcaption></figure>");
        }
    }
    page + "</main></html>"
}

#[test]
#[ignore = "writes pages to look at"]
fn contact_sheet() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/contact-sheet");
    fs::create_dir_all(&folder).unwrap();
    let mut index = String::from("<!doctype html><html lang=\"nb\"><meta charset=\"utf-8\"><title>Figurer</title><ul>");
    for (theme, width) in [("light", "tablet"), ("dark", "tablet"), ("light", "phone"), ("dark", "phone")] {
        for (manner, word) in [(DrawingManner::Moving, "moving"), (DrawingManner::Still, "still")] {
            let (wide, column, height) =
                if width == "phone" { ("390px", "22rem", "17rem") } else { ("1600px", "20rem", "17rem") };
            let name = format!("{word}-{theme}-{width}.html");
            fs::write(folder.join(&name), sheet(theme, manner, wide, column, height)).unwrap();
            index += &format!("<li><a href=\"{name}\">{word}, {theme}, {width}</a>");
        }
    }
    fs::write(folder.join("index.html"), index + "</ul></html>").unwrap();
}
