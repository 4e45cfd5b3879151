//! A meter on the line between a browser and its server.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use super::{Server, Told};

/// Passes on what is said, and counts the bytes that come from the server.
pub struct Meter {
    address: String,
    received: Arc<AtomicU64>,
}

impl Meter {
    pub fn on(server: &Server) -> Told<Self> {
        let line = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = format!("http://localhost:{}", line.local_addr()?.port());
        let received = Arc::<AtomicU64>::default();
        let (port, counted) = (server.port(), received.clone());
        thread::spawn(move || {
            for asking in line.incoming().flatten() {
                // Where the server has stopped, the browser meets a closed line, as it would without a meter.
                if let Ok(answering) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
                    drop(pass_on(asking, answering, counted.clone()));
                }
            }
        });
        Ok(Self { address, received })
    }

    /// Where the same app is met, through the meter.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Bytes, with the headers of the answers.
    pub fn received(&self) -> u64 {
        self.received.load(Ordering::Relaxed)
    }
}

fn pass_on(asking: TcpStream, answering: TcpStream, counted: Arc<AtomicU64>) -> io::Result<()> {
    let (asked, answered) = (asking.try_clone()?, answering.try_clone()?);
    let count = move |bytes| {
        counted.fetch_add(bytes, Ordering::Relaxed);
    };
    thread::spawn(move || copy(asked, answering, |_| ()));
    thread::spawn(move || copy(answered, asking, count));
    Ok(())
}

/// Until one of the two has hung up.
fn copy(mut from: TcpStream, mut to: TcpStream, passed: impl Fn(u64)) {
    let mut part = [0; 16 * 1024];
    while let Ok(bytes @ 1..) = from.read(&mut part) {
        passed(bytes as u64);
        if to.write_all(&part[..bytes]).is_err() {
            break;
        }
    }
    drop(to.shutdown(Shutdown::Both));
}
