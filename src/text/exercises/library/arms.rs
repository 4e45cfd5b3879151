//! Words: pushing away, lifting and pulling with the arms.

use super::ExerciseText;

pub(super) const BED_PALM_PRESS: ExerciseText = ExerciseText {
    name: phrase! { "Press håndflatene, liggende" | "Press handflatene, liggjande" | "Palm press, lying" },
    to_person: phrase! {
        "Press håndflatene mot hverandre, tell høyt til tre, og slipp." |
        "Press handflatene mot kvarandre, tel høgt til tre, og slepp." |
        "Press your palms together, count aloud to three, and relax."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, ved skuldrene, og teller høyt sammen med personen. Hodet hviler på puta." |
        "Du står ved sengekanten, ved skuldrene, og tel høgt saman med personen. Hovudet kviler på puta." |
        "You stand at the bedside, by the shoulders, and count aloud with the person. The head rests on the pillow."
    },
    stop: phrase! {
        "Stopp hvis personen holder pusten eller blir rød i ansiktet." |
        "Stopp om personen held pusten eller blir raud i andletet." |
        "Stop if the person holds their breath or goes red in the face."
    },
};

pub(super) const SEATED_PALM_PRESS: ExerciseText = ExerciseText {
    name: phrase! { "Press håndflatene, sittende" | "Press handflatene, sitjande" | "Palm press, sitting" },
    to_person: phrase! {
        "Sitt rakt, press håndflatene sammen, tell høyt til tre, og slipp." |
        "Sit rakt, press handflatene saman, tel høgt til tre, og slepp." |
        "Sit tall, press your palms together, count to three, and relax."
    },
    to_helper: phrase! {
        "Du står rett foran, ett skritt unna, og teller høyt sammen med personen. Stolen står mot veggen." |
        "Du står rett framfor, eitt steg unna, og tel høgt saman med personen. Stolen står mot veggen." |
        "You stand right in front, one step away, and count aloud with the person. The chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis personen holder pusten, eller håndleddene gjør vondt." |
        "Stopp om personen held pusten, eller handledda gjer vondt." |
        "Stop if the person holds their breath or the wrists hurt."
    },
};

pub(super) const ARMREST_PUSH: ExerciseText = ExerciseText {
    name: phrase! { "Press deg opp" | "Press deg opp" | "Push yourself up" },
    to_person: phrase! {
        "Press hendene ned i armlenene, løft deg litt, og senk deg rolig." |
        "Press hendene ned i armlena, løft deg litt, og senk deg roleg." |
        "Press down on the armrests, lift yourself a little, and lower slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett skritt unna, med hånda klar ved hofta. Stolen står mot veggen, og armlenene sitter fast." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Stolen står mot veggen, og armlena sit fast." |
        "You stand diagonally in front, one step away, a hand ready by the hip. The chair is against the wall, and its armrests are firm."
    },
    stop: phrase! {
        "Stopp hvis skuldrene eller håndleddene gjør vondt." |
        "Stopp om skuldrene eller handledda gjer vondt." |
        "Stop if the shoulders or the wrists hurt."
    },
};

pub(super) const WALL_PUSH: ExerciseText = ExerciseText {
    name: phrase! { "Press mot veggen" | "Press mot veggen" | "Push from the wall" },
    to_person: phrase! {
        "Sett hendene på veggen, bøy albuene, og press deg rolig ut." |
        "Set hendene på veggen, bøy olbogane, og press deg roleg ut." |
        "Put your hands on the wall, bend your elbows, push slowly back."
    },
    to_helper: phrase! {
        "Du står ved siden av, ett skritt unna, med hånda klar ved hofta. Begge hendene er på veggen, og gulvet er tørt." |
        "Du står ved sida av, eitt steg unna, med handa klar ved hofta. Begge hendene er på veggen, og golvet er tørt." |
        "You stand beside the person, one step away, a hand ready by the hip. Both hands are on the wall, and the floor is dry."
    },
    stop: phrase! {
        "Stopp hvis føttene glir, eller skuldrene gjør vondt." |
        "Stopp om føtene glir, eller skuldrene gjer vondt." |
        "Stop if the feet slide or the shoulders hurt."
    },
};

pub(super) const WORKTOP_PUSH: ExerciseText = ExerciseText {
    name: phrase! { "Press fra benken" | "Press frå benken" | "Push from the worktop" },
    to_person: phrase! {
        "Sett hendene på benkekanten, bøy albuene, og press deg opp igjen." |
        "Set hendene på benkekanten, bøy olbogane, og press deg opp att." |
        "Hold the worktop's edge, bend your elbows, and push yourself up again."
    },
    to_helper: phrase! {
        "Du står ved siden av, ett skritt unna, med hånda klar foran skulderen. Både benken og gulvet er tørre." |
        "Du står ved sida av, eitt steg unna, med handa klar framfor skuldra. Både benken og golvet er tørre." |
        "You stand beside the person, one step away, a hand ready in front of the shoulder. Both the worktop and the floor are dry."
    },
    stop: phrase! {
        "Stopp hvis føttene glir bakover, eller armene skjelver." |
        "Stopp om føtene glir bakover, eller armane skjelv." |
        "Stop if the feet slide back or the arms shake."
    },
};

pub(super) const BED_ELBOW_BEND: ExerciseText = ExerciseText {
    name: phrase! { "Bøy albuene, liggende" | "Bøy olbogane, liggjande" | "Elbow bends, lying" },
    to_person: phrase! {
        "Bøy begge albuene, så hendene når skuldrene. Strekk dem rolig ut." |
        "Bøy begge olbogane, så hendene når skuldrene. Strekk dei roleg ut." |
        "Bring your hands to your shoulders, then slowly straighten your arms."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, ved skuldrene, og ser at overarmene hviler på madrassen. Hodet hviler på puta." |
        "Du står ved sengekanten, ved skuldrene, og ser at overarmane kviler på madrassen. Hovudet kviler på puta." |
        "You stand at the bedside, by the shoulders, and see that the upper arms rest on the mattress. The head rests on the pillow."
    },
    stop: phrase! {
        "Stopp hvis en albue eller skulder gjør vondt." |
        "Stopp om ein olboge eller ei skulder gjer vondt." |
        "Stop if an elbow or a shoulder hurts."
    },
};

pub(super) const SEATED_ELBOW_BEND: ExerciseText = ExerciseText {
    name: phrase! { "Bøy albuene, sittende" | "Bøy olbogane, sitjande" | "Elbow bends, sitting" },
    to_person: phrase! {
        "Sitt rakt, løft hendene til skuldrene, og strekk armene rolig ned." |
        "Sit rakt, løft hendene til skuldrene, og strekk armane roleg ned." |
        "Sit tall, lift your hands to your shoulders, then lower them slowly."
    },
    to_helper: phrase! {
        "Du står rett foran, ett skritt unna, og ser at albuene holder seg inntil kroppen. Stolen står mot veggen." |
        "Du står rett framfor, eitt steg unna, og ser at olbogane held seg inntil kroppen. Stolen står mot veggen." |
        "You stand right in front, one step away, and see that the elbows stay close to the body. The chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis en arm skjelver eller gjør vondt." |
        "Stopp om ein arm skjelv eller gjer vondt." |
        "Stop if an arm shakes or hurts."
    },
};

pub(super) const SEATED_CLOTH_PULL: ExerciseText = ExerciseText {
    name: phrase! { "Dra i håndkleet" | "Dra i handkleet" | "Pull the towel" },
    to_person: phrase! {
        "Ta i hver ende av håndkleet, dra utover, og slapp av." |
        "Ta i kvar ende av handkleet, dra utover, og slapp av." |
        "Hold each end of the towel, pull outwards, and relax."
    },
    to_helper: phrase! {
        "Du står rett foran, to skritt unna, og minner om å puste. Stolen står mot veggen, og ryggen har støtte." |
        "Du står rett framfor, to steg unna, og minner om å puste. Stolen står mot veggen, og ryggen har støtte." |
        "You stand right in front, two steps away, and remind the person to breathe. The chair is against the wall, and the back is supported."
    },
    stop: phrase! {
        "Stopp hvis skuldrene gjør vondt, eller personen holder pusten." |
        "Stopp om skuldrene gjer vondt, eller personen held pusten." |
        "Stop if the shoulders hurt or the person holds their breath."
    },
};

pub(super) const FREE_BOTTLE_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Løft to flasker" | "Løft to flasker" | "Lift two bottles" },
    to_person: phrase! {
        "Løft flaskene fra hoftene til skuldrene, og senk dem rolig." |
        "Løft flaskene frå hoftene til skuldrene, og senk dei roleg." |
        "Lift the bottles from hips to shoulders, then lower them slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett skritt unna, med hånda klar ved hofta. Benken er rett bak personen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Benken er rett bak personen." |
        "You stand diagonally in front, one step away, a hand ready by the hip. The worktop is right behind the person."
    },
    stop: phrase! {
        "Stopp hvis personen svaier eller mister grepet om en flaske." |
        "Stopp om personen svaiar eller mistar grepet om ei flaske." |
        "Stop if the person sways or loses grip of a bottle."
    },
};
