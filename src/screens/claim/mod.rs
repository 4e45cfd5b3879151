//! What was written down without a code: read beside the form that says whose it is, or that it is nobody's.

mod strike;

use leptos::prelude::*;

use crate::domain::day::Day;
use crate::domain::form_draft::{FormDraft, FormId, FormName};
use crate::domain::identity::{CaptureId, PersonId};
use crate::domain::session::incident::{Happened, Hurt, Notification};
use crate::screens::claim::strike::Strike;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormFrame, FormState};
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::incident;
use crate::text::screens::{capture as capture_words, claim as words, common, people};
use crate::ui::{Card, Choices, Facts, LinkButton, Notice, NoticeKind, Page, PageWidth, dyn_view};
use crate::workspace::action::Action;
use crate::workspace::forms::capture::{CLAIM_KEYS, ClaimForm, DAY, MINUTES, PERSON, TIME, captured, of_session};
use crate::workspace::forms::incident::{HURT, TOLD, WHAT};

#[component]
pub fn ClaimScreen(capture: CaptureId) -> impl IntoView {
    let app = use_app();
    let view = untrack(|| app.view());
    let draft = view.as_ref().and_then(|view| view.capture(capture)).cloned();
    let people = view.map(|view| view.people_by_name().iter().map(|person| person.person()).collect());
    view! {
        <Page
            title=app.say(words::TITLE)
            intro=app.say_some(words::INTRO)
            back_href=Route::Today
            back_label=app.say_some(common::TODAY)
            width=PageWidth::Narrow
        >
            {match draft {
                Some(draft) => view! { <Waiting capture draft people=people.unwrap_or_default()/> }.into_any(),
                None => view! { <p class="lead">{app.say(words::GONE)}</p> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn Waiting(capture: CaptureId, draft: FormDraft, people: Vec<PersonId>) -> impl IntoView {
    let app = use_app();
    let state =
        FormState::open(FormId::of_capture(FormName::Claim, capture), &CLAIM_KEYS, ClaimForm::known(&draft.values));
    let Some(written) = captured(capture, &draft) else {
        return view! {
            <p class="lead">{app.say(words::UNKNOWN)}</p>
            <Strike state capture/>
        }
        .into_any();
    };
    let form = ClaimForm { today: app.now().local_date(), people, written: written.clone() };
    view! {
        <Card title=app.say_some(words::AT)>
            <Facts items=Signal::derive(move || words::facts(app.lang(), &written))/>
        </Card>
        <Claim state capture form/>
        <Strike state capture/>
    }
    .into_any()
}

#[component]
fn Claim(state: FormState, capture: CaptureId, form: ClaimForm) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let (all, happened, last) = (form.people.clone(), form.tells_of_incident(), of_session(form.today).last);
    let save = move |()| {
        let Some((person, session)) = state.check(|values| form.check(values)) else { return };
        task.run(async move {
            state.submit(vec![Action::ClaimCapture { capture, person, session }]).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    view! {
        <FormFrame state task save=words::CLAIM cancel_href=Route::Today on_save=save>
            <WhoseItIs state all/>
            <FormField state field=Field::new(DAY, capture_words::DAY, FieldAsk::Day).last(last)/>
            <FormField
                state
                field=Field::new(TIME, capture_words::TIME, FieldAsk::Time).missing(capture_words::TIME_MISSING)
            />
            <FormField
                state
                field=Field::new(MINUTES, capture_words::MINUTES, FieldAsk::Whole)
                    .missing(capture_words::MINUTES_MISSING)
            />
            {dyn_view(move || has_one_that_day(app, state).then(|| view! {
                <Notice kind=NoticeKind::Info live=true>{app.say(words::SAME_DAY)}</Notice>
            }))}
            {happened.then(|| view! {
                <p>{app.say(words::INCIDENT_ASK)}</p>
                {incident_fields().map(|field| view! { <FormField state field/> }).into_iter().collect_view()}
            })}
        </FormFrame>
    }
}

#[component]
fn WhoseItIs(state: FormState, all: Vec<PersonId>) -> impl IntoView {
    let app = use_app();
    let selected = state.one_of(PERSON, all.iter().map(ToString::to_string).collect());
    let names = move || all.iter().map(|person| name_of(app, *person)()).enumerate().collect::<Vec<_>>();
    let wrong = state.error(PERSON);
    view! {
        <Choices
            legend=app.say(words::PERSON)
            hint=app.say_some(words::NOT_HERE)
            options=Signal::derive(names)
            selected
            error=move || wrong.get().map(|_| words::PERSON_MISSING.in_lang(app.lang()).to_owned())
        />
        <div class="row">
            <LinkButton label=app.say(people::NEW_PERSON) href=Route::NewPerson/>
        </div>
    }
}

/// Written down, and led with the app too. Tracks.
fn has_one_that_day(app: App, state: FormState) -> bool {
    let chosen = state.get(PERSON).parse().ok().zip(state.get(DAY).parse::<Day>().ok());
    chosen.and_then(|(person, Day(day))| Some(app.person(person)?.has_session_on(day))).unwrap_or(false)
}

fn incident_fields() -> [Field; 3] {
    [
        Field::new(WHAT, incident::WHAT, FieldAsk::one(&Happened::ALL, incident::happened)),
        Field::new(HURT, incident::HURT, FieldAsk::one(&Hurt::ALL, incident::hurt)),
        Field::new(TOLD, incident::TOLD, FieldAsk::one(&Notification::ALL, incident::told)),
    ]
}
