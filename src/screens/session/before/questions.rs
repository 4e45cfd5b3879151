//! Four questions of one tap each. Nothing is chosen beforehand.

use leptos::prelude::*;

use crate::domain::scale::ZeroToTen;
use crate::domain::session::readiness::{Feeling, ReadinessAnswers, SinceLast, Unwell};
use crate::screens::shared::listed::{chosen, listed};
use crate::state::use_app;
use crate::text::{readiness as words, session};
use crate::ui::{ChoiceLayout, Choices, Scale};

#[derive(Clone, Copy)]
pub struct Questions {
    /// Places in `ALL` of each.
    feeling: RwSignal<Option<usize>>,
    pain: RwSignal<Option<u8>>,
    unwell: RwSignal<Option<usize>>,
    since_last: RwSignal<Option<usize>>,
}

impl Questions {
    pub fn new() -> Self {
        let (feeling, unwell, since_last) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        Self { feeling, pain: RwSignal::new(None), unwell, since_last }
    }

    /// `None`: not all four are answered. Tracks.
    pub fn answers(self) -> Option<ReadinessAnswers> {
        Some(ReadinessAnswers {
            feeling: self.feeling()?,
            pain: self.pain()?,
            unwell: self.unwell()?,
            since_last: self.since_last()?,
        })
    }

    /// What is not answered yet speaks for nothing and against nothing. Tracks.
    pub fn so_far(self) -> ReadinessAnswers {
        let nothing = ReadinessAnswers::as_usual(None);
        ReadinessAnswers {
            feeling: self.feeling().unwrap_or(nothing.feeling),
            pain: self.pain().unwrap_or(nothing.pain),
            unwell: self.unwell().unwrap_or(nothing.unwell),
            since_last: self.since_last().unwrap_or(nothing.since_last),
        }
    }

    /// Something is answered. Tracks.
    pub fn any(self) -> bool {
        let choices = [self.feeling, self.unwell, self.since_last];
        self.pain.get().is_some() || choices.iter().any(|choice| choice.get().is_some())
    }

    fn feeling(self) -> Option<Feeling> {
        chosen(&Feeling::ALL, self.feeling)
    }

    fn pain(self) -> Option<ZeroToTen> {
        ZeroToTen::new(self.pain.get()?).ok()
    }

    fn unwell(self) -> Option<Unwell> {
        chosen(&Unwell::ALL, self.unwell)
    }

    fn since_last(self) -> Option<SinceLast> {
        chosen(&SinceLast::ALL, self.since_last)
    }
}

#[component]
pub fn FourQuestions(questions: Questions) -> impl IntoView {
    let app = use_app();
    view! {
        <Choices
            legend=app.say(words::FEELING)
            options=listed(app, Feeling::ALL.map(words::feeling).into())
            selected=questions.feeling
            layout=ChoiceLayout::Row
        />
        <Scale
            legend=app.say(session::PAIN)
            from=0
            to=10
            selected=questions.pain
            low_label=app.say(session::PAIN_LEAST)
            high_label=app.say(session::PAIN_MOST)
        />
        <Choices
            legend=app.say(words::UNWELL)
            options=listed(app, Unwell::ALL.map(words::unwell).into())
            selected=questions.unwell
            layout=ChoiceLayout::Row
        />
        <Choices
            legend=app.say(words::SINCE_LAST)
            options=listed(app, SinceLast::ALL.map(words::since_last).into())
            selected=questions.since_last
            layout=ChoiceLayout::Row
        />
    }
}
