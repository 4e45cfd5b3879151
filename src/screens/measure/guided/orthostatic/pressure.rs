//! Two numbers that are one pressure: neither is an answer before both can be.

use leptos::prelude::*;

use super::{note, noted};
use crate::domain::blood_pressure::{BloodPressure, BloodPressureError};
use crate::domain::led_test::TestPress;
use crate::domain::session::vitals::VitalsError;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::Lang;
use crate::text::measuring::standing as words;
use crate::text::readiness;
use crate::ui::{Button, ButtonKind, FieldKind, FieldWidth, Form, TextField};

/// `systolic`: the place of the higher number; the lower one follows it. `then_on`: the next page is shown then.
#[component]
pub fn PressureFields(driver: TestDriver, systolic: u8, #[prop(optional)] then_on: bool) -> impl IntoView {
    let app = use_app();
    let places = [systolic, systolic + 1];
    let typed = places.map(|place| {
        let number = untrack(|| noted(driver, place));
        RwSignal::new(number.map(|it| it.to_string()).unwrap_or_default())
    });
    let wrong = RwSignal::new(None::<BloodPressureError>);
    let use_it = move |()| {
        // What is no number is outside what can be, like 0.
        let [high, low] = typed.map(|text| text.with_untracked(|text| text.trim().parse().unwrap_or(0)));
        let pressure = BloodPressure::new(high, low);
        wrong.set(pressure.err());
        if let Ok(pressure) = pressure {
            for (place, number) in places.into_iter().zip([pressure.systolic(), pressure.diastolic()]) {
                note(driver, place, number);
            }
            if then_on {
                // Both are answered, and a likely pair is never asked about.
                let _ = driver.press(TestPress::Next);
            }
        }
    };
    let told = move |lang: Lang, of_low: bool| {
        let why = wrong.get().filter(|why| matches!(why, BloodPressureError::Diastolic(_)) == of_low)?;
        Some(readiness::cannot_be(lang, VitalsError::from(why)))
    };
    let status = move || {
        let [high, low] = places.map(|place| noted(driver, place));
        let pressure = BloodPressure::new(high?, low?).ok()?;
        Some(words::noted(app.lang(), &readiness::pressure(pressure)))
    };
    let field = move |of_low: bool| {
        let (label, value) = if of_low { (readiness::DIASTOLIC, typed[1]) } else { (readiness::SYSTOLIC, typed[0]) };
        view! {
            <TextField
                label=app.say(label)
                error=move || told(app.lang(), of_low)
                value
                kind=FieldKind::Whole
                width=FieldWidth::Short
            />
        }
    };
    view! {
        <Form on_submit=use_it>
            <div class="stack pressure-fields">
                {field(false)}
                {field(true)}
                <div class="row">
                    <Button submits=true kind=ButtonKind::Main label=app.say(words::USE_PRESSURE)/>
                </div>
                <p role="status">{status}</p>
            </div>
        </Form>
    }
}
