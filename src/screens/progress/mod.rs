//! Progress: the person's own goals first, then the tests, then the sessions. Each with its sentence and its table.

mod chart;
mod gait;
mod goals;
mod professional;
mod sessions;
mod sppb;
mod trends;

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::screens::goals::rate_goals;
use crate::screens::known_person::{name_of, page_of_person};
use crate::screens::results::HelpSwitch;
use crate::screens::route;
use crate::state::{App, use_app};
use crate::text::{Lang, person as person_words, progress as words, shell};
use crate::ui::{Button, Icon, Page, Show, live};

/// The goals of a history that is only looked at.
pub fn goals_to_look_at(lang: Lang, history: &History) -> Vec<AnyView> {
    goals::drawn(lang, history, None)
}

/// Its sessions; nothing when it has none.
pub fn sessions_to_look_at(lang: Lang, history: &History) -> Option<AnyView> {
    sessions::chart(lang, history).filter(|_| !history.sessions.is_empty())
}

/// Its tests of strength, balance and walking, and whatever else it holds a number of.
pub fn tests_to_look_at(lang: Lang, history: &History) -> Vec<AnyView> {
    let charts = [sppb::drawn(lang, history), gait::charts(lang, history), trends::charts(lang, history)];
    charts.into_iter().flatten().collect()
}

#[component]
pub fn ProgressScreen() -> impl IntoView {
    page_of_person(|person| view! { <Progress person/> })
}

#[component]
fn Progress(person: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    // The date changes once a day, the clock behind it every few seconds.
    let today = Memo::new(move |_| app.today());
    let whose = move || {
        let history = app.person(person)?;
        Some(words::whose(&name(), &person_words::standing(app.lang(), &history, today.get())))
    };
    let help = RwSignal::new(false);
    let has_help =
        move || app.person(person).is_some_and(|history| history.assessed(Instrument::Help).next().is_some());
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=whose
            back_href=Some(route::person(person))
            back_label=app.say_some(shell::BACK)
            actions=move || view! {
                <Button icon=Icon::Print label=app.say(words::PRINT) on_press=move |()| app.print()/>
            }
        >
            {live(move || app.person(person).map(|history| charts(app, person, &history)))}
            <Show when=has_help>
                <HelpSwitch shown=help/>
                <Show when=move || help.get()>
                    <div class="charts no-print">
                        {live(move || app.person(person).map(|history| trends::help(app.lang(), &history)))}
                    </div>
                </Show>
            </Show>
        </Page>
    }
}

fn charts(app: App, person: PersonId, history: &History) -> impl IntoView + use<> {
    let (lang, rate) = (app.lang(), rate_goals(app, person));
    view! {
        <div class="charts">
            {goals::charts(lang, person, history, &rate)}
            {sppb::charts(lang, person, history)}
            <div class="charts-pile">{gait::charts(lang, history)} {sessions::chart(lang, history)}</div>
            {trends::charts(lang, history)}
            {professional::section(lang, person, history)}
        </div>
    }
}
