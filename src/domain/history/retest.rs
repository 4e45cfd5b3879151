//! What is to be measured again.

use chrono::{Days, Months, NaiveDate};

use super::{AssessmentEntry, History};
use crate::domain::assessment::Instrument;
use crate::domain::retest::RetestWeeks;

/// What is to be measured again, and for which week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetestDue {
    pub week: u16,
    pub instruments: Vec<Instrument>,
}

impl History {
    /// What is to be measured now. `None`: nothing, or there is no course.
    ///
    /// READING: SPPB always, and every other test that was used before; what was measured in the week before counts. The blood
    /// pressure lying and standing is measured when there is a reason to, and not by the week. Weight is due a month after it was
    /// last measured, whatever the week.
    pub fn retest_due(&self, today: NaiveDate, plan: &RetestWeeks) -> Option<RetestDue> {
        let start = self.course?.start;
        let (week, day) = plan.come(start, today)?;
        let from = day.checked_sub_days(Days::new(7))?;
        let used = |instrument: &Instrument| {
            *instrument == Instrument::Sppb || !is_by_reason(*instrument) && self.assessed(*instrument).next().is_some()
        };
        let measured = |instrument: &Instrument| match instrument {
            Instrument::Weight => self.was_weighed_within_a_month(today),
            _ => self.assessed(*instrument).any(|entry| entry.assessment.on >= from),
        };
        let instruments: Vec<_> =
            Instrument::ALL.into_iter().filter(|instrument| used(instrument) && !measured(instrument)).collect();
        // Weighing belongs to no week of the plan.
        let now = || u16::try_from((today - start).num_days() / 7).unwrap_or(week);
        let week = if instruments == [Instrument::Weight] { now() } else { week };
        (!instruments.is_empty()).then_some(RetestDue { week, instruments })
    }

    fn was_weighed_within_a_month(&self, today: NaiveDate) -> bool {
        let due = |entry: &AssessmentEntry| entry.assessment.on.checked_add_months(Months::new(1));
        self.assessed(Instrument::Weight).next_back().and_then(due).is_some_and(|due| today < due)
    }
}

/// Asked or measured when there is a reason to.
fn is_by_reason(instrument: Instrument) -> bool {
    Instrument::SHORT.contains(&instrument) || instrument == Instrument::Orthostatic
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::history::tests::{assessed, course, day, event, sppb};
    use crate::domain::identity::PersonId;

    const PERSON: PersonId = PersonId::from_bits(1);

    #[test]
    fn sppb_is_due_at_the_start_and_in_each_planned_week_until_it_is_measured() {
        let start = event(1, course(&[Weekday::Tue]));
        let plan = RetestWeeks::default();
        let due = |history: &History, on| history.retest_due(day(on), &plan).map(|due| (due.week, due.instruments));
        let history = History::fold(PERSON, [&start]);
        assert_eq!(due(&history, 2), None);
        assert_eq!(due(&history, 3), Some((0, vec![Instrument::Sppb])));
        let measured = event(2, sppb());
        let history = History::fold(PERSON, [&start, &measured]);
        assert_eq!(due(&history, 24), None);
        assert_eq!(due(&history, 31), Some((4, vec![Instrument::Sppb])));
    }

    #[test]
    fn a_test_that_was_used_once_is_due_again_but_a_short_question_is_not() {
        let start = event(1, course(&[Weekday::Tue]));
        let plan = RetestWeeks::default();
        let tests = [
            event(2, assessed(Instrument::Tug, 4)),
            event(3, assessed(Instrument::Pain, 4)),
            event(5, assessed(Instrument::Orthostatic, 4)),
        ];
        let history = History::fold(PERSON, std::iter::once(&start).chain(&tests));
        let due = history.retest_due(day(31), &plan).unwrap();
        assert_eq!((due.week, due.instruments), (4, vec![Instrument::Sppb, Instrument::Tug]));
        let again = event(4, assessed(Instrument::Tug, 25));
        let history = History::fold(PERSON, [&start].into_iter().chain(&tests).chain([&again]));
        assert_eq!(history.retest_due(day(31), &plan).unwrap().instruments, [Instrument::Sppb]);
    }

    #[test]
    fn weight_is_due_a_month_after_it_was_last_measured_and_never_before_the_first_time() {
        let start = event(1, course(&[Weekday::Tue]));
        let due = |weighed: &[u32], today: NaiveDate| {
            let weighed: Vec<_> =
                (3..).zip(weighed).map(|(at, on)| event(at, assessed(Instrument::Weight, *on))).collect();
            let measured = [event(2, sppb())];
            let history = History::fold(PERSON, std::iter::once(&start).chain(&measured).chain(&weighed));
            history.retest_due(today, &RetestWeeks::default()).map(|due| (due.week, due.instruments))
        };
        let april = |day| NaiveDate::from_ymd_opt(2026, 4, day).unwrap();
        assert_eq!([due(&[], day(24)), due(&[4], day(24)), due(&[4, 24], day(30))], [None, None, None]);
        assert_eq!(due(&[4], april(3)), Some((4, vec![Instrument::Sppb])));
        assert_eq!(due(&[4], april(4)), Some((4, vec![Instrument::Sppb, Instrument::Weight])));
        let before = NaiveDate::from_ymd_opt(2026, 2, 20).unwrap();
        let weighed = match assessed(Instrument::Weight, 4) {
            crate::domain::event::PersonEvent::Assessed(it) => {
                crate::domain::event::PersonEvent::Assessed(crate::domain::assessment::Assessment { on: before, ..it })
            }
            other => other,
        };
        let events = [start.clone(), event(2, sppb()), event(3, weighed)];
        let alone = History::fold(PERSON, &events).retest_due(day(24), &RetestWeeks::default()).unwrap();
        assert_eq!((alone.week, alone.instruments), (3, vec![Instrument::Weight]));
    }
}
