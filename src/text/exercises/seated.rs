//! The exercises on a chair. It stands against a wall, so that it can neither slide nor tip.

use super::{ExerciseWords, words};
use crate::domain::exercise::Movement;

pub fn exercise(movement: Movement) -> ExerciseWords {
    match movement {
        Movement::March => words(
            ["Marsjer i stolen", "Marsjer i stolen", "March in the chair"],
            [
                "Hold i setet. Løft ett kne og sett foten ned igjen. Bytt bein i rolig takt.",
                "Hald i setet. Løft eitt kne og set foten ned att. Byt bein i roleg takt.",
                "Hold the seat. Lift one knee and put the foot down again. Change legs at a calm pace.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Stolen står mot veggen. Pass på at personen ikke glir fram på setet.",
                "Du står på skrå framfor, eitt steg unna. Stolen står mot veggen. Pass på at personen ikkje glir fram på setet.",
                "You stand diagonally in front, one step away. The chair is against the wall. See that the person does not slide forward on the seat.",
            ],
        ),
        Movement::ArmLift => words(
            ["Løft armene", "Løft armane", "Lift the arms"],
            [
                "Sitt godt inn i stolen. Løft begge armene fram og opp, så langt det kjennes godt. Senk dem rolig.",
                "Sit godt inn i stolen. Løft begge armane fram og opp, så langt det kjennest godt. Senk dei roleg.",
                "Sit well back in the chair. Lift both arms forward and up, as far as feels good. Lower them slowly.",
            ],
            [
                "Du står rett foran, to skritt unna, så armene har plass. Be om lavere løft hvis skuldrene gjør vondt.",
                "Du står rett framfor, to steg unna, så armane har plass. Be om lågare løft om skuldrene gjer vondt.",
                "You stand right in front, two steps away, so that the arms have room. Ask for a lower lift if the shoulders hurt.",
            ],
        ),
        Movement::TrunkTurn => words(
            ["Vri overkroppen", "Vri overkroppen", "Turn the upper body"],
            [
                "Kryss armene på brystet. Vri deg rolig til den ene siden og se samme vei. Vri tilbake, så til den andre siden.",
                "Kryss armane på brystet. Vri deg roleg til den eine sida og sjå same vegen. Vri tilbake, så til den andre sida.",
                "Cross your arms on your chest. Turn slowly to one side and look the same way. Turn back, then to the other side.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Begge føttene blir stående i gulvet. Ta en pause hvis personen blir svimmel.",
                "Du står på skrå framfor, eitt steg unna. Begge føtene blir ståande i golvet. Ta ein pause om personen blir svimmel.",
                "You stand diagonally in front, one step away. Both feet stay on the floor. Take a break if the person gets dizzy.",
            ],
        ),
        Movement::ChairRise => words(
            ["Bøy deg fram og press", "Bøy deg fram og press", "Lean forward and press"],
            [
                "Trekk føttene litt inn. Bøy deg godt fram og press føttene i gulvet, som om du skal reise deg. Len deg rolig tilbake.",
                "Trekk føtene litt inn. Bøy deg godt fram og press føtene i golvet, som om du skal reise deg. Len deg roleg tilbake.",
                "Draw your feet in a little. Lean well forward and press your feet into the floor, as if to stand up. Lean slowly back.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Stolen står mot veggen. Hånda klar foran skulderen.",
                "Du står på skrå framfor, eitt steg unna. Stolen står mot veggen. Handa klar framfor skuldra.",
                "You stand diagonally in front, one step away. The chair is against the wall. Hand ready in front of the shoulder.",
            ],
        ),
        Movement::LegForward => words(
            ["Strekk kneet", "Strekk kneet", "Straighten the knee"],
            [
                "Hold i setet. Strekk det ene kneet og dra tærne mot deg. Senk foten rolig.",
                "Hald i setet. Strekk det eine kneet og dra tærne mot deg. Senk foten roleg.",
                "Hold the seat. Straighten one knee and pull your toes towards you. Lower the foot slowly.",
            ],
            [
                "Du står på skrå foran, så langt unna at foten har plass. Stolen står mot veggen. Låret blir liggende på setet.",
                "Du står på skrå framfor, så langt unna at foten har plass. Stolen står mot veggen. Låret blir liggjande på setet.",
                "You stand diagonally in front, far enough away for the foot. The chair is against the wall. The thigh stays on the seat.",
            ],
        ),
        Movement::HeelLift => words(
            ["Løft hælene", "Løft hælane", "Lift the heels"],
            [
                "Ha føttene flatt i gulvet. Løft begge hælene høyt. Senk dem rolig.",
                "Ha føtene flatt i golvet. Løft begge hælane høgt. Senk dei roleg.",
                "Keep your feet flat on the floor. Lift both heels high. Lower them slowly.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Se at føttene står rett under knærne og ikke glir.",
                "Du står på skrå framfor, eitt steg unna. Sjå at føtene står rett under knea og ikkje glir.",
                "You stand diagonally in front, one step away. See that the feet are right under the knees and do not slide.",
            ],
        ),
        Movement::LegAside => words(
            ["Knærne ut og inn", "Knea ut og inn", "Knees apart and together"],
            [
                "Flytt knær og føtter fra hverandre. Vent litt. Før dem sammen igjen.",
                "Flytt kne og føter frå kvarandre. Vent litt. Før dei saman att.",
                "Move your knees and feet apart. Wait a moment. Bring them together again.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Stolen står mot veggen, og gulvet er tørt. Pass på at personen sitter rakt.",
                "Du står på skrå framfor, eitt steg unna. Stolen står mot veggen, og golvet er tørt. Pass på at personen sit rakt.",
                "You stand diagonally in front, one step away. The chair is against the wall, and the floor is dry. See that the person sits tall.",
            ],
        ),
        Movement::ArmPush => words(
            ["Press deg opp med armene", "Press deg opp med armane", "Push up with the arms"],
            [
                "Ha hendene på armlenene. Press deg litt opp fra setet. Senk deg rolig ned.",
                "Ha hendene på armlena. Press deg litt opp frå setet. Senk deg roleg ned.",
                "Put your hands on the armrests. Push yourself a little up off the seat. Lower yourself slowly.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Stolen har armlener og står mot veggen. Hånda klar ved hofta.",
                "Du står på skrå framfor, eitt steg unna. Stolen har armlene og står mot veggen. Handa klar ved hofta.",
                "You stand diagonally in front, one step away. The chair has armrests and is against the wall. Hand ready by the hip.",
            ],
        ),
        Movement::WeightShift => words(
            ["Flytt vekta i stolen", "Flytt vekta i stolen", "Shift your weight in the chair"],
            [
                "Sitt rakt. Len deg rolig til den ene siden, til det meste av vekta er der. Kom tilbake, så til den andre siden.",
                "Sit rakt. Len deg roleg til den eine sida, til det meste av vekta er der. Kom tilbake, så til den andre sida.",
                "Sit tall. Lean slowly to one side, until most of your weight is there. Come back, then to the other side.",
            ],
            [
                "Du står rett foran, ett skritt unna. Stolen står mot veggen. Hendene klare ved begge skuldrene.",
                "Du står rett framfor, eitt steg unna. Stolen står mot veggen. Hendene klare ved begge skuldrene.",
                "You stand right in front, one step away. The chair is against the wall. Hands ready by both shoulders.",
            ],
        ),
        Movement::FarReach => words(
            ["Strekk deg fram", "Strekk deg fram", "Reach forward"],
            [
                "Ha begge føttene i gulvet. Strekk én arm så langt fram du kan, og la kroppen følge med. Kom rolig tilbake.",
                "Ha begge føtene i golvet. Strekk éin arm så langt fram du kan, og lat kroppen følgje med. Kom roleg tilbake.",
                "Keep both feet on the floor. Reach one arm as far forward as you can, and let your body follow. Come slowly back.",
            ],
            [
                "Du står på skrå foran, ett skritt unna, på samme side som armen. Stolen står mot veggen. Hånda klar ved skulderen.",
                "Du står på skrå framfor, eitt steg unna, på same side som armen. Stolen står mot veggen. Handa klar ved skuldra.",
                "You stand diagonally in front, one step away, on the side of the arm. The chair is against the wall. Hand ready by the shoulder.",
            ],
        ),
        Movement::FeetInLine => words(
            ["Føttene på linje", "Føtene på linje", "Feet in line"],
            [
                "Sitt rakt, uten å lene deg bakover. Sett den ene foten rett foran den andre, hæl mot tå. Se rett fram.",
                "Sit rakt, utan å lene deg bakover. Set den eine foten rett framfor den andre, hæl mot tå. Sjå rett fram.",
                "Sit tall, without leaning back. Put one foot right in front of the other, heel to toe. Look straight ahead.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Stolen står mot veggen. Hånda klar ved skulderen.",
                "Du står på skrå framfor, eitt steg unna. Stolen står mot veggen. Handa klar ved skuldra.",
                "You stand diagonally in front, one step away. The chair is against the wall. Hand ready by the shoulder.",
            ],
        ),
        Movement::SideStep => words(
            ["Sett foten ut og inn", "Set foten ut og inn", "Tap the foot out and in"],
            [
                "Sett den ene foten ut til siden og inn igjen, i rolig takt. Bytt fot halvveis.",
                "Set den eine foten ut til sida og inn att, i roleg takt. Byt fot halvvegs.",
                "Tap one foot out to the side and back in, at a calm pace. Change feet halfway.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Gulvet ved siden av stolen er ryddet. Pass på at personen sitter midt på setet.",
                "Du står på skrå framfor, eitt steg unna. Golvet ved sida av stolen er rydda. Pass på at personen sit midt på setet.",
                "You stand diagonally in front, one step away. The floor beside the chair is clear. See that the person sits in the middle of the seat.",
            ],
        ),
        Movement::CalfStretch => words(
            ["Tøy leggen", "Tøy leggen", "Stretch the calf"],
            [
                "Strekk det ene beinet fram med hælen i gulvet. Dra tærne mot deg til det strammer i leggen. Bytt bein halvveis.",
                "Strekk det eine beinet fram med hælen i golvet. Dra tærne mot deg til det strammar i leggen. Byt bein halvvegs.",
                "Stretch one leg forward with the heel on the floor. Pull your toes towards you until the calf feels tight. Change legs halfway.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Stolen står mot veggen. Pass på at personen ikke glir fram på setet.",
                "Du står på skrå framfor, eitt steg unna. Stolen står mot veggen. Pass på at personen ikkje glir fram på setet.",
                "You stand diagonally in front, one step away. The chair is against the wall. See that the person does not slide forward on the seat.",
            ],
        ),
        Movement::Breathing => words(
            ["Pust rolig", "Pust roleg", "Breathe slowly"],
            [
                "Ha hendene på magen. Pust inn og før armene ut til sidene. Pust ut og før dem tilbake.",
                "Ha hendene på magen. Pust inn og før armane ut til sidene. Pust ut og før dei tilbake.",
                "Put your hands on your stomach. Breathe in and take your arms out to the sides. Breathe out and bring them back.",
            ],
            [
                "Du står rett foran, to skritt unna, og gjør det samme. Ta en pause hvis personen blir svimmel.",
                "Du står rett framfor, to steg unna, og gjer det same. Ta ein pause om personen blir svimmel.",
                "You stand right in front, two steps away, and do the same. Take a break if the person gets dizzy.",
            ],
        ),
    }
}
