//! The exercises on one's feet. Hands rest on a worktop or a wall where the figure shows it.

use super::{ExerciseWords, words};
use crate::domain::exercise::Movement;

pub fn exercise(movement: Movement) -> ExerciseWords {
    match movement {
        Movement::March => words(
            ["Gå på stedet", "Gå på staden", "March on the spot"],
            [
                "Ha en hånd på kjøkkenbenken. Løft ett kne, sett foten ned og bytt bein. Hold deg rak.",
                "Ha ei hand på kjøkkenbenken. Løft eitt kne, set foten ned og byt bein. Hald deg rak.",
                "Keep one hand on the kitchen worktop. Lift one knee, put the foot down and change legs. Stand tall.",
            ],
            [
                "Du står på skrå bak, på den frie siden, ett skritt unna. Hånda klar ved hofta.",
                "Du står på skrå bak, på den frie sida, eitt steg unna. Handa klar ved hofta.",
                "You stand diagonally behind, on the free side, one step away. Hand ready by the hip.",
            ],
        ),
        Movement::ArmLift => words(
            ["Løft armene", "Løft armane", "Lift the arms"],
            [
                "Stå med føttene litt fra hverandre. Løft begge armene fram og opp, så langt det kjennes godt. Senk dem rolig.",
                "Stå med føtene litt frå kvarandre. Løft begge armane fram og opp, så langt det kjennest godt. Senk dei roleg.",
                "Stand with your feet a little apart. Lift both arms forward and up, as far as feels good. Lower them slowly.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Personen har kjøkkenbenken rett bak seg. Hånda klar ved hofta.",
                "Du står på skrå framfor, eitt steg unna. Personen har kjøkkenbenken rett bak seg. Handa klar ved hofta.",
                "You stand diagonally in front, one step away. The person has the kitchen worktop right behind. Hand ready by the hip.",
            ],
        ),
        Movement::TrunkTurn => words(
            ["Vri overkroppen", "Vri overkroppen", "Turn the upper body"],
            [
                "Stå med føttene litt fra hverandre og armene i kryss på brystet. Vri deg rolig til den ene siden. Vri tilbake, så til den andre.",
                "Stå med føtene litt frå kvarandre og armane i kryss på brystet. Vri deg roleg til den eine sida. Vri tilbake, så til den andre.",
                "Stand with your feet a little apart and your arms crossed on your chest. Turn slowly to one side. Turn back, then to the other.",
            ],
            [
                "Du står på skrå bak, ett skritt unna. Personen har kjøkkenbenken rett foran seg. Hendene klare ved hoftene.",
                "Du står på skrå bak, eitt steg unna. Personen har kjøkkenbenken rett framfor seg. Hendene klare ved hoftene.",
                "You stand diagonally behind, one step away. The person has the kitchen worktop right in front. Hands ready by the hips.",
            ],
        ),
        Movement::ChairRise => words(
            ["Reis deg fra stolen", "Reis deg frå stolen", "Rise from the chair"],
            [
                "Bøy deg fram. Press føttene i gulvet. Reis deg. Sett deg sakte.",
                "Bøy deg fram. Press føtene i golvet. Reis deg. Set deg sakte.",
                "Lean forward. Press your feet into the floor. Stand up. Sit down slowly.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Stolen står mot veggen. Hånda klar ved hofta.",
                "Du står på skrå framfor, eitt steg unna. Stolen står mot veggen. Handa klar ved hofta.",
                "You stand diagonally in front, one step away. The chair is against the wall. Hand ready by the hip.",
            ],
        ),
        Movement::LegForward => words(
            ["Løft beinet fram", "Løft beinet fram", "Lift the leg forward"],
            [
                "Ha en hånd på kjøkkenbenken. Løft det ene beinet strakt fram. Senk det rolig. Snu deg når du bytter bein.",
                "Ha ei hand på kjøkkenbenken. Løft det eine beinet strakt fram. Senk det roleg. Snu deg når du byter bein.",
                "Keep one hand on the kitchen worktop. Lift one leg straight forward. Lower it slowly. Turn round to change legs.",
            ],
            [
                "Du står på skrå bak, på den frie siden, ett skritt unna. Hånda klar ved hofta. Følg med rundt når personen snur seg.",
                "Du står på skrå bak, på den frie sida, eitt steg unna. Handa klar ved hofta. Følg med rundt når personen snur seg.",
                "You stand diagonally behind, on the free side, one step away. Hand ready by the hip. Follow along when the person turns.",
            ],
        ),
        Movement::HeelLift => words(
            ["Tåhev ved benken", "Tåhev ved benken", "Heel raises at the worktop"],
            [
                "Ha hendene på kjøkkenbenken. Løft hælene og kom opp på tå. Senk deg rolig.",
                "Ha hendene på kjøkkenbenken. Løft hælane og kom opp på tå. Senk deg roleg.",
                "Keep your hands on the kitchen worktop. Lift your heels and come up on your toes. Lower yourself slowly.",
            ],
            [
                "Du står på skrå bak, ett skritt unna. Personen har begge hendene på benken. Hånda di er klar ved hofta.",
                "Du står på skrå bak, eitt steg unna. Personen har begge hendene på benken. Handa di er klar ved hofta.",
                "You stand diagonally behind, one step away. The person has both hands on the worktop. Your hand is ready by the hip.",
            ],
        ),
        Movement::LegAside => words(
            ["Løft beinet ut til siden", "Løft beinet ut til sida", "Lift the leg to the side"],
            [
                "Ha hendene på kjøkkenbenken. Løft det ene beinet rett ut til siden, uten å lene deg. Senk det rolig.",
                "Ha hendene på kjøkkenbenken. Løft det eine beinet rett ut til sida, utan å lene deg. Senk det roleg.",
                "Keep your hands on the kitchen worktop. Lift one leg straight out to the side, without leaning. Lower it slowly.",
            ],
            [
                "Du står rett bak, ett skritt unna. Hendene klare på begge sider av hoftene.",
                "Du står rett bak, eitt steg unna. Hendene klare på begge sider av hoftene.",
                "You stand right behind, one step away. Hands ready on both sides of the hips.",
            ],
        ),
        Movement::ArmPush => words(
            ["Press mot veggen", "Press mot veggen", "Push against the wall"],
            [
                "Ha hendene på veggen i skulderhøyde. Bøy albuene så du kommer nærmere veggen. Press deg rolig ut igjen.",
                "Ha hendene på veggen i skulderhøgd. Bøy olbogane så du kjem nærare veggen. Press deg roleg ut att.",
                "Put your hands on the wall at shoulder height. Bend your elbows and come closer to the wall. Push yourself slowly back.",
            ],
            [
                "Du står ved siden av, ett skritt unna. Gulvet er tørt og ikke glatt. Hånda klar ved hofta.",
                "Du står ved sida av, eitt steg unna. Golvet er tørt og ikkje glatt. Handa klar ved hofta.",
                "You stand beside the person, one step away. The floor is dry and not slippery. Hand ready by the hip.",
            ],
        ),
        Movement::WeightShift => words(
            ["Flytt vekta fra side til side", "Flytt vekta frå side til side", "Shift your weight from side to side"],
            [
                "Stå bredt med hendene på kjøkkenbenken. Flytt vekta rolig over på det ene beinet, så på det andre.",
                "Stå breitt med hendene på kjøkkenbenken. Flytt vekta roleg over på det eine beinet, så på det andre.",
                "Stand wide with your hands on the kitchen worktop. Shift your weight slowly onto one leg, then onto the other.",
            ],
            [
                "Du står rett bak, ett skritt unna. Hendene klare på begge sider av hoftene.",
                "Du står rett bak, eitt steg unna. Hendene klare på begge sider av hoftene.",
                "You stand right behind, one step away. Hands ready on both sides of the hips.",
            ],
        ),
        Movement::FarReach => words(
            ["Strekk deg langt fram", "Strekk deg langt fram", "Reach far forward"],
            [
                "Ha en hånd på kjøkkenbenken. Strekk den andre armen langt fram, med hælene i gulvet. Kom rolig tilbake. Snu deg når du bytter arm.",
                "Ha ei hand på kjøkkenbenken. Strekk den andre armen langt fram, med hælane i golvet. Kom roleg tilbake. Snu deg når du byter arm.",
                "Keep one hand on the kitchen worktop. Reach the other arm far forward, heels on the floor. Come slowly back. Turn round to change arms.",
            ],
            [
                "Du står på skrå foran, på den frie siden, ett skritt unna. Hånda klar ved skulderen. Følg med rundt når personen snur seg.",
                "Du står på skrå framfor, på den frie sida, eitt steg unna. Handa klar ved skuldra. Følg med rundt når personen snur seg.",
                "You stand diagonally in front, on the free side, one step away. Hand ready by the shoulder. Follow along when the person turns.",
            ],
        ),
        Movement::FeetInLine => words(
            ["Stå med føttene på linje", "Stå med føtene på linje", "Stand with feet in line"],
            [
                "Ha en hånd på kjøkkenbenken. Sett den ene foten rett foran den andre, hæl mot tå. Se rett fram.",
                "Ha ei hand på kjøkkenbenken. Set den eine foten rett framfor den andre, hæl mot tå. Sjå rett fram.",
                "Keep one hand on the kitchen worktop. Put one foot right in front of the other, heel to toe. Look straight ahead.",
            ],
            [
                "Du står tett ved, på den frie siden. Hånda klar ved hofta. La personen støtte seg på benken når det trengs.",
                "Du står tett ved, på den frie sida. Handa klar ved hofta. Lat personen støtte seg på benken når det trengst.",
                "You stand close, on the free side. Hand ready by the hip. Let the person lean on the worktop when needed.",
            ],
        ),
        Movement::SideStep => words(
            ["Gå sidelengs", "Gå sidelengs", "Step sideways"],
            [
                "Ha hendene på kjøkkenbenken. Ta et skritt til siden og samle føttene. Gå langs benken, og så tilbake.",
                "Ha hendene på kjøkkenbenken. Ta eit steg til sida og samle føtene. Gå langs benken, og så tilbake.",
                "Keep your hands on the kitchen worktop. Step to the side and bring your feet together. Walk along the worktop, then back.",
            ],
            [
                "Du står rett bak, ett skritt unna, og følger med sidelengs. Gulvet er ryddet. Hendene klare ved hoftene.",
                "Du står rett bak, eitt steg unna, og følgjer med sidelengs. Golvet er rydda. Hendene klare ved hoftene.",
                "You stand right behind, one step away, and follow sideways. The floor is clear. Hands ready by the hips.",
            ],
        ),
        Movement::CalfStretch => words(
            ["Tøy leggen mot veggen", "Tøy leggen mot veggen", "Stretch the calf at the wall"],
            [
                "Ha hendene på veggen. Sett den ene foten langt bak, med hælen i gulvet. Bøy det fremste kneet til det strammer i leggen. Bytt bein halvveis.",
                "Ha hendene på veggen. Set den eine foten langt bak, med hælen i golvet. Bøy det fremste kneet til det strammar i leggen. Byt bein halvvegs.",
                "Put your hands on the wall. Set one foot far back, heel on the floor. Bend the front knee until the calf feels tight. Change legs halfway.",
            ],
            [
                "Du står på skrå bak, ett skritt unna. Gulvet er tørt og ikke glatt. Hånda klar ved hofta.",
                "Du står på skrå bak, eitt steg unna. Golvet er tørt og ikkje glatt. Handa klar ved hofta.",
                "You stand diagonally behind, one step away. The floor is dry and not slippery. Hand ready by the hip.",
            ],
        ),
        Movement::Breathing => words(
            ["Pust rolig", "Pust roleg", "Breathe slowly"],
            [
                "Stå stødig med hendene på magen. Pust inn og før armene ut til sidene. Pust ut og før dem tilbake.",
                "Stå stødig med hendene på magen. Pust inn og før armane ut til sidene. Pust ut og før dei tilbake.",
                "Stand steady with your hands on your stomach. Breathe in and take your arms out to the sides. Breathe out and bring them back.",
            ],
            [
                "Du står på skrå foran, ett skritt unna. Personen har kjøkkenbenken rett bak seg. Sett dere hvis personen blir svimmel.",
                "Du står på skrå framfor, eitt steg unna. Personen har kjøkkenbenken rett bak seg. Set dykk om personen blir svimmel.",
                "You stand diagonally in front, one step away. The person has the kitchen worktop right behind. Sit down if the person gets dizzy.",
            ],
        ),
    }
}
