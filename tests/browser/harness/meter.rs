//! A meter on the line between a browser and its server, and the line itself: how fast it is, and whether it is cut.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use super::{Server, Told};

/// How much is passed on at a time.
const PART: usize = 8 * 1024;

/// Passes on what is said, and counts the bytes that come from the server.
pub struct Meter {
    address: String,
    line: Arc<Line>,
}

#[derive(Default)]
struct Line {
    received: AtomicU64,
    /// Bytes a second for each connection; 0: as fast as it goes.
    speed: AtomicU64,
    is_silent: AtomicBool,
}

impl Meter {
    pub fn on(server: &Server) -> Told<Self> {
        let door = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = format!("http://localhost:{}", door.local_addr()?.port());
        let line = Arc::<Line>::default();
        let (port, beyond) = (server.port(), line.clone());
        thread::spawn(move || {
            for asking in door.incoming().flatten() {
                // Where the server has stopped, the browser meets a closed line, as it would without a meter.
                if let Ok(answering) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
                    drop(connect(asking, answering, &beyond));
                }
            }
        });
        Ok(Self { address, line })
    }

    /// Where the same app is met, through the meter.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Bytes, with the headers of the answers.
    pub fn received(&self) -> u64 {
        self.line.received.load(Ordering::Relaxed)
    }

    /// From now on; 0: as fast as it goes.
    pub fn slow_to(&self, bytes_a_second: u64) {
        self.line.speed.store(bytes_a_second, Ordering::Relaxed);
    }

    /// Whether nothing comes through. What is on its way waits.
    pub fn silence(&self, is_silent: bool) {
        self.line.is_silent.store(is_silent, Ordering::Relaxed);
    }
}

impl Line {
    fn carry(&self, bytes: usize) {
        while self.is_silent.load(Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(20));
        }
        self.received.fetch_add(bytes as u64, Ordering::Relaxed);
        match self.speed.load(Ordering::Relaxed) {
            0 => {}
            speed => thread::sleep(Duration::from_secs_f64(bytes as f64 / speed as f64)),
        }
    }
}

fn connect(asking: TcpStream, answering: TcpStream, line: &Arc<Line>) -> io::Result<()> {
    let (asked, answered, line) = (asking.try_clone()?, answering.try_clone()?, line.clone());
    thread::spawn(move || copy(asked, answering, |_| ()));
    thread::spawn(move || copy(answered, asking, |bytes| line.carry(bytes)));
    Ok(())
}

/// Until one of the two has hung up.
fn copy(mut from: TcpStream, mut to: TcpStream, passed: impl Fn(usize)) {
    let mut part = [0; PART];
    while let Ok(bytes @ 1..) = from.read(&mut part) {
        passed(bytes);
        if to.write_all(&part[..bytes]).is_err() {
            break;
        }
    }
    drop(to.shutdown(Shutdown::Both));
}
