//! Where things lie.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use super::{Told, Trouble};

static NEXT: AtomicU32 = AtomicU32::new(1);

/// The project's own folder.
pub fn project() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.map(Path::to_path_buf).unwrap_or_default()
}

/// The tools that `tools/setup` keeps.
pub(super) fn tools() -> PathBuf {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cache")));
    cache.unwrap_or_default().join("hjemmetrener/tools")
}

/// A folder that is gone when the story is.
pub struct Folder {
    path: PathBuf,
    mounted: bool,
}

impl Folder {
    pub fn new(name: &str) -> Told<Self> {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path =
            env::temp_dir().join(format!("hjemmetrener-stories-{}", process::id())).join(format!("{name}-{number}"));
        fs::create_dir_all(&path)?;
        Ok(Self { path, mounted: false })
    }

    /// A folder on a small disk of its own. `None` where this machine does not let us make one.
    pub fn on_small_disk(name: &str, mebibytes: u32) -> Told<Option<Self>> {
        let mut folder = Self::new(name)?;
        let size = format!("size={mebibytes}m");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(&folder.path).status()?;
        folder.mounted = mount.success();
        Ok(folder.mounted.then_some(folder))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// The only file in it, once there is one that is whole.
    pub async fn only_file(&self) -> Told<PathBuf> {
        for _ in 0..100 {
            let mut files: Vec<_> = fs::read_dir(&self.path)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
            let whole = |file: &PathBuf| file.extension().is_none_or(|end| end != "crdownload");
            if let (1, Some(file)) = (files.len(), files.pop().filter(whole)) {
                return Ok(file);
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        Err(Trouble::new(format!("no single file came into {}", self.path.display())))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.mounted {
            drop(Command::new("umount").arg("--lazy").arg(&self.path).status());
        }
        // What is left behind lies in the folder for temporary things.
        drop(fs::remove_dir_all(&self.path));
        if let Some(common) = self.path.parent() {
            // Refused while another lies in it: the last one takes it away.
            drop(fs::remove_dir(common));
        }
    }
}
