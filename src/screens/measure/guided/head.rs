//! Whose test it is, and the way out: plainly while nothing is begun, else to go on later or for good.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::leaving::Leaving;
use crate::state::assessment_driver::{AssessmentDriver, left_assessment};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::{instruments, measuring as words};
use crate::ui::{ButtonKind, ButtonSize, Icon, LinkButton};

#[component]
pub fn Head(driver: AssessmentDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let begun = untrack(|| left_assessment(app, person)).is_some() || driver.is_begun();
    let name = name_of(app, person);
    let week = Memo::new(move |_| {
        let course = app.person(person).and_then(|history| history.course);
        course.and_then(|course| course.week_of(app.today()))
    });
    let whose = move || {
        let short = instruments::short(driver.instrument()).in_lang(app.lang());
        words::whose(app.lang(), &name(), short, week.get())
    };
    view! {
        <header class="screen-head">
            <p class="screen-who">{whose}</p>
            {if begun {
                view! { <Leaving person discard=move || driver.discard()/> }.into_any()
            } else {
                view! {
                    <LinkButton
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        icon=Icon::Cross
                        label=app.say(common::CANCEL)
                        href=Route::Measure(person)
                    />
                }
                .into_any()
            }}
        </header>
    }
}
