//! The blood pressure lying and standing, in own words. Source: clinical rules, second edition §2.

use super::{AboutInstrument, Guide, ItemWords};
use crate::domain::orthostatic::protocol::{FIRST, LAY, LYING, SECOND, STOOD};
use crate::domain::orthostatic::tables::{DIASTOLIC_FALL, LOWEST_STANDING, SYSTOLIC_FALL};
use crate::domain::orthostatic::{OrthostaticFinding, OrthostaticVerdict, Pressures, StandingSymptom};
use crate::text::{Lang, Phrase, numbers};

pub(super) const ABOUT: AboutInstrument = AboutInstrument { name: NAME, short: SHORT, purpose: PURPOSE, note: None };

phrases! { for super;
    NAME: "Blodtrykk liggende og stående" | "Blodtrykk liggjande og ståande" | "Blood pressure lying and standing";
    SHORT: "Liggende og stående" | "Liggjande og ståande" | "Lying and standing";
    PURPOSE:
        "Viser om blodtrykket faller når personen reiser seg." |
        "Viser om blodtrykket fell når personen reiser seg." |
        "Shows whether the blood pressure falls when the person stands up.";

    LAY_HOW_LONG: "Tid liggende" | "Tid liggjande" | "Time lying down";
    LYING_HIGH: "Liggende, det høye tallet" | "Liggjande, det høge talet" | "Lying, the higher number";
    LYING_LOW: "Liggende, det lave tallet" | "Liggjande, det låge talet" | "Lying, the lower number";
    STOOD_HOW_LONG: "Tid stående" | "Tid ståande" | "Time standing";
    FIRST_HIGH:
        "Etter 1 minutt, det høye tallet" | "Etter 1 minutt, det høge talet" | "After 1 minute, the higher number";
    FIRST_LOW:
        "Etter 1 minutt, det lave tallet" | "Etter 1 minutt, det låge talet" | "After 1 minute, the lower number";
    SECOND_HIGH:
        "Etter 3 minutter, det høye tallet" | "Etter 3 minutt, det høge talet" | "After 3 minutes, the higher number";
    SECOND_LOW:
        "Etter 3 minutter, det lave tallet" | "Etter 3 minutt, det låge talet" | "After 3 minutes, the lower number";
    NO: "Nei" | "Nei" | "No";
    YES: "Ja" | "Ja" | "Yes";

    LIE_DOWN: "Ligg i fem minutter" | "Ligg i fem minutt" | "Lie down for five minutes";
    ON_THE_BACK:
        "Personen ligger på ryggen og slapper av. Ta på mansjetten nå, og la den sitte på hele tiden." |
        "Personen ligg på ryggen og slappar av. Ta på mansjetten no, og lat han sitje på heile tida." |
        "The person lies on the back and relaxes. Put the cuff on now, and leave it on all the time.";
    LYING_CLOCK:
        "Trykk når personen ligger. Det piper etter fem minutter. Klokka går videre om du går ut av testen." |
        "Trykk når personen ligg. Det pip etter fem minutt. Klokka går vidare om du går ut av testen." |
        "Tap when the person is lying down. It beeps after five minutes. The clock runs on if you leave the test.";
    LAIN_ALREADY:
        "Har personen alt ligget i fem minutter, kan du hoppe over klokka." |
        "Har personen alt lege i fem minutt, kan du hoppe over klokka." |
        "If the person has lain for five minutes already, you can skip the clock.";
    LIE_SAY:
        "Legg deg ned og slapp av i fem minutter. Etterpå måler jeg blodtrykket." |
        "Legg deg ned og slapp av i fem minutt. Etterpå måler eg blodtrykket." |
        "Lie down and relax for five minutes. Then I will measure your blood pressure.";

    MEASURE_LYING: "Mål blodtrykket liggende" | "Mål blodtrykket liggjande" | "Measure the blood pressure lying";
    STILL_LYING:
        "Mål mens personen fortsatt ligger, og skriv begge tallene." |
        "Mål medan personen framleis ligg, og skriv begge tala." |
        "Measure while the person is still lying, and write both numbers.";
    CHAIR_READY:
        "Sett en stol klar der personen skal stå." |
        "Set ein stol klar der personen skal stå." |
        "Put a chair ready where the person is going to stand.";

    STAND_UP: "Reis deg og stå i tre minutter" | "Reis deg og stå i tre minutt" | "Stand up, and stand for three minutes";
    STAY_CLOSE:
        "Ha en stol rett bak, og stå tett ved. La personen holde seg i noe om det trengs." |
        "Ha ein stol rett bak, og stå tett ved. Lat personen halde seg i noko om det trengst." |
        "Have a chair right behind, and stay close. Let the person hold on to something if needed.";
    STANDING_CLOCK:
        "Trykk når personen står. Det piper etter ett minutt og etter tre. Mål begge gangene." |
        "Trykk når personen står. Det pip etter eitt minutt og etter tre. Mål begge gongene." |
        "Tap when the person stands. It beeps after one minute and after three. Measure both times.";
    SIT_AT_ONCE:
        "Blir personen svimmel, uvel eller veldig ustø: la personen sette seg med en gang." |
        "Blir personen svimmel, uvel eller veldig ustø: lat personen setje seg med ein gong." |
        "If the person becomes dizzy, unwell or very unsteady: let them sit down at once.";
    STAND_SAY:
        "Reis deg, og stå så rolig du kan. Si fra med en gang hvis du blir svimmel eller uvel." |
        "Reis deg, og stå så roleg du kan. Sei frå med ein gong om du blir svimmel eller uvel." |
        "Stand up, and stand as still as you can. Tell me at once if you feel dizzy or unwell.";

    AFTER_ONE: "Blodtrykket etter ett minutt" | "Blodtrykket etter eitt minutt" | "The blood pressure after one minute";
    AS_MEASURED:
        "Skriv det du målte da personen hadde stått i ett minutt." |
        "Skriv det du målte då personen hadde stått i eitt minutt." |
        "Write what you measured when the person had stood for one minute.";
    AFTER_THREE: "Blodtrykket etter tre minutter" | "Blodtrykket etter tre minutt" | "The blood pressure after three minutes";
    STILL_STANDING:
        "Mål nå, mens personen fortsatt står. La personen sette seg når du har målt." |
        "Mål no, medan personen framleis står. Lat personen setje seg når du har målt." |
        "Measure now, while the person is still standing. Let them sit down when you have measured.";
    OR_WHY_NOT:
        "Ble det ikke målt, velg «Ikke gjennomført» og hvorfor." |
        "Vart det ikkje målt, vel «Ikkje gjennomført» og kvifor." |
        "If it was not measured, choose “Not carried out” and why.";

    ANY_SIGN: "Merket personen noe?" | "Merka personen noko?" | "Did the person notice anything?";
    TICK_SIGNS:
        "Kryss av det du så, og det personen sier." |
        "Kryss av det du såg, og det personen seier." |
        "Tick what you saw, and what the person says.";
    ASK_OF_SIGNS:
        "Spør om personen ble svimmel, ustø eller uvel, eller så uklart." |
        "Spør om personen vart svimmel, ustø eller uvel, eller såg uklart." |
        "Ask whether the person got dizzy, unsteady or unwell, or had blurred sight.";

    NO_FALL:
        "Blodtrykket falt ikke mer enn vanlig, og personen merket ingenting." |
        "Blodtrykket fall ikkje meir enn vanleg, og personen merka ingenting." |
        "The blood pressure did not fall more than usual, and the person noticed nothing.";
    ASK_FIRST:
        "Spør sykepleier eller fastlege før dere trener." |
        "Spør sjukepleiar eller fastlege før de trener." |
        "Ask a nurse or the doctor before you train.";
    NOT_TODAY:
        "Ikke tren i dag. Si fra til sykepleier eller fastlege." |
        "Ikkje tren i dag. Sei frå til sjukepleiar eller fastlege." |
        "Do not train today. Tell a nurse or the doctor.";
    NOT_WHOLE:
        "Ikke alt ble målt. Derfor sier prøven ikke at alt er i orden." |
        "Ikkje alt vart målt. Difor seier prøva ikkje at alt er i orden." |
        "Not everything was measured. The test therefore does not say that all is well.";
    HAD_SIGNS:
        "Personen fikk plager av å stå." | "Personen fekk plager av å stå." | "The person felt unwell from standing.";
}

pub(super) fn item(place: u8) -> Option<ItemWords> {
    const LYING_2: u8 = LYING + 1;
    const FIRST_2: u8 = FIRST + 1;
    const SECOND_2: u8 = SECOND + 1;
    let number = match place {
        LAY => LAY_HOW_LONG,
        LYING => LYING_HIGH,
        LYING_2 => LYING_LOW,
        STOOD => STOOD_HOW_LONG,
        FIRST => FIRST_HIGH,
        FIRST_2 => FIRST_LOW,
        SECOND => SECOND_HIGH,
        SECOND_2 => SECOND_LOW,
        _ => {
            let sign = StandingSymptom::ALL.into_iter().find(|sign| sign.place() == place)?;
            return Some(ItemWords::choice(standing_symptom(sign), &[NO, YES]));
        }
    };
    Some(ItemWords::open(number))
}

pub(super) fn guide(place: u8) -> Option<Guide> {
    let (title, instructions, say): (_, &[Phrase], _) = match place {
        LAY => (LIE_DOWN, &[ON_THE_BACK, LYING_CLOCK, LAIN_ALREADY], Some(LIE_SAY)),
        LYING..STOOD => (MEASURE_LYING, &[STILL_LYING, CHAIR_READY], None),
        STOOD => (STAND_UP, &[STAY_CLOSE, STANDING_CLOCK, SIT_AT_ONCE], Some(STAND_SAY)),
        FIRST..SECOND => (AFTER_ONE, &[AS_MEASURED, OR_WHY_NOT], None),
        _ if place < StandingSymptom::Dizzy.place() => (AFTER_THREE, &[STILL_STANDING, OR_WHY_NOT], None),
        _ => (ANY_SIGN, &[ASK_OF_SIGNS, TICK_SIGNS], None),
    };
    Some(Guide { title, instructions, say })
}

/// As it is ticked.
pub fn standing_symptom(sign: StandingSymptom) -> Phrase {
    match sign {
        StandingSymptom::Dizzy => phrase! { "Ble svimmel" | "Vart svimmel" | "Got dizzy" },
        StandingSymptom::Unsteady => phrase! { "Ble ustø" | "Vart ustø" | "Got unsteady" },
        StandingSymptom::Faint => phrase! { "Holdt på å besvime" | "Heldt på å svime av" | "Was about to faint" },
        StandingSymptom::BlurredSight => phrase! { "Så uklart" | "Såg uklart" | "Had blurred sight" },
        StandingSymptom::HadToSit => phrase! { "Måtte sette seg" | "Måtte setje seg" | "Had to sit down" },
    }
}

/// For the person too.
pub(super) fn plain(finding: OrthostaticFinding) -> Option<Phrase> {
    match finding {
        OrthostaticFinding::Verdict(verdict) => Some(said_by(verdict)),
        OrthostaticFinding::NotWhole => Some(NOT_WHOLE),
        OrthostaticFinding::Symptom(_) | OrthostaticFinding::Fell { .. } => None,
        OrthostaticFinding::TooLow(_) | OrthostaticFinding::LayShort(_) => None,
    }
}

fn said_by(verdict: OrthostaticVerdict) -> Phrase {
    match verdict {
        OrthostaticVerdict::Full => NO_FALL,
        OrthostaticVerdict::AskFirst => ASK_FIRST,
        OrthostaticVerdict::NotToday => NOT_TODAY,
    }
}

pub(super) fn finding(lang: Lang, finding: OrthostaticFinding) -> String {
    match finding {
        OrthostaticFinding::Verdict(verdict) => said_by(verdict).in_lang(lang).to_owned(),
        OrthostaticFinding::NotWhole => NOT_WHOLE.in_lang(lang).to_owned(),
        OrthostaticFinding::Symptom(sign) => format!("{}.", standing_symptom(sign).in_lang(lang)),
        OrthostaticFinding::Fell { systolic, diastolic } => {
            let limits = say! { lang:
                "Grensene er {SYSTOLIC_FALL} og {DIASTOLIC_FALL}." |
                "Grensene er {SYSTOLIC_FALL} og {DIASTOLIC_FALL}." |
                "The limits are {SYSTOLIC_FALL} and {DIASTOLIC_FALL}."
            };
            format!("{} {limits}", fell(lang, systolic, diastolic))
        }
        OrthostaticFinding::TooLow(systolic) => too_low(lang, systolic),
        OrthostaticFinding::LayShort(time) => {
            let time = numbers::clock(u64::from(time.hundredths()) * 10);
            say! { lang:
                "Personen lå bare i {time} minutter. Fallet kan være større enn det som ble målt." |
                "Personen låg berre i {time} minutt. Fallet kan vere større enn det som vart målt." |
                "The person lay for only {time} minutes. The fall may be larger than what was measured."
            }
        }
    }
}

fn fell(lang: Lang, systolic: u16, diastolic: u16) -> String {
    say! { lang:
        "Blodtrykket falt {systolic} (det høye tallet) og {diastolic} (det lave) da personen reiste seg." |
        "Blodtrykket fall {systolic} (det høge talet) og {diastolic} (det låge) då personen reiste seg." |
        "The blood pressure fell {systolic} (the higher number) and {diastolic} (the lower) when the person stood up."
    }
}

fn too_low(lang: Lang, systolic: u16) -> String {
    say! { lang:
        "Blodtrykket var {systolic} da personen sto. Under {LOWEST_STANDING} skal ingen trene." |
        "Blodtrykket var {systolic} då personen stod. Under {LOWEST_STANDING} skal ingen trene." |
        "The blood pressure was {systolic} while the person stood. Below {LOWEST_STANDING} nobody trains."
    }
}

/// Why somebody is to be told of it, and whom.
pub fn standing_concern(lang: Lang, pressures: &Pressures) -> String {
    let low = pressures.lowest_standing().filter(|lowest| *lowest < LOWEST_STANDING).map(|it| too_low(lang, it));
    let fall = pressures.fall().filter(|it| it.is_a_fall()).map(|it| fell(lang, it.systolic, it.diastolic));
    let signs = (pressures.symptoms == Some(true)).then(|| HAD_SIGNS.in_lang(lang).to_owned());
    let tell = phrase! {
        "Si fra til sykepleier eller fastlege." |
        "Sei frå til sjukepleiar eller fastlege." |
        "Tell a nurse or the doctor."
    };
    let why = fall.into_iter().chain(low).chain(signs).chain([tell.in_lang(lang).to_owned()]);
    why.collect::<Vec<_>>().join(" ")
}
