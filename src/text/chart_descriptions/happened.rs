//! What happened meanwhile, in few words beside its line.

use crate::domain::history::Happening;
use crate::domain::plan::Mark;
use crate::text::{Lang, Phrase, sentence, session};

/// `syk`, `fall`, `pause i 3 uker`
pub fn happening(lang: Lang, happening: Happening) -> String {
    match (happening, lang) {
        (Happening::Cancelled(why), _) => sentence::within(session::cancel_reason(why).in_lang(lang)),
        (Happening::Fell, Lang::Bokmal) => "falt i økta".to_owned(),
        (Happening::Fell, Lang::Nynorsk) => "fall i økta".to_owned(),
        (Happening::Fell, Lang::English) => "fell in the session".to_owned(),
        (Happening::ToldOfFalls(1), Lang::Bokmal) => "1 fall siden sist".to_owned(),
        (Happening::ToldOfFalls(1), Lang::Nynorsk) => "1 fall sidan sist".to_owned(),
        (Happening::ToldOfFalls(1), Lang::English) => "1 fall since last time".to_owned(),
        (Happening::ToldOfFalls(falls), Lang::Bokmal) => format!("{falls} fall siden sist"),
        (Happening::ToldOfFalls(falls), Lang::Nynorsk) => format!("{falls} fall sidan sist"),
        (Happening::ToldOfFalls(falls), Lang::English) => format!("{falls} falls since last time"),
        (Happening::Plan(mark), _) => plan(mark).in_lang(lang).to_owned(),
        (Happening::Pause { weeks }, Lang::Bokmal) => format!("pause i {weeks} uker"),
        (Happening::Pause { weeks }, Lang::Nynorsk) => format!("pause i {weeks} veker"),
        (Happening::Pause { weeks }, Lang::English) => format!("pause of {weeks} weeks"),
    }
}

fn plan(mark: Mark) -> Phrase {
    let [nb, nn, en] = match mark {
        Mark::Accepted => ["ny plan", "ny plan", "new plan"],
        Mark::StepUp => ["plan: opp", "plan: opp", "plan: up"],
        Mark::StepDown => ["plan: ned", "plan: ned", "plan: down"],
    };
    Phrase { nb, nn, en }
}
