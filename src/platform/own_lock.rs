//! The lock of the device itself (fingerprint, face, screen lock) as keeper of one secret: a passkey of this device, by
//! WebAuthn with its `prf` extension. It asks who is there in a window of its own.
//!
//! Nobody checks a signature here, as there is no server: what counts is the secret, which the device gives nobody before it
//! has seen who holds it.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::AbortController;
use zeroize::Zeroizing;

use crate::platform::ability::{failure_name, member, window};
use crate::platform::answer::{SOON_MS, UnansweredError, in_time};
use crate::platform::choosing::Sheet;
use crate::platform::random::fill_random;

/// So long the device's window is asked to stay.
const ASKED_MS: u32 = 120_000;
/// A browser that does not close it then has no answer.
const WAITED_MS: u32 = 150_000;

/// COSE: Ed25519, P-256 and RSA signatures. A device knows one of them.
const SIGNATURES: [i32; 3] = [-8, -7, -257];

thread_local! {
    /// One window at a time.
    static ASKING: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// Why there is no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PasskeyError {
    #[error("cancelled, too late, not the right person, or no such passkey: browsers do not say which")]
    NotConfirmed,
    #[error("neither this device nor its browser can")]
    NotPossible,
    #[error("the passkey is there and keeps no secret")]
    NoSecret,
    #[error("the browser did not answer in time")]
    NoAnswer,
    /// See [`stop_asking`].
    #[error("something else was done instead")]
    Withdrawn,
}

/// In a place of its own: what is moved leaves a copy behind that nobody wipes.
pub(crate) type PasskeySecret = Box<Zeroizing<[u8; 32]>>;

/// A passkey that was made, and what it answers the salt.
pub(crate) struct NewPasskey {
    pub credential: Vec<u8>,
    pub secret: PasskeySecret,
}

/// For whom a passkey is made, as the device's own list of them shows it.
pub(crate) struct PasskeyOwner<'a> {
    pub app: &'a str,
    /// Made again for the same one, it takes the place of the one before.
    pub handle: [u8; 32],
    pub mark: &'a str,
}

/// Whether the device has a lock that knows people, and the browser asks it. Whether it keeps secrets shows when it is asked.
pub(crate) async fn is_there() -> bool {
    let class = window().ok().and_then(|window| member(&window, "PublicKeyCredential"));
    let asked = class.map(|class| called(&class, "isUserVerifyingPlatformAuthenticatorAvailable", &[]));
    let Some(Ok(asked)) = asked else { return false };
    in_time(asked, SOON_MS).await.is_ok_and(|answer| answer == true)
}

/// Makes a passkey on this device. It may ask twice: some devices give the secret at the second time. Must follow a tap.
pub(crate) async fn make(owner: PasskeyOwner<'_>, salt: &[u8; 32]) -> Result<NewPasskey, PasskeyError> {
    let made = asked("create", creation(&owner, salt).map_err(failure)?).await?;
    let raw = member(&made, "rawId").ok_or(PasskeyError::NoSecret)?;
    let credential = Uint8Array::new(&raw).to_vec();
    let answered = prf_of(&made)?;
    if let Some(secret) = answered.as_ref().and_then(secret_in) {
        return Ok(NewPasskey { credential, secret });
    }
    if answered.and_then(|prf| member(&prf, "enabled")).is_none_or(|enabled| enabled != true) {
        return Err(PasskeyError::NoSecret);
    }
    let secret = ask(&credential, salt).await?;
    Ok(NewPasskey { credential, secret })
}

/// The secret of this passkey for this salt, always the same. Must follow a tap.
pub(crate) async fn ask(credential: &[u8], salt: &[u8; 32]) -> Result<PasskeySecret, PasskeyError> {
    let answer = asked("get", request(credential, salt).map_err(failure)?).await?;
    prf_of(&answer)?.as_ref().and_then(secret_in).ok_or(PasskeyError::NoSecret)
}

/// The device's window goes, where one is open.
pub(crate) fn stop_asking() {
    if let Some(asking) = ASKING.take() {
        asking.abort();
    }
}

async fn asked(method: &str, public_key: JsValue) -> Result<JsValue, PasskeyError> {
    stop_asking();
    let stop = AbortController::new().map_err(failure)?;
    let options = object(&[("publicKey", &public_key), ("signal", &stop.signal())]).map_err(failure)?;
    let container = window().ok().and_then(|window| member(&window.navigator(), "credentials"));
    let container = container.ok_or(PasskeyError::NotPossible)?;
    ASKING.replace(Some(stop));
    let _sheet = Sheet::open();
    let answer = match called(&container, method, &[options]) {
        Ok(promise) => in_time(promise, WAITED_MS).await,
        Err(refused) => Err(UnansweredError::Refused(refused)),
    };
    match answer {
        Ok(credential) if credential.is_object() => Ok(credential),
        Ok(_) => Err(PasskeyError::NotConfirmed),
        Err(UnansweredError::Refused(why)) => Err(failure(why)),
        Err(UnansweredError::NoAnswer) => {
            stop_asking();
            Err(PasskeyError::NoAnswer)
        }
    }
}

fn failure(why: JsValue) -> PasskeyError {
    match failure_name(&why).as_str() {
        "NotAllowedError" => PasskeyError::NotConfirmed,
        "AbortError" => PasskeyError::Withdrawn,
        _ => PasskeyError::NotPossible,
    }
}

fn creation(owner: &PasskeyOwner<'_>, salt: &[u8; 32]) -> Result<JsValue, JsValue> {
    let signature = |number: &i32| object(&[("type", &"public-key".into()), ("alg", &(*number).into())]);
    let signatures = SIGNATURES.iter().map(signature).collect::<Result<Array, _>>()?;
    let mark = owner.mark.into();
    object(&[
        ("challenge", &challenge()?),
        ("rp", &object(&[("name", &owner.app.into())])?),
        ("user", &object(&[("id", &bytes(&owner.handle)), ("name", &mark), ("displayName", &mark)])?),
        ("pubKeyCredParams", &signatures),
        (
            "authenticatorSelection",
            &object(&[
                ("authenticatorAttachment", &"platform".into()),
                ("residentKey", &"required".into()),
                ("requireResidentKey", &true.into()),
                ("userVerification", &"required".into()),
            ])?,
        ),
        ("attestation", &"none".into()),
        ("timeout", &ASKED_MS.into()),
        ("extensions", &secret_for(salt)?),
    ])
}

fn request(credential: &[u8], salt: &[u8; 32]) -> Result<JsValue, JsValue> {
    let passkey = object(&[
        ("type", &"public-key".into()),
        ("id", &bytes(credential)),
        ("transports", &Array::of1(&"internal".into())),
    ])?;
    object(&[
        ("challenge", &challenge()?),
        ("allowCredentials", &Array::of1(&passkey)),
        ("userVerification", &"required".into()),
        ("timeout", &ASKED_MS.into()),
        ("extensions", &secret_for(salt)?),
    ])
}

fn secret_for(salt: &[u8; 32]) -> Result<JsValue, JsValue> {
    object(&[("prf", &object(&[("eval", &object(&[("first", &bytes(salt))])?)])?)])
}

/// What the extension says of itself.
fn prf_of(credential: &JsValue) -> Result<Option<JsValue>, PasskeyError> {
    let ask = member(credential, "getClientExtensionResults").and_then(|ask| ask.dyn_into::<Function>().ok());
    let results = ask.and_then(|ask| ask.call0(credential).ok()).ok_or(PasskeyError::NoSecret)?;
    Ok(member(&results, "prf"))
}

fn secret_in(prf: &JsValue) -> Option<PasskeySecret> {
    let first = Uint8Array::new(&member(&member(prf, "results")?, "first")?);
    let mut secret = PasskeySecret::default();
    let is_whole = first.length() == 32;
    if is_whole {
        first.copy_to(secret.as_mut_slice());
        // The browser's own copy.
        first.fill(0, 0, 32);
    }
    is_whole.then_some(secret)
}

fn challenge() -> Result<JsValue, JsValue> {
    let mut drawn = [0; 32];
    fill_random(&mut drawn).map_err(|_| JsValue::UNDEFINED)?;
    Ok(bytes(&drawn))
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn object(fields: &[(&str, &JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object.into())
}

fn called(object: &JsValue, method: &str, with: &[JsValue]) -> Result<Promise, JsValue> {
    let method: Function = member(object, method).ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    Ok(Promise::resolve(&Reflect::apply(&method, object, &with.iter().collect::<Array>())?))
}
