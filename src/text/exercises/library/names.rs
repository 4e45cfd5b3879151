//! Words: the chains, what they are for, and where an exercise is done.

use crate::domain::exercise::{Chain, Place, Purpose, Stage};
use crate::text::Phrase;

pub fn chain(chain: Chain) -> Phrase {
    match chain {
        Chain::WarmLegs => phrase! { "Beina i gang" | "Beina i gang" | "Legs going" },
        Chain::WarmArms => phrase! { "Armene i gang" | "Armane i gang" | "Arms going" },
        Chain::Rise => phrase! { "Reise seg" | "Reise seg" | "Rising" },
        Chain::Thigh => phrase! { "Lår og kne" | "Lår og kne" | "Thigh and knee" },
        Chain::Hip => phrase! { "Hofte" | "Hofte" | "Hip" },
        Chain::Heel => phrase! { "Legg og ankel" | "Legg og ankel" | "Calf and ankle" },
        Chain::Push => phrase! { "Presse med armene" | "Presse med armane" | "Pushing with the arms" },
        Chain::Lift => phrase! { "Løfte og dra" | "Løfte og dra" | "Lifting and pulling" },
        Chain::Stance => phrase! { "Holde balansen" | "Halde balansen" | "Keeping steady" },
        Chain::Shift => phrase! { "Flytte vekta" | "Flytte vekta" | "Shifting the weight" },
        Chain::Turn => phrase! { "Ledd og rygg" | "Ledd og rygg" | "Joints and back" },
        Chain::Walk => phrase! { "Gå" | "Gå" | "Walking" },
        Chain::GetUp => phrase! { "Opp av seng og stol" | "Opp av seng og stol" | "Out of bed and chair" },
        Chain::Step => phrase! { "Terskel og trapp" | "Terskel og trapp" | "Thresholds and stairs" },
        Chain::Kitchen => phrase! { "Kopp og skap" | "Kopp og skap" | "Cups and cupboards" },
        Chain::Clothes => phrase! {
            "Klær, og ting på gulvet" |
            "Klede, og ting på golvet" |
            "Clothes, and things on the floor"
        },
        Chain::Stretch => phrase! { "Tøye leggen" | "Tøye leggen" | "Stretching the calf" },
        Chain::Breath => phrase! { "Puste rolig" | "Puste roleg" | "Breathing slowly" },
    }
}

pub fn stage(stage: Stage) -> Phrase {
    match stage {
        Stage::WarmUp => phrase! { "Varme opp" | "Varme opp" | "Warm up" },
        Stage::Strength => phrase! { "Styrke" | "Styrke" | "Strength" },
        Stage::Balance => phrase! { "Balanse" | "Balanse" | "Balance" },
        Stage::Everyday => phrase! { "Hverdag" | "Kvardag" | "Everyday" },
        Stage::CalmDown => phrase! { "Roe ned" | "Roe ned" | "Calm down" },
    }
}

pub fn purpose(purpose: Purpose) -> Phrase {
    match purpose {
        Purpose::WarmUp => phrase! { "Varme opp" | "Varme opp" | "Warm up" },
        Purpose::Legs => phrase! { "Sterkere bein" | "Sterkare bein" | "Stronger legs" },
        Purpose::Arms => phrase! { "Sterkere armer" | "Sterkare armar" | "Stronger arms" },
        Purpose::Balance => phrase! { "Balanse" | "Balanse" | "Balance" },
        Purpose::Mobility => phrase! { "Myke opp" | "Mjuke opp" | "Loosen up" },
        Purpose::Gait => phrase! { "Gå og holde ut" | "Gå og halde ut" | "Walk and keep going" },
        Purpose::Everyday => phrase! { "Hverdagen" | "Kvardagen" | "Everyday tasks" },
        Purpose::CalmDown => phrase! { "Roe ned" | "Roe ned" | "Calm down" },
    }
}

pub fn place(place: Place) -> Phrase {
    match place {
        Place::Bed => phrase! { "I senga" | "I senga" | "In bed" },
        Place::Chair => phrase! { "I stolen" | "I stolen" | "In a chair" },
        Place::StandingSupported => phrase! { "Stående, med støtte" | "Ståande, med støtte" | "Standing, holding on" },
        Place::StandingFree => phrase! { "Stående, uten støtte" | "Ståande, utan støtte" | "Standing, hands free" },
        Place::Walking => phrase! { "Gående" | "Gåande" | "Walking" },
    }
}
