//! What happened meanwhile, in few words beside its line.

use crate::domain::happening::Happening;
use crate::domain::plan::Mark;
use crate::text::{Lang, Phrase, sentence, session};

/// `syk`, `fall`, `pause i 3 uker`
pub fn happening(lang: Lang, happening: Happening) -> String {
    match happening {
        Happening::Cancelled(why) => sentence::within(session::cancel_reason(why).in_lang(lang)),
        Happening::Fell => say! { lang: "falt i økta" | "fall i økta" | "fell in the session" },
        Happening::ToldOfFalls(1) => say! { lang:
            "1 fall siden sist" |
            "1 fall sidan sist" |
            "1 fall since last time"
        },
        Happening::ToldOfFalls(falls) => say! { lang:
            "{falls} fall siden sist" |
            "{falls} fall sidan sist" |
            "{falls} falls since last time"
        },
        Happening::Plan(mark) => plan(mark).in_lang(lang).to_owned(),
        Happening::Pause { weeks } => say! { lang:
            "pause i {weeks} uker" |
            "pause i {weeks} veker" |
            "pause of {weeks} weeks"
        },
    }
}

fn plan(mark: Mark) -> Phrase {
    match mark {
        Mark::Accepted => phrase! { "ny plan" | "ny plan" | "new plan" },
        Mark::StepUp => phrase! { "plan: opp" | "plan: opp" | "plan: up" },
        Mark::StepDown => phrase! { "plan: ned" | "plan: ned" | "plan: down" },
    }
}
