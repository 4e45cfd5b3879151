//! The next appointment: what the plan's weekdays propose in one tap, or another day or time.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::day::{Day, DayError};
use crate::domain::day_range::DayRange;
use crate::domain::session::remark::{Appointment, TimeOfDay};
use crate::state::use_app;
use crate::text::screens::session::closing as words;
use crate::text::{Lang, dates, problems};
use crate::ui::{ChoiceLayout, Choices, DateField, Show, TimeField};

/// The options, by what they are known by.
const PROPOSED: usize = 0;
const OTHER: usize = 1;
const NONE: usize = 2;

#[derive(Clone, Copy)]
pub struct NextFields {
    /// The day of the session itself.
    session_on: NaiveDate,
    proposed: Option<Appointment>,
    choice: RwSignal<Option<usize>>,
    day: RwSignal<String>,
    time: RwSignal<String>,
    wrong: RwSignal<Option<NextFieldErrors>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextFieldErrors {
    Day(DayError),
    Time,
}

impl NextFields {
    pub fn new(session_on: NaiveDate, agreed: Option<Appointment>, proposed: Option<Appointment>) -> Self {
        let time = proposed.and_then(|proposed| proposed.at).map(|time| time.to_string());
        Self {
            session_on,
            proposed,
            choice: RwSignal::new(agreed.map(|_| PROPOSED)),
            day: RwSignal::new(proposed.map(|proposed| proposed.on.to_string()).unwrap_or_default()),
            time: RwSignal::new(time.unwrap_or_default()),
            wrong: RwSignal::new(None),
        }
    }

    /// Tracks.
    pub fn appointment(self) -> Result<Option<Appointment>, NextFieldErrors> {
        match self.choice.get() {
            Some(PROPOSED) => Ok(self.proposed),
            Some(OTHER) => self.other().map(Some),
            Some(_) | None => Ok(None),
        }
    }

    fn other(self) -> Result<Appointment, NextFieldErrors> {
        let DayRange { first, last } = DayRange::of_next_session(self.session_on);
        let on = self.day.with(|day| Day::between(day, first, last)).map_err(NextFieldErrors::Day)?;
        let time = self.time.get();
        let at =
            (!time.is_empty()).then(|| time.parse::<TimeOfDay>()).transpose().map_err(|_| NextFieldErrors::Time)?;
        Ok(Appointment { on, at })
    }

    /// Tells what is wrong beside the fields.
    pub fn check(self) -> bool {
        let wrong = untrack(|| self.appointment()).err();
        self.wrong.set(wrong);
        wrong.is_none()
    }

    fn options(self, lang: Lang) -> Vec<(usize, String)> {
        let proposed = self.proposed.map(|proposed| dates::capitalised(&words::appointment(lang, proposed)));
        let proposed = proposed.map(|proposed| (PROPOSED, proposed));
        let others = [(OTHER, words::NEXT_OTHER), (NONE, words::NEXT_NONE)];
        proposed.into_iter().chain(others.map(|(key, name)| (key, name.in_lang(lang).to_owned()))).collect()
    }
}

#[component]
pub fn NextSession(fields: NextFields) -> impl IntoView {
    let app = use_app();
    let wrong_day = move || match fields.wrong.get() {
        Some(NextFieldErrors::Day(why)) => Some(problems::day(app.lang(), &why)),
        Some(NextFieldErrors::Time) | None => None,
    };
    let wrong_time = move || {
        let is_wrong = fields.wrong.get() == Some(NextFieldErrors::Time);
        is_wrong.then(|| words::NEXT_NO_TIME.in_lang(app.lang()).to_owned())
    };
    view! {
        <Choices
            legend=app.say(words::NEXT)
            options=Signal::derive(move || fields.options(app.lang()))
            selected=fields.choice
            layout=ChoiceLayout::Row
        />
        <Show when=move || fields.choice.get() == Some(OTHER)>
            <div class="pair">
                <DateField label=app.say(words::NEXT_DAY) value=fields.day error=wrong_day/>
                <TimeField label=app.say(words::NEXT_TIME) value=fields.time error=wrong_time/>
            </div>
        </Show>
    }
}
