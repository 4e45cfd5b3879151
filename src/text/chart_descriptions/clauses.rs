//! What a person does more, less or as much of than before, instrument by instrument. Said of the number, so that it is
//! true whichever way is better.

use super::clause::Clause;
use crate::domain::assessment::Instrument;

/// The later number against the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    /// Of speed: noticed, but not sure.
    UpALittle,
    Same,
    DownALittle,
    Down,
}

impl Way {
    pub fn of(by_hundredths: i64) -> Self {
        match by_hundredths {
            1.. => Self::Up,
            0 => Self::Same,
            ..0 => Self::Down,
        }
    }
}

const fn clause(nb: &'static str, nn: &'static str, you: &'static str, they: &'static str) -> Clause {
    Clause { nb, nn, you, they }
}

pub(super) fn clause_of(instrument: Instrument, way: Way) -> Clause {
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
    };
    match way {
        Way::Up | Way::UpALittle => up,
        Way::Same => same,
        Way::Down | Way::DownALittle => down,
    }
}

pub(super) fn gait(way: Way) -> Clause {
    match way {
        Way::Up => clause(
            "går tydelig raskere enn",
            "går tydeleg raskare enn",
            "walk clearly faster than",
            "walks clearly faster than",
        ),
        Way::UpALittle => clause(
            "går litt raskere enn",
            "går litt raskare enn",
            "walk a little faster than",
            "walks a little faster than",
        ),
        Way::Same => clause(
            "går omtrent like fort som",
            "går om lag like fort som",
            "walk about as fast as",
            "walks about as fast as",
        ),
        Way::DownALittle => clause(
            "går litt saktere enn",
            "går litt saktare enn",
            "walk a little slower than",
            "walks a little slower than",
        ),
        Way::Down => clause(
            "går tydelig saktere enn",
            "går tydeleg saktare enn",
            "walk clearly slower than",
            "walks clearly slower than",
        ),
    }
}

const SPPB: [Clause; 3] = [
    clause(
        "får flere poeng for balanse, gange og å reise seg enn",
        "får fleire poeng for balanse, gange og å reise seg enn",
        "get more points for balance, walking and rising than",
        "gets more points for balance, walking and rising than",
    ),
    clause(
        "får like mange poeng for balanse, gange og å reise seg som",
        "får like mange poeng for balanse, gange og å reise seg som",
        "get as many points for balance, walking and rising as",
        "gets as many points for balance, walking and rising as",
    ),
    clause(
        "får færre poeng for balanse, gange og å reise seg enn",
        "får færre poeng for balanse, gange og å reise seg enn",
        "get fewer points for balance, walking and rising than",
        "gets fewer points for balance, walking and rising than",
    ),
];
const TUG: [Clause; 3] = [
    clause(
        "bruker lengre tid på å komme opp av stolen, gå og snu enn",
        "bruker lengre tid på å kome opp av stolen, gå og snu enn",
        "take longer to get out of the chair, walk and turn than",
        "takes longer to get out of the chair, walk and turn than",
    ),
    clause(
        "bruker like lang tid på å komme opp av stolen, gå og snu som",
        "bruker like lang tid på å kome opp av stolen, gå og snu som",
        "take as long to get out of the chair, walk and turn as",
        "takes as long to get out of the chair, walk and turn as",
    ),
    clause(
        "bruker kortere tid på å komme opp av stolen, gå og snu enn",
        "bruker kortare tid på å kome opp av stolen, gå og snu enn",
        "take less time to get out of the chair, walk and turn than",
        "takes less time to get out of the chair, walk and turn than",
    ),
];
const CHAIR_STAND: [Clause; 3] = [
    clause(
        "kommer opp av stolen flere ganger på 30 sekunder enn",
        "kjem opp av stolen fleire gonger på 30 sekund enn",
        "get out of the chair more times in 30 seconds than",
        "gets out of the chair more times in 30 seconds than",
    ),
    clause(
        "kommer opp av stolen like mange ganger på 30 sekunder som",
        "kjem opp av stolen like mange gonger på 30 sekund som",
        "get out of the chair as many times in 30 seconds as",
        "gets out of the chair as many times in 30 seconds as",
    ),
    clause(
        "kommer opp av stolen færre ganger på 30 sekunder enn",
        "kjem opp av stolen færre gonger på 30 sekund enn",
        "get out of the chair fewer times in 30 seconds than",
        "gets out of the chair fewer times in 30 seconds than",
    ),
];
const TWO_MINUTES: [Clause; 3] = [
    clause(
        "går lenger på to minutter enn",
        "går lenger på to minutt enn",
        "walk farther in two minutes than",
        "walks farther in two minutes than",
    ),
    clause(
        "går like langt på to minutter som",
        "går like langt på to minutt som",
        "walk as far in two minutes as",
        "walks as far in two minutes as",
    ),
    clause(
        "går kortere på to minutter enn",
        "går kortare på to minutt enn",
        "walk less far in two minutes than",
        "walks less far in two minutes than",
    ),
];
const SIX_MINUTES: [Clause; 3] = [
    clause(
        "går lenger på seks minutter enn",
        "går lenger på seks minutt enn",
        "walk farther in six minutes than",
        "walks farther in six minutes than",
    ),
    clause(
        "går like langt på seks minutter som",
        "går like langt på seks minutt som",
        "walk as far in six minutes as",
        "walks as far in six minutes as",
    ),
    clause(
        "går kortere på seks minutter enn",
        "går kortare på seks minutt enn",
        "walk less far in six minutes than",
        "walks less far in six minutes than",
    ),
];
const DEMMI: [Clause; 3] = [
    clause(
        "kommer seg bedre omkring enn",
        "kjem seg betre omkring enn",
        "get about better than",
        "gets about better than",
    ),
    clause(
        "kommer seg omkring like godt som",
        "kjem seg omkring like godt som",
        "get about as well as",
        "gets about as well as",
    ),
    clause(
        "kommer seg dårligere omkring enn",
        "kjem seg dårlegare omkring enn",
        "get about less well than",
        "gets about less well than",
    ),
];
const GOALS: [Clause; 3] = [
    clause(
        "gir målene høyere tall enn",
        "gir måla høgare tal enn",
        "give the goals higher numbers than",
        "gives the goals higher numbers than",
    ),
    clause(
        "gir målene samme tall som",
        "gir måla same tal som",
        "give the goals the same numbers as",
        "gives the goals the same numbers as",
    ),
    clause(
        "gir målene lavere tall enn",
        "gir måla lågare tal enn",
        "give the goals lower numbers than",
        "gives the goals lower numbers than",
    ),
];
const ACTIVITIES: [Clause; 3] = [
    clause(
        "klarer de viktige aktivitetene bedre enn",
        "klarer dei viktige aktivitetane betre enn",
        "manage the important activities better than",
        "manages the important activities better than",
    ),
    clause(
        "klarer de viktige aktivitetene like godt som",
        "klarer dei viktige aktivitetane like godt som",
        "manage the important activities as well as",
        "manages the important activities as well as",
    ),
    clause(
        "klarer de viktige aktivitetene dårligere enn",
        "klarer dei viktige aktivitetane dårlegare enn",
        "manage the important activities less well than",
        "manages the important activities less well than",
    ),
];
const ATTAINMENT: [Clause; 3] = [
    clause(
        "er nærmere målene enn",
        "er nærare måla enn",
        "are nearer to the goals than",
        "is nearer to the goals than",
    ),
    clause(
        "er like nær målene som",
        "er like nær måla som",
        "are as near to the goals as",
        "is as near to the goals as",
    ),
    clause(
        "er lenger fra målene enn",
        "er lenger frå måla enn",
        "are farther from the goals than",
        "is farther from the goals than",
    ),
];
const PAIN: [Clause; 3] = [
    clause("har mer vondt enn", "har meir vondt enn", "have more pain than", "has more pain than"),
    clause("har like vondt som", "har like vondt som", "have as much pain as", "has as much pain as"),
    clause("har mindre vondt enn", "har mindre vondt enn", "have less pain than", "has less pain than"),
];
const EXERTION: [Clause; 3] = [
    clause("synes det var tyngre enn", "synest det var tyngre enn", "found it harder than", "found it harder than"),
    clause(
        "synes det var like tungt som",
        "synest det var like tungt som",
        "found it as hard as",
        "found it as hard as",
    ),
    clause("synes det var lettere enn", "synest det var lettare enn", "found it easier than", "found it easier than"),
];
const LADDER: [Clause; 3] = [
    clause(
        "setter livskvaliteten høyere enn",
        "set livskvaliteten høgare enn",
        "rate the quality of life higher than",
        "rates the quality of life higher than",
    ),
    clause(
        "setter livskvaliteten like høyt som",
        "set livskvaliteten like høgt som",
        "rate the quality of life as high as",
        "rates the quality of life as high as",
    ),
    clause(
        "setter livskvaliteten lavere enn",
        "set livskvaliteten lågare enn",
        "rate the quality of life lower than",
        "rates the quality of life lower than",
    ),
];
const FALLS: [Clause; 3] = [
    clause(
        "forteller om flere fall enn",
        "fortel om fleire fall enn",
        "tell of more falls than",
        "tells of more falls than",
    ),
    clause(
        "forteller om like mange fall som",
        "fortel om like mange fall som",
        "tell of as many falls as",
        "tells of as many falls as",
    ),
    clause(
        "forteller om færre fall enn",
        "fortel om færre fall enn",
        "tell of fewer falls than",
        "tells of fewer falls than",
    ),
];
const HELP: [Clause; 3] = [
    clause("får mer hjelp enn", "får meir hjelp enn", "get more help than", "gets more help than"),
    clause("får like mye hjelp som", "får like mykje hjelp som", "get as much help as", "gets as much help as"),
    clause("får mindre hjelp enn", "får mindre hjelp enn", "get less help than", "gets less help than"),
];
const TOTAL: [Clause; 3] = [
    clause("har høyere sum enn", "har høgare sum enn", "have a higher total than", "has a higher total than"),
    clause("har samme sum som", "har same sum som", "have the same total as", "has the same total as"),
    clause("har lavere sum enn", "har lågare sum enn", "have a lower total than", "has a lower total than"),
];
