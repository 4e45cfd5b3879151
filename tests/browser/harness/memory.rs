//! What lies in the memory of a browser while it runs, as whoever holds the device reads it. Chromium only.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::time::Duration;

use serde_json::json;
use tokio::time::sleep;

use super::processes::{command_line, living};
use super::{Browser, Told, Trouble};

/// To be run in every page whose memory is looked through.
pub const REACH_MEMORY: &str = include_str!("scripts/app-memory.js");

/// Where what does not change begins in the app's memory: behind the stack.
const FIXED: usize = 1 << 20;
const FIXED_BYTES: usize = 4_096;

/// Bytes that are read at once.
const PIECE: usize = 1 << 20;

/// Whose memory it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoryOf {
    /// The app's own: the linear memory of its WebAssembly.
    App,
    /// The rest of the process that shows the page.
    Page,
    /// The browser's other processes.
    Browser,
}

impl MemoryOf {
    pub const ALL: [Self; 3] = [Self::App, Self::Page, Self::Browser];
}

/// One stretch of addresses that can be read and written.
struct Stretch {
    process: u32,
    from: u64,
    length: usize,
}

impl Browser {
    /// Lets go of what nobody holds, as the browser does when it likes; and the app of what it held for that.
    pub async fn collect_garbage(&self) -> Told {
        for _ in 0..3 {
            self.cdp("HeapProfiler.collectGarbage", json!({})).await?;
            sleep(Duration::from_millis(500)).await;
        }
        Ok(())
    }

    /// Shows each stretch of memory that any of its processes can write in, whole: of those that are wanted.
    pub async fn look_through_memory(&self, wanted: &[MemoryOf], mut look: impl FnMut(MemoryOf, &[u8])) -> Told {
        let (app_bytes, fixed) = self.app_memory().await?;
        let processes = self.processes()?;
        let is_app = |stretch: &Stretch| {
            stretch.length >= app_bytes && stretch.read(FIXED, FIXED_BYTES).is_ok_and(|bytes| bytes == fixed)
        };
        let all: Vec<Stretch> = processes.into_iter().flat_map(stretches).collect();
        let app = all.iter().find(|stretch| is_app(stretch));
        let app = app.ok_or_else(|| Trouble::new("the app's memory is in none of the browser's processes"))?;
        for stretch in &all {
            let whose = match (stretch.process == app.process, stretch.from == app.from) {
                (true, true) => MemoryOf::App,
                (true, false) => MemoryOf::Page,
                (false, _) => MemoryOf::Browser,
            };
            if !wanted.contains(&whose) {
                continue;
            }
            // One that has ended meanwhile holds nothing.
            look(whose, &stretch.whole().unwrap_or_default());
        }
        Ok(())
    }

    /// How large it is, and what stands at the place that does not change.
    async fn app_memory(&self) -> Told<(usize, Vec<u8>)> {
        let read = format!(
            "const {{ buffer }} = window.storyMemory;
             return [buffer.byteLength, [...new Uint8Array(buffer, {FIXED}, {FIXED_BYTES})]];"
        );
        let (length, fixed): (usize, Vec<u8>) = serde_json::from_value(self.script(&read).await?)?;
        Ok((length, fixed))
    }

    /// All but its driver.
    fn processes(&self) -> Told<Vec<u32>> {
        let Some(driver) = self.driver_process() else { return Ok(vec![]) };
        let mut processes = living(driver, self.profile())?;
        processes.retain(|id| *id != driver && !command_line(*id).is_empty());
        Ok(processes)
    }
}

/// What a process can write in; what lies side by side is one. Nothing where it has ended or may not be looked at.
fn stretches(process: u32) -> Vec<Stretch> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
    let mut found: Vec<Stretch> = vec![];
    for Stretch { process, from, length } in maps.lines().filter_map(|line| Stretch::read_line(process, line)) {
        match found.last_mut() {
            Some(last) if last.from + last.length as u64 == from => last.length += length,
            _ => found.push(Stretch { process, from, length }),
        }
    }
    found
}

impl Stretch {
    /// `7f12-7f34 rw-p …`
    fn read_line(process: u32, line: &str) -> Option<Self> {
        let mut fields = line.split_whitespace();
        let (from, to) = fields.next()?.split_once('-')?;
        let is_written = fields.next()?.starts_with("rw");
        let (from, to) = (u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?);
        is_written.then_some(Self { process, from, length: usize::try_from(to - from).ok()? })
    }

    /// Zeros where nothing lies, or was given back meanwhile.
    fn whole(&self) -> io::Result<Vec<u8>> {
        let (memory, mut bytes) = (File::open(format!("/proc/{}/mem", self.process))?, vec![0; self.length]);
        for (number, piece) in bytes.chunks_mut(PIECE).enumerate() {
            drop(memory.read_exact_at(piece, self.from + (number * PIECE) as u64));
        }
        Ok(bytes)
    }

    fn read(&self, at: usize, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        File::open(format!("/proc/{}/mem", self.process))?.read_exact_at(&mut bytes, self.from + at as u64)?;
        Ok(bytes)
    }
}
