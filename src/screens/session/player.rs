//! The session on the way: the movement, the dose, one sentence to the person, one box to the helper.

use leptos::prelude::*;

use crate::chart::figure;
use crate::domain::exercise::Phase;
use crate::domain::identity::PersonId;
use crate::domain::session::run::{Input, Run, State};
use crate::screens::session::skip_sheet::SkipSheet;
use crate::screens::session::stop_sheet::StopSheet;
use crate::state::session_driver::SessionDriver;
use crate::state::{App, use_app};
use crate::text::exercises::{self, ExerciseWords};
use crate::text::{numbers, problems, session as words};
use crate::ui::{
    ActionBar, Button, ButtonKind, ButtonSize, Countdown, Drawing, Icon, Notice, NoticeKind, PageTitle, PhaseBar, Show,
    live,
};

#[component]
pub fn Player(driver: SessionDriver, person: PersonId, resumed: bool) -> impl IntoView {
    let app = use_app();
    let run = driver.run();
    let skipping = RwSignal::new(false);
    let stopping = RwSignal::new(false);
    let paused = Memo::new(move |_| run.with(|run| run.state() == State::Paused));
    let place = Memo::new(move |_| run.with(Run::index));
    let last = Memo::new(move |_| run.with(|run| run.index() + 1 == run.exercises().len()));
    let first = Memo::new(move |_| run.with(|run| run.index() == 0));
    let easiest = Memo::new(move |_| run.with(|run| run.current().grade.easier().is_none()));
    let hardest = Memo::new(move |_| run.with(|run| run.current().grade.harder().is_none()));
    let clock = Memo::new(move |_| run.with(|run| numbers::clock(run.trained_ms())));
    let phases = Memo::new(move |_| run.with(|run| phases(app, run)));
    let pause_or_go_on = move |()| driver.press(if paused.get_untracked() { Input::Resume } else { Input::Pause });
    view! {
        <main class="screen">
            <PhaseBar
                label=app.say(words::PHASES)
                phases=phases
                clock=clock
                clock_label=app.say(words::CLOCK)
                clock_note=app.say_some(words::OF_20)
            >
                <Button
                    kind=ButtonKind::Stop
                    icon=Icon::Stop
                    label=app.say(words::STOP)
                    on_press=move |()| stopping.set(true)
                />
            </PhaseBar>
            <div class="stage">
                {live(move || view! { <Exercise driver person place=place.get()/> })}
                <Interruptions driver resumed paused/>
            </div>
            <ActionBar>
                <Button
                    kind=ButtonKind::Quiet
                    icon=Icon::Back
                    label=app.say(words::BACK)
                    disabled=first
                    on_press=move |()| driver.press(Input::Back)
                />
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(words::EASIER)
                    disabled=easiest
                    on_press=move |()| driver.press(Input::Easier)
                />
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(words::HARDER)
                    disabled=hardest
                    on_press=move |()| driver.press(Input::Harder)
                />
                <Button kind=ButtonKind::Quiet label=app.say(words::SKIP) on_press=move |()| skipping.set(true)/>
                <Button
                    label=move || if paused.get() { words::RESUME } else { words::PAUSE }.in_lang(app.lang())
                    on_press=pause_or_go_on
                />
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Check
                    label=move || if last.get() { words::DONE_LAST } else { words::DONE }.in_lang(app.lang())
                    on_press=move |()| driver.press(Input::Next)
                />
            </ActionBar>
        </main>
        <SkipSheet driver open=skipping/>
        <StopSheet driver open=stopping/>
    }
}

/// One exercise. Made anew for each, so that its title is read aloud.
#[component]
fn Exercise(driver: SessionDriver, person: PersonId, place: usize) -> impl IntoView {
    let app = use_app();
    let run = driver.run();
    let current = Memo::new(move |_| {
        run.with(|run| run.exercises().get(place).map(|progress| (progress.planned.movement, progress.grade)))
    });
    let words_now = move || -> Option<ExerciseWords> {
        current.get().map(|(movement, grade)| exercises::exercise(movement, grade.position()))
    };
    let say = move |part: fn(ExerciseWords) -> crate::text::Phrase| {
        move || words_now().map(|words| part(words).in_lang(app.lang())).unwrap_or_default()
    };
    let svg =
        move || current.get().map(|(movement, grade)| figure::exercise(movement, grade.position())).unwrap_or_default();
    let goal = move || {
        app.person(person).and_then(|history| history.main_goal().map(|goal| goal.goal.text.as_str().to_owned()))
    };
    let position = move || {
        run.with(|run| {
            let (nth, of) = run.place_in_phase();
            let phase = exercises::phase(run.current().planned.movement.phase()).in_lang(app.lang());
            words::place(app.lang(), phase, nth, of)
        })
    };
    view! {
        <div class="figure-panel">
            <Drawing svg=svg label=move || {
                format!("{}: {}", words::FIGURE.in_lang(app.lang()), say(|words| words.name)())
            }/>
        </div>
        <div class="stage-text">
            <p class="purpose">
                {live(position)}
                {live(move || goal().map(|goal| view! {
                    " · " {app.say(words::SERVES)} " " <b>{format!("«{goal}»")}</b>
                }))}
            </p>
            <PageTitle text=say(|words| words.name)/>
            <Dose driver place/>
            <p class="say">{say(|words| words.to_person)}</p>
            <Notice kind=NoticeKind::Warm>{say(|words| words.to_helper)}</Notice>
        </div>
    }
}

/// The biggest thing on the screen: how many, or how long is left.
#[component]
fn Dose(driver: SessionDriver, place: usize) -> impl IntoView {
    let app = use_app();
    let run = driver.run();
    let dose = Memo::new(move |_| run.with(|run| run.exercises().get(place).map(|progress| progress.dose())));
    let left = Memo::new(move |_| run.with(Run::countdown_ms));
    let whole = Memo::new(move |_| {
        run.with(|run| run.countdown_ms().map(|left| left + run.in_exercise_ms())).unwrap_or_default()
    });
    let timed = Memo::new(move |_| left.get().is_some());
    let remaining = move || numbers::clock(left.get().unwrap_or_default().div_ceil(1_000) * 1_000);
    let progress = move || match whole.get() {
        0 => 0.0,
        whole => left.get().unwrap_or_default() as f64 / whole as f64,
    };
    view! {
        {live(move || match timed.get() {
            true => view! {
                <Countdown remaining=remaining progress=Signal::derive(progress) label=app.say(words::TIME_LEFT)/>
            }
            .into_any(),
            false => {
                let (number, unit) =
                    dose.get().map(|dose| exercises::dose(app.lang(), dose)).unwrap_or_default();
                view! { <p class="dose"><b class="num">{number}</b>" "<span>{unit}</span></p> }.into_any()
            }
        })}
    }
}

/// What stands in the way of going on, in plain words.
#[component]
fn Interruptions(driver: SessionDriver, resumed: bool, paused: Memo<bool>) -> impl IntoView {
    let app = use_app();
    let pause_words = move || {
        let phrase = match (driver.was_put_away().get(), resumed) {
            (true, _) => words::PUT_AWAY,
            (false, true) => words::RESUMED,
            (false, false) => words::PAUSED,
        };
        phrase.in_lang(app.lang())
    };
    view! {
        <div class="stage-notes">
            <Show when=move || paused.get()>
                <Notice kind=NoticeKind::Info live=true>{live(pause_words)}</Notice>
            </Show>
            <Show when=move || driver.screen_stays_lit().get() == Some(false)>
                <Notice kind=NoticeKind::Info>{app.say(words::MAY_GO_DARK)}</Notice>
            </Show>
            {live(move || driver.problem().get().map(|problem| view! {
                <Notice kind=NoticeKind::Warning live=true>
                    {move || problems::problem(app.lang(), &problem).whole()}
                </Notice>
            }))}
        </div>
    }
}

/// How far each phase has come, by exercises; as wide as its planned time.
fn phases(app: App, run: &Run) -> Vec<crate::ui::Phase> {
    let here = run.current().planned.movement.phase();
    let phase = |phase: Phase| {
        let of_phase: Vec<_> =
            run.exercises().iter().enumerate().filter(|(_, one)| one.planned.movement.phase() == phase).collect();
        let behind = of_phase.iter().filter(|(place, _)| *place < run.index()).count();
        crate::ui::Phase {
            label: exercises::phase(phase).in_lang(app.lang()).to_owned(),
            share: of_phase.iter().map(|(_, one)| u32::from(one.planned.seconds)).sum(),
            done: behind as f64 / of_phase.len().max(1) as f64,
            current: phase == here,
        }
    };
    Phase::ALL.map(phase).into()
}
