//! One step of the test: what to do at the left, the clock at the right, and at the foot what can be done instead.

use leptos::prelude::*;

use crate::chart::figure::{self, Arms, Stand};
use crate::domain::identity::PersonId;
use crate::domain::sppb::protocol::{Draft, Step};
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::leaving::Leaving;
use crate::screens::shared::problem_notice::NotKept;
use crate::screens::sppb::conditions::Conditions;
use crate::screens::sppb::instead::{NotDoneSheet, TypedTime};
use crate::screens::sppb::measuring::{Measure, Readings};
use crate::state::sppb_driver::SppbDriver;
use crate::state::{App, use_app};
use crate::text::screens::session;
use crate::text::sppb::{self, result};
use crate::text::sppb_screen as words;
use crate::ui::{
    ActionBar, Button, ButtonKind, ButtonSize, Drawing, Icon, Notice, NoticeKind, PageTitle, Show, StepState, Steps,
    live,
};

#[component]
pub fn Guided(driver: SppbDriver, person: PersonId, resumed: bool) -> impl IntoView {
    let step = Memo::new(move |_| driver.shown().get());
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-test">
                {live(move || view! { <ThisStep driver person step=step.get() resumed/> })}
            </div>
            <Foot driver step/>
        </main>
    }
}

/// The parts with their points so far, whose test it is, and the way out.
#[component]
pub fn Head(driver: SppbDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    let parts = Memo::new(move |_| parts(app, driver));
    let week = Memo::new(move |_| {
        let course = app.person(person).and_then(|history| history.course);
        course.and_then(|course| course.week_of(app.today()))
    });
    view! {
        <header class="screen-head">
            <Steps label=app.say(words::PARTS) steps=parts/>
            <p class="screen-who">{move || words::whose(app.lang(), &name(), week.get())}</p>
            <Leaving person discard=move || driver.discard()/>
        </header>
    }
}

fn parts(app: App, driver: SppbDriver) -> Vec<(StepState, String)> {
    let shown = sppb::part_of(driver.shown().get());
    let points = driver.draft().with(|draft| {
        let (balance, gait, chair) = (draft.balance(), draft.gait(), draft.chair());
        [
            (sppb::BALANCE, balance.map(|part| part.score())),
            (sppb::GAIT, gait.map(|part| part.score())),
            (sppb::CHAIR, chair.map(|part| part.score())),
        ]
    });
    let chip = |(name, part)| match part {
        _ if shown == Some(name) => (StepState::Current, name.in_lang(app.lang()).to_owned()),
        Some(part) => (StepState::Done, result::part_sentence(app.lang(), name, part)),
        None => (StepState::ToCome, name.in_lang(app.lang()).to_owned()),
    };
    points.map(chip).into()
}

/// Made anew for each step, so that its title is read aloud.
#[component]
fn ThisStep(driver: SppbDriver, person: PersonId, step: Step, resumed: bool) -> impl IntoView {
    let app = use_app();
    let course = Memo::new(move |_| driver.draft().with(Draft::course));
    let step_words = move || sppb::step(step, course.get());
    let title = move || step_words().title.in_lang(app.lang());
    let instructions = move || {
        let lines = step_words().instructions;
        lines.iter().map(|line| view! { <li>{line.in_lang(app.lang())}</li> }).collect_view()
    };
    let walk = matches!(step, Step::FirstWalk | Step::SecondWalk);
    view! {
        <div class="stage-text">
            <PageTitle text=title/>
            <ol class="instructions">{live(instructions)}</ol>
            <div class="step-aid">
                <div class="figure-panel">
                    <Drawing
                        svg=drawing(step)
                        label=move || format!("{}: {}", words::FIGURE.in_lang(app.lang()), title())
                    />
                </div>
                <div class="say-aloud">
                    <h2>{app.say(words::SAY)}</h2>
                    <p class="quote">{move || step_words().say.in_lang(app.lang())}</p>
                </div>
            </div>
            {walk.then(|| view! { <Conditions driver person/> })}
            <Readings driver/>
            <Interruptions driver step resumed/>
        </div>
        <Measure driver step/>
    }
}

fn drawing(step: Step) -> String {
    match step {
        Step::SideBySide => figure::feet(Stand::SideBySide),
        Step::SemiTandem => figure::feet(Stand::SemiTandem),
        Step::Tandem => figure::feet(Stand::Tandem),
        Step::FirstWalk | Step::SecondWalk => figure::walk(),
        Step::SingleStand | Step::FiveStands => figure::chair_stand(Arms::Folded),
        Step::FiveWithArms => figure::chair_stand(Arms::Helping),
        Step::Finished => String::new(),
    }
}

/// What the worker should know besides, in plain words.
#[component]
fn Interruptions(driver: SppbDriver, step: Step, resumed: bool) -> impl IntoView {
    let app = use_app();
    let begun = driver.draft().with_untracked(|draft| draft.entries().len());
    let just_resumed = Memo::new(move |_| resumed && driver.draft().with(|draft| draft.entries().len()) == begun);
    let enough = Memo::new(move |_| step.enough().is_some_and(|enough| driver.reading().get() > enough));
    view! {
        <div class="stage-notes">
            <Show when=move || enough.get()>
                <Notice kind=NoticeKind::Warning live=true>
                    {app.say(sppb::ENOUGH)} " " {app.say(words::NO_POINTS_ABOVE)}
                </Notice>
            </Show>
            <Show when=move || just_resumed.get() && !driver.is_running()>
                <Notice kind=NoticeKind::Info live=true>{app.say(words::RESUMED)}</Notice>
            </Show>
            <Show when=move || driver.screen_stays_lit().get() == Some(false)>
                <Notice kind=NoticeKind::Info>{app.say(session::MAY_GO_DARK)}</Notice>
            </Show>
            <NotKept problem=driver.problem()/>
        </div>
    }
}

#[component]
fn Foot(driver: SppbDriver, step: Memo<Step>) -> impl IntoView {
    let app = use_app();
    let typing = RwSignal::new(false);
    let declining = RwSignal::new(false);
    let timed = move || step.get().limit().is_some();
    let nothing_to_undo = move || {
        driver.entry().is_none() && !driver.is_running() && driver.draft().with(|draft| draft.entries().is_empty())
    };
    let unanswered = Memo::new(move |_| driver.entry().is_none());
    let next = move || {
        let lang = app.lang();
        driver.draft().with(|draft| match (unanswered.get(), draft.step()) {
            (true, _) => words::NEXT.in_lang(lang).to_owned(),
            (false, Step::Finished) => words::next(lang, words::REVIEW),
            (false, step) => words::next(lang, sppb::step(step, draft.course()).title),
        })
    };
    view! {
        <ActionBar>
            <Button
                kind=ButtonKind::Quiet
                icon=Icon::Undo
                label=app.say(words::UNDO)
                disabled=nothing_to_undo
                on_press=move |()| driver.undo()
            />
            <Show when=timed>
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(words::NOT_DONE)
                    on_press=move |()| declining.set(true)
                />
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(words::TYPE_TIME)
                    on_press=move |()| typing.set(true)
                />
            </Show>
            <Button
                kind=ButtonKind::Main
                size=ButtonSize::Tall
                icon_after=Icon::Forward
                label=next
                disabled=unanswered
                on_press=move |()| driver.next()
            />
        </ActionBar>
        <TypedTime driver open=typing/>
        <NotDoneSheet driver open=declining/>
    }
}
