//! How far the session has come: its stages, the clock, and *Stopp*.

use leptos::prelude::*;

use crate::domain::exercise::Stage;
use crate::domain::session::protocol::LedSession;
use crate::state::session_driver::SessionDriver;
use crate::state::{App, use_app};
use crate::text::exercises::library;
use crate::text::numbers;
use crate::text::screens::session::player as words;
use crate::ui::{Phase, PhaseBar, dyn_view};

const MINUTE_MS: u64 = 60_000;

#[component]
pub fn Head(driver: SessionDriver, children: Children) -> impl IntoView {
    let app = use_app();
    let stages = driver.part(so_far);
    let phases = Memo::new(move |_| stages.get().into_iter().map(|stage| phase(app, stage)).collect::<Vec<_>>());
    let seconds = driver.part(|session| session.trained_ms() / 1_000);
    let minutes_left = driver.part(|session| session.left_ms().div_ceil(MINUTE_MS));
    let note = move || match minutes_left.get() {
        0 => words::TIME_IS_UP.in_lang(app.lang()).to_owned(),
        minutes @ 1..=5 => words::minutes_left(app.lang(), minutes),
        _ => words::OF_20.in_lang(app.lang()).to_owned(),
    };
    let soon_over = Memo::new(move |_| minutes_left.get() <= 5);
    view! {
        <PhaseBar
            label=app.say(words::STAGES)
            phases
            clock=move || numbers::clock(seconds.get() * 1_000)
            clock_label=app.say(words::CLOCK)
            clock_note=move || Some(note())
        >
            {children()}
        </PhaseBar>
        <p class="visually-hidden" role="status">
            {dyn_view(move || soon_over.get().then(|| words::FIVE_MINUTES_LEFT.in_lang(app.lang())))}
        </p>
    }
}

/// One stage that the session has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct SoFar {
    stage: Stage,
    /// Seconds of its exercises.
    share: u32,
    of: usize,
    behind: usize,
    /// Place of the current exercise in it, from 1.
    here: Option<usize>,
}

fn so_far(session: &LedSession) -> Vec<SoFar> {
    let (now, place, _) = session.place_in_stage();
    let stage = |stage: Stage| {
        let steps = || session.steps().iter().enumerate().filter(move |(_, step)| step.stage() == stage);
        SoFar {
            stage,
            share: steps().map(|(_, step)| u32::from(step.planned.share())).sum(),
            of: steps().count(),
            behind: steps().filter(|(index, _)| *index < session.index()).count(),
            here: (stage == now).then_some(place),
        }
    };
    Stage::ALL.map(stage).into_iter().filter(|stage| stage.of > 0).collect()
}

fn phase(app: App, so_far: SoFar) -> Phase {
    let name = library::stage(so_far.stage).in_lang(app.lang());
    Phase {
        label: so_far.here.map_or_else(|| name.to_owned(), |place| words::place(app.lang(), name, place, so_far.of)),
        share: so_far.share,
        done: so_far.behind as f64 / so_far.of as f64,
        current: so_far.here.is_some(),
    }
}
