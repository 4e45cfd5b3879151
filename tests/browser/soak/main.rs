//! One kind of trial in a real browser, as often as one likes: `make soak`.
//!
//!     soak kills|changes|damage|typing|restoring|flushes|forgetting|disk|quota|tabs|versions|recovering|texts|files|unlocking|memory
//!          COUNT [SEED]
//!
//! Prints a line for each run and a summary; fails on anything lost, silent, wrong or without a way on.

use std::env;
use std::time::Duration;

use browser_stories::harness::{MemoryOf, Told, Trouble};
use browser_stories::trials::no_room::{self, NoRoom};
use browser_stories::trials::{
    Trials, changes, damage, flushes, kills, memory, recovering, restoring, small_storage, spoiled_files, tabs, texts,
    typing, unlocking, versions,
};

/// Of typing, and half a second in which the browser and its driver answer.
const MOST_LOST: Duration = Duration::from_millis(2_500);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Told {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let number = |place: usize| arguments.get(place).and_then(|text| text.parse::<u64>().ok());
    let mut trials = Trials::of(usize::try_from(number(1).unwrap_or(10)).unwrap_or(10));
    trials.seed = number(2).unwrap_or(trials.seed);
    match arguments.first().map(String::as_str) {
        Some("kills") => {
            let kills = kills::while_saving(trials).await?;
            right(kills.lost.is_empty(), || format!("lost: {:?}", kills.lost))
        }
        Some("changes") => changes::cut_off(trials).await.map(drop),
        Some("damage") => {
            let ends = damage::of_files(trials).await?;
            right(ends.wrong.is_empty(), || ends.wrong.join("\n"))
        }
        Some("typing") => {
            let typing = typing::that_is_cut_off(trials).await?;
            right(typing.worst <= MOST_LOST, || format!("{:?} of typing lost", typing.worst))
        }
        Some("restoring") => restoring::cut_off(trials).await.map(drop),
        Some("flushes") => flushes::before_the_word(trials).await.map(drop),
        Some("forgetting") => small_storage::forgotten(trials).await.map(drop),
        Some("disk") => no_room(NoRoom::Disk, trials).await,
        Some("quota") => no_room(NoRoom::Quota, trials).await,
        Some("tabs") => {
            let turns = tabs::by_turns(trials).await?;
            right(turns.lost.is_empty(), || format!("lost: {:?}", turns.lost))
        }
        Some("versions") => versions::in_any_order(trials).await.map(drop),
        Some("recovering") => recovering::from_a_forgotten_code(trials).await.map(drop),
        Some("texts") => texts::that_would_run(trials).await.map(drop),
        Some("files") => spoiled_files::chosen(trials).await.map(drop),
        Some("unlocking") => unlocking::takes(trials).await,
        Some("memory") => {
            let looks = memory::after_each_lock(trials, &MemoryOf::ALL).await?;
            let left: Vec<String> = looks.iter().skip(1).flat_map(memory::Look::left_in_app).collect();
            right(left.is_empty(), || left.join("\n"))
        }
        other => Err(Trouble::new(format!("no such trial: {other:?}"))),
    }
}

async fn no_room(full: NoRoom, trials: Trials) -> Told {
    let filled = no_room::left(full, trials).await?;
    let filled = filled.ok_or_else(|| Trouble::new("this machine lets nobody mount a small disk"))?;
    right(filled.lost.is_empty(), || format!("lost: {:?}", filled.lost))
}

fn right(is: bool, what: impl FnOnce() -> String) -> Told {
    if is { Ok(()) } else { Err(Trouble::new(what())) }
}
