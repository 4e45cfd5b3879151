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
        "Du står ved sengekanten, ved skuldrene, og teller høyt sammen med personen. Sjekk at hodet hviler på puta." |
        "Du står ved sengekanten, ved skuldrene, og tel høgt saman med personen. Sjekk at hovudet kviler på puta." |
        "Stand at the bedside, by the shoulders, and count aloud with the person. Check that the head rests on the pillow."
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
        "Du står rett foran, ett steg unna, og teller høyt sammen med personen. Sjekk at stolen står mot veggen." |
        "Du står rett framfor, eitt steg unna, og tel høgt saman med personen. Sjekk at stolen står mot veggen." |
        "Stand right in front, one step away, and count aloud with the person. Check that the chair is against the wall."
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
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta. Sjekk at stolen står mot veggen, og at armlenene sitter fast." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Sjekk at stolen står mot veggen, og at armlena sit fast." |
        "Stand diagonally in front, one step away, a hand ready by the hip. Check that the chair is against the wall, and that its armrests are firm."
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
        "Sett hendene på veggen, bøy albuene, og press deg rolig fra veggen." |
        "Set hendene på veggen, bøy olbogane, og press deg roleg frå veggen." |
        "Put your hands on the wall, bend your elbows, push slowly back."
    },
    to_helper: phrase! {
        "Du står ved siden av, ett steg unna, med hånda klar ved hofta. Sjekk at begge hendene er på veggen, og at gulvet er tørt." |
        "Du står ved sida av, eitt steg unna, med handa klar ved hofta. Sjekk at begge hendene er på veggen, og at golvet er tørt." |
        "Stand beside the person, one step away, a hand ready by the hip. Check that both hands are on the wall, and that the floor is dry."
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
        "Hands on the worktop’s edge, bend your elbows, push yourself up again."
    },
    to_helper: phrase! {
        "Du står ved siden av, ett steg unna, med hånda klar foran skulderen. Sjekk at både benken og gulvet er tørre." |
        "Du står ved sida av, eitt steg unna, med handa klar framfor skuldra. Sjekk at både benken og golvet er tørre." |
        "Stand beside the person, one step away, a hand ready in front of the shoulder. Check that both the worktop and the floor are dry."
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
        "Du står ved sengekanten, ved skuldrene, og ser at overarmene hviler på madrassen. Sjekk at hodet hviler på puta." |
        "Du står ved sengekanten, ved skuldrene, og ser at overarmane kviler på madrassen. Sjekk at hovudet kviler på puta." |
        "Stand at the bedside, by the shoulders, and make sure that the upper arms rest on the mattress. Check that the head rests on the pillow."
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
        "Du står rett foran, ett steg unna, og ser at albuene holder seg inntil kroppen. Sjekk at stolen står mot veggen." |
        "Du står rett framfor, eitt steg unna, og ser at olbogane held seg inntil kroppen. Sjekk at stolen står mot veggen." |
        "Stand right in front, one step away, and make sure that the elbows stay close to the body. Check that the chair is against the wall."
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
        "Hold i endene av håndkleet, dra dem fra hverandre, slapp av." |
        "Hald i endane av handkleet, dra dei frå kvarandre, slapp av." |
        "Hold the ends of the towel, pull them apart, and relax."
    },
    to_helper: phrase! {
        "Du står rett foran, to steg unna, og minner om å puste. Sjekk at stolen står mot veggen, og at ryggen har støtte." |
        "Du står rett framfor, to steg unna, og minner om å puste. Sjekk at stolen står mot veggen, og at ryggen har støtte." |
        "Stand right in front, two steps away, and remind the person to breathe. Check that the chair is against the wall, and that the back is supported."
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
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta. Sjekk at benken er rett bak personen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Sjekk at benken er rett bak personen." |
        "Stand diagonally in front, one step away, a hand ready by the hip. Check that the worktop is right behind the person."
    },
    stop: phrase! {
        "Stopp hvis personen svaier eller mister grepet om en flaske." |
        "Stopp om personen svaiar eller mistar grepet om ei flaske." |
        "Stop if the person sways or loses their grip on a bottle."
    },
};
