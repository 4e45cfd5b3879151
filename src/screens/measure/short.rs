//! The short questions on one page: one tap each, and one save for all that was answered.

use leptos::prelude::*;

use super::form::{Doubts, Fields, FormItem, FormSheet};
use crate::domain::assessment::{Answers, Assessment, Conditions, Instrument, Key, Occasion, Source};
use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::form_keeper::FormKeeper;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::common;
use crate::text::{instruments, measuring as words};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Card, Form, LinkButton, Notice, NoticeKind, Page, PageWidth, RowView, Rows, Show,
};

/// One of the instruments on the page. Nothing is doubted: an answer is one tap, and each tap can be seen.
#[derive(Clone, Copy)]
struct ShortQuestion {
    sheet: FormSheet,
    fields: Fields,
}

impl ShortQuestion {
    fn new(app: App, person: PersonId, instrument: Instrument) -> Self {
        let sheet = FormSheet::new(
            instrument,
            Occasion::default(),
            Signal::derive(Conditions::default),
            &Answers::default(),
            untrack(|| app.lang()),
        );
        let now = Signal::derive(move || answered(app, sheet));
        let doubts = Doubts::new(app, person, sheet, now, Signal::derive(|| None));
        let fields = Fields { person, sheet, doubts, quick: true, earlier: Signal::derive(|| None) };
        Self { sheet, fields }
    }
}

fn answered(app: App, sheet: FormSheet) -> Assessment {
    Assessment {
        instrument: sheet.instrument,
        on: app.today(),
        source: Source::Guided,
        conditions: Conditions::default(),
        answers: sheet.now().with(|read| read.answers.clone()),
    }
}

#[component]
pub fn ShortQuestionsScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let asked = Instrument::SHORT.map(|instrument| ShortQuestion::new(app, person, instrument));
    let keeper = FormKeeper::new(app, person);
    let task = AsyncTask::new();
    let nothing = RwSignal::new(false);
    let save = move |()| {
        let all = untrack(|| asked.map(|asked| answered(app, asked.sheet)));
        let answered: Vec<_> = all.into_iter().filter(|assessment| !assessment.answers.is_empty()).collect();
        nothing.set(answered.is_empty());
        if let Some(day) = answered.first().map(|assessment| assessment.on) {
            task.run(async move {
                keeper.record(answered).await?;
                Ok(Next::saved(Route::Results(person, day)))
            });
        }
    };
    let label = move || if task.busy().get() { common::SAVING } else { words::SAVE }.in_lang(app.lang());
    view! {
        <Page
            title=app.say(words::SHORT)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::SHORT_NOTE)
            back_href=Route::Measure(person)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            <Form on_submit=save>
                {asked.map(|asked| view! { <Questions asked/> }).into_iter().collect_view()}
                <Show when=move || nothing.get()>
                    <Notice kind=NoticeKind::Warning live=true>{app.say(words::NOTHING_ANSWERED)}</Notice>
                </Show>
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <LinkButton
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Tall
                        label=app.say(common::CANCEL)
                        href=Route::Measure(person)
                    />
                    <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=task.busy() label=label/>
                </div>
            </Form>
        </Page>
    }
}

#[component]
fn Questions(asked: ShortQuestion) -> impl IntoView {
    let app = use_app();
    let ShortQuestion { sheet, fields } = asked;
    let rows = move || {
        let keys = sheet.now().with(|read| read.items.iter().map(|item| item.key.clone()).collect::<Vec<_>>());
        let row = |key: Key| RowView::new(format!("{key:?}"), move || view! { <FormItem fields key=key.clone()/> });
        keys.into_iter().map(row).collect::<Vec<_>>()
    };
    view! {
        <Card title=app.say_some(instruments::name(sheet.instrument))>
            <ul class="form-items plain-list"><Rows rows=rows/></ul>
        </Card>
    }
}
