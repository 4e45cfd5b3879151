//! The page of a form: the day and how it was measured, the items, and saving.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::doubts::Doubts;
use super::goals::GoalsFirst;
use super::item::{Fields, FormItem};
use super::sheet::Sheet;
use crate::domain::assessment::draft::Draft;
use crate::domain::assessment::instrument::Face;
use crate::domain::assessment::{Ask, Assessment, Conditions, Instrument, Item, Occasion, Source};
use crate::domain::day::Day;
use crate::domain::identity::PersonId;
use crate::screens::known_person::name_of;
use crate::screens::leaving::Leaving;
use crate::screens::measure::conditions::{ConditionFields, ConditionInputs, ConditionsTold};
use crate::screens::measure::last::last_until;
use crate::screens::picked_day::{DayError, day_error, parse_day};
use crate::screens::problem_notice::{NotKept, ProblemNotice};
use crate::screens::route;
use crate::screens::saving::Saving;
use crate::state::assessment_driver::{conditions_as_last, left_assessment};
use crate::state::form_keeper::FormKeeper;
use crate::state::{App, use_app};
use crate::text::{Phrase, goals as goal_words, instruments, measuring as words, shell};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Card, Chip, DateField, EntryForm, Icon, LinkButton, Notice, NoticeKind, Page,
    PageWidth, Row, Rows, Show, Tone, live, show_first,
};

/// A form of fewer items is filled in anew sooner than it is taken up again.
const KEPT_FROM: usize = 4;
/// READING: nothing older is entered from paper.
const OLDEST: NaiveDate = match NaiveDate::from_ymd_opt(2000, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// All that the page holds.
#[derive(Clone, Copy)]
struct State {
    person: PersonId,
    instrument: Instrument,
    source: Source,
    sheet: Sheet,
    conditions: ConditionFields,
    day: RwSignal<String>,
    wrong_day: RwSignal<Option<DayError>>,
    doubts: Doubts,
    keeper: FormKeeper,
    /// What was said when saving did not happen.
    said: RwSignal<Option<Phrase>>,
    conditions_open: RwSignal<bool>,
    last: Signal<Option<Assessment>>,
}

#[component]
pub fn FormPage(person: PersonId, instrument: Instrument, source: Source) -> impl IntoView {
    let app = use_app();
    let state = State::new(app, person, instrument, source);
    let eyebrow = move || {
        let name = name_of(app, person)();
        Some(match source {
            Source::Guided => name,
            Source::Paper => format!("{name} · {}", instruments::source(source).in_lang(app.lang())),
        })
    };
    view! {
        <Page
            title=app.say(instruments::name(instrument))
            eyebrow=eyebrow
            intro=app.say_some(instruments::purpose(instrument))
            back_href=Some(route::measure(person))
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

impl State {
    fn new(app: App, person: PersonId, instrument: Instrument, source: Source) -> Self {
        let occasion = untrack(|| occasion(app, person));
        let left = untrack(|| left_assessment(app, person))
            .filter(|draft| source == Source::Guided && draft.instrument == instrument);
        let before = untrack(|| conditions_as_last(app, person, instrument));
        let stated = left.as_ref().map(|draft| draft.conditions.clone()).or(before);
        let stated = stated.unwrap_or_else(|| instrument.usual_conditions());
        let known = left.map(|draft| draft.answers().clone()).unwrap_or_default();
        let sheet = Sheet::new(instrument, occasion, &known, untrack(|| app.lang()));
        let today = untrack(|| app.today());
        let day = RwSignal::new(Day(today).to_string());
        let conditions = ConditionFields::new(instrument, &stated);
        let on = Signal::derive(move || match source {
            Source::Guided => app.today(),
            Source::Paper => parse_day(&day.get(), OLDEST, app.today()).unwrap_or_else(|_| app.today()),
        });
        let last = Signal::from(Memo::new(move |_| last_until(app, person, instrument, on.get())));
        let now = Signal::from(Memo::new(move |_| Assessment {
            instrument,
            on: on.get(),
            source,
            conditions: conditions.stated(),
            answers: sheet.now().with(|read| read.answers.clone()),
        }));
        Self {
            person,
            instrument,
            source,
            sheet,
            conditions,
            day,
            wrong_day: RwSignal::new(None),
            doubts: Doubts::new(app, person, sheet, now, last),
            keeper: FormKeeper::new(app, person),
            said: RwSignal::new(None),
            conditions_open: RwSignal::new(stated == Conditions::default()),
            last,
        }
    }

    /// Led by the app and long enough to be taken up again.
    fn is_kept(self) -> bool {
        self.source == Source::Guided && self.sheet.now().with_untracked(|read| read.items.len() >= KEPT_FROM)
    }

    /// `None`: something will not do, and is told where it stands.
    fn checked(self, app: App) -> Option<Assessment> {
        let today = untrack(|| app.today());
        let on = match self.source {
            Source::Guided => Ok(today),
            Source::Paper => self.day.with_untracked(|day| parse_day(day, OLDEST, today)),
        };
        self.wrong_day.set(on.as_ref().err().copied());
        let conditions = untrack(|| self.conditions.checked());
        if conditions.is_none() {
            self.conditions_open.set(true);
        }
        let read = self.sheet.now().get_untracked();
        let nothing_left_to_ask = self.doubts.pass();
        let (on, conditions) = (on.ok(), conditions);
        let fine = on.is_some() && conditions.is_some() && read.wrong.is_empty();
        let begun = untrack(|| self.sheet.is_begun());
        self.said.set(match (fine, begun) {
            (false, _) => Some(words::CORRECT_FIRST),
            (true, false) => Some(words::NOTHING_ANSWERED),
            (true, true) => None,
        });
        if !(fine && begun && nothing_left_to_ask) {
            show_first("[aria-invalid=true], .doubt");
            return None;
        }
        let Self { instrument, source, .. } = self;
        Some(Assessment { instrument, on: on?, source, conditions: conditions?, answers: read.answers })
    }
}

/// What the form is made from: the person's goals and the municipality's lists.
pub fn occasion(app: App, person: PersonId) -> Occasion {
    let usual = instruments::usual_lists(app.lang());
    let view = app.view();
    let occasion = view.and_then(|view| Some(view.occasion(view.person(person)?, usual?)));
    occasion.unwrap_or_default()
}

#[component]
fn Entries(state: State) -> impl IntoView {
    let app = use_app();
    let saving = Saving::new();
    let State { person, sheet, keeper, doubts, .. } = state;
    let show_earlier = RwSignal::new(false);
    let earlier = Signal::derive(move || {
        show_earlier.get().then(|| state.last.with(|last| last.as_ref().map(|last| last.answers.clone()))).flatten()
    });
    Effect::new(move |before: Option<()>| {
        let answers = sheet.now().with(|read| read.answers.clone());
        let conditions = state.conditions.stated();
        if before.is_some() && state.is_kept() {
            keeper.keep(Draft::restore(state.instrument, conditions, answers, None));
        }
    });
    let save = move |()| {
        if saving.is_busy() {
            return;
        }
        let Some(assessment) = state.checked(app) else { return };
        saving.run(async move {
            let day = assessment.on;
            keeper.record(vec![assessment]).await?;
            Ok(route::results(person, day))
        });
    };
    let fields = Fields { person, sheet, doubts, quick: false, earlier };
    let rows = move || {
        let asked = |item: &&Item| !matches!(item.ask, Ask::Given { .. });
        let row = |item: &Item| {
            let key = item.key.clone();
            Row::new(format!("{key:?}"), move || view! { <FormItem fields key=key.clone()/> })
        };
        sheet.now().with(|read| read.items.iter().filter(asked).map(row).collect::<Vec<_>>())
    };
    view! {
        <EntryForm on_submit=save>
            <Circumstances state/>
            <ShowEarlier state shown=show_earlier/>
            <ul class="form-items plain-list"><Rows rows=rows/></ul>
            <Foot state saving/>
        </EntryForm>
    }
}

/// The day, where it comes from paper, and how it was measured.
#[component]
fn Circumstances(state: State) -> impl IntoView {
    let app = use_app();
    let State { instrument, conditions, day, .. } = state;
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
                    label=app.say(shell::CHANGE)
                    on_press=move |()| open.set(true)
                />
            </div>
        }
    };
    view! {
        <Show when=move || state.source == Source::Paper>
            <div class="stack-tight">
                <DateField
                    label=app.say(words::DAY)
                    value=day
                    max=Signal::derive(move || Some(today()))
                    error=move || state.wrong_day.get().map(|why| day_error(app.lang(), why))
                />
                <Show when=move || back_dated.get()>
                    <p><Chip tone=Tone::Info icon=Icon::Clock label=app.say(words::BACK_DATED)/></p>
                </Show>
            </div>
        </Show>
        <Show when=move || !instrument.conditions().is_empty()>
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
fn ShowEarlier(state: State, shown: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let interview = state.source == Source::Guided && state.instrument.face() == Face::Form;
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
fn Foot(state: State, saving: Saving) -> impl IntoView {
    let app = use_app();
    let State { person, doubts, keeper, .. } = state;
    let kept = state.is_kept();
    let label = move || {
        let words = match (saving.busy().get(), doubts.partial()) {
            (true, _) => shell::SAVING,
            (false, Some(_)) => words::SAVE_PARTIAL,
            (false, None) => words::SAVE,
        };
        words.in_lang(app.lang())
    };
    let warning = |text: String| view! { <Notice kind=NoticeKind::Warning live=true>{text}</Notice> };
    view! {
        {live(move || doubts.of_total().map(warning))}
        {live(move || doubts.partial().map(|missing| warning(words::partial(app.lang(), missing))))}
        {live(move || state.said.get().map(|said| warning(said.in_lang(app.lang()).to_owned())))}
        <ProblemNotice problem=saving.problem()/>
        <NotKept problem=keeper.problem()/>
        <div class="row">
            {if kept {
                view! { <Leaving person discard=move || keeper.discard()/> }.into_any()
            } else {
                view! {
                    <LinkButton
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Tall
                        label=app.say(shell::CANCEL)
                        href=route::measure(person)
                    />
                }
                .into_any()
            }}
            <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=saving.busy() label=label/>
        </div>
    }
}
