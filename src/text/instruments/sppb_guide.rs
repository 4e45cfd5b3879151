//! What each step is called, what the worker does, and what is said to the person.
//!
//! Own wording after the free protocol. Source: clinical rules §1.2–1.4.

use super::Guide;
use crate::domain::assessment::Conditions;
use crate::domain::sppb::sheet;
use crate::text::Phrase;

pub(super) fn guide(place: u8, conditions: &Conditions) -> Option<Guide> {
    let (title, instructions, say): (Phrase, &[Phrase], Phrase) = match place {
        sheet::SIDE_BY_SIDE => (SIDE_BY_SIDE_TITLE, &[SIDE_BY_SIDE_PLACE, STAND_START, STAND_STOP], SIDE_BY_SIDE_SAY),
        sheet::SEMI_TANDEM => (SEMI_TANDEM_TITLE, &[SEMI_TANDEM_PLACE, STAND_START, STAND_STOP], SEMI_TANDEM_SAY),
        sheet::TANDEM => (TANDEM_TITLE, &[TANDEM_PLACE, STAND_START, STAND_STOP], TANDEM_SAY),
        sheet::FIRST_WALK => (first_walk(conditions), &[WALK_PLACE, WALK_CLOCK, WALK_BESIDE], FIRST_WALK_SAY),
        sheet::SECOND_WALK => (SECOND_WALK_TITLE, &[SECOND_WALK_PLACE, WALK_CLOCK, WALK_BESIDE], SECOND_WALK_SAY),
        sheet::SINGLE_STAND => (SINGLE_TITLE, &[SINGLE_PLACE, SINGLE_GUARD, SINGLE_THEN], SINGLE_SAY),
        sheet::FIVE_STANDS => (FIVE_TITLE, &[FIVE_START, FIVE_STOP, FIVE_END], FIVE_SAY),
        sheet::FIVE_WITH_ARMS => (WITH_ARMS_TITLE, &[WITH_ARMS_START, WITH_ARMS_NOTE], WITH_ARMS_SAY),
        _ => return None,
    };
    Some(Guide { title, instructions, say: Some(say) })
}

/// It is called by its length.
fn first_walk(conditions: &Conditions) -> Phrase {
    match conditions.course.map(|course| course.whole()) {
        Some(3) => WALK_THREE_TITLE,
        Some(_) | None => WALK_FOUR_TITLE,
    }
}

/// What an item is called under the heading of its part.
pub(super) fn in_part(place: u8) -> Option<Phrase> {
    Some(match place {
        sheet::SIDE_BY_SIDE => SIDE_BY_SIDE_SHORT,
        sheet::SEMI_TANDEM => SEMI_TANDEM_SHORT,
        sheet::TANDEM => TANDEM_SHORT,
        sheet::FIRST_WALK => FIRST_WALK_SHORT,
        sheet::SECOND_WALK => SECOND_WALK_SHORT,
        sheet::SINGLE_STAND => SINGLE_SHORT,
        sheet::FIVE_STANDS => FIVE_SHORT,
        sheet::FIVE_WITH_ARMS => WITH_ARMS_SHORT,
        _ => return None,
    })
}

/// Beside the running clock, when it is enough. READING: 60 s for five stands (§1.4, NV).
pub(super) fn enough(place: u8) -> Option<Phrase> {
    (place == sheet::FIVE_STANDS).then_some(ENOUGH)
}

phrases! { for super;
    SIDE_BY_SIDE_TITLE: "Stå med føttene samlet" | "Stå med føtene samla" | "Stand with feet together";
    SIDE_BY_SIDE_SHORT: "Samlet stand" | "Samla stand" | "Side by side";
    SIDE_BY_SIDE_PLACE:
        "Vis stillingen: føttene tett sammen, side ved side. Ingen stokk eller rullator." |
        "Vis stillinga: føtene tett saman, side ved side. Ingen stokk eller rullator." |
        "Show the stand: feet close together, side by side. No stick or rollator.";
    SIDE_BY_SIDE_SAY:
        "Stå med føttene tett sammen til jeg sier stopp. Du kan bruke armer og knær for å holde balansen, men la føttene stå i ro." |
        "Stå med føtene tett saman til eg seier stopp. Du kan bruke armar og kne for å halde balansen, men lat føtene stå i ro." |
        "Stand with your feet close together until I say stop. You may use your arms and knees to keep your balance, but keep your feet still.";

    SEMI_TANDEM_TITLE: "Stå i halvtandem" | "Stå i halvtandem" | "Stand in semi-tandem";
    SEMI_TANDEM_SHORT: "Halvtandem" | "Halvtandem" | "Semi-tandem";
    SEMI_TANDEM_PLACE:
        "Vis stillingen: den ene hælen inntil stortåa på den andre foten. Personen velger hvilken fot som står fremst." |
        "Vis stillinga: den eine hælen inntil stortåa på den andre foten. Personen vel kva fot som står fremst." |
        "Show the stand: one heel beside the big toe of the other foot. The person chooses which foot is in front.";
    SEMI_TANDEM_SAY:
        "Sett den ene hælen inntil stortåa på den andre foten. Stå slik til jeg sier stopp." |
        "Set den eine hælen inntil stortåa på den andre foten. Stå slik til eg seier stopp." |
        "Put one heel beside the big toe of the other foot. Stand like that until I say stop.";

    TANDEM_TITLE: "Stå i tandem" | "Stå i tandem" | "Stand in tandem";
    TANDEM_SHORT: "Tandem" | "Tandem" | "Tandem";
    TANDEM_PLACE:
        "Vis stillingen: den ene foten rett foran den andre, hæl mot tå. Personen velger hvilken fot som står fremst." |
        "Vis stillinga: den eine foten rett framfor den andre, hæl mot tå. Personen vel kva fot som står fremst." |
        "Show the stand: one foot right in front of the other, heel to toe. The person chooses which foot is in front.";
    TANDEM_SAY:
        "Sett den ene foten rett foran den andre, hæl mot tå. Stå slik til jeg sier stopp." |
        "Set den eine foten rett framfor den andre, hæl mot tå. Stå slik til eg seier stopp." |
        "Put one foot right in front of the other, heel to toe. Stand like that until I say stop.";

    STAND_START:
        "Hjelp gjerne personen på plass. Trykk når personen står uten støtte og slipper deg." |
        "Hjelp gjerne personen på plass. Trykk når personen står utan støtte og slepper deg." |
        "You may help the person into place. Tap when the person stands without support and lets go of you.";
    STAND_STOP:
        "Trykk igjen hvis føttene flytter seg eller personen tar støtte. Klokka stopper selv etter 10 sekunder." |
        "Trykk igjen om føtene flyttar seg eller personen tek støtte. Klokka stoppar sjølv etter 10 sekund." |
        "Tap again if the feet move or the person takes hold of something. The clock stops by itself after 10 seconds.";

    WALK_FOUR_TITLE: "Gå fire meter" | "Gå fire meter" | "Walk four metres";
    WALK_THREE_TITLE: "Gå tre meter" | "Gå tre meter" | "Walk three metres";
    FIRST_WALK_SHORT: "Første gang" | "Første gong" | "First walk";
    WALK_PLACE:
        "Tærne bak streken. Vanlig ganglag, hele veien forbi mållinja." |
        "Tærne bak streken. Vanleg ganglag, heile vegen forbi mållinja." |
        "Toes behind the line. Usual walk, all the way past the finishing line.";
    WALK_CLOCK:
        "Trykk med det samme foten rører seg. Trykk igjen når første fot er helt over mållinja." |
        "Trykk med det same foten rører seg. Trykk igjen når første foten er heilt over mållinja." |
        "Tap the moment the foot moves. Tap again when the first foot is wholly over the finishing line.";
    WALK_BESIDE:
        "Gå litt bak og til siden, og ikke snakk underveis. Vanlig hjelpemiddel er lov, men gå uten hvis det er trygt." |
        "Gå litt bak og til sida, og ikkje snakk undervegs. Vanleg hjelpemiddel er lov, men gå utan om det er trygt." |
        "Walk a little behind and to the side, and do not talk on the way. The usual walking aid is allowed, but go without if that is safe.";
    FIRST_WALK_SAY:
        "Gå slik du pleier, i vanlig fart, helt forbi den andre streken. Er du klar? Gå." |
        "Gå slik du plar, i vanleg fart, heilt forbi den andre streken. Er du klar? Gå." |
        "Walk as you usually do, at your normal speed, all the way past the other line. Are you ready? Go.";
    SECOND_WALK_TITLE: "Gå en gang til" | "Gå ein gong til" | "Walk once more";
    SECOND_WALK_SHORT: "Andre gang" | "Andre gong" | "Second walk";
    SECOND_WALK_PLACE:
        "Som første gang: tærne bak streken, vanlig ganglag forbi mållinja. Den raskeste gangen teller." |
        "Som første gong: tærne bak streken, vanleg ganglag forbi mållinja. Den raskaste gongen tel." |
        "As the first time: toes behind the line, usual walk past the finishing line. The faster walk counts.";
    SECOND_WALK_SAY:
        "Nå gjør vi det en gang til. Gå slik du pleier, helt forbi den andre streken. Er du klar? Gå." |
        "No gjer vi det ein gong til. Gå slik du plar, heilt forbi den andre streken. Er du klar? Gå." |
        "Now we do it once more. Walk as you usually do, all the way past the other line. Are you ready? Go.";

    SINGLE_TITLE: "Reis deg én gang" | "Reis deg éin gong" | "Stand up once";
    SINGLE_SHORT: "Reise seg én gang" | "Reise seg éin gong" | "One stand";
    SINGLE_PLACE:
        "En rett stol uten armlener står mot veggen. Føttene i gulvet, armene i kryss på brystet." |
        "Ein rett stol utan armlene står mot veggen. Føtene i golvet, armane i kryss på brystet." |
        "A straight chair without armrests stands against the wall. Feet on the floor, arms crossed on the chest.";
    SINGLE_GUARD:
        "Stå på skrå foran, klar til å støtte. Det er ikke på tid." |
        "Stå på skrå framfor, klar til å støtte. Det er ikkje på tid." |
        "Stand diagonally in front, ready to support. This is not timed.";
    SINGLE_THEN:
        "Går det uten armene, kommer fem ganger på tid. Ellers er testen ferdig." |
        "Går det utan armane, kjem fem gonger på tid. Elles er testen ferdig." |
        "If it goes without the arms, five timed stands follow. If not, the test is over.";
    SINGLE_SAY:
        "Legg armene i kryss på brystet. Prøv å reise deg uten å bruke dem." |
        "Legg armane i kryss på brystet. Prøv å reise deg utan å bruke dei." |
        "Cross your arms on your chest. Try to stand up without using them.";

    FIVE_TITLE: "Reis deg fem ganger" | "Reis deg fem gonger" | "Stand up five times";
    FIVE_SHORT: "Reise seg fem ganger" | "Reise seg fem gonger" | "Five stands";
    /// READING: the clock starts on the word; our sources do not say it (§1.4).
    FIVE_START:
        "Personen sitter med armene i kryss. Trykk idet du sier «reis deg»." |
        "Personen sit med armane i kryss. Trykk i det du seier «reis deg»." |
        "The person sits with arms crossed. Tap as you say “stand up”.";
    FIVE_STOP:
        "Tell høyt hver gang. Trykk igjen når personen står helt oppreist den femte gangen." |
        "Tel høgt kvar gong. Trykk igjen når personen står heilt oppreist den femte gongen." |
        "Count aloud each time. Tap again when the person stands fully upright for the fifth time.";
    FIVE_END:
        "Stopp hvis armene brukes, pusten blir tung eller det blir utrygt, og etter 60 sekunder." |
        "Stopp om armane blir brukte, pusten blir tung eller det blir utrygt, og etter 60 sekund." |
        "Stop if the arms are used, breathing gets hard or it gets unsafe, and after 60 seconds.";
    FIVE_SAY:
        "Reis deg helt opp og sett deg, fem ganger, så fort du trygt kan. Hold armene i kryss. Er du klar? Reis deg." |
        "Reis deg heilt opp og set deg, fem gonger, så fort du trygt kan. Hald armane i kryss. Er du klar? Reis deg." |
        "Stand all the way up and sit down, five times, as fast as you safely can. Keep your arms crossed. Are you ready? Stand up.";

    WITH_ARMS_TITLE:
        "Ekstra: reis deg fem ganger med armene" |
        "Ekstra: reis deg fem gonger med armane" |
        "Extra: rise five times using the arms";
    WITH_ARMS_SHORT: "Med armene" | "Med armane" | "With arms";
    WITH_ARMS_START:
        "Personen kan bruke armlenene. Trykk i det du sier «reis deg». Trykk igjen etter femte gang." |
        "Personen kan bruke armlena. Trykk i det du seier «reis deg». Trykk igjen etter femte gongen." |
        "The person may use the arm rests. Tap as you say “stand up”. Tap again after the fifth time.";
    WITH_ARMS_NOTE:
        "Tiden blir tatt vare på, men teller ikke i poengsummen." |
        "Tida blir teken vare på, men tel ikkje i poengsummen." |
        "The time is kept, but does not count in the total.";
    WITH_ARMS_SAY:
        "Reis deg helt opp og sett deg, fem ganger, så fort du trygt kan. Nå kan du bruke armene. Er du klar? Reis deg." |
        "Reis deg heilt opp og set deg, fem gonger, så fort du trygt kan. No kan du bruke armane. Er du klar? Reis deg." |
        "Stand all the way up and sit down, five times, as fast as you safely can. Now you may use your arms. Are you ready? Stand up.";

    ENOUGH:
        "60 sekunder er gått. Si at det er nok. Mer enn 60 sekunder gir 0 poeng." |
        "60 sekund er gått. Sei at det er nok. Meir enn 60 sekund gir 0 poeng." |
        "60 seconds have passed. Say that it is enough. More than 60 seconds gives 0 points.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::conditions::Metres;
    use crate::text::Lang;

    fn on(metres: u16) -> Conditions {
        Conditions { course: Metres::new(metres).ok(), ..Conditions::default() }
    }

    #[test]
    fn every_item_has_two_or_three_lines_of_whole_sentences() {
        for place in sheet::SIDE_BY_SIDE..=sheet::FIVE_WITH_ARMS {
            let guide = guide(place, &on(4)).unwrap();
            assert!((2..=3).contains(&guide.instructions.len()), "{guide:?}");
            let said = guide.instructions.iter().chain(&guide.say);
            for (phrase, lang) in said.flat_map(|phrase| Lang::ALL.map(|lang| (phrase, lang))) {
                assert!(phrase.in_lang(lang).ends_with('.'), "{phrase:?}");
            }
        }
    }

    #[test]
    fn the_walk_is_called_by_its_length_and_tells_when_to_tap() {
        let [four, three] = [4, 3].map(|metres| guide(sheet::FIRST_WALK, &on(metres)).unwrap());
        assert_eq!([four.title.nb, three.title.nb], ["Gå fire meter", "Gå tre meter"]);
        let tap = "Trykk med det samme foten rører seg. Trykk igjen når første fot er helt over mållinja.";
        assert_eq!(four.instructions[1].nb, tap);
    }
}
