//! Words: the chains, what they are for, and where an exercise is done.

use super::phrase;
use crate::domain::exercise::{Chain, Place, Purpose, Stage};
use crate::text::Phrase;

pub fn chain(chain: Chain) -> Phrase {
    phrase(match chain {
        Chain::WarmLegs => ["Beina i gang", "Beina i gang", "Legs going"],
        Chain::WarmArms => ["Armene i gang", "Armane i gang", "Arms going"],
        Chain::Rise => ["Reise seg", "Reise seg", "Rising"],
        Chain::Thigh => ["Lår og kne", "Lår og kne", "Thigh and knee"],
        Chain::Hip => ["Hofte", "Hofte", "Hip"],
        Chain::Heel => ["Legg og ankel", "Legg og ankel", "Calf and ankle"],
        Chain::Push => ["Presse med armene", "Presse med armane", "Pushing with the arms"],
        Chain::Lift => ["Løfte og dra", "Løfte og dra", "Lifting and pulling"],
        Chain::Stance => ["Holde balansen", "Halde balansen", "Keeping steady"],
        Chain::Shift => ["Flytte vekta", "Flytte vekta", "Shifting the weight"],
        Chain::Turn => ["Ledd og rygg", "Ledd og rygg", "Joints and back"],
        Chain::Walk => ["Gå", "Gå", "Walking"],
        Chain::GetUp => ["Opp av seng og stol", "Opp av seng og stol", "Out of bed and chair"],
        Chain::Step => ["Terskel og trapp", "Terskel og trapp", "Thresholds and stairs"],
        Chain::Kitchen => ["Kopp og skap", "Kopp og skap", "Cups and cupboards"],
        Chain::Clothes => ["Klær, og ting på gulvet", "Klede, og ting på golvet", "Clothes, and things on the floor"],
        Chain::Stretch => ["Tøye leggen", "Tøye leggen", "Stretching the calf"],
        Chain::Breath => ["Puste rolig", "Puste roleg", "Breathing slowly"],
    })
}

pub fn stage(stage: Stage) -> Phrase {
    phrase(match stage {
        Stage::WarmUp => ["Varme opp", "Varme opp", "Warm up"],
        Stage::Strength => ["Styrke", "Styrke", "Strength"],
        Stage::Balance => ["Balanse", "Balanse", "Balance"],
        Stage::Everyday => ["Hverdag", "Kvardag", "Everyday"],
        Stage::CalmDown => ["Roe ned", "Roe ned", "Calm down"],
    })
}

pub fn purpose(purpose: Purpose) -> Phrase {
    phrase(match purpose {
        Purpose::WarmUp => ["Varme opp", "Varme opp", "Warm up"],
        Purpose::Legs => ["Sterkere bein", "Sterkare bein", "Stronger legs"],
        Purpose::Arms => ["Sterkere armer", "Sterkare armar", "Stronger arms"],
        Purpose::Balance => ["Balanse", "Balanse", "Balance"],
        Purpose::Mobility => ["Myke opp", "Mjuke opp", "Loosen up"],
        Purpose::Gait => ["Gå og holde ut", "Gå og halde ut", "Walk and keep going"],
        Purpose::Everyday => ["Hverdagen", "Kvardagen", "Everyday tasks"],
        Purpose::CalmDown => ["Roe ned", "Roe ned", "Calm down"],
    })
}

pub fn place(place: Place) -> Phrase {
    phrase(match place {
        Place::Bed => ["I senga", "I senga", "In bed"],
        Place::Chair => ["I stolen", "I stolen", "In a chair"],
        Place::StandingSupported => ["Stående, med støtte", "Ståande, med støtte", "Standing, holding on"],
        Place::StandingFree => ["Stående, uten støtte", "Ståande, utan støtte", "Standing, hands free"],
        Place::Walking => ["Gående", "Gåande", "Walking"],
    })
}
