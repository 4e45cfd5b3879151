//! Words of plans: the proposal, the plan that is followed, its changes, and how it came to be.
//!
//! Owns: the rule told in sentences. Must not own: limits, or the names and texts of any published programme. Start at
//! [`why`], then [`because`]; what a goal's own words say stands in [`tasks_named`].

mod cautions;
mod changes;
pub mod dose;
mod goal_tasks;
mod rationale;

use chrono::NaiveDate;

use crate::domain::exercise::Planned;
use crate::domain::plan::{Aim, Emphasis, Plan, Progression};
use crate::domain::session::vitals::RequestedVitals;
use crate::domain::sppb::score::SppbTotal;
use crate::text::exercises::library;
use crate::text::{Lang, Phrase, dates, readiness, sentence};

pub use cautions::{caution, past_caution, said_of_caution};
pub use changes::{because, cause, changed_on, choice, declined, instead, step, suggestion_title, what_changes};
pub use goal_tasks::tasks_named;
pub use rationale::{level_choice, outgrown, why};

phrases! {
    TITLE: "Plan" | "Plan" | "Plan";
    SHOW: "Vis planen" | "Vis planen" | "Show the plan";
    MAKE: "Lag plan" | "Lag plan" | "Make a plan";
    MAKE_NEW: "Lag ny plan" | "Lag ny plan" | "Make a new plan";
    NO_PLAN: "Ingen plan ennå" | "Ingen plan enno" | "No plan yet";
    NO_PLAN_NOTE:
        "Før første økt må en fysioterapeut eller en annen fagperson godta en plan." |
        "Før første økta må ein fysioterapeut eller ein annan fagperson godta ein plan." |
        "Before the first session a physiotherapist or another professional must accept a plan.";

    PROPOSAL: "Forslag til plan" | "Forslag til plan" | "Proposed plan";
    PROPOSAL_NOTE:
        "Se over forslaget, endre det som ikke passer, og godta planen nederst." |
        "Sjå over forslaget, endre det som ikkje passar, og godta planen nedst." |
        "Look over the proposal, change what does not fit, and accept the plan at the bottom.";
    BASIS: "Det forslaget bygger på" | "Det forslaget byggjer på" | "What the proposal rests on";
    NOT_MEASURED: "Ikke målt" | "Ikkje målt" | "Not measured";
    LEVEL: "Hvilket nivå passer?" | "Kva nivå passar?" | "Which level fits?";
    LEVEL_NOTE:
        "SPPB mangler. En fagperson velger nivå, eller dere måler SPPB først." |
        "SPPB manglar. Ein fagperson vel nivå, eller de måler SPPB først." |
        "There is no SPPB. A professional chooses the level, or you measure SPPB first.";
    LEVEL_MISSING:
        "Velg et nivå. Da kommer forslaget." |
        "Vel eit nivå. Då kjem forslaget." |
        "Choose a level. Then the proposal comes.";
    FALLS: "Fall det siste året" | "Fall det siste året" | "Falls in the last year";
    FALLS_NOT_KNOWN: "Vet ikke" | "Veit ikkje" | "Not known";
    FALLS_NONE: "Ingen" | "Ingen" | "None";
    FALLS_ONE: "Ett" | "Eitt" | "One";
    FALLS_MORE: "To eller flere" | "To eller fleire" | "Two or more";
    FALL_WITH_CARE:
        "Et fall trengte hjelp fra lege eller sykepleier" |
        "Eit fall trong hjelp frå lege eller sjukepleiar" |
        "A fall needed a doctor or a nurse";
    DEMENTIA: "Personen har en demensdiagnose" | "Personen har ein demensdiagnose" | "The person has a dementia diagnosis";
    RULE: "Slik er forslaget laget" | "Slik er forslaget laga" | "How the proposal was made";
    HOME: "Hjemmet" | "Heimen" | "The home";
    EQUIPMENT: "Dette finnes i hjemmet" | "Dette finst i heimen" | "What there is in the home";
    PERSON: "Personen" | "Personen" | "The person";
    CAUTIONS: "Ta hensyn til" | "Ta omsyn til" | "Take care with";
    CAUTIONS_NOTE:
        "Øvelser som ikke passer, blir ikke med." |
        "Øvingar som ikkje passar, blir ikkje med." |
        "Exercises that do not suit are left out.";
    CAUTION_UNTIL: "Gjelder til og med (valgfritt)" | "Gjeld til og med (valfritt)" | "Holds until (optional)";
    CAUTION_WORDS:
        "Fagpersonens ord, for eksempel hva personen ikke skal (valgfritt)" |
        "Orda til fagpersonen, til dømes kva personen ikkje skal (valfritt)" |
        "The professional’s words, such as what the person must not do (optional)";
    NOTHING_CHOSEN: "Ingenting er valgt" | "Ingenting er valt" | "Nothing is chosen";
    NO_CAUTIONS: "Ingenting særskilt" | "Ingenting særskilt" | "Nothing in particular";
    TASKS: "Hverdagen" | "Kvardagen" | "Everyday life";
    CHOOSE_TASKS: "Dette vil vi øve på" | "Dette vil vi øve på" | "What we want to practise";

    EXERCISES: "Øvelsene" | "Øvingane" | "The exercises";
    LEFT:
        "Her er forslaget slik det sto sist. Ingen har godtatt det ennå." |
        "Her er forslaget slik det stod sist. Ingen har godteke det enno." |
        "Here is the proposal as it was left. Nobody has accepted it yet.";
    BEGIN_ANEW: "Begynn på nytt" | "Begynn på nytt" | "Begin again";
    CHANGED_BY_HAND:
        "Lista er endret for hånd. Endrer dere noe over, lages den på nytt." |
        "Lista er endra for hand. Endrar de noko over, blir ho laga på nytt." |
        "The list was changed by hand. If you change something above, it is made anew.";
    BACK_TO_PROPOSAL: "Tilbake til forslaget" | "Tilbake til forslaget" | "Back to the proposal";
    ADD: "Legg til en øvelse" | "Legg til ei øving" | "Add an exercise";
    ADD_SHORT: "Legg til" | "Legg til" | "Add";
    REMOVE: "Ta bort" | "Ta bort" | "Remove";
    CHANGE: "Bytt" | "Byt" | "Change";
    WHAT_INSTEAD: "Hva gjør dere i stedet?" | "Kva gjer de i staden?" | "What will you do instead?";
    SHOW_MORE: "Vis flere øvelser" | "Vis fleire øvingar" | "Show more exercises";
    WHAT_TO_ADD: "Hvilken øvelse?" | "Kva øving?" | "Which exercise?";
    CHOOSE_EXERCISE: "Velg en øvelse." | "Vel ei øving." | "Choose an exercise.";
    WHY: "Hvorfor?" | "Kvifor?" | "Why?";
    CHOOSE_REASON: "Velg en grunn." | "Vel ein grunn." | "Choose a reason.";
    SAVE_CHANGE: "Lagre endringen" | "Lagre endringa" | "Save the change";
    NO_EXERCISES:
        "Planen har ingen øvelser. Legg til minst én." |
        "Planen har inga øving. Legg til minst éi." |
        "The plan has no exercises. Add at least one.";

    BEFORE_SESSIONS: "Før hver økt" | "Før kvar økt" | "Before each session";
    ASKED: "Skal dette måles før hver økt?" | "Skal dette målast før kvar økt?" | "Is this to be measured before each session?";
    ASKED_NOTE:
        "Velg bare det som trengs for denne personen." |
        "Vel berre det som trengst for denne personen." |
        "Choose only what this person needs.";
    NOTHING_ASKED: "Ingenting måles før øktene" | "Ingenting blir målt før øktene" | "Nothing is measured before the sessions";
    LOWEST_SATURATION:
        "Laveste oksygenmetning som er avtalt (valgfritt)" |
        "Lågaste oksygenmetting som er avtalt (valfritt)" |
        "Lowest agreed oxygen saturation (optional)";
    LOWEST: "Laveste oksygenmetning" | "Lågaste oksygenmetting" | "Lowest oxygen saturation";
    LOWEST_NOTE:
        "Prosent. Ved 85 eller lavere trener ingen." |
        "Prosent. Ved 85 eller lågare trenar ingen." |
        "Per cent. At 85 or below nobody trains.";
    LOWEST_WRONG:
        "Skriv et helt tall fra 50 til 100, eller la feltet stå tomt." |
        "Skriv eit heilt tal frå 50 til 100, eller la feltet stå tomt." |
        "Write a whole number from 50 to 100, or leave the field empty.";
    SYSTOLIC_LIMITS:
        "Avtalte grenser for blodtrykk, det høye tallet (valgfritt)" |
        "Avtalte grenser for blodtrykk, det høge talet (valfritt)" |
        "Agreed limits of blood pressure, the higher number (optional)";
    SYSTOLIC_LIMITS_NOTE:
        "Laveste og høyeste, for eksempel 95–160. De gjelder i stedet for 90 og 180." |
        "Lågaste og høgaste, til dømes 95–160. Dei gjeld i staden for 90 og 180." |
        "Lowest and highest, for example 95–160. They hold instead of 90 and 180.";
    SYSTOLIC_LIMITS_SHORT: "Avtalt blodtrykk, det høye tallet" | "Avtalt blodtrykk, det høge talet" | "Agreed blood pressure, the higher number";
    PULSE_LIMITS:
        "Avtalte grenser for puls i ro (valgfritt)" |
        "Avtalte grenser for puls i ro (valfritt)" |
        "Agreed limits of the pulse at rest (optional)";
    PULSE_LIMITS_NOTE:
        "Laveste og høyeste, for eksempel 45–115. De gjelder i stedet for 40 og 100." |
        "Lågaste og høgaste, til dømes 45–115. Dei gjeld i staden for 40 og 100." |
        "Lowest and highest, for example 45–115. They hold instead of 40 and 100.";
    PULSE_LIMITS_SHORT: "Avtalt puls i ro" | "Avtalt puls i ro" | "Agreed pulse at rest";
    LIMITS_WRONG:
        "Skriv to hele tall med det laveste først, eller la feltet stå tomt." |
        "Skriv to heile tal med det lågaste først, eller la feltet stå tomt." |
        "Write two whole numbers with the lower one first, or leave the field empty.";
    PROGRESSION: "Hvem kan gjøre treningen tyngre?" | "Kven kan gjere treninga tyngre?" | "Who can make the training harder?";

    ACCEPT: "Godta planen" | "Godta planen" | "Accept the plan";
    ACCEPTED_BY: "Navn på den som godtar" | "Namn på den som godtek" | "Name of whoever accepts";
    ACCEPTED_NOTE:
        "Fysioterapeut, ergoterapeut eller en annen fagperson med ansvar for treningen." |
        "Fysioterapeut, ergoterapeut eller ein annan fagperson med ansvar for treninga." |
        "A physiotherapist, an occupational therapist or another professional responsible for the training.";

    ABOUT: "Det som gjelder" | "Det som gjeld" | "What applies";
    SUGGESTIONS: "Forslag til endring" | "Forslag til endring" | "Suggested changes";
    FOLLOW: "Godta" | "Godta" | "Accept";
    DECLINE: "Avslå" | "Avslå" | "Decline";
    NEEDS_PROFESSIONAL:
        "Dette er tyngre enn det som er godtatt. En fagperson må bestemme det." |
        "Dette er tyngre enn det som er godteke. Ein fagperson må bestemme det." |
        "This is harder than what was accepted. A professional has to decide it.";
    WHO_DECIDES: "Hvem bestemmer endringen?" | "Kven bestemmer endringa?" | "Who decides the change?";
    DECIDED_BY: "Navn på fagpersonen" | "Namn på fagpersonen" | "Name of the professional";
    HISTORY: "Slik har planen vært" | "Slik har planen vore" | "How the plan has been";
    NO_CHANGES: "Ingen endringer." | "Ingen endringar." | "No changes.";
    WAS_PRESCRIBED: "Øvelsene da planen ble godtatt" | "Øvingane då planen vart godteken" | "The exercises when the plan was accepted";
    TAKE_BACK: "Ta tilbake" | "Ta tilbake" | "Take back";
    NO_EFFECT:
        "Gjaldt ikke: øvelsen var endret på et annet nettbrett." |
        "Gjaldt ikkje: øvinga var endra på eit anna nettbrett." |
        "Did not apply: the exercise had been changed on another device.";
}

/// What is agreed for the person beside the general limits.
pub fn agreed_limits(lang: Lang, asked: &RequestedVitals) -> Vec<(Phrase, String)> {
    let lowest = asked.lowest_saturation.map(|it| (LOWEST, readiness::per_cent(lang, it)));
    let systolic = asked.systolic.map(|it| (SYSTOLIC_LIMITS_SHORT, readiness::range(it.lowest(), it.highest())));
    let pulse = asked.pulse.map(|it| (PULSE_LIMITS_SHORT, readiness::range(it.lowest().value(), it.highest().value())));
    [systolic, pulse, lowest].into_iter().flatten().collect()
}

pub fn progression(progression: Progression) -> Phrase {
    match progression {
        Progression::ByProfessional => phrase! { "Bare fagpersonen" | "Berre fagpersonen" | "Only the professional" },
        Progression::ByRule => phrase! {
            "Hjemmetreneren også, når appen foreslår det" |
            "Heimetrenaren òg, når appen foreslår det" |
            "The home trainer too, when the app suggests it"
        },
    }
}

/// `8 av 12, 12. mai 2026`
pub fn total_on(lang: Lang, total: SppbTotal, on: NaiveDate) -> String {
    let of = phrase! { "av" | "av" | "of" }.in_lang(lang);
    measured_on(lang, &format!("{} {of} {}", total.value(), SppbTotal::HIGHEST), on)
}

/// `0,71 m/s, 12. mai 2026`
pub fn measured_on(lang: Lang, value: &str, on: NaiveDate) -> String {
    format!("{value}, {}", dates::long(lang, on))
}

/// `Målet «Gå til postkassa» handler om`, given the goal in quotes.
pub fn goal_is_about(lang: Lang, quoted: &str) -> String {
    say! { lang: "Målet {quoted} handler om" | "Målet {quoted} handlar om" | "The goal {quoted} is about" }
}

/// `Omtrent 20 minutter`
pub fn minutes(lang: Lang, seconds: u32) -> String {
    let minutes = (seconds + 30) / 60;
    say! { lang: "Omtrent {minutes} minutter" | "Om lag {minutes} minutt" | "About {minutes} minutes" }
}

/// `Reise seg, 8 ganger`
pub fn exercise(lang: Lang, planned: Planned) -> String {
    format!("{}, {}", library::words(planned.exercise).name.in_lang(lang), library::planned_dose(lang, &planned))
}

/// `Nivå C+`
pub fn aim(lang: Lang, aim: Aim) -> String {
    let plus = match aim.emphasis {
        Emphasis::Even => "",
        Emphasis::Balance => "+",
    };
    format!("{}{plus}", rationale::level_name(lang, aim.level))
}

/// `Nivå C+: stående, med støtte`
pub fn aim_and_place(lang: Lang, it: Aim) -> String {
    format!("{}: {}", aim(lang, it), sentence::within(library::place(it.place).in_lang(lang)))
}

/// `Godtatt av Kari Fysioterapeut 12. mai 2026`
pub fn accepted(lang: Lang, plan: &Plan) -> String {
    let (by, on) = (plan.terms.accepted.by.as_str(), dates::long(lang, plan.terms.accepted.on));
    say! { lang: "Godtatt av {by} {on}" | "Godteken av {by} {on}" | "Accepted by {by} {on}" }
}

/// `Nivå C, 12 øvelser`
pub fn in_short(lang: Lang, plan: &Plan) -> String {
    let (level, count) = (aim(lang, plan.terms.aim), plan.items().len());
    match count {
        1 => say! { lang: "{level}, én øvelse" | "{level}, éi øving" | "{level}, one exercise" },
        _ => say! { lang: "{level}, {count} øvelser" | "{level}, {count} øvingar" | "{level}, {count} exercises" },
    }
}

/// `To forslag til endring venter`. `None`: none do.
pub fn suggestions_wait(lang: Lang, count: usize) -> Option<String> {
    Some(match count {
        0 => return None,
        1 => say! { lang:
            "Ett forslag til endring venter" |
            "Eitt forslag til endring ventar" |
            "One suggested change is waiting"
        },
        count => say! { lang:
            "{count} forslag til endring venter" |
            "{count} forslag til endring ventar" |
            "{count} suggested changes are waiting"
        },
    })
}

/// `Godtatt: Reise seg, 8 ganger`, where it is done otherwise now.
pub fn prescribed(lang: Lang, planned: Planned) -> String {
    let said = exercise(lang, planned);
    say! { lang: "Godtatt i planen: {said}" | "Godteken i planen: {said}" | "Accepted in the plan: {said}" }
}

#[cfg(test)]
mod tests;
