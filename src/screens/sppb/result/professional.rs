//! What a professional reads besides: the band by its clinical name, and the speed against each rule.

use leptos::prelude::*;

use crate::domain::history::SppbEntry;
use crate::domain::identity::PersonId;
use crate::domain::sppb::score::Score;
use crate::state::use_app;
use crate::text::sppb::result;
use crate::text::{Lang, gait, sppb_screen as words};
use crate::ui::{Card, live};

#[component]
pub fn ForProfessionals(person: PersonId) -> impl IntoView {
    let app = use_app();
    let sentences = move || {
        let history = app.person(person);
        history.and_then(|history| history.sppbs.last().map(|entry| sentences(app.lang(), entry))).unwrap_or_default()
    };
    view! {
        <Card title=app.say_some(words::FOR_PROFESSIONALS)>
            {live(move || sentences().into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view())}
        </Card>
    }
}

fn sentences(lang: Lang, entry: &SppbEntry) -> Vec<String> {
    let total = Score::of(&entry.sppb).total();
    let band = total.map(|total| format!("{}.", result::band_clinical(lang, total.band())));
    let frail =
        total.filter(|total| total.is_often_called_frail()).map(|_| result::FRAIL_NOTE.in_lang(lang).to_owned());
    let speed = entry.sppb.gait.speed();
    let said = speed.map(|speed| format!("{}: {}.", gait::SPEED.in_lang(lang), gait::speed(lang, speed)));
    let rules = speed.map(|speed| gait::rule_sentences(lang, speed)).unwrap_or_default();
    let change = result::SMALL_CHANGE_NOTE.in_lang(lang).to_owned();
    band.into_iter().chain(frail).chain(said).chain(rules.into_iter().map(str::to_owned)).chain([change]).collect()
}
