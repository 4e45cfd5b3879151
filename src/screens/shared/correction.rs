//! Correcting what was recorded, of whatever kind: one page with why, the form of the kind, and striking it out as a whole.
//! What is typed is kept until it is saved.

use leptos::prelude::*;

use crate::domain::correction::{Correction, CorrectionReason, EntryChange, EntryKind, RecordedEntry};
use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::history::CorrectableEntry;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::moment::Moment;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptLine, Said};
use crate::screens::shared::known_person::{name_of, worker_name};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{common, correction as words};
use crate::text::{Lang, instruments};
use crate::ui::{Button, ButtonKind, Dialog, DialogTone, Icon, Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::forms::correction::{CorrectionForm, WHY};
use crate::workspace::problem::ActionError;

/// One entry that is being corrected. Must be made by a component.
#[derive(Clone, Copy)]
pub struct Correcting {
    pub person: PersonId,
    /// The event that recorded it.
    pub of: EventId,
    pub form: CorrectionForm,
    pub state: FormState,
}

impl Correcting {
    /// `keys`: those of the kind's own questions, with what is `known` there.
    pub fn open(
        (person, of): (PersonId, EventId),
        entry: CorrectableEntry<'_>,
        keys: &[&'static str],
        known: FormValues,
    ) -> Self {
        let needs_reason = entry.story().recorded != use_app().now().local_date();
        let form = CorrectionForm { kind: entry.kind(), needs_reason };
        let id = FormId::about(FormName::Correction, person, of);
        Self { person, of, form, state: FormState::open(id, &[&[WHY], keys].concat(), known) }
    }

    /// `None`: it is missing, which is told beside the question. `None` inside: none is asked for.
    pub fn why(self) -> Option<Option<CorrectionReason>> {
        self.state.check(|values| self.form.check(values))
    }

    /// `instead`: as in [`Correction`].
    pub async fn correct(
        self,
        why: Option<CorrectionReason>,
        instead: Option<RecordedEntry>,
    ) -> Result<(), ActionError> {
        let correction = Correction { of: self.of, why, instead };
        self.state.submit(vec![Action::Correct { person: self.person, correction }]).await.map(drop)
    }

    fn say(self, app: App, words: fn(Lang, EntryKind) -> String) -> Signal<String> {
        Signal::derive(move || words(app.lang(), self.form.kind))
    }
}

/// What is kept of the entry outside the form: when it was typed, if it was found, and how it goes.
#[derive(Clone, Copy)]
pub struct KeptSheet {
    pub found: Signal<Option<Moment>>,
    pub begin_anew: Callback<()>,
}

/// `now`: as it stands. `sheet`: what is kept of it as a measurement that is typed. `children`: the form of the kind.
/// `struck`: the page after striking out.
#[component]
pub fn CorrectionPage(
    correcting: Correcting,
    back: Route,
    #[prop(into)] back_label: Signal<Option<String>>,
    struck: Route,
    now: AnyView,
    #[prop(default = None)] sheet: Option<KeptSheet>,
    children: Children,
) -> impl IntoView {
    let app = use_app();
    let Correcting { person, form: CorrectionForm { kind, needs_reason }, state, .. } = correcting;
    let reasons = FieldAsk::one(CorrectionReason::possible(kind), instruments::correction_reason);
    let why = Field::new(WHY, Said::new(move |lang| words::why(lang, kind)), reasons)
        .hint(Said::new(move |lang| words::why_note(lang, kind)))
        .missing(words::WHY_MISSING);
    let found = Signal::derive(move || state.found().or_else(|| sheet?.found.get()));
    let on_anew = move |()| {
        state.begin_anew();
        sheet.into_iter().for_each(|sheet| sheet.begin_anew.run(()));
    };
    view! {
        <Page
            title=correcting.say(app, words::title)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::NOTE)
            back_href=back
            back_label
            width=PageWidth::Narrow
        >
            <KeptLine found on_anew/>
            {now}
            {needs_reason.then(|| view! { <FormField state field=why/> })}
            {children()}
            <StrikeOut correcting then=struck/>
        </Page>
    }
}

/// The reason is asked for before the question comes up.
#[component]
fn StrikeOut(correcting: Correcting, then: Route) -> impl IntoView {
    let app = use_app();
    let open = RwSignal::new(false);
    let task = AsyncTask::new();
    let ask = move |()| open.set(correcting.why().is_some());
    let strike = move |()| {
        let Some(why) = correcting.why() else { return };
        task.run(async move {
            correcting.correct(why, None).await?;
            Ok(Next::saved(then))
        });
    };
    let say = move |words| correcting.say(app, words);
    view! {
        <div class="row">
            <Button kind=ButtonKind::Quiet icon=Icon::Trash label=say(words::strike) on_press=ask/>
        </div>
        <Dialog open title=say(words::strike_question) close_label=app.say(common::CLOSE) tone=DialogTone::Stop>
            <p>{say(words::strike_note)}</p>
            <ProblemNotice problem=task.problem()/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=say(words::strike_not) on_press=move |()| open.set(false)/>
                <Button kind=ButtonKind::Stop label=say(words::strike_now) busy=task.busy() on_press=strike/>
            </div>
        </Dialog>
    }
}

/// What was done to an entry, when, by whom, and why.
pub fn told(app: App, change: &EntryChange) -> String {
    words::change(app.lang(), change, worker_name(app, change.by).as_deref())
}
