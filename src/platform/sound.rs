//! A short tone. Never the only sign of anything: tablets are muted.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AudioContext, AudioContextState};

use crate::platform::NotSupportedError;
use crate::platform::ability::{member, window};
use crate::platform::answer::whenever;

/// A tone that old ears hear well and small speakers can play.
const PITCH_HZ: f32 = 880.0;
const LOUDNESS: f32 = 0.3;
/// Silence for a falling tone, which may come near zero and never be it.
const FADED: f32 = 0.001;
const LENGTH_S: f64 = 0.25;

/// Whether a tone was played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beep {
    /// Played, as far as a page can know: the volume may be down.
    Played,
    /// The browser lets no sound through now. [`Speaker::wake`] in the next tap may help.
    Silent,
}

/// The way to the loudspeaker, closed when dropped.
pub(crate) struct Speaker {
    context: AudioContext,
}

impl Speaker {
    /// To be called in a tap, or browsers keep it silent.
    pub(crate) fn open() -> Result<Self, NotSupportedError> {
        play_in_spite_of_the_mute_switch();
        AudioContext::new().map(|context| Self { context }).map_err(|_| NotSupportedError)
    }

    /// To be called in a tap after [`Beep::Silent`].
    pub(crate) fn wake(&mut self) {
        match self.context.state() {
            AudioContextState::Running => {}
            AudioContextState::Suspended => {
                if let Ok(resumed) = self.context.resume() {
                    settle(resumed);
                }
            }
            // Closed, or `interrupted`, as iPad calls it after the screen was locked; that one may never wake again.
            _ => {
                if let Ok(fresh) = Self::open() {
                    *self = fresh;
                }
            }
        }
    }

    pub(crate) fn beep(&self) -> Beep {
        if self.context.state() == AudioContextState::Running && self.tone().is_ok() {
            Beep::Played
        } else {
            Beep::Silent
        }
    }

    fn tone(&self) -> Result<(), JsValue> {
        let start = self.context.current_time();
        let end = start + LENGTH_S;
        let (tone, volume) = (self.context.create_oscillator()?, self.context.create_gain()?);
        tone.frequency().set_value(PITCH_HZ);
        volume.gain().set_value_at_time(LOUDNESS, start)?;
        volume.gain().exponential_ramp_to_value_at_time(FADED, end)?;
        tone.connect_with_audio_node(&volume)?;
        volume.connect_with_audio_node(&self.context.destination())?;
        tone.start()?;
        tone.stop_with_when(end)
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        if let Ok(closed) = self.context.close() {
            settle(closed);
        }
    }
}

/// Waits for an answer that changes nothing, so that the browser does not report a refusal as an error of the page.
fn settle(answer: js_sys::Promise) {
    spawn_local(async move { drop(whenever(answer).await) });
}

/// iPad: a page's sounds obey the mute switch unless it says that they are what the person came for.
fn play_in_spite_of_the_mute_switch() {
    let session = window().ok().and_then(|window| member(&window.navigator(), "audioSession"));
    if let Some(session) = session {
        // Browsers without the setting ignore it.
        let _ = Reflect::set(&session, &JsValue::from_str("type"), &JsValue::from_str("playback"));
    }
}
