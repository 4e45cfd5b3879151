//! A Norwegian voice that lives on the device. A voice from the network is never used: what is read would leave the tablet.

use wasm_bindgen::JsCast;
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::platform::ability::{member, window};
use crate::platform::{Listener, NotSupportedError};

/// Slower than usual, for ears that are not what they were.
const PACE: f32 = 0.9;

/// Reads aloud.
#[derive(Clone)]
pub(crate) struct Voice {
    voice: SpeechSynthesisVoice,
}

/// `None`: the device has no Norwegian voice of its own, or has not told of it yet: see [`on_voices`].
pub(crate) fn norwegian() -> Option<Voice> {
    let voices = synthesis().ok()?.get_voices();
    let mut voices = voices.iter().map(|voice| voice.unchecked_into::<SpeechSynthesisVoice>());
    voices.find(|voice| voice.local_service() && is_norwegian(&voice.lang())).map(|voice| Voice { voice })
}

/// Browsers learn of their voices some time after the page has opened.
pub(crate) fn on_voices(callback: impl FnMut() + 'static) -> Listener {
    Listener::new(synthesis().ok().map(EventTarget::from), &["voiceschanged"], callback)
}

impl Voice {
    /// Instead of what is being read.
    pub(crate) fn read(&self, text: &str) {
        let (Ok(synthesis), Ok(utterance)) = (synthesis(), SpeechSynthesisUtterance::new_with_text(text)) else {
            return;
        };
        utterance.set_voice(Some(&self.voice));
        utterance.set_lang(&self.voice.lang());
        utterance.set_rate(PACE);
        synthesis.cancel();
        synthesis.speak(&utterance);
    }
}

pub(crate) fn hush() {
    if let Ok(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

fn synthesis() -> Result<SpeechSynthesis, NotSupportedError> {
    let window = window()?;
    member(&window, "speechSynthesis").map(JsCast::unchecked_into).ok_or(NotSupportedError)
}

/// By its language tag, such as `nb-NO`; some devices write `nb_NO`.
fn is_norwegian(tag: &str) -> bool {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    ["nb", "no", "nn"].iter().any(|norwegian| language.eq_ignore_ascii_case(norwegian))
}
