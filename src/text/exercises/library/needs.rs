//! Words: what there is in the home, what speaks against an exercise, and which everyday tasks it serves.

use crate::domain::exercise::{Caution, Equipment, Task};
use crate::text::Phrase;

/// As the helper finds it in the home.
pub fn equipment(equipment: Equipment) -> Phrase {
    match equipment {
        Equipment::Bed => phrase! { "Seng som ikke kan gli" | "Seng som ikkje kan gli" | "Bed that cannot slide" },
        Equipment::Chair => phrase! {
            "Stødig stol inntil veggen" |
            "Stødig stol inntil veggen" |
            "Steady chair against the wall"
        },
        Equipment::Armchair => phrase! {
            "Stødig stol med armlener" |
            "Stødig stol med armlene" |
            "Steady chair with armrests"
        },
        Equipment::Worktop => phrase! {
            "Kjøkkenbenk, eller noe like høyt som står fast" |
            "Kjøkkenbenk, eller noko like høgt som står fast" |
            "Kitchen worktop, or something equally high and stable"
        },
        Equipment::Wall => phrase! { "Vegg med plass foran" | "Vegg med plass framfor" | "Wall with room in front" },
        Equipment::Lane => phrase! { "Tre meter ryddet gulv" | "Tre meter rydda golv" | "Three metres of clear floor" },
        Equipment::Step => phrase! {
            "Lavt trinn med noe å holde i" |
            "Lågt trinn med noko å halde i" |
            "Low step with something to hold on to"
        },
        Equipment::Stairs => phrase! { "Trapp med rekkverk" | "Trapp med rekkverk" | "Stairs with a rail" },
        Equipment::Cupboard => phrase! { "Skap over benken" | "Skap over benken" | "Cupboard above the worktop" },
        Equipment::Cup => phrase! { "Kopp" | "Kopp" | "Cup" },
        Equipment::Cloth => {
            phrase! { "Håndklær til å rulle sammen" | "Handkle til å rulle saman" | "Towels to roll up" }
        }
        Equipment::Bottles => phrase! { "To halvlitersflasker" | "To halvlitersflasker" | "Two half-litre bottles" },
        Equipment::AnkleWeights => phrase! { "Vekter til anklene" | "Vekter til anklane" | "Ankle weights" },
        Equipment::Band => phrase! { "Treningsstrikk" | "Treningsstrikk" | "Exercise band" },
        Equipment::WayOutdoors => phrase! {
            "Vei ut med jevnt underlag" |
            "Veg ut med jamt underlag" |
            "Way out with even ground"
        },
    }
}

/// As asked to a health worker.
///
/// READING: a hip counts as new for three months, and a mended hip fracture counts as one.
pub fn caution(caution: Caution) -> Phrase {
    match caution {
        Caution::NewHip => phrase! {
            "Ny hofte eller operert hoftebrudd de siste tre månedene" |
            "Ny hofte eller operert hoftebrot dei siste tre månadene" |
            "New hip or repaired hip fracture in the last three months"
        },
        Caution::Shoulder => phrase! {
            "Vond eller stiv skulder" |
            "Vond eller stiv skulder" |
            "Painful or stiff shoulder"
        },
        Caution::FragileBones => phrase! {
            "Beinskjørhet med brudd" |
            "Beinskjørheit med brot" |
            "Osteoporosis with a fracture"
        },
        Caution::Heart => phrase! { "Hjertesykdom" | "Hjartesjukdom" | "Heart disease" },
        Caution::Breathless => phrase! { "Lungesykdom" | "Lungesjukdom" | "Lung disease" },
        Caution::Dizziness => phrase! { "Blir svimmel" | "Blir svimmel" | "Gets dizzy" },
        Caution::LowVision => phrase! {
            "Ser dårlig, også med briller" |
            "Ser dårleg, også med briller" |
            "Sees poorly, even with glasses"
        },
        Caution::KneePain => phrase! { "Vonde knær" | "Vonde kne" | "Painful knees" },
        Caution::BackPain => phrase! { "Vond rygg" | "Vond rygg" | "Painful back" },
        Caution::WeakSide => phrase! {
            "Svak i den ene siden, for eksempel etter hjerneslag" |
            "Svak i den eine sida, til dømes etter hjerneslag" |
            "Weak on one side, for example after a stroke"
        },
        Caution::WeightBearing => phrase! {
            "Får bare belaste et bein delvis" |
            "Får berre belaste eit bein delvis" |
            "May put only part of the weight on a leg"
        },
        Caution::LowPressureStanding => phrase! {
            "Blodtrykket faller når personen reiser seg" |
            "Blodtrykket fell når personen reiser seg" |
            "Blood pressure falls on standing up"
        },
        Caution::BloodThinner => phrase! {
            "Bruker blodfortynnende" |
            "Bruker blodfortynnande" |
            "Takes a blood thinner"
        },
        Caution::Insulin => phrase! { "Bruker insulin" | "Bruker insulin" | "Takes insulin" },
        Caution::Oxygen => phrase! { "Bruker oksygen hjemme" | "Bruker oksygen heime" | "Uses oxygen at home" },
        Caution::Pacemaker => phrase! {
            "Pacemaker eller hjertestarter operert inn" |
            "Pacemakar eller hjartestartar operert inn" |
            "Pacemaker or implanted defibrillator"
        },
        Caution::Parkinson => phrase! { "Parkinsons sykdom" | "Parkinsons sjukdom" | "Parkinson’s disease" },
        Caution::Urgency => phrase! {
            "Må ofte skynde seg på do, eller har kateter" |
            "Må ofte skunde seg på do, eller har kateter" |
            "Often has to hurry to the toilet, or has a catheter"
        },
        Caution::FearOfFalling => phrase! { "Er redd for å falle" | "Er redd for å falle" | "Is afraid of falling" },
        Caution::StrokeArm => phrase! {
            "Svak eller vond arm etter hjerneslag" |
            "Svak eller vond arm etter hjerneslag" |
            "Weak or painful arm after a stroke"
        },
    }
}

/// As a person says it.
pub fn task(task: Task) -> Phrase {
    match task {
        Task::RiseFromChair => phrase! { "Reise meg fra stolen" | "Reise meg frå stolen" | "Get up from the chair" },
        Task::InAndOutOfBed => phrase! {
            "Komme meg i og ut av senga" |
            "Kome meg i og ut av senga" |
            "Get in and out of bed"
        },
        Task::Stairs => phrase! { "Gå i trapp" | "Gå i trapp" | "Use the stairs" },
        Task::ReachCupboard => phrase! { "Nå opp i skapet" | "Nå opp i skapet" | "Reach into the cupboard" },
        Task::CarryCup => phrase! { "Bære en kopp" | "Bere ein kopp" | "Carry a cup" },
        Task::PickUpFromFloor => phrase! {
            "Ta opp ting fra gulvet" |
            "Ta opp ting frå golvet" |
            "Pick things up from the floor"
        },
        Task::StepOver => phrase! { "Gå over terskler" | "Gå over tersklar" | "Step over thresholds" },
        Task::Dress => phrase! { "Kle på meg" | "Kle på meg" | "Get dressed" },
        Task::WalkIndoors => phrase! { "Gå inne" | "Gå inne" | "Walk indoors" },
        Task::WalkOutdoors => phrase! { "Gå ute" | "Gå ute" | "Walk outdoors" },
    }
}

/// What an exercise is good for, beside its name: `for trappa`.
pub fn for_task(task: Task) -> Phrase {
    match task {
        Task::RiseFromChair => phrase! { "for å reise deg" | "for å reise deg" | "for getting up" },
        Task::InAndOutOfBed => phrase! {
            "for å komme i og ut av senga" |
            "for å kome i og ut av senga" |
            "for getting in and out of bed"
        },
        Task::Stairs => phrase! { "for trappa" | "for trappa" | "for the stairs" },
        Task::ReachCupboard => phrase! {
            "for å nå opp i skapet" |
            "for å nå opp i skapet" |
            "for reaching into the cupboard"
        },
        Task::CarryCup => phrase! { "for å bære koppen" | "for å bere koppen" | "for carrying the cup" },
        Task::PickUpFromFloor => phrase! {
            "for å ta opp ting fra gulvet" |
            "for å ta opp ting frå golvet" |
            "for picking things up"
        },
        Task::StepOver => phrase! { "for tersklene" | "for tersklane" | "for stepping over thresholds" },
        Task::Dress => phrase! { "for å kle på deg" | "for å kle på deg" | "for getting dressed" },
        Task::WalkIndoors => phrase! { "for å gå inne" | "for å gå inne" | "for walking indoors" },
        Task::WalkOutdoors => phrase! { "for å gå ute" | "for å gå ute" | "for walking outdoors" },
    }
}
