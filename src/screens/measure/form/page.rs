//! The page of a form: the day and how it was measured, the items, and saving.

use leptos::prelude::*;

use super::goals::GoalsFirst;
use super::item::{Fields, FormItem};
use super::labels::label;
use super::state::MeasureFormState;
use crate::domain::assessment::{Ask, Instrument, Item, Key, Source};
use crate::domain::correction::RecordedEntry;
use crate::domain::day::Day;
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::registry;
use crate::domain::registry::EntryMode;
use crate::domain::typed_test::{DoubtAbout, TypedPress};
use crate::screens::measure::conditions::{ConditionInputs, ConditionsTold};
use crate::screens::measure::doubted;
use crate::screens::shared::form::KeptLine;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{common, goals as goal_words};
use crate::text::{Phrase, instruments, measuring as words, problems};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Card, Chip, DateField, EntryForm, Icon, LinkButton, Notice, NoticeKind, Page,
    PageWidth, Picked, RowView, Rows, Show, Tone, dyn_view,
};
use crate::workspace::action::Action;

#[component]
pub fn FormPage(person: PersonId, instrument: Instrument, source: Source) -> impl IntoView {
    let app = use_app();
    let state = MeasureFormState::new(app, person, instrument, source);
    let known = untrack(|| app.person(person).map(|it| it.known_answers(instrument, app.today())));
    let filled_in = source == Source::Guided && known.is_some_and(|known| !known.is_empty());
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
            {filled_in.then(|| view! { <Notice kind=NoticeKind::Info>{app.say(words::FILLED_IN)}</Notice> })}
            <GoalsFirst person instrument>
                {state.map(|state| view! { <Entries state/> })}
            </GoalsFirst>
        </Page>
    }
}

/// Filled in as it was recorded; what is kept takes the place of that.
#[component]
pub fn CorrectionForm(state: MeasureFormState) -> impl IntoView {
    view! { <Entries state/> }
}

#[component]
fn Entries(state: MeasureFormState) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let MeasureFormState { person, sheet, keeper, correcting, .. } = state;
    let instrument = sheet.instrument;
    let show_earlier = RwSignal::new(false);
    let earlier = Signal::derive(move || show_earlier.get().then(|| sheet.now().with(|now| now.earlier.clone())));
    let save = move |()| {
        let assessment = state.checked();
        let why = match correcting {
            Some(correcting) => correcting.why(),
            None => Some(None),
        };
        let (Some(assessment), Some(why)) = (assessment, why) else { return };
        task.run(async move {
            let day = assessment.on;
            match correcting {
                Some(correcting) => correcting.correct(why, Some(RecordedEntry::Assessment(assessment))).await?,
                None => keeper.submit(Action::Assess { person, assessments: vec![assessment] }).await.map(drop)?,
            }
            Ok(Next::saved(Route::Results(person, day)))
        });
    };
    let fields = Fields { person, sheet, tried: state.tried.into(), quick: false, earlier };
    let rows = move || {
        // The two numbers of a goal stand together.
        let asked = |item: &&Item| !matches!((item.ask, &item.key), (Ask::Given { .. }, _) | (_, Key::Satisfaction(_)));
        let mut part = None;
        let row = |item: &Item| {
            let key = item.key.clone();
            let begins = section(instrument, &key).filter(|section| part.replace(*section) != Some(*section));
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
        // A correction says it above, of all that is asked there.
        {correcting.is_none().then(|| view! { <KeptLine found=keeper.found() on_anew=move |()| keeper.begin_anew()/> })}
        <EntryForm on_submit=save on_leave=move |()| in_background(app.store.settle_drafts())>
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
    let words = move || label(app, fields.person, fields.sheet.instrument, &Key::Goal(goal), false);
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
    let MeasureFormState { sheet, conditions, tried, .. } = state;
    let today = move || Day(app.today()).to_string();
    let day = Picked::new(
        move || sheet.test().with(|test| test.day().to_owned()),
        move |day| {
            // Only saving has something to tell.
            let _ = sheet.press(TypedPress::Day(day));
        },
    );
    let wrong_day = move || sheet.now().with(|now| now.wrong_day).filter(|_| tried.get());
    let back_dated = Memo::new(move |_| day.get() < today());
    let open = state.conditions_open;
    let last = Signal::derive(move || sheet.now().with(|now| now.last.as_ref().map(|last| last.conditions.clone())));
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
                    error=move || wrong_day().map(|why| problems::day(app.lang(), &why))
                />
                <Show when=move || back_dated.get()>
                    <p><Chip tone=Tone::Info icon=Icon::Clock label=app.say(words::BACK_DATED)/></p>
                </Show>
            </div>
        </Show>
        <Show when=move || !registry::asked_conditions(sheet.instrument).is_empty()>
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
    let interview = !state.is_dated() && registry::face(state.sheet.instrument) == EntryMode::Form;
    let known = Memo::new(move |_| interview && state.sheet.now().with(|now| now.last.is_some()));
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
    let MeasureFormState { person, sheet, .. } = state;
    let leave = match state.correcting {
        Some(_) => Route::Measurements(person),
        None => Route::Measure(person),
    };
    // What was asked of the form as a whole: of its total, and how much is missing.
    let asked = Memo::new(move |_| {
        sheet.now().with(|now| {
            let asked = now.doubts.iter().filter(|doubt| doubt.was_asked).map(|doubt| doubt.about.clone());
            asked.filter(|about| !matches!(about, DoubtAbout::Answer { .. })).collect::<Vec<_>>()
        })
    });
    let partial = Memo::new(move |_| asked.with(|asked| asked.iter().any(|it| matches!(it, DoubtAbout::Missing(_)))));
    let label = move || {
        let words = match (task.busy().get(), partial.get()) {
            (true, _) => common::SAVING,
            (false, true) => words::SAVE_PARTIAL,
            (false, false) => words::SAVE,
        };
        words.in_lang(app.lang())
    };
    let warning = |text: String| view! { <Notice kind=NoticeKind::Warning live=true>{text}</Notice> };
    view! {
        {dyn_view(move || {
            let told = |about: DoubtAbout| match about {
                DoubtAbout::Total { earlier, now } => Some(doubted::doubt_of_total(app.lang(), earlier, now)),
                DoubtAbout::Missing(missing) => Some(words::partial(app.lang(), missing)),
                DoubtAbout::Answer { .. } => None,
            };
            asked.get().into_iter().filter_map(told).map(warning).collect_view()
        })}
        {dyn_view(move || state.said.get().map(|said| warning(said.in_lang(app.lang()).to_owned())))}
        <ProblemNotice problem=task.problem()/>
        <ProblemNotice problem=app.store.draft_problem()/>
        <div class="row">
            <LinkButton kind=ButtonKind::Quiet size=ButtonSize::Tall label=app.say(common::CANCEL) href=leave/>
            <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=task.busy() label=label/>
        </div>
    }
}
