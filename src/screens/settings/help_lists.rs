//! What the municipality calls its services, and which everyday activities it asks for: one name a line.

use leptos::prelude::*;

use crate::domain::help::names::{HelpLists, Names, NamesError};
use crate::domain::written::{Label, WrittenError};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::AsyncTask;
use crate::state::use_app;
use crate::text::screens::settings as words;
use crate::text::{Lang, Phrase, instruments, problems};
use crate::ui::{Button, Form, TextArea};
use crate::workspace::action::Action;

/// Why the lines are no list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Wrong {
    Line(String, WrittenError),
    List(NamesError),
}

/// One list as it is typed, and what is wrong with it.
#[derive(Clone, Copy)]
struct Typed {
    lines: RwSignal<String>,
    wrong: RwSignal<Option<Wrong>>,
}

#[component]
pub fn HelpListsSetting() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let lang = app.preferences.lang.get_untracked();
    let chosen = untrack(|| app.view()).and_then(|view| view.help_lists.clone());
    let lists = chosen.or_else(|| instruments::usual_lists(lang));
    let services = Typed::of(lists.as_ref().map(|lists| &lists.services));
    let activities = Typed::of(lists.as_ref().map(|lists| &lists.activities));
    let save = move |()| {
        let (services, activities) = (services.checked(), activities.checked());
        if let (Some(services), Some(activities)) = (services, activities) {
            task.keep(app, Action::ChooseHelpLists(HelpLists { services, activities }));
        }
    };
    let area = move |label: Phrase, typed: Typed| {
        view! {
            <TextArea
                label=app.say(label)
                hint=app.say_some(words::HELP_LINES)
                error=move || typed.wrong.get().map(|why| said(app.lang(), &why))
                value=typed.lines
                rows=4
            />
        }
    };
    view! {
        <section class="stack-tight">
            <h3>{app.say(words::HELP_TITLE)}</h3>
            <p class="soft">{app.say(words::HELP_NOTE)}</p>
            <Form on_submit=save>
                {area(words::HELP_SERVICES, services)}
                {area(words::HELP_ACTIVITIES, activities)}
                <div class="row">
                    <Button submits=true busy=task.busy() label=app.say(words::HELP_SAVE)/>
                </div>
            </Form>
            <ProblemNotice problem=task.problem()/>
        </section>
    }
}

impl Typed {
    fn of(names: Option<&Names>) -> Self {
        let lines: Vec<&str> = names.into_iter().flat_map(Names::iter).map(Label::as_str).collect();
        Self { lines: RwSignal::new(lines.join("\n")), wrong: RwSignal::new(None) }
    }

    /// Empty lines are nobody's name.
    fn checked(self) -> Option<Names> {
        let named = |line: &str| Label::new(line).map_err(|why| Wrong::Line(line.trim().to_owned(), why));
        let read = |lines: &String| {
            let names = lines.lines().filter(|line| !line.trim().is_empty()).map(named);
            Names::new(names.collect::<Result<_, _>>()?).map_err(Wrong::List)
        };
        let names = self.lines.with_untracked(read);
        self.wrong.set(names.as_ref().err().cloned());
        names.ok()
    }
}

fn said(lang: Lang, why: &Wrong) -> String {
    match why {
        Wrong::Line(line, why) => format!("«{line}»: {}", problems::written(lang, why)),
        Wrong::List(why) => words::help_list_error(lang, why),
    }
}
