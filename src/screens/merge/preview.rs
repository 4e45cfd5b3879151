//! What would come in, and what is to be chosen before it does.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::compared::ComparedPeople;
use crate::screens::shared::file_findings::{FileFindings, FoundInFile};
use crate::state::use_app;
use crate::text::screens::{backup, merge as words, put_aside};
use crate::ui::{Button, ButtonKind, ButtonSize, Check, Choices, Notice, NoticeKind, Show, dyn_view};
use crate::workspace::backup::OwnSeal;
use crate::workspace::merging::{
    ComparedPerson, ErasedPerson, MergeAnswers, MergeConflict, MergePreview, MergeSide, MergedField, PossiblySame,
};

const SIDES: [MergeSide; 2] = [MergeSide::Here, MergeSide::There];

#[component]
pub fn Preview(
    preview: MergePreview,
    #[prop(into)] busy: Signal<bool>,
    #[prop(into)] on_right: Callback<MergeAnswers>,
    other: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let MergePreview {
        of: _,
        is_same_tablet,
        findings,
        formless,
        is_changed,
        own_seal,
        people,
        conflicts,
        twice,
        erased_here,
        erased_there,
        arriving,
        left_out,
    } = preview;
    let found = FoundInFile { findings, is_changed, left_out: formless, own_seal: Some(own_seal) };
    let chosen: Vec<_> = conflicts.iter().map(|conflict| (conflict.field, RwSignal::new(None::<usize>))).collect();
    let same: Vec<_> = twice.iter().map(|pair| ((pair.here, pair.there), RwSignal::new(false))).collect();
    let back: Vec<_> = erased_here.iter().map(|it| (it.person, RwSignal::new(false))).collect();
    let unchosen = RwSignal::new(false);
    let answer = {
        let (chosen, same, back) = (chosen.clone(), same.clone(), back.clone());
        move |()| {
            let side = |place: usize| SIDES.get(place).copied();
            let of = |(field, at): &(_, RwSignal<Option<usize>>)| Some((*field, at.get_untracked().and_then(side)?));
            let answers = MergeAnswers {
                chosen: chosen.iter().filter_map(of).collect(),
                all_the_same: back.iter().filter(|(_, is)| is.get_untracked()).map(|(person, _)| *person).collect(),
                same: same.iter().filter(|(_, is)| is.get_untracked()).map(|(pair, _)| *pair).collect(),
            };
            unchosen.set(answers.chosen.len() < chosen.len());
            if !unchosen.get_untracked() {
                on_right.run(answers);
            }
        }
    };
    let names: Vec<_> = conflicts.iter().map(|conflict| name_in(&people, conflict)).collect();
    let choices = conflicts.into_iter().zip(names).zip(&chosen);
    let choices: Vec<_> =
        choices.map(|((conflict, name), (_, at))| view! { <Conflict conflict name at=*at/> }).collect();
    let pairs: Vec<_> = twice.into_iter().zip(&same).map(|(pair, (_, is))| view! { <Twice pair is=*is/> }).collect();
    let erased: Vec<_> =
        erased_here.into_iter().zip(&back).map(|(it, (_, is))| view! { <Erased it is=*is/> }).collect();
    let gone_there: Vec<_> = erased_there.into_iter().filter_map(|it| it.name).collect();
    let gone_there = (!gone_there.is_empty()).then(|| gone_there.join(", "));
    let is_nothing = arriving == 0 && erased.is_empty();
    view! {
        <div class="stack">
            <h2>{app.say(words::PREVIEW)}</h2>
            <Notice kind=NoticeKind::Info live=true>{app.say(words::NOTHING_YET)}</Notice>
            {is_same_tablet.then(|| view! { <p>{app.say(words::SAME_TABLET)}</p> })}
            {(own_seal == OwnSeal::NotABackup).then(|| view! { <p>{app.say(put_aside::IS_THE_FILE)}</p> })}
            <FileFindings found/>
            <ComparedPeople people/>
            {(left_out > 0).then(|| view! {
                <Notice kind=NoticeKind::Warning>{move || words::left_out(app.lang(), left_out)}</Notice>
            })}
            {(!choices.is_empty()).then(|| view! {
                <h2>{app.say(words::CONFLICTS)}</h2>
                <p>{app.say(words::CONFLICTS_NOTE)}</p>
            })}
            {choices}
            {(!pairs.is_empty()).then(|| view! {
                <h2>{app.say(words::TWICE)}</h2>
                <p>{app.say(words::TWICE_NOTE)}</p>
            })}
            {pairs}
            {(!erased.is_empty()).then(|| view! {
                <h2>{app.say(words::ERASED_HERE)}</h2>
                <p>{app.say(words::ERASED_HERE_NOTE)}</p>
            })}
            {erased}
            {gone_there.map(|names| view! {
                <Notice kind=NoticeKind::Warning>{move || words::erased_there(app.lang(), &names)}</Notice>
            })}
            {is_nothing.then(|| view! { <p>{app.say(words::NOTHING_NEW)}</p> })}
            <p class="soft">{app.say(words::UNDER_WAY_STAYS)}</p>
            {dyn_view(move || unchosen.get().then(|| view! {
                <Notice kind=NoticeKind::Warning live=true>{app.say(words::CHOOSE_ALL)}</Notice>
            }))}
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(backup::RESTORE_OTHER) on_press=other/>
                <Show when=move || !is_nothing>
                    <Button
                        kind=ButtonKind::Main
                        size=ButtonSize::Tall
                        busy
                        label=app.say(words::SAID_RIGHT)
                        on_press=answer.clone()
                    />
                </Show>
            </div>
        </div>
    }
}

fn name_in(people: &[ComparedPerson], conflict: &MergeConflict) -> Option<String> {
    let person: PersonId = match conflict.field {
        MergedField::Profile(person)
        | MergedField::Course(person)
        | MergedField::GoalAim(person, _)
        | MergedField::GoalScale(person, _)
        | MergedField::Entry(person, _) => person,
        MergedField::RetestWeeks | MergedField::RatingScale | MergedField::HelpLists | MergedField::Retention => {
            return None;
        }
    };
    people.iter().find(|compared| compared.person == person)?.name.clone()
}

#[component]
fn Conflict(conflict: MergeConflict, name: Option<String>, at: RwSignal<Option<usize>>) -> impl IntoView {
    let app = use_app();
    let field = conflict.field;
    let legend = move || words::field(app.lang(), field, name.as_deref());
    let options = move || {
        let side = |side| match side {
            MergeSide::Here => &conflict.here,
            MergeSide::There => &conflict.there,
        };
        SIDES.map(|of| words::side(app.lang(), of, side(of))).into_iter().enumerate().collect::<Vec<_>>()
    };
    view! { <Choices legend=Signal::derive(legend) options=Signal::derive(options) selected=at/> }
}

#[component]
fn Twice(pair: PossiblySame, is: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    view! { <Check label=Signal::derive(move || words::same_person(app.lang(), &pair.name)) checked=is/> }
}

#[component]
fn Erased(it: ErasedPerson, is: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let label = move || words::all_the_same(app.lang(), it.name.as_deref());
    view! { <Check label=Signal::derive(label) checked=is/> }
}
