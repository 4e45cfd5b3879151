//! A planned session that did not take place: which day, who, why.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::cancellation::Cancellation;
use crate::domain::day_range::DayRange;
use crate::domain::history::Due;
use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::picked_day::{DayError, day_error, parse_day};
use crate::screens::shared::task::{AsyncTask, Next, SaveRow};
use crate::screens::shared::who_and_why::{WhoAndWhy, WhoAndWhyFields};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::person as words;
use crate::ui::{DateField, Form, Page, PageWidth};
use crate::workspace::action::Action;

/// What is chosen and typed, and what is wrong with the day.
#[derive(Clone, Copy)]
struct Draft {
    day: RwSignal<String>,
    wrong_day: RwSignal<Option<WrongDay>>,
    who_and_why: WhoAndWhy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WrongDay {
    Unread(DayError),
    /// A session is recorded on it; one day is not counted twice.
    Taken,
}

#[component]
pub fn CancelSessionScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let draft = Draft::new(app, person);
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(cancellation) = draft.checked(app, person) else { return };
        task.run(async move {
            app.perform(Action::CancelSession { person, cancellation }).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    view! {
        <Page
            title=app.say(words::CANCEL_SESSION)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <Form on_submit=save>
                <DateField
                    label=app.say(words::CANCEL_DAY)
                    error=move || draft.wrong_day.get().map(|why| wrong_day(app, why))
                    value=draft.day
                />
                <WhoAndWhyFields fields=draft.who_and_why/>
                <SaveRow task save=words::CANCEL_SAVE cancel_href=Route::Person(person)/>
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
        Self { day: RwSignal::new(day.to_string()), wrong_day: RwSignal::new(None), who_and_why: WhoAndWhy::new() }
    }

    fn checked(self, app: App, person: PersonId) -> Option<Cancellation> {
        let on = self.checked_day(app, person);
        let rest = self.who_and_why.checked();
        self.wrong_day.set(on.err());
        let (by, why, note) = rest?;
        Some(Cancellation { on: on.ok()?, by, why, note })
    }

    fn checked_day(self, app: App, person: PersonId) -> Result<NaiveDate, WrongDay> {
        let DayRange { first, last } = DayRange::of_cancellation(app.now().local_date());
        let on = self.day.with_untracked(|day| parse_day(day, first, last)).map_err(WrongDay::Unread)?;
        let taken = untrack(|| app.person(person)).is_some_and(|history| history.has_session_on(on));
        if taken { Err(WrongDay::Taken) } else { Ok(on) }
    }
}

fn wrong_day(app: App, why: WrongDay) -> String {
    match why {
        WrongDay::Unread(why) => day_error(app.lang(), why),
        WrongDay::Taken => words::DAY_TAKEN.in_lang(app.lang()).to_owned(),
    }
}
