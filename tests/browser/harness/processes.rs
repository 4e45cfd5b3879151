//! Ending what was started, all of it, at once.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, thread};

use super::{Told, Trouble};

/// SIGKILL for the process, everything it started, and everything that works in `profile`: none of them hears it coming,
/// and none outlives it.
pub fn kill_all(root: u32, profile: &Path) -> Told {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        let victims = living(root, profile)?;
        if victims.is_empty() {
            return Ok(());
        }
        if Instant::now() > deadline {
            return Err(Trouble::new(format!("these processes do not end: {victims:?}")));
        }
        let ids = victims.iter().map(u32::to_string);
        // One that has ended by itself meanwhile makes `kill` complain; the next look tells whether any is left.
        drop(Command::new("kill").arg("-KILL").args(ids).output()?);
        thread::sleep(Duration::from_millis(10));
    }
}

/// The process, everything it started, and everything that works in `profile`.
pub(super) fn living(root: u32, profile: &Path) -> Told<Vec<u32>> {
    let processes: Vec<Process> = fs::read_dir("/proc")?
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(Process::read)
        .collect();
    let mut ours = vec![root];
    let mut seen = 0;
    while let Some(parent) = ours.get(seen).copied() {
        ours.extend(processes.iter().filter(|process| process.parent == parent).map(|process| process.id));
        seen += 1;
    }
    let marked = processes.iter().filter(|process| process.works_in(profile)).map(|process| process.id);
    ours.extend(marked);
    ours.sort_unstable();
    ours.dedup();
    Ok(ours.into_iter().filter(|id| processes.iter().any(|process| process.id == *id)).collect())
}

/// As it was started; empty once it has ended.
pub(super) fn command_line(id: u32) -> String {
    fs::read(format!("/proc/{id}/cmdline")).map(|line| String::from_utf8_lossy(&line).into_owned()).unwrap_or_default()
}

struct Process {
    id: u32,
    parent: u32,
}

impl Process {
    /// `None`: ended, or only waiting for its parent to notice that it has.
    fn read(id: u32) -> Option<Self> {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // The name stands in parentheses and may hold anything.
        let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
        let state = fields.next()?;
        let parent = fields.next()?.parse().ok()?;
        (state != "Z" && state != "X").then_some(Self { id, parent })
    }

    /// Its command line names the folder, or something in it; another folder's name may begin alike.
    fn works_in(&self, profile: &Path) -> bool {
        let (folder, inside) = (profile.to_string_lossy(), format!("{}/", profile.display()));
        command_line(self.id).split('\0').any(|part| part.ends_with(&*folder) || part.contains(&inside))
    }
}
