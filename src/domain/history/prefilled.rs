//! What can be filled in of a form from what is known already.

use chrono::{Days, NaiveDate};

use super::History;
use crate::domain::assessment::{Answer, Answers, Instrument, Key};
use crate::domain::fall_risk::is_slow;
use crate::domain::fall_risk::protocol as questions;
use crate::domain::totals;

/// READING: so long a measurement says how the person walks now.
const STILL_NEW: Days = Days::new(92);

impl History {
    /// To begin with, for whoever fills it in to put right. Empty: nothing is known that answers it.
    pub fn known_answers(&self, instrument: Instrument, today: NaiveDate) -> Answers {
        match instrument {
            Instrument::FallQuestions => self.known_of_falling(today),
            Instrument::FallChecklist => self.answered_until(instrument, today, None),
            _ => Answers::default(),
        }
    }

    /// READING: only what is known for certain. That nothing is known of a fall is no answer, so it is asked.
    fn known_of_falling(&self, today: NaiveDate) -> Answers {
        let falls = self.falls_of_year(today).map_or(0, |falls| falls.number());
        let needed_care = self.fall_risk(today).is_some_and(|risk| risk.needed_care);
        let frail = self.assessed(Instrument::Cfs).next_back().and_then(|it| it.assessment.answers.whole(0));
        let yes = [
            (questions::FELL, falls > 0),
            (questions::INJURED, needed_care),
            (questions::TWO_OR_MORE, falls > 1),
            (questions::FRAIL, frail.is_some_and(|step| step >= totals::tables::CFS_FRAIL.into())),
        ];
        let mut answers = Answers::default();
        for (place, _) in yes.into_iter().filter(|(_, is_yes)| *is_yes) {
            answers.put(Key::Item(place), Answer::Whole(questions::YES));
        }
        if let Some(is_slow) = self.is_slow(today) {
            let walking = if is_slow { questions::SLOW } else { questions::NOT_SLOW };
            answers.put(Key::Item(questions::WALKING), Answer::Whole(walking));
        }
        answers
    }

    fn is_slow(&self, today: NaiveDate) -> Option<bool> {
        let known = self.known(today);
        let is_new = |on: NaiveDate| today.checked_sub_days(STILL_NEW).is_none_or(|from| on >= from);
        let speed = known.speed.filter(|(on, _)| is_new(*on)).map(|(_, speed)| speed);
        let tug = known.tug.filter(|(on, _)| is_new(*on)).map(|(_, tug)| tug);
        is_slow(speed, tug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{Assessment, Conditions, Source};
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::event::PersonEvent;
    use crate::domain::history::tests::{PERSON, day, event};

    fn answered(instrument: Instrument, on: u32, given: &[(u8, Answer)]) -> PersonEvent {
        let given = given.iter().map(|(place, answer)| (Key::Item(*place), *answer)).collect();
        let (source, conditions, answers) = (Source::Guided, Conditions::default(), Answers::new(given).unwrap());
        PersonEvent::Assessed(Assessment { instrument, on: day(on), source, conditions, answers })
    }

    fn known(happened: Vec<PersonEvent>, today: NaiveDate) -> Vec<(u8, u16)> {
        let events: Vec<_> = (0..).zip(happened).map(|(counter, what)| event(counter, what)).collect();
        let answers = History::fold(PERSON, &events).known_answers(Instrument::FallQuestions, today);
        let place = |key: &Key| if let Key::Item(place) = key { *place } else { u8::MAX };
        answers.iter_whole().map(|(key, number)| (place(key), number)).collect()
    }

    #[test]
    fn only_what_is_known_for_certain_is_filled_in() {
        use questions::{FELL, FRAIL, INJURED, NOT_SLOW, SLOW, TWO_OR_MORE, WALKING, YES};
        let falls =
            |falls, care| answered(Instrument::Falls, 3, &[(0, Answer::Whole(falls)), (2, Answer::Whole(care))]);
        assert_eq!(known(vec![], day(9)), []);
        assert_eq!(known(vec![falls(0, 0)], day(9)), []);
        assert_eq!(known(vec![falls(1, 0)], day(9)), [(FELL, YES)]);
        assert_eq!(known(vec![falls(2, 1)], day(9)), [(FELL, YES), (INJURED, YES), (TWO_OR_MORE, YES)]);
        let cfs = |step| answered(Instrument::Cfs, 3, &[(0, Answer::Whole(step))]);
        assert_eq!([known(vec![cfs(4)], day(9)), known(vec![cfs(5)], day(9))], [vec![], vec![(FRAIL, YES)]]);
        let tug = |time| answered(Instrument::Tug, 3, &[(0, Answer::Time(Centiseconds::new(time)))]);
        assert_eq!(known(vec![tug(1_500)], day(9)), [(WALKING, NOT_SLOW)]);
        assert_eq!(known(vec![tug(1_501)], day(9)), [(WALKING, SLOW)]);
        let old = |days| known(vec![tug(1_501)], day(3) + Days::new(days));
        assert_eq!([old(92), old(93)], [vec![(WALKING, SLOW)], vec![]]);
    }
}
