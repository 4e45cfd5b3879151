//! The store of a whole team: how large it is, how fast it opens, and whether its backup gives all of it back.

use std::fmt::Write;
use std::time::{Duration, Instant};

use hjemmetrener::domain::course::{Course, SESSIONS, Weekdays};
use hjemmetrener::domain::event::Event;
use hjemmetrener::domain::goal::GoalRating;
use hjemmetrener::domain::goal::protocol::to_assessment;
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::person::{BirthYear, Profile, Sex};
use hjemmetrener::domain::written::{Name, Note};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::{Contents, Store};
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;
use pollster::block_on;

use crate::left_out::without_heads;
use crate::tablet::{
    BACKUP, Dice, NEW_WORKER, Tablet, WORKER, cancellation, code, moment, rating, session, set_goal, sppb_on,
};

const FIRST: [&str; 12] =
    ["Signe", "Arne", "Solveig", "Kåre", "Målfrid", "Odd", "Åse", "Torleif", "Ragnhild", "Jon", "Borghild", "Per"];
const LAST: [&str; 10] =
    ["Prøve", "Øving", "Tenkt", "Eksempel", "Mønster", "Test", "Utkast", "Skisse", "Modell", "Demo"];
const GOALS: [&str; 8] = [
    "Gå til postkassa uten rullator",
    "Reise meg fra sofaen selv",
    "Gå trappa opp til soverommet med én hånd på rekkverket",
    "Dusje uten at noen står ved siden av",
    "Være med på kaffen på frivilligsentralen på torsdager",
    "Hente ved i skjulet før det blir mørkt",
    "Bære handleposen inn fra bilen",
    "Stå og lage middag uten å måtte sette meg",
];
const NOTES: [&str; 12] = [
    "Gikk fint.",
    "Litt trøtt i dag, sov dårlig i natt.",
    "Ville gjerne ta knebøyene uten støtte, gikk bra med én hånd på benken.",
    "Datteren var på besøk og var med på øvelsene.",
    "Klagde over venstre kne i trappa, tok en pause på to minutter.",
    "Sier at det er lettere å komme opp fra sofaen nå.",
    "Mye vind ute, så vi gikk i gangen.",
    "Glemte brillene, prøvde balansen en gang til med dem på.",
    "Ny medisin mot blodtrykk fra i går, følte seg litt svimmel da hun reiste seg, satt et minutt før vi gikk videre.",
    "Har øvd selv mellom øktene, tre ganger.",
    "Snakket om turen til butikken. Vil prøve den neste uke, med rullator.",
    "",
];

/// As many whole courses as asked for, each of another person with other words and numbers; the same every time.
fn team(courses: usize) -> Tablet<MemoryStore> {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let mut dice = Dice(11);
    for number in 0..courses {
        course_of(number, &mut tablet, &mut dice);
    }
    tablet
}

/// A number below `end`.
fn throw(dice: &mut Dice, end: usize) -> usize {
    use hjemmetrener::vault::RandomSource;
    let mut bytes = [0; 4];
    dice.fill(&mut bytes);
    usize::try_from(u32::from_le_bytes(bytes)).unwrap() % end
}

fn course_of(number: usize, tablet: &mut Tablet<MemoryStore>, dice: &mut Dice) {
    let begins = i64::try_from(number % 300).unwrap();
    tablet.day = begins;
    let person = register(number, tablet, dice);
    let first = throw(dice, GOALS.len());
    for goal in [first, (first + 1 + throw(dice, GOALS.len() - 1)) % GOALS.len()] {
        tablet.perform(set_goal(person, GOALS[goal]));
    }
    let goals: Vec<_> = tablet.workspace.view().people[&person].goals().iter().map(|goal| goal.goal.goal).collect();
    for place in 0..SESSIONS {
        tablet.day = begins + i64::try_from(place / 2).unwrap() * 7 + if place % 2 == 0 { 0 } else { 3 };
        let on = moment(tablet.day).local_date();
        if place % 8 == 0 {
            let walk = 900 - 100 * (u32::try_from(place).unwrap() / 8) + u32::try_from(throw(dice, 90)).unwrap();
            tablet.perform(sppb_on(tablet.day, person, walk));
            let value = |dice: &mut Dice| rating(u8::try_from(3 + place / 8 + throw(dice, 3)).unwrap());
            let ratings: Vec<_> = (goals.iter())
                .map(|goal| GoalRating { goal: *goal, performance: value(dice), satisfaction: value(dice) })
                .collect();
            tablet.perform(Action::Assess { person, assessments: vec![to_assessment(&ratings, on)] });
        }
        if place == 3 || place == 10 {
            tablet.perform(Action::CancelSession { person, cancellation: cancellation(tablet.day) });
            continue;
        }
        let mut session = session(tablet.day);
        session.after.note = Note::new(NOTES[throw(dice, NOTES.len())]).unwrap();
        tablet.perform(Action::HoldSession { person, session });
    }
}

fn register(number: usize, tablet: &mut Tablet<MemoryStore>, dice: &mut Dice) -> PersonId {
    let name = format!("{} {} {number}", FIRST[throw(dice, FIRST.len())], LAST[throw(dice, LAST.len())]);
    let born = u16::try_from(1930 + throw(dice, 20)).unwrap();
    let sex = if throw(dice, 3) == 0 { Sex::Male } else { Sex::Female };
    let profile =
        Profile { name: Name::new(&name).unwrap(), birth_year: BirthYear::new(born, 2026).ok(), sex: Some(sex) };
    let weekdays = Weekdays::new([chrono::Weekday::Tue, chrono::Weekday::Fri]).unwrap();
    let course = Course { start: moment(tablet.day).local_date(), weekdays };
    let events = tablet.perform(Action::RegisterPerson { profile, course });
    events.first().and_then(Event::person).unwrap()
}

fn contents(store: &MemoryStore) -> Contents {
    block_on(store.load()).unwrap().unwrap()
}

/// What is sealed on disk, in bytes. What IndexedDB adds to each row comes on top.
fn sealed_bytes(contents: &Contents) -> usize {
    contents.header.len()
        + contents.keys.iter().map(|key| key.wrapped.len()).sum::<usize>()
        + contents.records.iter().map(|record| record.sealed.len()).sum::<usize>()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn unlock(store: &MemoryStore) -> Duration {
    let begun = Instant::now();
    let workspace = crate::tablet::unlock(store.clone(), WORKER).unwrap();
    let took = begun.elapsed();
    drop(workspace);
    took
}

/// `make measure-store`. Times are medians of nine; the code alone is what an empty store takes to unlock.
#[test]
#[ignore = "a measurement, for a build with optimisation"]
fn measure_a_store_of_300_courses() {
    let empty = Tablet::set_up(MemoryStore::default()).unwrap();
    let mut tablet = team(300);
    let held = contents(&tablet.store);
    let mut around = Circumstances { now: moment(400), random: &mut tablet.dice };
    let begun = Instant::now();
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    let backed_up = begun.elapsed();
    let begun = Instant::now();
    let opened = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    let looked_into = begun.elapsed();
    assert_eq!(opened.inside().people.len(), 300);
    let store = tablet.store.clone();
    drop((tablet, opened));
    let alone = median((0..9).map(|_| unlock(&empty.store)).collect());
    let all = median((0..9).map(|_| unlock(&store)).collect());
    let ms = |time: Duration| format!("{} ms", time.as_millis());
    let mut table = String::new();
    for (what, figure) in [
        ("whole courses", 300.to_string()),
        ("events", held.records.len().to_string()),
        ("sealed rows on disk, bytes", sealed_bytes(&held).to_string()),
        ("backup file, bytes", file.bytes.len().to_string()),
        ("  without heads and seal", without_heads(&file.bytes).len().to_string()),
        ("unlock", ms(all)),
        ("  of which the code alone", ms(alone)),
        ("  of which opening, reading, folding", ms(all.saturating_sub(alone))),
        ("back up, read back and compare", ms(backed_up)),
        ("open the backup and look into it", ms(looked_into)),
    ] {
        writeln!(table, "{what:<40}{figure:>12}").unwrap();
    }
    println!("{table}");
}

/// What a backup of so many courses took.
struct Figures {
    events: usize,
    sealed: usize,
    file: usize,
    backed_up: Taken,
    looked_into: Taken,
    put_back: Taken,
    unlocked: Taken,
}

/// Time, and MiB of memory on top of what was held before.
struct Taken {
    time: Duration,
    mib: Option<u64>,
}

/// Backs a team's store up, puts the file back into an empty one, and compares everybody and everything.
fn back_up_and_put_back(courses: usize) -> Figures {
    let mut tablet = team(courses);
    let (workspace, dice) = (&tablet.workspace, &mut tablet.dice);
    let mut around = Circumstances { now: moment(400), random: dice };
    let (file, backed_up) = taken(|| workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap());
    let (opened, looked_into) = taken(|| Restorable::open(&file.bytes, &code(BACKUP)).unwrap());
    let inside = opened.inside();
    assert_eq!((inside.people.len(), inside.sessions), (courses, courses * (SESSIONS - 2)));
    let empty = MemoryStore::default();
    let (restored, put_back) = taken(|| crate::tablet::put_back(&opened, empty.clone()).unwrap());
    assert!(restored.view().people == tablet.workspace.view().people, "another view");
    let restored = restored.view();
    let (unlocked_again, unlocked) = taken(|| crate::tablet::unlock(empty.clone(), NEW_WORKER).unwrap());
    assert!(*unlocked_again.view() == *restored, "another view after unlocking");
    let held = contents(&tablet.store);
    // Two events tell of the new codes.
    assert!(held.records.len() + 2 == contents(&empty).records.len() && restored.findings.is_empty());
    assert_eq!(usize::try_from(file.events).unwrap(), held.records.len());
    let (events, sealed) = (held.records.len(), sealed_bytes(&held));
    Figures { events, sealed, file: file.bytes.len(), backed_up, looked_into, put_back, unlocked }
}

fn taken<T>(what: impl FnOnce() -> T) -> (T, Taken) {
    let before = memory_mib(None);
    let begun = Instant::now();
    let made = what();
    let time = begun.elapsed();
    let mib = memory_mib(Some(())).zip(before).map(|(peak, before)| peak.saturating_sub(before));
    (made, Taken { time, mib })
}

/// What the process holds now; with `peak` the most it held since it was last asked without. Only Linux tells.
fn memory_mib(peak: Option<()>) -> Option<u64> {
    let field = if peak.is_some() { "VmHWM:" } else { "VmRSS:" };
    if peak.is_none() {
        std::fs::write("/proc/self/clear_refs", "5").ok()?;
    }
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix(field))?;
    kib.trim().trim_end_matches(" kB").parse::<u64>().ok().map(|kib| kib / 1024)
}

#[test]
fn a_teams_store_comes_back_from_its_backup() {
    let figures = back_up_and_put_back(12);
    assert!(figures.file * 3 < figures.sealed, "{} bytes of {}", figures.file, figures.sealed);
}

/// `make backup-soak`.
#[test]
#[ignore = "takes minutes"]
fn soak_the_backup_of_2000_courses() {
    let of = back_up_and_put_back(2_000);
    let mut table = format!("{:<40}{:>12}\n", "events", of.events);
    writeln!(table, "{:<40}{:>12}", "sealed rows, bytes", of.sealed).unwrap();
    writeln!(table, "{:<40}{:>12}", "backup file, bytes", of.file).unwrap();
    for (what, taken) in [
        ("back up, read back and compare", of.backed_up),
        ("open the backup and look into it", of.looked_into),
        ("put back", of.put_back),
        ("unlock what was put back", of.unlocked),
    ] {
        let mib = taken.mib.map_or("-".to_owned(), |mib| format!("+{mib} MiB"));
        writeln!(table, "{what:<40}{:>10.1} s{mib:>12}", taken.time.as_secs_f64()).unwrap();
    }
    println!("{table}");
}
