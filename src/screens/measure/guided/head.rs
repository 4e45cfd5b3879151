//! Whose test it is, and the way out.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::known_person::name_of;
use crate::screens::leaving::Leaving;
use crate::state::assessment_driver::AssessmentDriver;
use crate::state::use_app;
use crate::text::{instruments, measuring as words};

#[component]
pub fn Head(driver: AssessmentDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
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
            <Leaving person discard=move || driver.discard()/>
        </header>
    }
}
