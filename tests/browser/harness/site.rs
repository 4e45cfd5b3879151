//! What a server serves, as one version of the app and then as the next.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::folders::project;
use super::server::release;
use super::{Browser, Folder, Told, Trouble};

/// A copy of the release build under a name that can be told in the page, its first script and its styles.
pub struct Site {
    folder: Folder,
}

impl Site {
    pub fn new(version: &str) -> Told<Self> {
        let site = Self { folder: Folder::new("site")? };
        site.publish(version)?;
        Ok(site)
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// In place of what was there. Made with the build's own last step.
    pub fn publish(&self, version: &str) -> Told {
        println!("version {version} is published");
        let (site, built) = (self.path(), release());
        for file in files_below(site)? {
            fs::remove_file(file)?;
        }
        for file in files_below(&built)?.iter().filter(|file| !is_packed(file)) {
            let to = site.join(file.strip_prefix(&built).map_err(|error| Trouble::new(error.to_string()))?);
            fs::create_dir_all(to.parent().unwrap_or(site))?;
            fs::copy(file, to)?;
        }
        fs::copy(project().join("public/sw.js"), site.join("sw.js"))?;
        change(&site.join("index.html"), |page| page.replace("<body", &format!("<body data-story=\"{version}\"")))?;
        change(&site.join("boot.js"), |script| format!("{script}\nwindow.story = '{version}';\n"))?;
        for file in files_below(site)?.iter().filter(|file| file.extension().is_some_and(|end| end == "css")) {
            change(file, |style| format!("{style}\n:root{{--story:{version}}}\n"))?;
        }
        let made = Command::new(project().join("tools/precache")).env("TRUNK_STAGING_DIR", site).status()?;
        made.success().then_some(()).ok_or_else(|| Trouble::new("the list of files could not be made"))
    }
}

impl Browser {
    /// Which version the page, its first script and its styles are of.
    pub async fn version(&self) -> Told<[String; 3]> {
        let marks = "
            const style = getComputedStyle(document.documentElement).getPropertyValue('--story');
            return [document.body.dataset.story, window.story, style];";
        Ok(serde_json::from_value(self.script(marks).await?)?)
    }
}

fn change(file: &Path, change: impl Fn(String) -> String) -> Told {
    let text = fs::read_to_string(file)?;
    Ok(fs::write(file, change(text))?)
}

/// One of the files that the server sends in place of another.
pub fn is_packed(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "br" || end == "gz")
}

pub fn files_below(folder: &Path) -> Told<Vec<PathBuf>> {
    let mut files = vec![];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(files_below(&path)?) } else { files.push(path) }
    }
    Ok(files)
}
