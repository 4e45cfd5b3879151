//! Every chart in every theme, with nothing, one point, a typical course and an extreme one: `make chart-sheet` writes
//! target/chart-sheet/index.html and joins the style sheets first.

use std::fs;
use std::path::Path;

use hjemmetrener::report::{Chart, Report};
use hjemmetrener::text::Lang;
use hjemmetrener::text::chart_descriptions::Who;

use super::{charts, courses};

const PAGE: &str = r#"<!doctype html>
<html lang="nb" data-theme="THEME"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>TITLE</title><link rel="stylesheet" href="../app.css">
<style>
body { margin: 0 auto; max-width: WIDTH; padding: 12px; container: none; EXTRA }
</style><main class="stack"><h1>TITLE</h1><div class="charts">
"#;

/// High contrast and print are asked of the browser by the page itself: see the words on the index.
const THEMES: [(&str, &str, &str); 4] = [
    ("light", "light", ""),
    ("dark", "dark", ""),
    ("more-contrast", "light", "--ink-soft: var(--ink); --line: var(--edge)"),
    ("black-and-white", "light", "filter: grayscale(1)"),
];

fn card(chart: &Chart, phone: bool) -> String {
    let svg = if phone { chart.pictures.narrow.svg() } else { chart.pictures.wide.svg() };
    let notes: String = chart.notes.iter().map(|note| format!("<p class=\"soft small\">{note}</p>")).collect();
    format!(
        "<figure class=\"chart-figure card\"><h2>{}</h2><p class=\"chart-sentence\">{}</p>\
         <div class=\"chart-picture\"><div class=\"drawing\">{svg}</div></div>{notes}</figure>",
        chart.title, chart.twin
    )
}

#[test]
#[ignore = "writes pages to look at"]
fn chart_sheet() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/chart-sheet");
    fs::create_dir_all(&folder).unwrap();
    let mut index = String::from("<!doctype html><html lang=\"nb\"><meta charset=\"utf-8\"><title>Kurver</title><ul>");
    for (course, history) in courses::ALL {
        let history = history();
        for (lang, others) in [(Lang::Bokmal, true), (Lang::Nynorsk, false), (Lang::English, true)] {
            let charts = charts(lang, &history, others);
            let together = Report::of(lang, Who::You, &history).goals_together();
            let small: String = together
                .iter()
                .map(|goal| {
                    let (title, svg, twin) = (&goal.title, goal.picture.svg(), &goal.twin);
                    format!("<li class=\"stack-tight\"><p><b>{title}</b></p><div class=\"drawing\">{svg}</div><p class=\"small\">{twin}</p></li>")
                })
                .collect();
            for (theme, base, extra) in THEMES {
                for (device, width) in [("tablet", "1180px"), ("phone", "390px")] {
                    let name = format!("{course}-{theme}-{device}-{}.html", lang.code());
                    let mut page = PAGE
                        .replace("THEME", base)
                        .replace("TITLE", &name)
                        .replace("WIDTH", width)
                        .replace("EXTRA", extra);
                    page += &format!(
                        "<section class=\"card charts-wide\"><ul class=\"charts-small plain-list\">{small}</ul></section>"
                    );
                    page.extend(charts.iter().map(|chart| card(chart, device == "phone")));
                    fs::write(folder.join(&name), page + "</div></main></html>").unwrap();
                    index += &format!("<li><a href=\"{name}\">{name}</a>");
                }
            }
        }
    }
    fs::write(folder.join("index.html"), index + "</ul></html>").unwrap();
}
