//! What a session holds of that which is published as a dose: counted for the professional.

use crate::domain::exercise::{Planned, Purpose};

/// Of one session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SessionContent {
    /// Seconds on the feet with a challenge to the balance, the rests between the sets included.
    pub balance: u16,
    /// Seconds on the way, the rests between the sets included.
    pub walking: u16,
    /// Sets that strengthen the legs.
    pub leg_sets: u16,
    /// All of it, showing and getting into place included.
    pub seconds: u16,
}

impl SessionContent {
    pub fn of(session: &[Planned]) -> Self {
        let mut content = Self::default();
        for planned in session {
            let exercise = planned.exercise;
            if exercise.is_standing_balance() {
                content.balance += planned.lasts();
            }
            if exercise.is_walking() {
                content.walking += planned.lasts();
            }
            if exercise.purpose() == Purpose::Legs {
                content.leg_sets += u16::from(planned.amount.sets);
            }
            content.seconds += planned.share();
        }
        content
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::Exercise;

    #[test]
    fn balance_counts_on_the_feet_only_and_rests_between_sets_count() {
        let content = SessionContent::of(&[Exercise::SeatedFeetInLine, Exercise::HeldFeetTogether].map(Planned::of));
        // 2 × 20 seconds and the quarter of a minute between them.
        assert_eq!((content.balance, content.walking, content.leg_sets), (55, 0, 0));
    }

    #[test]
    fn sets_of_the_legs_and_time_on_the_way_are_counted() {
        let content =
            SessionContent::of(&[Exercise::HeldRise, Exercise::HeldKneeBend, Exercise::WalkAndTurn].map(Planned::of));
        assert_eq!((content.leg_sets, content.walking), (3, 60));
    }
}
