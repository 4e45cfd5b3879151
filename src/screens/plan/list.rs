//! The exercises of a plan or of a proposal, part by part.

use leptos::prelude::*;

use crate::chart::figure::{self, DrawingManner};
use crate::domain::exercise::Planned;
use crate::domain::exercise::Stage;
use crate::domain::plan::PlanItem;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::plan as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Drawing, Icon, RowView, Rows, dyn_view, focus_heading};

/// The heading of the card that the list stands in.
pub const LIST_HEADING: &str = ".card:has(> .plan-parts) > h2";

/// One exercise as the list shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    pub now: Planned,
    /// What the professional last decided, where it is done otherwise now.
    pub prescribed: Option<Planned>,
}

impl Listed {
    pub fn of(item: &PlanItem) -> Self {
        let differs = item.prescribed != item.now;
        Self { now: item.now, prescribed: differs.then_some(item.prescribed) }
    }

    pub fn stage(self) -> Stage {
        self.now.exercise.purpose().stage()
    }
}

/// `on_change` is told the place of the exercise, from 0; `on_add`, where there is one, the part of the session.
#[component]
pub fn ExerciseList(
    #[prop(into)] items: Signal<Vec<Listed>>,
    #[prop(into)] on_change: Callback<usize>,
    #[prop(optional)] on_add: Option<Callback<Stage>>,
) -> impl IntoView {
    let app = use_app();
    let row = move |place: usize| RowView::new(place.to_string(), move || view! { <Exercise items place on_change/> });
    let part = move |stage: Stage| {
        let places = move || {
            let of_stage = move |(place, item): (usize, &Listed)| (item.stage() == stage).then(|| row(place));
            items.with(|items| items.iter().enumerate().filter_map(of_stage).collect::<Vec<_>>())
        };
        let shown = move || on_add.is_some() || items.with(|items| items.iter().any(|item| item.stage() == stage));
        let add = on_add.map(|on_add| {
            let label = words::ADD;
            view! {
                <div class="row">
                    <Button
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        icon=Icon::Plus
                        label=app.say(label)
                        on_press=move |()| on_add.run(stage)
                        attr:aria-label=move || {
                            format!("{}: {}", label.in_lang(app.lang()), library::stage(stage).in_lang(app.lang()))
                        }
                    />
                </div>
            }
            .into_any()
        });
        view! {
            <section class="plan-part" hidden=move || !shown()>
                <h3>{app.say(library::stage(stage))}</h3>
                <ul class="plan-list">
                    <Rows rows=places/>
                </ul>
                {add}
            </section>
        }
    };
    view! { <div class="plan-parts">{Stage::ALL.map(part).collect_view()}</div> }
}

/// The heading of all the exercises takes focus.
pub fn focus_list() {
    focus_heading(LIST_HEADING.to_owned());
}

/// The heading of one part takes focus: what was pressed there is gone.
pub fn focus_part(stage: Stage) {
    let place = Stage::ALL.iter().position(|it| *it == stage).unwrap_or_default();
    focus_heading(format!(".plan-part:nth-child({}) > h3", place + 1));
}

#[component]
fn Exercise(items: Signal<Vec<Listed>>, place: usize, on_change: Callback<usize>) -> impl IntoView {
    let app = use_app();
    let item = Memo::new(move |_| items.with(|items| items.get(place).copied()));
    let name =
        move || item.get().map(|item| library::words(item.now.exercise).name.in_lang(app.lang())).unwrap_or_default();
    let dose = move || item.get().map(|item| library::planned_dose(app.lang(), &item.now));
    let svg = move || item.get().map(|item| figure::of(item.now.exercise, DrawingManner::Still)).unwrap_or_default();
    let tasks = move || {
        let serves = item.get().map(|item| item.now.exercise.serves()).unwrap_or_default();
        serves.iter().map(|task| library::for_task(*task).in_lang(app.lang())).collect::<Vec<_>>().join(", ")
    };
    let prescribed = move || item.get().and_then(|item| item.prescribed);
    view! {
        <article class="plan-item">
            <div class="figure-panel plan-figure" aria-hidden="true">
                <Drawing svg label=name/>
            </div>
            <div class="plan-text">
                <h4>{name}</h4>
                <p class="num">{dose}</p>
                <p class="soft">{tasks}</p>
                {dyn_view(move || prescribed().map(|planned| view! {
                    <p class="soft">{words::prescribed(app.lang(), planned)}</p>
                }))}
            </div>
            <Button
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
                label=app.say(words::CHANGE)
                on_press=move |()| on_change.run(place)
                attr:aria-label=move || format!("{}: {}", words::CHANGE.in_lang(app.lang()), name())
            />
        </article>
    }
}
