//! No session today: kept as cancelled, with what was answered, what happened, and why.

use leptos::prelude::*;

use super::sheet::BeforeSheet;
use crate::domain::cancellation::CancelledBy;
use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::session::held::TurnedAway;
use crate::domain::session::incident::Incident;
use crate::domain::session::readiness::ReadinessVerdict;
use crate::screens::session::incident_sheet::IncidentSheet;
use crate::screens::session::incidents::Incidents;
use crate::screens::shared::after_session::FollowUps;
use crate::screens::shared::form::{FormState, KeptNote};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::screens::shared::who_and_why::WhoAndWhyFields;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::readiness as words;
use crate::text::screens::{common, past_session};
use crate::ui::{Button, ButtonKind, Dialog, Form, dyn_view};
use crate::workspace::action::Action;
use crate::workspace::forms::cancellation::{BY, INCIDENTS, NOTE, NotBegunForm, WHY};
use crate::workspace::forms::incident::{from_lines, lines};

#[component]
pub fn TurnAway(sheet: BeforeSheet, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let form = move || NotBegunForm { today: app.now().local_date() };
    let id = FormId::of_person(FormName::NotBegun, sheet.person);
    let state = FormState::open(id, &[BY, WHY, NOTE, INCIDENTS], untrack(|| proposed(app, sheet, form())));
    let incidents = Signal::derive(move || from_lines(&state.get(INCIDENTS)));
    let writing_down = RwSignal::new(false);
    let task = AsyncTask::new();
    Effect::new(move || {
        if open.get() {
            // What was typed before stands; what is likely stands where nobody typed.
            untrack(|| state.propose(proposed(app, sheet, form())));
        }
    });
    let write_down = move |(what, hurt, told)| {
        let incident = Incident { at: app.now(), during: None, what, hurt, told };
        state.text(INCIDENTS).update(|text| text.push_str(&lines(&[incident])));
    };
    let follow_ups = move || TurnedAway { before: None, incidents: incidents.get() }.follow_ups();
    let save = move |()| {
        let Some(cancellation) = state.check(|values| form().check(values)) else { return };
        let away = TurnedAway { before: untrack(|| sheet.before(None)), incidents: incidents.get_untracked() };
        let person = sheet.person;
        task.run(async move {
            state.submit(vec![Action::TurnAway { person, cancellation, away }]).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    let tell = move || words::tell(app.lang(), &sheet.so_far().tell());
    let label = move || if task.busy().get() { common::SAVING } else { words::TURN_AWAY_SAVE }.in_lang(app.lang());
    view! {
        <Dialog open title=app.say(words::TURN_AWAY) close_label=app.say(common::CLOSE)>
            {dyn_view(move || tell().map(|tell| view! { <p><b>{tell}</b></p> }))}
            <p>{app.say(words::TURN_AWAY_NOTE)}</p>
            <section class="stack-tight">
                <h3>{app.say(past_session::INCIDENTS)}</h3>
                <Incidents so_far=incidents adding=writing_down/>
                <FollowUps told=Signal::derive(follow_ups)/>
            </section>
            <KeptNote state/>
            <Form on_submit=save>
                <WhoAndWhyFields state/>
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button submits=true kind=ButtonKind::Main busy=task.busy() label/>
                </div>
            </Form>
        </Dialog>
        <IncidentSheet person=sheet.person open=writing_down on_written=write_down/>
    }
}

/// Where the rules say no, it is the home trainer who calls it off. What was answered halfway is not kept as answers,
/// so its reasons go into the note, with whom to tell.
fn proposed(app: App, sheet: BeforeSheet, form: NotBegunForm) -> FormValues {
    let readiness = sheet.so_far();
    let by = (readiness.verdict() == ReadinessVerdict::NotToday).then_some(CancelledBy::Worker);
    let reasons = readiness.reasons().iter().map(|why| words::reason(app.lang(), *why));
    let reasons = reasons.chain(words::tell(app.lang(), &readiness.tell())).collect::<Vec<_>>();
    let note = if sheet.is_whole() { String::new() } else { reasons.join(" ") };
    form.proposed(by, readiness.cancel_reason(), &note)
}
