//! The last SPPB in words, and the way to the next.

use leptos::prelude::*;

use super::is_running;
use crate::domain::identity::PersonId;
use crate::domain::sppb::score::Score;
use crate::screens::route;
use crate::state::{App, use_app};
use crate::text::sppb::result;
use crate::text::{person as words, today};
use crate::ui::{ButtonKind, Card, Chip, LinkButton, Show, Tone, live};
use crate::workspace::action::RunningKind;

#[component]
pub fn LastSppb(person: PersonId) -> impl IntoView {
    let app = use_app();
    let running = Memo::new(move |_| app.view().is_some_and(|view| is_running(&view, person, RunningKind::Sppb)));
    let measured = Memo::new(move |_| app.person(person).is_some_and(|history| !history.sppbs.is_empty()));
    let label = move || if running.get() { words::CONTINUE_SPPB } else { words::MEASURE_SPPB }.in_lang(app.lang());
    view! {
        <Card title=move || Some(words::SPPB.in_lang(app.lang()).to_owned())>
            <p class="soft">{app.say(words::SPPB_NOTE)}</p>
            {live(move || due(app, person).map(|due| view! { <p><Chip tone=Tone::Attention label=due/></p> }))}
            <Show when=move || measured.get() fallback=move || view! { <p>{app.say(words::SPPB_NEVER)}</p> }>
                <p>{move || last(app, person)}</p>
            </Show>
            <div class="row">
                <LinkButton label=label href=route::sppb(person)/>
                <Show when=move || measured.get()>
                    <LinkButton
                        kind=ButtonKind::Quiet
                        label=app.say(words::SPPB_RESULT)
                        href=route::sppb_result(person)
                    />
                </Show>
            </div>
        </Card>
    }
}

fn due(app: App, person: PersonId) -> Option<String> {
    let (history, today) = (app.person(person)?, app.today());
    let week = history.course.and_then(|course| course.week_of(today));
    history.retest_due(today, &app.view()?.retest_weeks).map(|_| today::sppb_due(app.lang(), week))
}

/// `Sist målt 12. mai 2026: 8 av 12 poeng. …`, or why there is no total.
fn last(app: App, person: PersonId) -> Option<String> {
    let (history, lang) = (app.person(person)?, app.lang());
    let last = history.sppbs.last()?;
    let score = Score::of(&last.sppb);
    let said = match score.total() {
        Some(total) => result::total_sentence(lang, total),
        None => result::no_total_sentence(lang, &score)?,
    };
    Some(format!("{}: {said}", words::measured_on(lang, last.on)))
}
