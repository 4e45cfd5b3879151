//! Texts and keys in every form in which a computer may keep them, and the search for all of them at once.

const EMPTY: [u8; 1024] = [0; 1024];

/// One form of something that is looked for.
pub(super) struct Pattern<T> {
    bytes: Vec<u8>,
    /// What it is a form of, and which.
    pub(super) said: String,
    /// What its seeker calls it.
    pub(super) of: T,
}

/// By their first two bytes.
pub(super) struct Patterns<T>(Vec<Vec<Pattern<T>>>);

impl<T: Copy> Patterns<T> {
    pub(super) fn none() -> Self {
        Self((0..=u16::MAX).map(|_| vec![]).collect())
    }

    pub(super) fn add_text(&mut self, text: &str, of: T) {
        for (form, bytes) in forms_of_text(text) {
            self.add(Pattern { bytes, said: format!("{text} as {form}"), of });
        }
    }

    /// Only as it is.
    pub(super) fn add_plain(&mut self, text: &str, of: T) {
        self.add(Pattern { bytes: text.as_bytes().to_vec(), said: text.to_owned(), of });
    }

    /// In halves: of a key that was written over in part, half is too much.
    pub(super) fn add_key(&mut self, what: &str, key: &[u8], of: T) {
        for (form, bytes) in forms_of_key(key) {
            for half in bytes.chunks(bytes.len().div_ceil(2)) {
                self.add(Pattern { bytes: half.to_vec(), said: format!("{what}, {form}"), of });
            }
        }
    }

    /// Once, however often it is named.
    fn add(&mut self, pattern: Pattern<T>) {
        let alike = &mut self.0[first_two(pattern.bytes[0], pattern.bytes[1])];
        if alike.iter().all(|known| known.bytes != pattern.bytes) {
            alike.push(pattern);
        }
    }

    /// Told of each time that any of them stands there.
    pub(super) fn each_in(&self, content: &[u8], mut found: impl FnMut(&Pattern<T>)) {
        let mut place = 0;
        while let Some([first, second]) = content.get(place..place + 2) {
            // Most of a memory, in which none of them begins.
            if *first == 0 && content[place..].starts_with(&EMPTY) {
                place += EMPTY.len() - 1;
                continue;
            }
            for pattern in &self.0[first_two(*first, *second)] {
                if content[place..].starts_with(&pattern.bytes) {
                    found(pattern);
                }
            }
            place += 1;
        }
    }
}

fn first_two(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
}

/// As UTF-8, as the two orders of UTF-16, in hexadecimal, and as the middle of a text in base64, wherever it begins.
fn forms_of_text(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-16LE", wide(u16::to_le_bytes)),
        ("UTF-16BE", wide(u16::to_be_bytes)),
        ("hexadecimal", hex.into_bytes()),
    ];
    for before in 0..3 {
        let shifted = [&vec![0; before], text.as_bytes()].concat();
        let letters = base64(&shifted);
        // Those that do not depend on what stands around.
        let inner = letters.get(before.div_ceil(3) * 4..letters.len() / 4 * 4 - 4).unwrap_or_default();
        forms.extend((inner.len() >= 8).then(|| ("base64", inner.as_bytes().to_vec())));
    }
    forms
}

/// As it is, in words of the other order, and as what an HMAC makes of its key.
fn forms_of_key(key: &[u8]) -> [(&'static str, Vec<u8>); 4] {
    let padded = |pad: u8| key.iter().map(|byte| byte ^ pad).collect();
    let turned = key.chunks(4).flat_map(|word| word.iter().rev().copied()).collect();
    [
        ("as it is", key.to_vec()),
        ("turned", turned),
        ("in an inner pad", padded(0x36)),
        ("in an outer pad", padded(0x5c)),
    ]
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let three = |part: &[u8]| part.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    let four = |bits: u32| [18, 12, 6, 0].map(|by| char::from(LETTERS[(bits >> by & 63) as usize]));
    bytes.chunks_exact(3).flat_map(|part| four(three(part))).collect()
}
