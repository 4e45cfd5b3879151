//! What a person does more, less or as much of than before, instrument by instrument. Said of the number, so that it is
//! true whichever way is better. English verbs are written as one says them to a person and of a person: `walk/walks`.

use crate::domain::assessment::Instrument;
use crate::domain::verdict::Verdict;
use crate::text::Phrase;

/// The later number against the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChangeWay {
    Up,
    /// It may be chance.
    UpALittle,
    /// Not the same number, and about as before.
    About,
    Same,
    DownALittle,
    Down,
}

impl ChangeWay {
    pub(super) fn of(by_hundredths: i64, verdict: Option<Verdict>) -> Self {
        match (by_hundredths, verdict) {
            (0, _) => Self::Same,
            (_, Some(Verdict::AsBefore)) => Self::About,
            (1.., Some(Verdict::PossibleGain | Verdict::PossibleLoss)) => Self::UpALittle,
            (..0, Some(Verdict::PossibleGain | Verdict::PossibleLoss)) => Self::DownALittle,
            (1.., _) => Self::Up,
            (..0, _) => Self::Down,
        }
    }
}

pub(super) fn clause_of(instrument: Instrument, way: ChangeWay) -> Phrase {
    let [up, same, down] = match instrument {
        Instrument::Gait => return gait(way),
        Instrument::Sppb => SPPB,
        Instrument::Tug => TUG,
        Instrument::ChairStand => CHAIR_STAND,
        Instrument::TwoMinuteWalk => TWO_MINUTES,
        Instrument::SixMinuteWalk => SIX_MINUTES,
        Instrument::Demmi => DEMMI,
        Instrument::GoalRatings => GOALS,
        Instrument::Psfs => ACTIVITIES,
        Instrument::Gas => ATTAINMENT,
        Instrument::Pain => PAIN,
        Instrument::Exertion => EXERTION,
        Instrument::Ladder => LADDER,
        Instrument::Falls => FALLS,
        Instrument::Help => HELP,
        Instrument::Fim | Instrument::AdlTaxonomy | Instrument::OtherTotal => TOTAL,
        Instrument::Orthostatic => PRESSURE,
        Instrument::Mst | Instrument::ShortFesI | Instrument::FourAt | Instrument::Cfs | Instrument::EqVas => TOTAL,
        Instrument::FallQuestions => FALL_QUESTIONS,
        Instrument::FallChecklist => CHECKLIST,
        Instrument::Weight => WEIGHT,
    };
    match way {
        ChangeWay::Up | ChangeWay::UpALittle => up,
        ChangeWay::About => about(instrument).unwrap_or(same),
        ChangeWay::Same => same,
        ChangeWay::Down | ChangeWay::DownALittle => down,
    }
}

/// Of those for which «about as before» is ever said.
fn about(instrument: Instrument) -> Option<Phrase> {
    Some(match instrument {
        Instrument::Sppb => phrase! {
            "får omtrent like mange poeng for balanse, gange og å reise seg som" |
            "får om lag like mange poeng for balanse, gange og å reise seg som" |
            "get/gets about as many points for balance, walking and rising as"
        },
        Instrument::Tug => phrase! {
            "bruker omtrent like lang tid på å komme opp av stolen, gå og snu som" |
            "bruker om lag like lang tid på å kome opp av stolen, gå og snu som" |
            "take/takes about as long to get out of the chair, walk and turn as"
        },
        Instrument::ChairStand => phrase! {
            "kommer opp av stolen omtrent like mange ganger på 30 sekunder som" |
            "kjem opp av stolen om lag like mange gonger på 30 sekund som" |
            "get/gets out of the chair about as many times in 30 seconds as"
        },
        Instrument::TwoMinuteWalk => phrase! {
            "går omtrent like langt på to minutter som" |
            "går om lag like langt på to minutt som" |
            "walk/walks about as far in two minutes as"
        },
        Instrument::SixMinuteWalk => phrase! {
            "går omtrent like langt på seks minutter som" |
            "går om lag like langt på seks minutt som" |
            "walk/walks about as far in six minutes as"
        },
        Instrument::Demmi => phrase! {
            "kommer seg omkring omtrent like godt som" |
            "kjem seg omkring om lag like godt som" |
            "get/gets about roughly as well as"
        },
        Instrument::Psfs => phrase! {
            "klarer de viktige aktivitetene omtrent like godt som" |
            "klarer dei viktige aktivitetane om lag like godt som" |
            "manage/manages the important activities about as well as"
        },
        _ => return None,
    })
}

pub(super) fn gait(way: ChangeWay) -> Phrase {
    match way {
        ChangeWay::Up => {
            phrase! { "går tydelig raskere enn" | "går tydeleg raskare enn" | "walk/walks clearly faster than" }
        }
        ChangeWay::UpALittle => phrase! {
            "går litt raskere enn" |
            "går litt raskare enn" |
            "walk/walks a little faster than"
        },
        ChangeWay::About | ChangeWay::Same => phrase! {
            "går omtrent like fort som" |
            "går om lag like fort som" |
            "walk/walks about as fast as"
        },
        ChangeWay::DownALittle => phrase! {
            "går litt saktere enn" |
            "går litt saktare enn" |
            "walk/walks a little slower than"
        },
        ChangeWay::Down => phrase! {
            "går tydelig saktere enn" |
            "går tydeleg saktare enn" |
            "walk/walks clearly slower than"
        },
    }
}

const SPPB: [Phrase; 3] = [
    phrase! {
        "får flere poeng for balanse, gange og å reise seg enn" |
        "får fleire poeng for balanse, gange og å reise seg enn" |
        "get/gets more points for balance, walking and rising than"
    },
    phrase! {
        "får like mange poeng for balanse, gange og å reise seg som" |
        "får like mange poeng for balanse, gange og å reise seg som" |
        "get/gets as many points for balance, walking and rising as"
    },
    phrase! {
        "får færre poeng for balanse, gange og å reise seg enn" |
        "får færre poeng for balanse, gange og å reise seg enn" |
        "get/gets fewer points for balance, walking and rising than"
    },
];
const TUG: [Phrase; 3] = [
    phrase! {
        "bruker lengre tid på å komme opp av stolen, gå og snu enn" |
        "bruker lengre tid på å kome opp av stolen, gå og snu enn" |
        "take/takes longer to get out of the chair, walk and turn than"
    },
    phrase! {
        "bruker like lang tid på å komme opp av stolen, gå og snu som" |
        "bruker like lang tid på å kome opp av stolen, gå og snu som" |
        "take/takes as long to get out of the chair, walk and turn as"
    },
    phrase! {
        "bruker kortere tid på å komme opp av stolen, gå og snu enn" |
        "bruker kortare tid på å kome opp av stolen, gå og snu enn" |
        "take/takes less time to get out of the chair, walk and turn than"
    },
];
const CHAIR_STAND: [Phrase; 3] = [
    phrase! {
        "kommer opp av stolen flere ganger på 30 sekunder enn" |
        "kjem opp av stolen fleire gonger på 30 sekund enn" |
        "get/gets out of the chair more times in 30 seconds than"
    },
    phrase! {
        "kommer opp av stolen like mange ganger på 30 sekunder som" |
        "kjem opp av stolen like mange gonger på 30 sekund som" |
        "get/gets out of the chair as many times in 30 seconds as"
    },
    phrase! {
        "kommer opp av stolen færre ganger på 30 sekunder enn" |
        "kjem opp av stolen færre gonger på 30 sekund enn" |
        "get/gets out of the chair fewer times in 30 seconds than"
    },
];
const TWO_MINUTES: [Phrase; 3] = [
    phrase! {
        "går lenger på to minutter enn" |
        "går lenger på to minutt enn" |
        "walk/walks farther in two minutes than"
    },
    phrase! {
        "går like langt på to minutter som" |
        "går like langt på to minutt som" |
        "walk/walks as far in two minutes as"
    },
    phrase! {
        "går kortere på to minutter enn" |
        "går kortare på to minutt enn" |
        "walk/walks less far in two minutes than"
    },
];
const SIX_MINUTES: [Phrase; 3] = [
    phrase! {
        "går lenger på seks minutter enn" |
        "går lenger på seks minutt enn" |
        "walk/walks farther in six minutes than"
    },
    phrase! {
        "går like langt på seks minutter som" |
        "går like langt på seks minutt som" |
        "walk/walks as far in six minutes as"
    },
    phrase! {
        "går kortere på seks minutter enn" |
        "går kortare på seks minutt enn" |
        "walk/walks less far in six minutes than"
    },
];
const DEMMI: [Phrase; 3] = [
    phrase! { "kommer seg bedre omkring enn" | "kjem seg betre omkring enn" | "get/gets about better than" },
    phrase! { "kommer seg omkring like godt som" | "kjem seg omkring like godt som" | "get/gets about as well as" },
    phrase! { "kommer seg dårligere omkring enn" | "kjem seg dårlegare omkring enn" | "get/gets about less well than" },
];
const GOALS: [Phrase; 3] = [
    phrase! { "gir målene høyere tall enn" | "gir måla høgare tal enn" | "give/gives the goals higher numbers than" },
    phrase! { "gir målene samme tall som" | "gir måla same tal som" | "give/gives the goals the same numbers as" },
    phrase! { "gir målene lavere tall enn" | "gir måla lågare tal enn" | "give/gives the goals lower numbers than" },
];
const ACTIVITIES: [Phrase; 3] = [
    phrase! {
        "klarer de viktige aktivitetene bedre enn" |
        "klarer dei viktige aktivitetane betre enn" |
        "manage/manages the important activities better than"
    },
    phrase! {
        "klarer de viktige aktivitetene like godt som" |
        "klarer dei viktige aktivitetane like godt som" |
        "manage/manages the important activities as well as"
    },
    phrase! {
        "klarer de viktige aktivitetene dårligere enn" |
        "klarer dei viktige aktivitetane dårlegare enn" |
        "manage/manages the important activities less well than"
    },
];
const ATTAINMENT: [Phrase; 3] = [
    phrase! { "er nærmere målene enn" | "er nærare måla enn" | "are/is nearer to the goals than" },
    phrase! { "er like nær målene som" | "er like nær måla som" | "are/is as near to the goals as" },
    phrase! { "er lenger fra målene enn" | "er lenger frå måla enn" | "are/is farther from the goals than" },
];
const PAIN: [Phrase; 3] = [
    phrase! { "har mer vondt enn" | "har meir vondt enn" | "have/has more pain than" },
    phrase! { "har like vondt som" | "har like vondt som" | "have/has as much pain as" },
    phrase! { "har mindre vondt enn" | "har mindre vondt enn" | "have/has less pain than" },
];
const EXERTION: [Phrase; 3] = [
    phrase! { "synes det var tyngre enn" | "synest det var tyngre enn" | "found it harder than" },
    phrase! { "synes det var like tungt som" | "synest det var like tungt som" | "found it as hard as" },
    phrase! { "synes det var lettere enn" | "synest det var lettare enn" | "found it easier than" },
];
const LADDER: [Phrase; 3] = [
    phrase! {
        "setter livskvaliteten høyere enn" |
        "set livskvaliteten høgare enn" |
        "rate/rates the quality of life higher than"
    },
    phrase! {
        "setter livskvaliteten like høyt som" |
        "set livskvaliteten like høgt som" |
        "rate/rates the quality of life as high as"
    },
    phrase! {
        "setter livskvaliteten lavere enn" |
        "set livskvaliteten lågare enn" |
        "rate/rates the quality of life lower than"
    },
];
const FALLS: [Phrase; 3] = [
    phrase! { "forteller om flere fall enn" | "fortel om fleire fall enn" | "tell/tells of more falls than" },
    phrase! { "forteller om like mange fall som" | "fortel om like mange fall som" | "tell/tells of as many falls as" },
    phrase! { "forteller om færre fall enn" | "fortel om færre fall enn" | "tell/tells of fewer falls than" },
];
const HELP: [Phrase; 3] = [
    phrase! { "får mer hjelp enn" | "får meir hjelp enn" | "get/gets more help than" },
    phrase! { "får like mye hjelp som" | "får like mykje hjelp som" | "get/gets as much help as" },
    phrase! { "får mindre hjelp enn" | "får mindre hjelp enn" | "get/gets less help than" },
];
const PRESSURE: [Phrase; 3] = [
    phrase! {
        "har et større fall i blodtrykket på vei opp enn" |
        "har eit større fall i blodtrykket på veg opp enn" |
        "have/has a larger fall in blood pressure on standing than"
    },
    phrase! {
        "har et like stort fall i blodtrykket på vei opp som" |
        "har eit like stort fall i blodtrykket på veg opp som" |
        "have/has as large a fall in blood pressure on standing as"
    },
    phrase! {
        "har et mindre fall i blodtrykket på vei opp enn" |
        "har eit mindre fall i blodtrykket på veg opp enn" |
        "have/has a smaller fall in blood pressure on standing than"
    },
];
const TOTAL: [Phrase; 3] = [
    phrase! { "har høyere sum enn" | "har høgare sum enn" | "have/has a higher total than" },
    phrase! { "har samme sum som" | "har same sum som" | "have/has the same total as" },
    phrase! { "har lavere sum enn" | "har lågare sum enn" | "have/has a lower total than" },
];
const FALL_QUESTIONS: [Phrase; 3] = [
    phrase! {
        "svarer ja på flere av spørsmålene om fall enn" |
        "svarer ja på fleire av spørsmåla om fall enn" |
        "say/says yes to more of the questions about falls than"
    },
    phrase! {
        "svarer ja på like mange av spørsmålene om fall som" |
        "svarer ja på like mange av spørsmåla om fall som" |
        "say/says yes to as many of the questions about falls as"
    },
    phrase! {
        "svarer ja på færre av spørsmålene om fall enn" |
        "svarer ja på færre av spørsmåla om fall enn" |
        "say/says yes to fewer of the questions about falls than"
    },
];
const CHECKLIST: [Phrase; 3] = [
    phrase! {
        "har flere ting å ta tak i på sjekklista enn" |
        "har fleire ting å ta tak i på sjekklista enn" |
        "have/has more to mend on the checklist than"
    },
    phrase! {
        "har like mye å ta tak i på sjekklista som" |
        "har like mykje å ta tak i på sjekklista som" |
        "have/has as much to mend on the checklist as"
    },
    phrase! {
        "har færre ting å ta tak i på sjekklista enn" |
        "har færre ting å ta tak i på sjekklista enn" |
        "have/has less to mend on the checklist than"
    },
];
const WEIGHT: [Phrase; 3] = [
    phrase! { "veier mer enn" | "veg meir enn" | "weigh/weighs more than" },
    phrase! { "veier det samme som" | "veg det same som" | "weigh/weighs the same as" },
    phrase! { "veier mindre enn" | "veg mindre enn" | "weigh/weighs less than" },
];
