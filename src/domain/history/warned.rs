//! What measurements give somebody to be told of, and what was told of the matters of the checklist.
//!
//! Source: clinical rules, second edition §4.

use chrono::NaiveDate;

use super::{AssessmentEntry, History};
use crate::domain::assessment::Instrument;
use crate::domain::fall_checklist::protocol::found;
use crate::domain::fall_checklist::{ChecklistFinding, Matter, ToldWhom};
use crate::domain::fall_risk::{self, FallRiskAnswer, FallRiskLevel};
use crate::domain::measured_cause::MeasuredCause;
use crate::domain::orthostatic::{self, OrthostaticVerdict};
use crate::domain::session::readiness::Tell;
use crate::domain::totals::TotalFinding;
use crate::domain::totals::protocol::outcome;
use crate::domain::weight::{self, BodyWeight, WeightLoss};

/// Those that may give somebody to be told of.
const WARNING: [Instrument; 4] =
    [Instrument::Weight, Instrument::FallQuestions, Instrument::FallChecklist, Instrument::FourAt];

impl History {
    /// Too much weight was lost, as it was known when this was weighed.
    pub fn weight_loss(&self, entry: &AssessmentEntry) -> Option<WeightLoss> {
        let weighed = |it: &AssessmentEntry| Some((it.assessment.on, weight::protocol::read(&it.assessment)?));
        let mut until: Vec<(NaiveDate, BodyWeight)> = vec![];
        for known in self.assessed(Instrument::Weight) {
            let this = weighed(known);
            until.extend(this);
            if known.event == entry.event {
                return this.and_then(|_| weight::loss(&until));
            }
        }
        None
    }

    /// READING: of the newest measurement with each instrument; an older one says nothing of now. Each new one that warns is told
    /// of anew. A blood pressure lying and standing stays until somebody was told, also where a newer one is better.
    pub(super) fn measured_causes(&self) -> Vec<(&AssessmentEntry, Vec<(Tell, MeasuredCause)>)> {
        let newest = WARNING.into_iter().filter_map(|instrument| self.assessed(instrument).next_back());
        newest.chain(self.assessed(Instrument::Orthostatic)).map(|entry| (entry, self.causes(entry))).collect()
    }

    /// READING: a weight and a possible delirium are for the nurse or the doctor; of the risk of falling the high one too, and
    /// the intermediate one for the physiotherapist; of the checklist the home and the shoes for the physiotherapist.
    fn causes(&self, entry: &AssessmentEntry) -> Vec<(Tell, MeasuredCause)> {
        let assessment = &entry.assessment;
        match assessment.instrument {
            Instrument::Weight => {
                let loss = self.weight_loss(entry).map(MeasuredCause::WeightLoss);
                loss.map(|loss| (Tell::NurseOrDoctor, loss)).into_iter().collect()
            }
            Instrument::FallQuestions => match fall_risk::protocol::level(&assessment.answers) {
                Some(FallRiskAnswer::Level(level @ FallRiskLevel::High)) => {
                    vec![(Tell::NurseOrDoctor, MeasuredCause::RiskOfFalling(level))]
                }
                Some(FallRiskAnswer::Level(level @ FallRiskLevel::Intermediate)) => {
                    vec![(Tell::Physiotherapist, MeasuredCause::RiskOfFalling(level))]
                }
                Some(FallRiskAnswer::Level(FallRiskLevel::Low) | FallRiskAnswer::Open(_)) | None => vec![],
            },
            Instrument::FallChecklist => {
                let open = found(&assessment.answers).unwrap_or_default().into_iter();
                let open = open.filter(|it| it.told == ToldWhom::NobodyYet);
                open.map(|it| (whom_to_tell(it.matter), MeasuredCause::Unmended(it.matter))).collect()
            }
            Instrument::Orthostatic => {
                let pressures = orthostatic::protocol::read(&assessment.answers);
                let warns = pressures.verdict().is_some_and(|verdict| verdict > OrthostaticVerdict::Full);
                warns.then_some((Tell::NurseOrDoctor, MeasuredCause::Standing(pressures))).into_iter().collect()
            }
            Instrument::FourAt => {
                let found = outcome(assessment).map(|it| it.findings).unwrap_or_default();
                let possible = found.contains(&TotalFinding::PossibleDelirium);
                possible.then_some((Tell::NurseOrDoctor, MeasuredCause::PossibleDelirium)).into_iter().collect()
            }
            _ => vec![],
        }
    }

    /// What the newest checklist says is to be mended, who was told, and since which day it has said so.
    pub fn matters(&self) -> Vec<(ChecklistFinding, NaiveDate)> {
        let lists: Vec<_> = self.assessed(Instrument::FallChecklist).rev().map(|entry| &entry.assessment).collect();
        let of = |answers| found(answers).unwrap_or_default();
        let newest = lists.first().map(|list| of(&list.answers)).unwrap_or_default();
        let since = |finding: ChecklistFinding| {
            let said = lists.iter().take_while(|list| of(&list.answers).contains(&finding)).last()?;
            Some((finding, said.on))
        };
        newest.into_iter().filter_map(since).collect()
    }
}

fn whom_to_tell(matter: Matter) -> Tell {
    match matter {
        Matter::Medicines | Matter::Vision | Matter::Alcohol => Tell::NurseOrDoctor,
        Matter::NightUrgency | Matter::LowPressureStanding => Tell::NurseOrDoctor,
        Matter::FeetAndShoes | Matter::Home => Tell::Physiotherapist,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Key, Source};
    use crate::domain::event::PersonEvent;
    use crate::domain::history::tests::{PERSON, day, event};
    use crate::domain::identity::EventId;
    use crate::domain::session::follow_up::FollowUpCause;
    use crate::domain::session::incident::Notification;
    use crate::domain::weight::WeightLimit;

    fn answered(instrument: Instrument, on: u32, given: &[(u8, u16)]) -> PersonEvent {
        let given = given.iter().map(|(place, number)| (Key::Item(*place), Answer::Whole(*number)));
        let answers = Answers::new(given.collect()).unwrap();
        let (source, conditions) = (Source::Guided, Conditions::default());
        PersonEvent::Assessed(Assessment { instrument, on: day(on), source, conditions, answers })
    }

    fn history(happened: Vec<PersonEvent>) -> History {
        let events: Vec<_> = (0..).zip(happened).map(|(counter, what)| event(counter, what)).collect();
        History::fold(PERSON, &events)
    }

    fn open(happened: Vec<PersonEvent>) -> Vec<(NaiveDate, Tell, Vec<FollowUpCause>)> {
        history(happened).open_follow_ups().into_iter().map(|it| (it.on, it.tell, it.why)).collect()
    }

    fn weighed(on: u32, tenths: u16) -> PersonEvent {
        answered(Instrument::Weight, on, &[(0, tenths)])
    }

    #[test]
    fn a_loss_of_weight_is_open_until_the_nurse_was_told_and_only_the_newest_weight_counts() {
        let lost = vec![weighed(1, 700), weighed(28, 665)];
        let [from, now] = [700, 665].map(|tenths| BodyWeight::new(tenths).unwrap());
        let loss = WeightLoss { since: day(1), from, now, limit: WeightLimit::ThreeMonths };
        let why = vec![FollowUpCause::Measured(MeasuredCause::WeightLoss(loss))];
        assert_eq!(open(lost.clone()), [(day(28), Tell::NurseOrDoctor, why)]);
        assert_eq!(open(lost.iter().cloned().chain([weighed(29, 690)]).collect()), []);
        let told =
            |whom| PersonEvent::FollowUpTold { of: EventId::from_bits(99), tell: Tell::NurseOrDoctor, told: whom };
        assert_eq!(open(lost.iter().cloned().chain([told(Notification::Nurse)]).collect()), []);
        assert_eq!(open(lost.into_iter().chain([told(Notification::NextOfKin)]).collect()).len(), 1);
    }

    #[test]
    fn the_risk_of_falling_says_whom_to_tell() {
        let asked = |given: &[(u8, u16)]| {
            open(vec![answered(Instrument::FallQuestions, 3, given)]).into_iter().map(|it| it.1).collect::<Vec<_>>()
        };
        assert_eq!(asked(&[(0, 0), (1, 0), (2, 0)]), []);
        assert_eq!(asked(&[(0, 0), (1, 1), (2, 0), (7, 1)]), [Tell::NurseOrDoctor]);
        assert_eq!(asked(&[(0, 0), (1, 1), (2, 0), (7, 0), (8, 2)]), [Tell::Physiotherapist]);
        assert_eq!(asked(&[(0, 0), (1, 1), (2, 0), (7, 0), (8, 0)]), []);
    }

    #[test]
    fn a_matter_nobody_was_told_of_is_open_until_a_later_list_says_who_was() {
        let list = |on, given: &[(u8, u16)]| answered(Instrument::FallChecklist, on, given);
        let first = list(3, &[(0, 1), (1, 2), (3, 1)]);
        let causes = |matter| vec![FollowUpCause::Measured(MeasuredCause::Unmended(matter))];
        let expected = [
            (day(3), Tell::NurseOrDoctor, causes(Matter::Medicines)),
            (day(3), Tell::Physiotherapist, causes(Matter::Home)),
        ];
        assert_eq!(open(vec![first.clone()]), expected);
        let later = list(10, &[(0, 3), (1, 2), (3, 5)]);
        assert_eq!(open(vec![first.clone(), later.clone()]), []);
        let told = |matter, told, on| (ChecklistFinding { matter, told }, day(on));
        let matters = [
            told(Matter::Medicines, ToldWhom::Doctor, 10),
            told(Matter::Vision, ToldWhom::Nurse, 3),
            told(Matter::Home, ToldWhom::Relatives, 10),
        ];
        assert_eq!(history(vec![first, later]).matters(), matters);
    }

    #[test]
    fn a_4at_of_4_or_more_is_told() {
        let of = |total| open(vec![answered(Instrument::FourAt, 3, &[(0, total)])]).len();
        assert_eq!([0, 3, 4, 12, 13].map(of), [0, 0, 1, 1, 0]);
    }
}
