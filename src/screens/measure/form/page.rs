//! The page of a form: the day and how it was measured, the items, and saving.

use leptos::prelude::*;

use super::goals::GoalsFirst;
use super::item::{Fields, FormItem};
use super::labels::label;
use super::state::MeasureFormState;
use crate::domain::assessment::draft::AssessmentDraft;
use crate::domain::assessment::{Ask, Instrument, Item, Key, Source};
use crate::domain::correction::RecordedEntry;
use crate::domain::day::Day;
use crate::domain::history::AssessmentEntry;
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::registry;
use crate::domain::registry::EntryMode;
use crate::screens::measure::conditions::{ConditionInputs, ConditionsTold};
use crate::screens::shared::correction::Correcting;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::leaving::Leaving;
use crate::screens::shared::problem_notice::{NotKept, ProblemNotice};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{common, goals as goal_words};
use crate::text::{Phrase, instruments, measuring as words, problems};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Card, Chip, DateField, EntryForm, Icon, LinkButton, Notice, NoticeKind, Page,
    PageWidth, RowView, Rows, Show, Tone, dyn_view,
};

#[component]
pub fn FormPage(person: PersonId, instrument: Instrument, source: Source) -> impl IntoView {
    let app = use_app();
    let state = MeasureFormState::new(app, person, instrument, source);
    let eyebrow = move || {
        let name = name_of(app, person)();
        Some(match source {
            Source::Guided => name,
            Source::Paper => format!("{name} · {}", words::FROM_PAPER.in_lang(app.lang())),
        })
    };
    view! {
        <Page
            title=app.say(instruments::name(instrument))
            eyebrow=eyebrow
            intro=app.say_some(instruments::purpose(instrument))
            back_href=Route::Measure(person)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            {instruments::note(instrument)
                .map(|note| view! { <Notice kind=NoticeKind::Info>{app.say(note)}</Notice> })}
            <GoalsFirst person instrument>
                <Entries state/>
            </GoalsFirst>
        </Page>
    }
}

/// Filled in as it was recorded; what is kept takes the place of that.
#[component]
pub fn CorrectionForm(entry: AssessmentEntry, correcting: Correcting) -> impl IntoView {
    let state = MeasureFormState::of(use_app(), &entry, correcting);
    view! { <Entries state/> }
}

#[component]
fn Entries(state: MeasureFormState) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let MeasureFormState { person, sheet, keeper, doubts, .. } = state;
    let show_earlier = RwSignal::new(false);
    let earlier = Signal::derive(move || show_earlier.get().then(|| state.earlier.get()).flatten());
    Effect::new(move |before: Option<()>| {
        let answers = sheet.now().with(|read| read.answers.clone());
        let conditions = state.conditions.stated();
        if before.is_some() && state.is_kept() {
            keeper.keep(AssessmentDraft::of_form(state.instrument, conditions, answers));
        }
    });
    let save = move |()| {
        let assessment = state.checked(app);
        let why = match state.correcting {
            Some(correcting) => correcting.why(),
            None => Some(None),
        };
        let (Some(assessment), Some(why)) = (assessment, why) else { return };
        task.run(async move {
            let day = assessment.on;
            match state.correcting {
                Some(correcting) => correcting.correct(why, Some(RecordedEntry::Assessment(assessment))).await?,
                None => keeper.record(vec![assessment]).await?,
            }
            Ok(Next::saved(Route::Results(person, day)))
        });
    };
    let fields = Fields { person, sheet, doubts, quick: false, earlier };
    let rows = move || {
        // The two numbers of a goal stand together.
        let asked = |item: &&Item| !matches!((item.ask, &item.key), (Ask::Given { .. }, _) | (_, Key::Satisfaction(_)));
        let mut part = None;
        let row = |item: &Item| {
            let key = item.key.clone();
            let begins = section(state.instrument, &key).filter(|section| part.replace(*section) != Some(*section));
            RowView::new(format!("{key:?} {begins:?}"), move || match key {
                Key::Performance(goal) => view! { <RatedGoal fields goal/> }.into_any(),
                _ => view! {
                    {begins.map(|section| view! { <h2>{app.say(section)}</h2> })}
                    <FormItem fields key=key.clone()/>
                }
                .into_any(),
            })
        };
        sheet.now().with(|read| read.items.iter().filter(asked).map(row).collect::<Vec<_>>())
    };
    view! {
        <EntryForm on_submit=save>
            <Circumstances state/>
            <ShowEarlier state shown=show_earlier/>
            <ul class="form-items plain-list"><Rows rows=rows/></ul>
            <Foot state task/>
        </EntryForm>
    }
}

/// A goal in the person's own words, and its two numbers.
#[component]
fn RatedGoal(fields: Fields, goal: GoalId) -> impl IntoView {
    let app = use_app();
    let words = move || label(app, fields.person, fields.sheet.instrument, &Key::Goal(goal));
    view! {
        <h2 class="goal-words">{words}</h2>
        <FormItem fields key=Key::Performance(goal)/>
        <FormItem fields key=Key::Satisfaction(goal)/>
    }
}

/// The part of the form that an item belongs to.
fn section(instrument: Instrument, key: &Key) -> Option<Phrase> {
    match key {
        Key::Item(place) => instruments::section(instrument, *place),
        Key::Goal(_) | Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => None,
        Key::Service(_) | Key::Activity(_) => None,
    }
}

/// The day, where it comes from paper, and how it was measured.
#[component]
fn Circumstances(state: MeasureFormState) -> impl IntoView {
    let app = use_app();
    let MeasureFormState { instrument, conditions, day, .. } = state;
    let today = move || Day(app.today()).to_string();
    let back_dated = Memo::new(move |_| day.with(|day| *day < today()));
    let open = state.conditions_open;
    let last = Signal::derive(move || state.last.with(|last| last.as_ref().map(|last| last.conditions.clone())));
    let folded = move || {
        view! {
            <div class="conditions">
                <ConditionsTold now=Signal::derive(move || conditions.stated()) last/>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Edit
                    label=app.say(common::CHANGE)
                    on_press=move |()| open.set(true)
                />
            </div>
        }
    };
    view! {
        <Show when=move || state.is_dated()>
            <div class="stack-tight">
                <DateField
                    label=app.say(words::DAY)
                    value=day
                    max=Signal::derive(move || Some(today()))
                    error=move || state.wrong_day.get().map(|why| problems::day(app.lang(), &why))
                />
                <Show when=move || back_dated.get()>
                    <p><Chip tone=Tone::Info icon=Icon::Clock label=app.say(words::BACK_DATED)/></p>
                </Show>
            </div>
        </Show>
        <Show when=move || !registry::asked_conditions(instrument).is_empty()>
            <Card title=app.say_some(words::CONDITIONS)>
                <Show when=move || open.get() fallback=folded>
                    <ConditionInputs fields=conditions/>
                </Show>
            </Card>
        </Show>
    }
}

/// In an interview the earlier answers stay hidden until they are asked for.
#[component]
fn ShowEarlier(state: MeasureFormState, shown: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let interview = !state.is_dated() && registry::face(state.instrument) == EntryMode::Form;
    let known = Memo::new(move |_| interview && state.last.with(Option::is_some));
    let label =
        move || if shown.get() { goal_words::HIDE_EARLIER } else { goal_words::SHOW_EARLIER }.in_lang(app.lang());
    view! {
        <Show when=move || known.get()>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    label=label
                    on_press=move |()| shown.update(|shown| *shown = !*shown)
                />
            </div>
        </Show>
    }
}

#[component]
fn Foot(state: MeasureFormState, task: AsyncTask) -> impl IntoView {
    let app = use_app();
    let MeasureFormState { person, doubts, keeper, .. } = state;
    let kept = state.is_kept();
    let leave = match state.correcting {
        Some(_) => Route::Measurements(person),
        None => Route::Measure(person),
    };
    let label = move || {
        let words = match (task.busy().get(), doubts.partial()) {
            (true, _) => common::SAVING,
            (false, Some(_)) => words::SAVE_PARTIAL,
            (false, None) => words::SAVE,
        };
        words.in_lang(app.lang())
    };
    let warning = |text: String| view! { <Notice kind=NoticeKind::Warning live=true>{text}</Notice> };
    view! {
        {dyn_view(move || doubts.of_total().map(warning))}
        {dyn_view(move || doubts.partial().map(|missing| warning(words::partial(app.lang(), missing))))}
        {dyn_view(move || state.said.get().map(|said| warning(said.in_lang(app.lang()).to_owned())))}
        <ProblemNotice problem=task.problem()/>
        <NotKept problem=keeper.problem()/>
        <div class="row">
            {if kept {
                view! { <Leaving person discard=move || keeper.discard() label=common::CANCEL/> }.into_any()
            } else {
                view! {
                    <LinkButton
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Tall
                        label=app.say(common::CANCEL)
                        href=leave
                    />
                }
                .into_any()
            }}
            <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=task.busy() label=label/>
        </div>
    }
}
