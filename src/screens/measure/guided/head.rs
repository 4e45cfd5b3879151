//! Whose test it is, and the way out: plainly while nothing is begun, else to go on later or for good.

use leptos::prelude::*;

use crate::domain::assessment::Key;
use crate::domain::assessment::draft::TestPage;
use crate::domain::identity::PersonId;
use crate::domain::led_test::PartProgress;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::leaving::Leaving;
use crate::state::route::Route;
use crate::state::test_driver::{TestDriver, left_assessment};
use crate::state::{App, use_app};
use crate::text::measuring::leading;
use crate::text::screens::common;
use crate::text::{instruments, measuring as words};
use crate::ui::{ButtonKind, ButtonSize, Icon, LinkButton, Show, StepState, Steps};

#[component]
pub fn Head(driver: TestDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let begun = untrack(|| left_assessment(app, person)).is_some() || untrack(|| driver.page()) != TestPage::Conditions;
    let name = name_of(app, person);
    let week = Memo::new(move |_| {
        let course = app.person(person).and_then(|history| history.course());
        course.and_then(|course| course.week_of(app.today()))
    });
    let whose = move || {
        let short = instruments::short(driver.instrument()).in_lang(app.lang());
        words::whose(app.lang(), &name(), short, week.get())
    };
    let parts = Memo::new(move |_| parts(app, driver));
    view! {
        <header class="screen-head">
            <Show when=move || parts.with(|parts| !parts.is_empty())>
                <Steps label=app.say(leading::PARTS) steps=parts/>
            </Show>
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

/// The parts of the form: those that are over with what they give. Tracks.
fn parts(app: App, driver: TestDriver) -> Vec<(StepState, String)> {
    let (lang, instrument) = (app.lang(), driver.instrument());
    let chip = |part: PartProgress| {
        let name = match part.first {
            Key::Item(place) => instruments::section(instrument, place)?,
            Key::Goal(_) | Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => return None,
            Key::Service(_) | Key::Activity(_) => return None,
        };
        Some(match part.score {
            _ if part.is_shown => (StepState::Current, name.in_lang(lang).to_owned()),
            Some(score) => (StepState::Done, instruments::part_sentence(lang, name, score)),
            None => (StepState::ToCome, name.in_lang(lang).to_owned()),
        })
    };
    driver.parts().into_iter().filter_map(chip).collect()
}
