//! «Annerledes …»: less of it, an easier one, an equal, or none, each with one more tap.

use leptos::prelude::*;

use crate::domain::exercise::Dose;
use crate::domain::exercise::Planned;
use crate::domain::exercise::SkipReason;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::plan::Offers;
use crate::domain::session::protocol::{LedSession, Press, SessionStep};
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::screens::{common, session::player as words};
use crate::text::{Lang, session};
use crate::ui::{Button, ButtonKind, Dialog};

/// As many equals as can be chosen among at a glance.
const MOST_EQUALS: usize = 3;

#[component]
pub fn OtherwiseSheet(driver: SessionDriver, person: PersonId, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let press = move |press| {
        open.set(false);
        driver.press(press);
    };
    let fewer = move || match driver.session().with_untracked(|session| session.current().now.amount.dose) {
        Dose::Seconds(_) => words::SHORTER,
        Dose::Repetitions { .. } => words::FEWER,
    };
    // Made when the sheet opens, and not anew under a finger.
    let choices = move || {
        let session = driver.session().get_untracked();
        let step = *session.current();
        let back = (step.now != step.planned).then_some(step.planned);
        let Offers { easier, heavier, equals } =
            app.person(person).map(|history| offers(&history, &session)).unwrap_or_default();
        let equals = equals.into_iter().filter(|equal| Some(*equal) != back && step.may_become(*equal));
        let heavier = heavier.filter(|heavier| step.may_become(*heavier) && Some(*heavier) != back);
        let heavier = heavier.map(|planned| (planned, easier_label(app.lang(), &step, planned)));
        let back = back.map(|planned| (planned, named(app.lang(), planned, words::as_in_plan)));
        let easier = easier.map(|planned| (planned, easier_label(app.lang(), &step, planned)));
        let equals = equals.take(MOST_EQUALS).map(|planned| (planned, named(app.lang(), planned, words::swap)));
        let instead = back.into_iter().chain(heavier).chain(easier).chain(equals);
        instead
            .map(|(planned, label)| view! { <Button label=label on_press=move |()| press(Press::Instead(planned))/> })
            .collect_view()
    };
    view! {
        <Dialog open title=app.say(words::OTHERWISE_TITLE) close_label=app.say(common::CLOSE)>
            <div class="stack-tight">
                <Button label=move || fewer().in_lang(app.lang()) on_press=move |()| press(Press::Fewer)/>
                {untrack(choices)}
            </div>
            <h3>{app.say(words::SKIP_TITLE)}</h3>
            <div class="row">
                {SkipReason::ALL
                    .map(|why| view! {
                        <Button
                            kind=ButtonKind::Quiet
                            label=app.say(session::skip_reason(why))
                            on_press=move |()| press(Press::Skip(why))
                        />
                    })
                    .collect_view()}
            </div>
        </Dialog>
    }
}

/// By the plan that is followed now. Without one nothing is known of the home.
fn offers(history: &History, session: &LedSession) -> Offers {
    let taken: Vec<Planned> = session.steps().iter().map(|step| step.now).collect();
    history
        .plan()
        .map(|entry| entry.plan.offers(session.current().now, session.current().planned, &taken))
        .unwrap_or_default()
}

fn named(lang: Lang, planned: Planned, sentence: fn(Lang, &str, &str) -> String) -> String {
    let name = library::words(planned.exercise).name.in_lang(lang);
    sentence(lang, name, &library::planned_dose(lang, &planned))
}

fn easier_label(lang: Lang, step: &SessionStep, easier: Planned) -> String {
    if easier.exercise == step.now.exercise {
        words::less(lang, &library::planned_dose(lang, &easier))
    } else {
        named(lang, easier, words::easier)
    }
}
