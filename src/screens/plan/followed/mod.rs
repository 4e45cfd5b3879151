//! The plan that is followed: who accepted it, what is suggested, the exercises, and how it came to be.

mod about;
mod change;
mod decide;
mod history;
mod suggestions;

use leptos::prelude::*;

use self::about::About;
use self::change::ChangeSheet;
use self::decide::{Deciding, WhoDecides};
use self::history::PlanHistory;
use self::suggestions::Suggestions;
use crate::domain::identity::PersonId;
use crate::domain::plan::Plan;
use crate::screens::plan::list::{ExerciseList, LIST_HEADING, Listed};
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::{falls, plan as words};
use crate::ui::{Card, Icon, LinkButton, Notice, NoticeKind, Page, dyn_view, regain_focus};

#[component]
pub fn PlanFollowed(person: PersonId) -> impl IntoView {
    let app = use_app();
    let deciding = Deciding::new(app, person);
    let changing = RwSignal::new(None::<usize>);
    // What was pressed may be gone with what was decided.
    Effect::new(move |was_busy: Option<bool>| {
        let busy = deciding.task.busy().get();
        if was_busy == Some(true) && !busy {
            regain_focus(format!(".plan-suggestions > h2, {LIST_HEADING}"), ".plan-suggestions");
        }
        busy
    });
    let name = name_of(app, person);
    let in_short = move || with_plan(app, person, |plan| words::accepted(app.lang(), plan));
    let items =
        move || with_plan(app, person, |plan| plan.items().iter().map(Listed::of).collect()).unwrap_or_default();
    let new = move || {
        view! { <LinkButton icon=Icon::Plus label=app.say(words::MAKE_NEW) href=Route::NewPlan(person)/> }
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=move || Some(name())
            intro=in_short
            back_href=Route::Person(person)
            back_label=move || Some(name())
            actions=new
        >
            <ProblemNotice problem=deciding.task.problem()/>
            {dyn_view(move || outgrown(app, person).map(|said| view! { <Notice kind=NoticeKind::Info>{said}</Notice> }))}
            {dyn_view(move || fallen_since(app, person).map(|said| view! {
                <Notice kind=NoticeKind::Warning>
                    <p><b>{app.say(falls::NEW_PROPOSAL)}</b></p>
                    <p>{said}</p>
                    <div class="row">
                        <LinkButton label=app.say(falls::MAKE_NEW) href=Route::NewPlan(person)/>
                    </div>
                </Notice>
            }))}
            {dyn_view(move || past_cautions(app, person).into_iter().map(|said| view! {
                <Notice kind=NoticeKind::Warning>{said}</Notice>
            }).collect_view())}
            <Suggestions person deciding/>
            <Card title=app.say_some(words::EXERCISES)>
                <ExerciseList items=Signal::derive(items) on_change=move |place| changing.set(Some(place))/>
            </Card>
            <div class="person-sections">
                <About person/>
                <PlanHistory person deciding/>
            </div>
            <ChangeSheet person changing/>
            <WhoDecides deciding/>
        </Page>
    }
}

/// That a newer SPPB would give another level. Tracks.
fn outgrown(app: App, person: PersonId) -> Option<String> {
    let known = app.person(person)?.known(app.today());
    with_plan(app, person, |plan| {
        let (on, level) = known.outgrows(plan)?;
        Some(words::outgrown(app.lang(), on, level, plan.terms.aim.level))
    })?
}

/// The cautions whose last day is past. Tracks.
fn past_cautions(app: App, person: PersonId) -> Vec<String> {
    let (lang, today) = (app.lang(), app.today());
    let said = |plan: &Plan| {
        let past = plan.terms.past_cautions(today);
        past.filter_map(|it| Some(words::past_caution(lang, it.caution, it.until?))).collect()
    };
    with_plan(app, person, said).unwrap_or_default()
}

/// That the person has fallen since the plan was accepted. Tracks.
fn fallen_since(app: App, person: PersonId) -> Option<String> {
    let on = app.person(person)?.fall_since_plan()?;
    Some(falls::since_plan(app.lang(), on))
}

/// Reads the plan that is followed now. Tracks.
fn with_plan<T>(app: App, person: PersonId, read: impl FnOnce(&Plan) -> T) -> Option<T> {
    app.person(person)?.plan().map(|entry| read(&entry.plan))
}
