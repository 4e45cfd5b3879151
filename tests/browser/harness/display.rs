//! A display that nobody sees, for a browser that cannot draw without one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use super::{Told, Trouble};

/// Ends when it is dropped.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Takes the first number that is free.
    pub fn start() -> Told<Self> {
        let mut server = Command::new("Xvfb")
            // Larger than any screen of the stories, and the frame of a window around it.
            .args(["-displayfd", "1", "-screen", "0", "1600x1600x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        if let Some(told) = server.stdout.take() {
            BufReader::new(told).read_line(&mut number)?;
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        match display.name.len() {
            1 => Err(Trouble::new("Xvfb gives no display")),
            _ => Ok(display),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}
