//! What came of one visit: the goals that were rated, then every other instrument of the day, plain words first; and
//! all measurements in a list.
//!
//! Owns: what is shown of a result, and beside what. Must not own: what a result means, which is the domain's.
//! Start at [`ResultsScreen`].

mod card;
mod decline;
mod goals;
mod measurements;
mod norms;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::access::{PersonAccess, PrintedPage};
use crate::domain::assessment::Instrument;
use crate::domain::identity::{EventId, PersonId};
use crate::screens::results::card::ResultCard;
use crate::screens::results::goals::RatedGoals;
use crate::screens::shared::help_switch::HelpSwitch;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::open_follow_ups::OpenFollowUps;
use crate::state::hand_over;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{person as person_words, progress, results as words};
use crate::ui::{Button, ButtonKind, EmptyState, Icon, LinkButton, Page, RowView, Rows, Show};

pub use measurements::MeasurementsScreen;

/// What is shown or hidden stays so while the page is there.
#[derive(Clone, Copy)]
struct ShownParts {
    norms: RwSignal<bool>,
    help: RwSignal<bool>,
}

#[component]
pub fn ResultsScreen(person: PersonId, day: NaiveDate) -> impl IntoView {
    let app = use_app();
    let shown = ShownParts { norms: RwSignal::new(false), help: RwSignal::new(false) };
    let (open, hidden) = (
        Memo::new(move |_| assessed(app, person, day, |it| !matches!(it, Instrument::Help | Instrument::GoalRatings))),
        Memo::new(move |_| assessed(app, person, day, |it| it == Instrument::Help)),
    );
    let rated = Memo::new(move |_| assessed(app, person, day, |it| it == Instrument::GoalRatings));
    let print = move |()| {
        app.note_access(person, PersonAccess::Printed(PrintedPage::Results));
        hand_over::print();
    };
    let empty = move || open.with(Vec::is_empty) && hidden.with(Vec::is_empty) && rated.with(Vec::is_empty);
    let rows = move |events: Memo<Vec<EventId>>| {
        let row = move |event: EventId| {
            RowView::new(event.to_string(), move || view! { <ResultCard person event norms=shown.norms/> })
        };
        move || events.get().into_iter().map(row).collect::<Vec<_>>()
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=move || Some(name_of(app, person)())
            intro=move || Some(words::visit(app.lang(), day))
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            actions=move || view! {
                <Button icon=Icon::Print label=app.say(progress::PRINT) on_press=print/>
            }
        >
            <div class="no-print">
                <OpenFollowUps of=person/>
            </div>
            <Show when=empty>
                <EmptyState icon=Icon::Clock title=app.say(words::EMPTY) text=app.say_some(words::EMPTY_NOTE)/>
            </Show>
            <Show when=move || rated.with(|rated| !rated.is_empty())>
                <RatedGoals person interviews=rated/>
            </Show>
            <ul class="results">
                <Rows rows=rows(open)/>
            </ul>
            <Show when=move || hidden.with(|hidden| !hidden.is_empty())>
                <HelpSwitch shown=shown.help/>
                <Show when=move || shown.help.get()>
                    <ul class="results no-print">
                        <Rows rows=rows(hidden)/>
                    </ul>
                </Show>
            </Show>
            <div class="row no-print">
                <LinkButton
                    kind=ButtonKind::Main
                    icon=Icon::Chart
                    label=app.say(person_words::SHOW_PROGRESS)
                    href=Route::Progress(person)
                />
                <LinkButton label=app.say(words::ALL) href=Route::Measurements(person)/>
            </div>
        </Page>
    }
}

fn assessed(app: App, person: PersonId, day: NaiveDate, which: impl Fn(Instrument) -> bool) -> Vec<EventId> {
    let Some(history) = app.person(person) else { return vec![] };
    let assessed = history.assessed_on(day).into_iter().filter(|entry| which(entry.assessment.instrument));
    assessed.map(|entry| entry.event).collect()
}
