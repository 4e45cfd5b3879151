//! A few of each trial that `make soak` makes by the hundred.

use browser_stories::harness::{MemoryOf, Told};
use browser_stories::trials::no_room::{self, NoRoom};
use browser_stories::trials::{
    Trials, changes, damage, flushes, kills, memory, readable, recovering, restoring, small_storage, spoiled_files,
    tabs, texts, typing, versions,
};

use crate::told::expect;

#[tokio::test]
async fn nothing_that_was_called_saved_is_lost_when_the_browser_is_killed_in_the_middle_of_saving() -> Told {
    let kills = kills::while_saving(Trials::of(6)).await?;
    expect(kills.lost.is_empty(), format!("lost: {:?}", kills.lost))
}

#[tokio::test]
async fn a_kill_while_codes_change_tablets_merge_or_a_person_is_erased_leaves_it_done_or_not_done() -> Told {
    let changes = changes::cut_off(Trials::of(3)).await?;
    expect(changes.done + changes.undone == 3, format!("{changes:?}"))
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

#[tokio::test]
async fn no_code_no_key_and_nothing_that_was_written_is_left_in_the_apps_memory_after_a_lock() -> Told {
    let looks = memory::after_each_lock(Trials::of(2), &[MemoryOf::App]).await?;
    let left = looks.iter().skip(1).flat_map(memory::Look::left_in_app);
    let left: Vec<String> = left.collect();
    expect(left.is_empty(), left.join("\n"))
}

#[tokio::test]
async fn every_save_is_flushed_to_the_disk_before_it_is_called_saved() -> Told {
    let flushes = flushes::before_the_word(Trials::of(10)).await?;
    expect(flushes.fewest > 0 && flushes.calls >= flushes.saves, format!("{flushes:?}"))
}

#[tokio::test]
async fn on_a_full_disk_and_beyond_the_quota_nothing_is_called_saved_that_is_not_and_what_was_typed_stays() -> Told {
    for full in [NoRoom::Disk, NoRoom::Quota] {
        match no_room::left(full, Trials::of(1)).await? {
            Some(filled) => expect(filled.lost.is_empty(), format!("{full:?}, lost: {:?}", filled.lost))?,
            None => println!("LEFT OUT: this machine lets nobody mount a small disk"),
        }
    }
    Ok(())
}

#[tokio::test]
async fn without_its_small_storage_the_app_starts_and_has_everything() -> Told {
    let forgotten = small_storage::forgotten(Trials::of(3)).await?;
    expect(forgotten.entries > 0, "nothing was there to forget")
}

#[tokio::test]
async fn two_tabs_that_take_over_from_one_another_lose_nothing() -> Told {
    let turns = tabs::by_turns(Trials::of(2)).await?;
    expect(turns.lost.is_empty(), format!("lost: {:?}", turns.lost))
}

#[tokio::test]
async fn in_whatever_order_new_versions_come_each_page_is_of_one_version() -> Told {
    let versions = versions::in_any_order(Trials::of(3)).await?;
    expect(versions.orders == 3, format!("{versions}"))
}

#[tokio::test]
async fn a_code_that_is_forgotten_twice_is_recovered_twice_with_everything_there() -> Told {
    recovering::from_a_forgotten_code(Trials::of(2)).await.map(drop)
}

#[tokio::test]
async fn texts_that_would_be_more_than_text_are_shown_as_they_were_written() -> Told {
    let texts = texts::that_would_run(Trials::of(5)).await?;
    expect(texts.shown > 0, "all were refused")
}

#[tokio::test]
async fn backups_that_were_spoiled_are_told_of_when_they_are_chosen_and_none_is_taken() -> Told {
    let refused = spoiled_files::chosen(Trials::of(12)).await?;
    expect(refused.values().sum::<usize>() == 12, format!("{refused:?}"))
}
