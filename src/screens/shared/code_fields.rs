//! A new code: the one that was made, or one of the worker's own, written once more.

use leptos::prelude::*;

use crate::state::{ChosenCode, NewCode, is_same_code, objection_to, use_app};
use crate::text::problems;
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, FieldKind, Icon, Show, TextField};

/// What was written in them. Kept nowhere.
#[derive(Clone, Copy)]
pub struct CodeAnswers {
    offered: NewCode,
    is_own: RwSignal<bool>,
    own: RwSignal<String>,
    retyped: RwSignal<String>,
    /// Whose code it is to be: no code is made of a worker's name.
    whose: RwSignal<String>,
    checked: RwSignal<bool>,
}

impl CodeAnswers {
    pub fn new() -> Self {
        let [own, retyped, whose] = [(); 3].map(|()| RwSignal::new(String::new()));
        let (is_own, checked) = (RwSignal::new(false), RwSignal::new(false));
        Self { offered: NewCode::worker(), is_own, own, retyped, whose, checked }
    }

    /// `None`: what is wrong stands beside its field.
    pub fn chosen(self, worker_name: &str) -> Option<ChosenCode> {
        self.whose.set(worker_name.to_owned());
        self.checked.set(true);
        if !untrack(|| self.is_alike()) {
            return None;
        }
        if !self.is_own.get_untracked() {
            return Some(ChosenCode::Made(self.retyped.get_untracked()));
        }
        let code = self.own.get_untracked();
        objection_to(&code, worker_name)
            .is_none()
            .then(|| ChosenCode::Own { code, worker_name: worker_name.to_owned() })
    }

    fn is_alike(self) -> bool {
        match self.is_own.get() {
            true => is_same_code(&self.own.get(), &self.retyped.get()),
            false => self.offered.matches(&self.retyped.get()),
        }
    }
}

#[component]
pub fn CodeFields(
    answers: CodeAnswers,
    /// Of the code that was made.
    #[prop(into)]
    note: Signal<String>,
    #[prop(into)] retype: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let objection = move || {
        let why = objection_to(&answers.own.get(), &answers.whose.get()).filter(|_| answers.checked.get());
        why.map(|why| problems::code(app.lang(), &why))
    };
    let differs = move || {
        (answers.checked.get() && !answers.is_alike()).then(|| words::CODE_DIFFERS.in_lang(app.lang()).to_owned())
    };
    let offered = RwSignal::new(answers.offered.reveal());
    let another = move |()| {
        answers.offered.make_another();
        offered.set(answers.offered.reveal());
    };
    let turn = move |is_own: bool| {
        answers.checked.set(false);
        answers.retyped.set(String::new());
        answers.is_own.set(is_own);
    };
    view! {
        <Show
            when=move || answers.is_own.get()
            fallback=move || view! {
                <p>{note}</p>
                <p class="code-paper" data-code="worker">{offered}</p>
                <div class="row">
                    <Button icon=Icon::Undo kind=ButtonKind::Quiet label=app.say(words::CODE_ANOTHER) on_press=another/>
                    <Button
                        kind=ButtonKind::Quiet
                        label=app.say(words::CODE_OWN)
                        on_press=move |()| turn(true)
                    />
                </div>
                <TextField label=retype error=differs value=answers.retyped kind=FieldKind::Code/>
            }
        >
            <TextField
                label=app.say(words::CODE_OWN_FIELD)
                hint=app.say_some(words::CODE_OWN_HINT)
                error=objection
                value=answers.own
                kind=FieldKind::Secret
            />
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(words::CODE_USE_OFFERED)
                    on_press=move |()| turn(false)
                />
            </div>
            <TextField label=app.say(words::CODE_RETYPE) error=differs value=answers.retyped kind=FieldKind::Secret/>
        </Show>
    }
}
