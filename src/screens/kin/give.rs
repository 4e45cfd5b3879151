//! A new consent: who, what, until when. Read aloud to the person, who says yes.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::consent::{Consent, Content};
use crate::domain::identity::PersonId;
use crate::domain::written::{Name, WrittenError};
use crate::screens::shared::picked_day::{DayError, day_error, parse_day};
use crate::screens::shared::task::{AsyncTask, Next, SaveRow};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::kin as words;
use crate::text::{Phrase, problems};
use crate::ui::{Checks, ChoiceLayout, Choices, DateField, Form, Page, PageWidth, Show, TextField};
use crate::workspace::action::Action;

/// Keys of the two ways to say how long.
const WHOLE_COURSE: usize = 0;
const TO_A_DAY: usize = 1;

/// What is typed and chosen, and what is wrong with it.
#[derive(Clone, Copy)]
struct Draft {
    kin: RwSignal<String>,
    /// Places in [`Content::ALL`].
    contents: RwSignal<Vec<usize>>,
    how_long: RwSignal<Option<usize>>,
    day: RwSignal<String>,
    wrong: RwSignal<Wrong>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Wrong {
    kin: Option<WrittenError>,
    contents: bool,
    how_long: bool,
    day: Option<DayError>,
}

#[component]
pub fn NewConsentScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let course_end = course_end(app, person);
    let draft = Draft::new(course_end);
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(action) = draft.checked(app, person, course_end) else { return };
        task.run(async move {
            app.perform(action).await?;
            Ok(Next::saved(Route::Kin(person)))
        });
    };
    let wrong = draft.wrong;
    let missing = move |is: bool, phrase: Phrase| is.then(|| phrase.in_lang(app.lang()).to_owned());
    let contents = move || {
        Content::ALL.map(|content| words::content(content).in_lang(app.lang()).to_owned()).into_iter().enumerate()
    };
    let how_long = move || {
        let whole = course_end.map(|last| (WHOLE_COURSE, words::whole_course(app.lang(), last)));
        whole.into_iter().chain([(TO_A_DAY, words::TO_A_DAY.in_lang(app.lang()).to_owned())]).collect::<Vec<_>>()
    };
    view! {
        <Page
            title=app.say(words::NEW_TITLE)
            intro=app.say_some(words::INTRO)
            back_href=Route::Kin(person)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            <Form on_submit=save>
                <TextField
                    label=app.say(words::WHO)
                    hint=app.say_some(words::WHO_HINT)
                    error=move || wrong.get().kin.map(|why| problems::written(app.lang(), &why))
                    value=draft.kin
                    limit=Name::LIMIT
                />
                <Checks
                    legend=app.say(words::WHAT)
                    hint=app.say_some(words::WHAT_HINT)
                    options=Signal::derive(move || contents().collect::<Vec<_>>())
                    selected=draft.contents
                    error=move || missing(wrong.get().contents, words::WHAT_MISSING)
                    layout=ChoiceLayout::Stack
                />
                <Choices
                    legend=app.say(words::HOW_LONG)
                    options=Signal::derive(how_long)
                    selected=draft.how_long
                    error=move || missing(wrong.get().how_long, words::HOW_LONG_MISSING)
                />
                <Show when=move || draft.how_long.get() == Some(TO_A_DAY)>
                    <DateField
                        label=app.say(words::LAST_DAY)
                        error=move || wrong.get().day.map(|why| day_error(app.lang(), why))
                        value=draft.day
                    />
                </Show>
                <p>{app.say(words::READ_ALOUD_FIRST)}</p>
                <SaveRow task save=words::SAVE cancel_href=Route::Kin(person)/>
            </Form>
        </Page>
    }
}

/// Nothing for a course that is over or lasts too long for a consent, or where there is none.
fn course_end(app: App, person: PersonId) -> Option<NaiveDate> {
    let last = untrack(|| app.person(person))?.course?.last_day();
    let today = app.now().local_date();
    (today..=Consent::latest_end(today)).contains(&last).then_some(last)
}

impl Draft {
    fn new(course_end: Option<NaiveDate>) -> Self {
        Self {
            kin: RwSignal::new(String::new()),
            contents: RwSignal::new(vec![]),
            how_long: RwSignal::new(if course_end.is_some() { None } else { Some(TO_A_DAY) }),
            day: RwSignal::new(String::new()),
            wrong: RwSignal::new(Wrong::default()),
        }
    }

    fn checked(self, app: App, person: PersonId, course_end: Option<NaiveDate>) -> Option<Action> {
        let kin = self.kin.with_untracked(|kin| Name::new(kin));
        let places = self.contents.get_untracked();
        let contents: BTreeSet<Content> = places.iter().filter_map(|place| Content::ALL.get(*place).copied()).collect();
        let today = app.now().local_date();
        let last = Consent::latest_end(today);
        let picked = || self.day.with_untracked(|day| parse_day(day, today, last));
        let how_long = self.how_long.get_untracked();
        let until = match how_long {
            Some(WHOLE_COURSE) => Ok(course_end),
            Some(_) => picked().map(Some),
            None => Ok(None),
        };
        self.wrong.set(Wrong {
            kin: kin.as_ref().err().copied(),
            contents: contents.is_empty(),
            how_long: how_long.is_none(),
            day: until.err(),
        });
        let until = until.ok()??;
        let kin = kin.ok()?;
        (!contents.is_empty()).then_some(Action::GiveConsent { person, kin, contents, until })
    }
}
