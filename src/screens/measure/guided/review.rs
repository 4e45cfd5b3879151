//! All that was measured and what it comes to, before it is kept.

use leptos::prelude::*;

use crate::domain::assessment::Assessment;
use crate::domain::identity::PersonId;
use crate::domain::registry;
use crate::domain::sppb::Sppb;
use crate::screens::measure::conditions::ConditionsTold;
use crate::screens::measure::doubted::doubt_of_total;
use crate::screens::measure::guided::foot::Back;
use crate::screens::measure::guided::head::Head;
use crate::screens::measure::guided::words::answers_told;
use crate::screens::shared::problem_notice::{NotKept, ProblemNotice};
use crate::screens::shared::score_card::ScoreCard;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::test_driver::{TestDriver, conditions_as_last, last_measured};
use crate::state::{App, use_app};
use crate::text::measuring::leading;
use crate::text::screens::common;
use crate::text::{instruments, measuring as words};
use crate::ui::{
    ActionBar, Button, ButtonKind, ButtonSize, Card, Facts, Icon, Notice, NoticeKind, PageTitle, Show, dyn_view,
};

#[component]
pub fn Review(driver: TestDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let save = move |()| {
        let day = untrack(|| app.today());
        task.run(async move {
            driver.record().await?;
            Ok(Next::saved(Route::Results(person, day)))
        });
    };
    let answers = Memo::new(move |_| answers_told(app, driver));
    // The parts of an SPPB stand each with what was measured in it.
    let sppb = Memo::new(move |_| Sppb::of(&driver.assessment()));
    let doubt = move || {
        let now = driver.assessment();
        let (last, history) = (last_measured(app, person, now.instrument)?, app.person(person)?);
        let (earlier, now) = registry::doubt_of_total(&last, &now, |day| history.reference(day))?;
        let doubt = doubt_of_total(app.lang(), earlier, now);
        Some(view! { <Notice kind=NoticeKind::Warning live=true>{doubt}</Notice> })
    };
    let last = StoredValue::new(untrack(|| conditions_as_last(app, person, driver.instrument())));
    let has_conditions = !registry::asked_conditions(driver.instrument()).is_empty();
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-review">
                <PageTitle text=app.say(leading::REVIEW)/>
                <div class="stack">
                    {dyn_view(doubt)}
                    {dyn_view(move || sppb.get().map(|sppb| view! { <ScoreCard sppb/> }))}
                    <Outcome driver person above=Signal::derive(move || sppb.with(Option::is_some))/>
                    <Show when=move || sppb.with(Option::is_none)>
                        <Card title=app.say_some(words::MEASURED)>
                            <Facts items=Signal::from(answers)/>
                        </Card>
                    </Show>
                    <Show when=move || has_conditions>
                    <Card title=app.say_some(words::CONDITIONS)>
                        <div class="conditions">
                            <ConditionsTold
                                now=Signal::derive(move || driver.conditions())
                                last=Signal::derive(move || last.get_value())
                            />
                        </div>
                    </Card>
                    </Show>
                    <ProblemNotice problem=task.problem()/>
                    <NotKept problem=driver.problem()/>
                </div>
            </div>
            <ActionBar>
                <Back driver/>
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Check
                    busy=task.busy()
                    label=move || if task.busy().get() { common::SAVING } else { leading::SAVE }.in_lang(app.lang())
                    on_press=save
                />
            </ActionBar>
        </main>
    }
}

/// How it stands beside last time; before that the number or why there is none, where it is not shown `above`.
#[component]
fn Outcome(driver: TestDriver, person: PersonId, #[prop(into)] above: Signal<bool>) -> impl IntoView {
    let app = use_app();
    let told = Memo::new(move |_| told(app, person, &driver.assessment()));
    let lines = move || {
        let TestToldNow { number, plain, since } = told.get();
        let plain = if above.get() { vec![] } else { plain };
        let number = (!above.get()).then(|| view! { <p class="outcome num">{number}</p> });
        (number, plain.into_iter().chain(since).map(|line| view! { <p>{line}</p> }).collect_view())
    };
    view! {
        <Show when=move || !above.get() || told.with(|told| told.since.is_some())>
            <Card title=app.say_some(words::OVERVIEW)>{dyn_view(lines)}</Card>
        </Show>
    }
}

/// A result in words.
#[derive(Clone, Default, PartialEq)]
struct TestToldNow {
    number: String,
    plain: Vec<String>,
    since: Option<String>,
}

fn told(app: App, person: PersonId, now: &Assessment) -> TestToldNow {
    let lang = app.lang();
    let Some(history) = app.person(person) else { return TestToldNow::default() };
    let outcome = registry::outcome(now, history.reference(now.on));
    let unit = outcome.reading.ok().map(|reading| reading.unit);
    let number = match outcome.reading {
        Ok(reading) => instruments::reading(lang, reading),
        Err(why) => instruments::missing(lang, why),
    };
    let since = last_measured(app, person, now.instrument).map(|last| {
        let heading = leading::since_last(lang, last.on);
        let compared = instruments::comparison(lang, &registry::compare(&last, now), unit);
        std::iter::once(heading).chain(compared).collect::<Vec<_>>().join(" ")
    });
    let plain = outcome.findings.into_iter().filter_map(instruments::plain);
    TestToldNow { number, plain: plain.map(|phrase| phrase.in_lang(lang).to_owned()).collect(), since }
}
