//! The typo guard of a form: what is asked about once before it is kept. It never stands in the way of the second press.

use super::texts::of_doubt;
use super::{TypedAround, TypedTest};
use crate::domain::assessment::outcome::Reading;
use crate::domain::assessment::plausibility::Doubt;
use crate::domain::assessment::{Answer, Assessment, Item, Key};
use crate::domain::registry;

/// Something that is worth a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedDoubt {
    pub about: DoubtAbout,
    /// It was asked, and the answers it is about are still the same.
    pub was_asked: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DoubtAbout {
    Answer {
        key: Key,
        now: Answer,
        why: Doubt,
    },
    /// It is very unlike the last one.
    Total {
        earlier: Reading,
        now: Reading,
    },
    /// So many that are needed have no answer.
    Missing(usize),
}

/// Where it stands that what is about the whole form was asked.
pub(super) const OF_ALL: &str = "doubt";
const ASKED: &str = "asked";
pub(super) const RIGHT: &str = "right";

impl TypedTest {
    pub(super) fn doubts(
        &self,
        items: &[Item],
        last: Option<&Assessment>,
        now: &Assessment,
        around: TypedAround<'_>,
    ) -> Vec<TypedDoubt> {
        let of_answer = |item: &Item| {
            let answer = now.answers.get(&item.key)?;
            let why = registry::doubt(last, now, item, answer)?;
            let mark = self.texts.get(&of_doubt(&item.key));
            let about = DoubtAbout::Answer { key: item.key.clone(), now: answer, why };
            (mark != RIGHT).then_some(TypedDoubt { about, was_asked: mark == ASKED })
        };
        let missing = items.iter().filter(|item| item.needed && now.answers.get(&item.key).is_none()).count();
        let reference = |day| around.history.reference(day);
        let total = last.and_then(|last| registry::doubt_of_total(last, now, reference));
        let total = total.map(|(earlier, now)| DoubtAbout::Total { earlier, now });
        let of_all = total.into_iter().chain((missing > 0).then_some(DoubtAbout::Missing(missing)));
        let was_asked = self.texts.get(OF_ALL) == ASKED;
        let of_all = of_all.map(|about| TypedDoubt { about, was_asked });
        items.iter().filter_map(of_answer).chain(of_all).collect()
    }

    pub(super) fn note_asked(&mut self, doubts: &[TypedDoubt]) {
        for doubt in doubts {
            match &doubt.about {
                DoubtAbout::Answer { key, .. } => self.put(&of_doubt(key), ASKED.to_owned()),
                DoubtAbout::Total { .. } | DoubtAbout::Missing(_) => self.put(OF_ALL, ASKED.to_owned()),
            }
        }
    }
}
