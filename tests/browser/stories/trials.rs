//! A few of each trial that `make soak` makes by the hundred.

use browser_stories::harness::Told;
use browser_stories::trials::{Trials, damage, kills, readable, restoring, typing};

use crate::told::expect;

#[tokio::test]
async fn nothing_that_was_called_saved_is_lost_when_the_browser_is_killed_in_the_middle_of_saving() -> Told {
    let kills = kills::while_saving(Trials::of(6)).await?;
    expect(kills.lost.is_empty(), format!("lost: {:?}", kills.lost))
}

#[tokio::test]
async fn damage_to_the_browsers_files_ends_whole_or_told_with_a_way_on_and_never_silent_or_wrong() -> Told {
    let ends = damage::of_files(Trials::of(10)).await?;
    expect(ends.wrong.is_empty(), ends.wrong.join("\n"))
}

#[tokio::test]
async fn typing_that_is_cut_off_in_any_way_loses_two_seconds_at_most() -> Told {
    let typing = typing::that_is_cut_off(Trials::of(4)).await?;
    expect(typing.worst.as_millis() <= 2_500, format!("{:?} of typing lost", typing.worst))
}

#[tokio::test]
async fn a_kill_while_a_backup_is_put_back_leaves_an_empty_tablet_or_a_whole_one() -> Told {
    let restored = restoring::cut_off(Trials::of(3)).await?;
    expect(restored.empty + restored.whole == restored.kills, format!("{restored:?}"))
}

#[tokio::test]
async fn nothing_that_was_written_can_be_read_in_the_files_of_a_tablet_that_is_locked() -> Told {
    let readable = readable::after_the_lock().await?;
    expect(readable.found.is_empty(), readable.found.join("\n"))
}
