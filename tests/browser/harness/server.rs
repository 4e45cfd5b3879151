//! The server: the project's own nginx, that can be stopped and started again at the same address.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io};

use super::folders::project;
use super::{Told, Trouble};

pub struct Server {
    folder: PathBuf,
    port: u16,
    running: Option<Child>,
}

impl Server {
    /// Serves the release build.
    pub async fn start() -> Told<Self> {
        Self::serving(&release()).await
    }

    pub async fn serving(folder: &Path) -> Told<Self> {
        if !folder.join("index.html").is_file() {
            return Err(Trouble::new(format!("{} holds no built app: run `make build`", folder.display())));
        }
        let mut server = Self { folder: folder.to_path_buf(), port: free_port()?, running: None };
        server.start_again().await?;
        Ok(server)
    }

    pub fn address(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    pub async fn start_again(&mut self) -> Told {
        let serve = project().join("tools/serve");
        let child = Command::new(serve).arg(&self.folder).arg(self.port.to_string()).stdin(Stdio::null()).spawn()?;
        self.running = Some(child);
        answers(self.port).await
    }

    /// From now on nothing answers at the address.
    pub fn stop(&mut self) -> Told {
        if let Some(mut child) = self.running.take() {
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop());
        let cache = super::folders::tools().parent().map(|cache| cache.join("nginx").join(self.port.to_string()));
        drop(cache.map(fs::remove_dir_all));
    }
}

/// Where the release build lies: `dist/`, or what `STORIES_DIST` says.
pub fn release() -> PathBuf {
    env::var_os("STORIES_DIST").map_or_else(|| project().join("dist"), PathBuf::from)
}

pub(super) fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Waits until something listens.
pub(super) async fn answers(port: u16) -> Told {
    let deadline = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if Instant::now() > deadline {
            return Err(Trouble::new(format!("nothing answers at port {port}")));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
