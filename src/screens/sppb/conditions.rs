//! How the walk is made: its length and the aid. Both can be changed until the first walk is recorded.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::sppb::protocol::{Draft, Step};
use crate::domain::sppb::{CourseLength, WalkingAid};
use crate::state::sppb_driver::SppbDriver;
use crate::state::use_app;
use crate::text::{Phrase, shell, sppb, sppb_screen as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Chip, ChoiceLayout, Choices, Dialog, Icon, Show};

const COURSES: [CourseLength; 2] = [CourseLength::FourMetres, CourseLength::ThreeMetres];

#[component]
pub fn Conditions(driver: SppbDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let changing = RwSignal::new(false);
    let course = Memo::new(move |_| driver.draft().with(Draft::course));
    let aid = Memo::new(move |_| driver.draft().with(Draft::aid));
    let last = Memo::new(move |_| {
        let history = app.person(person)?;
        history.sppbs.last().map(|entry| (entry.sppb.gait.course, entry.sppb.gait.aid))
    });
    let course_label = move || {
        let as_last = last.get().is_some_and(|(last, _)| last == course.get());
        words::condition(app.lang(), sppb::COURSE, sppb::course(course.get()), as_last)
    };
    let aid_label = move || {
        let as_last = last.get().is_some_and(|(_, last)| last == aid.get());
        words::condition(app.lang(), sppb::AID, sppb::aid(aid.get()), as_last)
    };
    let open_to_change = Memo::new(move |_| driver.draft().with(|draft| draft.step() <= Step::FirstWalk));
    view! {
        <div class="conditions">
            <Chip label=course_label/>
            <Chip label=aid_label/>
            <Show when=move || open_to_change.get()>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Edit
                    label=app.say(shell::CHANGE)
                    on_press=move |()| changing.set(true)
                />
            </Show>
        </div>
        <ChangeSheet driver open=changing/>
    }
}

/// What is chosen holds at once.
#[component]
fn ChangeSheet(driver: SppbDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let draft = driver.draft();
    let (course, aid) = draft.with_untracked(|draft| (draft.course(), draft.aid()));
    let course = RwSignal::new(COURSES.iter().position(|one| *one == course));
    let aid = RwSignal::new(WalkingAid::ALL.iter().position(|one| *one == aid));
    Effect::new(move || {
        let chosen = course.get().and_then(|place| COURSES.get(place).copied());
        if let Some(chosen) = chosen.filter(|chosen| *chosen != draft.with_untracked(Draft::course)) {
            driver.set_course(chosen);
        }
    });
    Effect::new(move || {
        let chosen = aid.get().and_then(|place| WalkingAid::ALL.get(place).copied());
        if let Some(chosen) = chosen.filter(|chosen| *chosen != draft.with_untracked(Draft::aid)) {
            driver.set_aid(chosen);
        }
    });
    let named = move |names: Vec<Phrase>| {
        Signal::derive(move || {
            names.iter().map(|name| name.in_lang(app.lang()).to_owned()).enumerate().collect::<Vec<_>>()
        })
    };
    let courses = named(COURSES.map(sppb::course).into());
    let aids = named(WalkingAid::ALL.map(sppb::aid).into());
    view! {
        <Dialog open title=app.say(words::CONDITIONS) close_label=app.say(shell::CLOSE)>
            <Choices
                legend=app.say(sppb::COURSE)
                hint=app.say_some(sppb::THREE_METRES_HINT)
                options=courses
                selected=course
                layout=ChoiceLayout::Row
            />
            <Choices legend=app.say(sppb::AID) options=aids selected=aid layout=ChoiceLayout::Row/>
            <div class="row">
                <Button kind=ButtonKind::Main label=app.say(words::DONE) on_press=move |()| open.set(false)/>
            </div>
        </Dialog>
    }
}
