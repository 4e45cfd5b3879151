//! The two numbers of a goal: how well it goes, and how satisfied the person is with that. Both, or none.

use leptos::prelude::*;

use crate::domain::goal::Rating;
use crate::domain::goal::change::Aspect;
use crate::state::use_app;
use crate::text::goal;
use crate::text::screens::goals as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Scale, Show};
use crate::workspace::action::FirstRating;

#[derive(Clone, Copy)]
pub struct Numbers {
    performance: RwSignal<Option<u8>>,
    satisfaction: RwSignal<Option<u8>>,
    /// The number that was left out beside the other.
    left_out: RwSignal<Option<Aspect>>,
}

/// One number was chosen and the other was not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnlyOne;

impl Numbers {
    pub fn new() -> Self {
        Self { performance: RwSignal::new(None), satisfaction: RwSignal::new(None), left_out: RwSignal::new(None) }
    }

    /// Both, or `None` when the goal was passed over. One alone is told beside the other.
    pub fn checked(self) -> Result<Option<FirstRating>, OnlyOne> {
        let [performance, satisfaction] = [self.performance, self.satisfaction].map(rating);
        self.left_out.set(match (performance, satisfaction) {
            (None, Some(_)) => Some(Aspect::Performance),
            (Some(_), None) => Some(Aspect::Satisfaction),
            (None, None) | (Some(_), Some(_)) => None,
        });
        match (performance, satisfaction) {
            (Some(performance), Some(satisfaction)) => Ok(Some(FirstRating { performance, satisfaction })),
            (None, None) => Ok(None),
            (Some(_), None) | (None, Some(_)) => Err(OnlyOne),
        }
    }

    fn any(self) -> bool {
        self.performance.get().is_some() || self.satisfaction.get().is_some()
    }

    fn clear(self) {
        self.performance.set(None);
        self.satisfaction.set(None);
        self.left_out.set(None);
    }
}

/// What was chosen on a scale from 1 to 10.
pub fn rating(chosen: RwSignal<Option<u8>>) -> Option<Rating> {
    chosen.get_untracked().and_then(|value| Rating::new(value).ok())
}

#[component]
pub fn NumberScales(numbers: Numbers) -> impl IntoView {
    let app = use_app();
    let error = move |aspect: Aspect| {
        move || (numbers.left_out.get() == Some(aspect)).then(|| words::OTHER_NUMBER.in_lang(app.lang()).to_owned())
    };
    view! {
        <Scale
            legend=app.say(goal::PERFORMANCE_QUESTION)
            from=1
            to=10
            selected=numbers.performance
            low_label=app.say(goal::PERFORMANCE_LEAST)
            high_label=app.say(goal::PERFORMANCE_MOST)
            error=error(Aspect::Performance)
        />
        <Scale
            legend=app.say(goal::SATISFACTION_QUESTION)
            from=1
            to=10
            selected=numbers.satisfaction
            low_label=app.say(goal::SATISFACTION_LEAST)
            high_label=app.say(goal::SATISFACTION_MOST)
            error=error(Aspect::Satisfaction)
        />
        <Show when=move || numbers.any()>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Undo
                    label=app.say(words::CLEAR)
                    on_press=move |()| numbers.clear()
                />
            </div>
        </Show>
    }
}
