//! What reaching a goal means: five levels in the person's words, and what the goal counts beside the others.

use leptos::prelude::*;

use crate::domain::gas::{Level, Scale as LevelScale};
use crate::domain::history::GoalHistory;
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::scale::Weight;
use crate::domain::scale::ZeroToThree;
use crate::domain::written::{GoalText, WrittenError};
use crate::screens::shared::known_person::{NothingHere, name_of};
use crate::screens::shared::task::{AsyncTask, Next, SaveRow};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::goals as words;
use crate::text::{instruments, problems};
use crate::ui::{Button, ButtonKind, ButtonSize, Form, Icon, Page, PageWidth, Scale, Show, TextArea};
use crate::workspace::action::Action;

#[component]
pub fn ScaleGoalScreen(person: PersonId, goal: GoalId) -> impl IntoView {
    let app = use_app();
    match untrack(|| open_goal(app, person, goal)) {
        Some(goal) => view! { <ScaleGoal person goal/> }.into_any(),
        None => view! { <NothingHere person/> }.into_any(),
    }
}

fn open_goal(app: App, person: PersonId, goal: GoalId) -> Option<GoalHistory> {
    app.person(person)?.open_goals().find(|open| open.goal.goal == goal).cloned()
}

/// One level: what is written, and what is wrong with it.
#[derive(Clone, Copy)]
struct Written {
    text: RwSignal<String>,
    wrong: RwSignal<Option<WrittenError>>,
}

#[derive(Clone, Copy)]
struct Draft {
    goal: GoalId,
    levels: [Written; 5],
    /// The weight the goal has already; it stays when nothing is chosen.
    weight: Weight,
    importance: RwSignal<Option<u8>>,
    difficulty: RwSignal<Option<u8>>,
    one_missing: RwSignal<bool>,
}

#[component]
fn ScaleGoal(person: PersonId, goal: GoalHistory) -> impl IntoView {
    let app = use_app();
    let draft = Draft::of(&goal);
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(scale) = draft.checked() else { return };
        task.run(async move {
            app.perform(Action::ScaleGoal { person, scale }).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    let text = goal.goal.text.as_str().to_owned();
    let level = move |(level, written): (Level, Written)| {
        view! {
            <TextArea
                label=app.say(instruments::level(level))
                hint=move || words::level_hint(level).map(|hint| hint.in_lang(app.lang()).to_owned())
                error=move || written.wrong.get().map(|why| problems::written(app.lang(), &why))
                value=written.text
                limit=GoalText::LIMIT
                rows=2
            />
        }
    };
    view! {
        <Page
            title=app.say(words::SCALE_TITLE)
            eyebrow=move || Some(words::quoted(app.lang(), &text))
            intro=app.say_some(words::SCALE_NOTE)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <Form on_submit=save>
                {Level::ALL.into_iter().zip(draft.levels).map(level).collect_view()}
                <section class="stack">
                    <div class="stack-tight">
                        <h2>{app.say(words::WEIGHT)}</h2>
                        <p class="soft">{app.say(words::WEIGHT_NOTE)}</p>
                        {(draft.weight != Weight::EVEN).then(|| view! {
                            <p>{move || words::weight_now(app.lang(), draft.weight)}</p>
                        })}
                    </div>
                    <Scale
                        legend=app.say(words::WEIGHT_IMPORTANCE)
                        from=0
                        to=3
                        selected=draft.importance
                        low_label=app.say(words::WEIGHT_NONE)
                        high_label=app.say(words::WEIGHT_VERY)
                        error=draft.missing(app, draft.importance)
                    />
                    <Scale
                        legend=app.say(words::WEIGHT_DIFFICULTY)
                        from=0
                        to=3
                        selected=draft.difficulty
                        low_label=app.say(words::WEIGHT_NONE)
                        high_label=app.say(words::WEIGHT_VERY)
                        error=draft.missing(app, draft.difficulty)
                    />
                    <Show when=move || draft.importance.get().or(draft.difficulty.get()).is_some()>
                        <div class="row">
                            <Button
                                kind=ButtonKind::Quiet
                                size=ButtonSize::Small
                                icon=Icon::Undo
                                label=app.say(words::CLEAR)
                                on_press=move |()| draft.clear()
                            />
                        </div>
                    </Show>
                </section>
                <SaveRow task save=words::SAVE_SCALE cancel_href=Route::Person(person)/>
            </Form>
        </Page>
    }
}

impl Draft {
    fn of(goal: &GoalHistory) -> Self {
        let scale = goal.scale.as_ref();
        let written = |place: usize| {
            let text = scale.and_then(|scale| scale.levels.get(place)).map(|text| text.as_str().to_owned());
            Written { text: RwSignal::new(text.unwrap_or_default()), wrong: RwSignal::new(None) }
        };
        Self {
            goal: goal.goal.goal,
            levels: [0, 1, 2, 3, 4].map(written),
            weight: scale.map_or(Weight::EVEN, |scale| scale.weight),
            importance: RwSignal::new(None),
            difficulty: RwSignal::new(None),
            one_missing: RwSignal::new(false),
        }
    }

    fn clear(self) {
        self.importance.set(None);
        self.difficulty.set(None);
        self.one_missing.set(false);
    }

    /// Beside the number that was left out when the other was chosen.
    fn missing(self, app: App, number: RwSignal<Option<u8>>) -> impl Fn() -> Option<String> + Send + Sync + 'static {
        move || {
            let left_out = self.one_missing.get() && number.get().is_none();
            left_out.then(|| words::WEIGHT_BOTH.in_lang(app.lang()).to_owned())
        }
    }

    fn checked(self) -> Option<LevelScale> {
        let levels = self.levels.map(|level| {
            // A new line in the field is a space in the level, which is one line.
            let one_line = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let text = GoalText::new(&level.text.with_untracked(one_line));
            level.wrong.set(text.as_ref().err().copied());
            text.ok()
        });
        let number = |chosen: RwSignal<Option<u8>>| chosen.get_untracked().and_then(|n| ZeroToThree::new(n).ok());
        let weight = match (number(self.importance), number(self.difficulty)) {
            (Some(importance), Some(difficulty)) => Some(Weight::of(importance, difficulty)),
            (None, None) => Some(self.weight),
            (Some(_), None) | (None, Some(_)) => None,
        };
        self.one_missing.set(weight.is_none());
        let [much_less, less, expected, more, much_more] = levels;
        let levels = [much_less?, less?, expected?, more?, much_more?];
        Some(LevelScale { goal: self.goal, levels, weight: weight? })
    }
}
