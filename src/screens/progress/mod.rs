//! Progress: the person's own goals first, then the tests, then the sessions. Each with its sentence and its table.

mod measured;
mod others;
mod professional;

use leptos::prelude::*;

use crate::domain::access::{PersonAccess, PrintedPage};
use crate::domain::assessment::Instrument;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::report::Report;
use crate::screens::shared::help_switch::HelpSwitch;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::pictures::{goals, sessions, show_all};
use crate::screens::shared::waits::rate_goals;
use crate::state::hand_over;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::chart_descriptions::Who;
use crate::text::screens::{common, person as person_words, progress as words};
use crate::ui::{Button, Icon, Page, Show, dyn_view};

use others::OthersSwitch;

#[component]
pub fn ProgressScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    // The date changes once a day, the clock behind it every few seconds.
    let today = Memo::new(move |_| app.today());
    let whose = move || {
        let history = app.person(person)?;
        Some(words::whose(&name(), &person_words::standing(app.lang(), history.standing(today.get()))))
    };
    let print = move |()| {
        app.note_access(person, PersonAccess::Printed(PrintedPage::Progress));
        hand_over::print();
    };
    let (help, others) = (RwSignal::new(false), RwSignal::new(false));
    let has_help =
        move || app.person(person).is_some_and(|history| history.assessed(Instrument::Help).next().is_some());
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=whose
            back_href=Route::Person(person)
            back_label=app.say_some(common::BACK)
            actions=move || view! {
                <Button icon=Icon::Print label=app.say(words::PRINT) on_press=print/>
            }
        >
            <OthersSwitch person shown=others/>
            {dyn_view(move || app.person(person).map(|history| charts(app, person, &history, others.get())))}
            <Show when=has_help>
                <HelpSwitch shown=help/>
                <Show when=move || help.get()>
                    <div class="charts no-print">
                        {dyn_view(move || {
                            let lang = app.lang();
                            app.person(person).map(|history| show_all(Report::of(lang, Who::You, &history).help(), lang))
                        })}
                    </div>
                </Show>
            </Show>
        </Page>
    }
}

fn charts(app: App, person: PersonId, history: &History, others: bool) -> impl IntoView + use<> {
    let (lang, rate) = (app.lang(), rate_goals(app, person));
    let report = Report::of(lang, Who::You, history).with_others(others);
    view! {
        <div class="charts">
            {goals::charts(lang, person, &report, rate)}
            {measured::sppb(lang, person, &report)}
            <div class="charts-pile">
                {measured::gait(lang, history, &report)} {sessions::chart(lang, &report)}
            </div>
            {show_all(report.tests(), lang)}
            {show_all(report.felt(), lang)}
            {show_all(report.dose(), lang)}
            {sessions::happened(lang, &report)}
            {professional::section(lang, person, history)}
        </div>
    }
}
