//! Consents for next of kin, and what was shared under them.

use serde::{Deserialize, Serialize};

use super::words::consents as words;
use crate::domain::consent;
use crate::domain::day::Day;
use crate::domain::identity::ConsentId;
use crate::domain::written::Name;
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    consent: AsText<ConsentId>,
    kin: String,
    contents: Vec<words::Content>,
    until: AsText<Day>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sharing {
    consent: AsText<ConsentId>,
    /// Absent when it was shown on the tablet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<Link>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    until: AsText<Day>,
    with_name: bool,
    under_code: bool,
}

impl From<&consent::Consent> for Consent {
    fn from(consent: &consent::Consent) -> Self {
        Self {
            consent: AsText(consent.id),
            kin: consent.kin.as_str().to_owned(),
            contents: consent.contents().iter().map(|content| (*content).into()).collect(),
            until: AsText(Day(consent.until)),
        }
    }
}

impl Consent {
    pub fn read(self) -> Option<consent::Consent> {
        let contents = self.contents.into_iter().map(Into::into).collect();
        consent::Consent::new(self.consent.0, Name::new(&self.kin).ok()?, contents, self.until.0.0).ok()
    }
}

impl From<consent::Sharing> for Sharing {
    fn from(sharing: consent::Sharing) -> Self {
        let link = match sharing.way {
            consent::Way::Shown => None,
            consent::Way::Link { until, with_name, under_code } => {
                Some(Link { until: AsText(Day(until)), with_name, under_code })
            }
        };
        Self { consent: AsText(sharing.consent), link }
    }
}

impl From<Sharing> for consent::Sharing {
    fn from(sharing: Sharing) -> Self {
        let way = match sharing.link {
            None => consent::Way::Shown,
            Some(Link { until, with_name, under_code }) => {
                consent::Way::Link { until: until.0.0, with_name, under_code }
            }
        };
        Self { consent: sharing.consent.0, way }
    }
}
