//! A planned session that did not take place: which day, who, why.

use chrono::{Months, NaiveDate};
use leptos::prelude::*;

use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::due::Due;
use crate::domain::identity::PersonId;
use crate::domain::written::{Note, WrittenError};
use crate::screens::known_person::{name_of, page_of_person};
use crate::screens::picked_day::{DayError, day_error, parse_day};
use crate::screens::route;
use crate::screens::saving::{SaveRow, Saving};
use crate::state::{App, use_app};
use crate::text::{Phrase, person as words, problems, sessions};
use crate::ui::{ChoiceLayout, Choices, DateField, Form, Page, PageWidth, TextArea};
use crate::workspace::action::Action;

/// How far from today the day may lie, in months.
const FAR: Months = Months::new(12);

#[component]
pub fn CancelSessionScreen() -> impl IntoView {
    page_of_person(|person| view! { <CancelSession person/> })
}

/// What is chosen and typed, and what is wrong with it.
#[derive(Clone, Copy)]
struct Draft {
    day: RwSignal<String>,
    /// Places in [`CancelledBy::ALL`] and [`CancelReason::ALL`].
    by: RwSignal<Option<usize>>,
    why: RwSignal<Option<usize>>,
    note: RwSignal<String>,
    wrong: RwSignal<Wrong>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Wrong {
    day: Option<WrongDay>,
    by: bool,
    why: bool,
    note: Option<WrittenError>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WrongDay {
    Unread(DayError),
    /// A session is recorded on it; one day is not counted twice.
    Taken,
}

#[component]
fn CancelSession(person: PersonId) -> impl IntoView {
    let app = use_app();
    let draft = Draft::new(app, person);
    let saving = Saving::new();
    let save = move |()| {
        if saving.is_busy() {
            return;
        }
        let Some(cancellation) = draft.checked(app, person) else { return };
        saving.run(async move {
            app.perform(Action::CancelSession { person, cancellation }).await?;
            Ok(route::person(person))
        });
    };
    let wrong = draft.wrong;
    let missing = move |is: bool, phrase: Phrase| is.then(|| phrase.in_lang(app.lang()).to_owned());
    let by = move || options(app, CancelledBy::ALL.map(sessions::cancelled_by));
    let why = move || options(app, CancelReason::ALL.map(sessions::cancel_reason));
    view! {
        <Page
            title=app.say(words::CANCEL_SESSION)
            back_href=Some(route::person(person))
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <Form on_submit=save>
                <DateField
                    label=app.say(words::CANCEL_DAY)
                    error=move || wrong.get().day.map(|why| wrong_day(app, why))
                    value=draft.day
                />
                <Choices
                    legend=app.say(words::CANCEL_BY)
                    options=Signal::derive(by)
                    selected=draft.by
                    error=move || missing(wrong.get().by, words::CANCEL_BY_MISSING)
                    layout=ChoiceLayout::Row
                />
                <Choices
                    legend=app.say(words::CANCEL_WHY)
                    options=Signal::derive(why)
                    selected=draft.why
                    error=move || missing(wrong.get().why, words::CANCEL_WHY_MISSING)
                    layout=ChoiceLayout::Row
                />
                <TextArea
                    label=app.say(words::NOTE)
                    error=move || wrong.get().note.map(|why| problems::written(app.lang(), &why))
                    value=draft.note
                    limit=Note::LIMIT
                />
                <SaveRow saving save=words::CANCEL_SAVE cancel_href=route::person(person)/>
            </Form>
        </Page>
    }
}

impl Draft {
    /// The day that was missed, if one was; otherwise today.
    fn new(app: App, person: PersonId) -> Self {
        let today = app.now().local_date();
        let day = match app.person(person).map(|history| history.due(today)) {
            Some(Due::Missed { planned, .. }) => planned,
            Some(_) | None => today,
        };
        Self {
            day: RwSignal::new(day.to_string()),
            by: RwSignal::new(None),
            why: RwSignal::new(None),
            note: RwSignal::new(String::new()),
            wrong: RwSignal::new(Wrong::default()),
        }
    }

    fn checked(self, app: App, person: PersonId) -> Option<Cancellation> {
        let on = self.checked_day(app, person);
        let by = self.by.get_untracked().and_then(|place| CancelledBy::ALL.get(place).copied());
        let why = self.why.get_untracked().and_then(|place| CancelReason::ALL.get(place).copied());
        let note = self.note.with_untracked(|note| Note::new(note));
        self.wrong.set(Wrong {
            day: on.err(),
            by: by.is_none(),
            why: why.is_none(),
            note: note.as_ref().err().copied(),
        });
        Some(Cancellation { on: on.ok()?, by: by?, why: why?, note: note.ok()? })
    }

    fn checked_day(self, app: App, person: PersonId) -> Result<NaiveDate, WrongDay> {
        let today = app.now().local_date();
        let [first, last] = [today.checked_sub_months(FAR), today.checked_add_months(FAR)];
        let read = |day: &String| parse_day(day, first.unwrap_or(today), last.unwrap_or(today));
        let on = self.day.with_untracked(read).map_err(WrongDay::Unread)?;
        let history = untrack(|| app.person(person));
        let taken = history.is_some_and(|history| history.sessions.iter().any(|session| session.on == on));
        if taken { Err(WrongDay::Taken) } else { Ok(on) }
    }
}

fn options<const N: usize>(app: App, phrases: [Phrase; N]) -> Vec<(usize, String)> {
    phrases.map(|phrase| phrase.in_lang(app.lang()).to_owned()).into_iter().enumerate().collect()
}

fn wrong_day(app: App, why: WrongDay) -> String {
    match why {
        WrongDay::Unread(why) => day_error(app.lang(), why),
        WrongDay::Taken => words::DAY_TAKEN.in_lang(app.lang()).to_owned(),
    }
}
