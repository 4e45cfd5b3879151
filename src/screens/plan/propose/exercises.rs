//! The proposed session, part by part, which a professional may change before accepting it.

use leptos::prelude::*;

use super::draft::ProposalForm;
use super::swap::Swapping;
use crate::domain::plan::least_balance;
use crate::screens::plan::list::{ExerciseList, Listed, focus_list};
use crate::state::use_app;
use crate::text::plan as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Card, Notice, NoticeKind, Show};

#[component]
pub fn ProposedExercises(draft: ProposalForm) -> impl IntoView {
    let app = use_app();
    let items = move || {
        let listed = |now| Listed { now, prescribed: None };
        draft.proposal().map(|proposal| proposal.items.into_iter().map(listed).collect()).unwrap_or_default()
    };
    let lasts = move || draft.proposal().map(|proposal| words::minutes(app.lang(), proposal.content().seconds.into()));
    let content = move || {
        let proposal = draft.proposal()?;
        Some(words::dose::content(app.lang(), proposal.content(), least_balance(proposal.aim.level)))
    };
    view! {
        <Show when=move || draft.proposal().is_some()>
            <Card title=app.say_some(words::EXERCISES)>
                <p class="num" role="status">{lasts}</p>
                <p class="num">{content}</p>
                <p class="soft">{app.say(words::dose::PUBLISHED)}" "{app.say(words::dose::AIM)}</p>
                <Show when=move || draft.is_changed_by_hand()>
                    <Notice kind=NoticeKind::Info>
                        <p>{app.say(words::CHANGED_BY_HAND)}</p>
                        <div class="row">
                            <Button
                                kind=ButtonKind::Quiet
                                size=ButtonSize::Small
                                label=app.say(words::BACK_TO_PROPOSAL)
                                on_press=move |()| {
                                    draft.back_to_the_rule();
                                    focus_list();
                                }
                            />
                        </div>
                    </Notice>
                </Show>
                <Show when=move || draft.wrong.get().no_exercises>
                    <Notice kind=NoticeKind::Warning live=true>{app.say(words::NO_EXERCISES)}</Notice>
                </Show>
                <ExerciseList
                    items=Signal::derive(items)
                    on_change=move |place| draft.swapping.set(Some(Swapping::At(place)))
                    on_add=Callback::new(move |stage| draft.swapping.set(Some(Swapping::Into(stage))))
                />
            </Card>
        </Show>
    }
}
