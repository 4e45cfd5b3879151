//! What session is due for one person on one day. Measurements are in `retest.rs`.

use chrono::{Days, NaiveDate};

use super::History;
use crate::domain::course::{Due, Standing};

impl History {
    /// The planned day before today that nothing is recorded of: what was due yesterday still is.
    pub fn missed_before(&self, today: NaiveDate) -> Option<NaiveDate> {
        let yesterday = today.pred_opt()?;
        match self.due(yesterday) {
            Due::Today => Some(yesterday),
            Due::Missed { planned, .. } => Some(planned),
            Due::Recorded | Due::Next(_) | Due::Finished | Due::NoCourse => None,
        }
    }

    /// How far the person has come.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        let Some(course) = self.course else { return Standing::NoCourse };
        if self.sessions_left() == 0 {
            return Standing::Finished;
        }
        match course.week_of(today) {
            Some(week) => Standing::Week(week),
            None if today < course.start => Standing::Starts(course.start),
            None => Standing::Over { recorded: self.sessions.len() },
        }
    }

    pub fn due(&self, today: NaiveDate) -> Due {
        let Some(course) = self.course else { return Due::NoCourse };
        if self.sessions_left() == 0 {
            return Due::Finished;
        }
        let is_recorded = |day: NaiveDate| self.sessions.iter().any(|entry| entry.on == day);
        if is_recorded(today) {
            return Due::Recorded;
        }
        // What is agreed takes the place of the weekdays until its day has passed.
        let agreed = self.appointment().map(|appointment| appointment.on);
        let is_planned = |day: NaiveDate| match agreed {
            Some(on) if day <= on => day == on,
            Some(_) | None => course.is_planned_on(day),
        };
        if is_planned(today) {
            return Due::Today;
        }
        let after_agreed = agreed.and_then(|on| on.succ_opt()).map_or(today, |day| day.max(today));
        let coming = agreed.filter(|on| *on > today && !is_recorded(*on));
        let Some(next) = coming.or_else(|| course.next_planned(after_agreed)) else { return Due::NoCourse };
        let before = (1..=7).filter_map(|days| today.checked_sub_days(Days::new(days)));
        match before.into_iter().find(|day| is_planned(*day)) {
            Some(planned) if !self.sessions.iter().any(|entry| entry.on >= planned) => Due::Missed { planned, next },
            Some(_) | None => Due::Next(next),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::event::PersonEvent;
    use crate::domain::history::tests::{cancelled, course, day, event};
    use crate::domain::identity::PersonId;
    use crate::domain::moment::Moment;
    use crate::domain::session::held::{After, CompletedSession, Load};
    use crate::domain::session::remark::Appointment;

    const PERSON: PersonId = PersonId::from_bits(1);

    #[track_caller]
    fn due(today: u32, recorded: &[u32], expected: Due) {
        let happened =
            std::iter::once(course(&[Weekday::Tue, Weekday::Fri])).chain(recorded.iter().map(|on| cancelled(*on)));
        let events: Vec<_> = (1..).zip(happened).map(|(counter, what)| event(counter, what)).collect();
        assert_eq!(History::fold(PERSON, &events).due(day(today)), expected);
    }

    #[test]
    fn a_person_stands_in_a_week_or_before_or_after_the_course_and_at_its_end_when_all_is_recorded() {
        assert_eq!(History::fold(PERSON, []).standing(day(3)), Standing::NoCourse);
        let planned = event(1, course(&[Weekday::Tue]));
        let begun = History::fold(PERSON, [&planned]);
        assert_eq!(begun.standing(day(2)), Standing::Starts(day(3)));
        assert_eq!(begun.standing(day(31)), Standing::Week(5));
        let later = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        assert_eq!(begun.standing(later), Standing::Over { recorded: 0 });
        let all = (2..26).map(|counter| event(counter, cancelled(3))).chain([planned]);
        assert_eq!(History::fold(PERSON, &all.collect::<Vec<_>>()).standing(day(31)), Standing::Finished);
    }

    /// A session on one day at whose end the next was agreed.
    fn held(on: u32, next: u32) -> PersonEvent {
        let started = Moment::new(1_772_526_600_000 + (i64::from(on) - 3) * 86_400_000, 60).unwrap();
        let next = Some(Appointment { on: day(next), at: None });
        PersonEvent::SessionHeld(Box::new(CompletedSession {
            started,
            trained_ms: 1_200_000,
            plan: None,
            before: None,
            load: Load::Full,
            exercises: vec![],
            incidents: vec![],
            stopped: None,
            after: After { next, ..After::default() },
            captured: None,
        }))
    }

    #[track_caller]
    fn due_after(happened: Vec<PersonEvent>, cases: &[(u32, Due)]) {
        let happened = std::iter::once(course(&[Weekday::Tue, Weekday::Fri])).chain(happened);
        let events: Vec<_> = (1..).zip(happened).map(|(counter, what)| event(counter, what)).collect();
        let history = History::fold(PERSON, &events);
        for (today, expected) in cases {
            assert_eq!(history.due(day(*today)), *expected, "{today}");
        }
    }

    #[test]
    fn what_is_agreed_takes_the_place_of_the_weekdays_until_its_day_has_passed() {
        due_after(
            vec![held(3, 9)], // a Monday
            &[
                (3, Due::Recorded),
                (6, Due::Next(day(9))),
                (9, Due::Today),
                (10, Due::Today),
                (11, Due::Missed { planned: day(10), next: day(13) }),
            ],
        );
        due_after(
            vec![held(3, 11)],
            &[(10, Due::Next(day(11))), (12, Due::Missed { planned: day(11), next: day(13) })],
        );
    }

    #[test]
    fn an_appointment_that_is_cancelled_gives_way_to_the_next_weekday() {
        due_after(vec![held(3, 9), cancelled(9)], &[(6, Due::Next(day(10))), (9, Due::Recorded), (10, Due::Today)]);
    }

    #[test]
    fn what_is_due_follows_from_the_weekdays_and_from_what_is_recorded() {
        due(1, &[], Due::Next(day(3)));
        due(3, &[], Due::Today);
        due(3, &[3], Due::Recorded);
        due(4, &[3], Due::Next(day(6)));
        due(4, &[], Due::Missed { planned: day(3), next: day(6) });
        due(6, &[], Due::Today);
        due(9, &[3], Due::Missed { planned: day(6), next: day(10) });
    }
}
