//! What is written on a tablet that is searched afterwards: marks that stand nowhere in the app itself.

use crate::harness::{Browser, Told};
use crate::pages::goals::{NewGoal, Numbers};
use crate::pages::person::{CancelSession, Person};
use crate::pages::today::go_to_people;

use super::write_person;

// In names, goals and notes, saved and half written; none of them stands in the app itself.
pub(super) const WORKER: &str = "Zworykin Qvist";
pub(super) const SERVICES: &str = "jazzflygelqx";
pub(super) const PEOPLE: [Marks; 4] = [
    Marks {
        name: "Xylander Wetzq",
        goals: ["kvartsfjompenuss", "gnoxbrillefantz", "wolframskrottqv"],
        note: "brunstkjeldeqx",
        unsaved: ["wampezjolluk", "zyxelgrynfjert"],
        search: "qvernpumpezw",
    },
    Marks {
        name: "Quibelund Zaxq",
        goals: ["fjertskovlewq", "zumpebrakkexl", "qvistlurmokkz"],
        note: "vaxbollekrympz",
        unsaved: ["knurrefixzwab", "pjoltebraqzel"],
        search: "skvulpezaxon",
    },
    Marks {
        name: "Wrozeth Jqvam",
        goals: ["tjaffsnurkzwe", "blomqfetterzu", "gryxelbankewo"],
        note: "smurzflokkeqa",
        unsaved: ["dvaskelupzixt", "krokezvampul"],
        search: "hjelpsqvaxen",
    },
    Marks {
        name: "Fjxotland Zwek",
        goals: ["plumzekvarteq", "snixbrottelwa", "zjokkelgrafqu"],
        note: "tverrzaxblomq",
        unsaved: ["lurvezkwipost", "mjazzebrukqe"],
        search: "grynzefloqvat",
    },
];

/// What is written about one person, and beside them.
pub(super) struct Marks {
    pub(super) name: &'static str,
    pub(super) goals: [&'static str; 3],
    /// Of a session that was cancelled.
    pub(super) note: &'static str,
    /// A goal and a note that are half written, and kept as they are.
    pub(super) unsaved: [&'static str; 2],
    pub(super) search: &'static str,
}

impl Marks {
    pub(super) fn all(&self) -> Vec<&'static str> {
        [&[self.name, self.note, self.search][..], &self.goals, &self.unsaved].concat()
    }
}

pub(super) async fn write_about(browser: &Browser, marks: &Marks) -> Told {
    let mut person = write_person(browser, marks.name).await?.add(marks.name).await?;
    person.saved().await?;
    for words in marks.goals {
        let goal = person.new_goal().await?;
        goal.write(words).await?;
        goal.choose_importance(8).await?;
        goal.choose_numbers(Numbers { performance: 2, satisfaction: 2 }).await?;
        person = goal.save().await?;
        person.saved().await?;
    }
    let cancel = person.cancel_session().await?;
    cancel.write_note(marks.note).await?;
    cancel.choose_who("Pårørende").await?;
    cancel.choose_why("Bortreist").await?;
    cancel.save().await?;
    go_to_people(browser).await?.open(marks.name).await?.new_goal().await?;
    browser.write(NewGoal::WORDS, marks.unsaved[0]).await?;
    browser.back().await?;
    Person::on(browser, marks.name).await?.cancel_session().await?;
    browser.write(CancelSession::NOTE, marks.unsaved[1]).await?;
    browser.back().await?;
    go_to_people(browser).await?.search(marks.search).await
}
