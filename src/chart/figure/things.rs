//! Small things that a hand takes up: a cup, bottles, a cloth, the sleeve of a cardigan.

use std::f64::consts::TAU;

use super::body::{Body, Side, SolvedArm, length};
use super::flesh::{Ball, Member, Surface, ball};
use super::space::{Point, UP, at};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FigureThing {
    Cup,
    Bottle,
    /// A small towel.
    Cloth,
    /// The towel rolled up, across the way.
    Roll,
    Cardigan,
}

/// Where it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Spot {
    /// Its lowest point, on something.
    At(Point),
    In(Side),
    InBothHands,
    /// A sleeve that is drawn up the right arm by the left hand: 0 at the fingers, 1 at the shoulder.
    OnArm(f64),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Thing {
    pub item: FigureThing,
    pub spot: Spot,
}

impl Thing {
    /// On the way to the next pose it still is where it was, apart from a sleeve, which moves.
    pub(super) fn on_the_way(self, next: Self, share: f64) -> Self {
        match (self.spot, next.spot) {
            (Spot::OnArm(from), Spot::OnArm(to)) => Self { spot: Spot::OnArm(from + (to - from) * share), ..self },
            _ => self,
        }
    }

    /// The part of the body it is painted right after; `None`: behind the body.
    pub(super) fn after(self) -> Option<Member> {
        match self.spot {
            Spot::At(_) => None,
            Spot::In(Side::Left) => Some(Member::LeftArm),
            Spot::In(Side::Right) | Spot::InBothHands | Spot::OnArm(_) => Some(Member::RightArm),
        }
    }

    pub(super) fn surfaces(self, body: &Body) -> Vec<Surface> {
        let hands = [body.right_arm, body.left_arm].map(|arm| arm.grip());
        let place = match self.spot {
            Spot::At(place) => place,
            Spot::In(Side::Right) => hands[0],
            Spot::In(Side::Left) => hands[1],
            Spot::InBothHands => hands[0].towards(hands[1], 0.5),
            Spot::OnArm(share) => return cardigan(body, share),
        };
        let held = !matches!(self.spot, Spot::At(_));
        match (self.item, self.spot) {
            (FigureThing::Cup, _) => {
                let foot = if held { place - UP * 5.0 } else { place };
                let hold = ring(foot + UP * 5.0 + at(4.6, 0.0, 0.0), 1.6, 2.2);
                vec![thing(vec![hold, [ring(foot, 3.4, 0.8), ring(foot + UP * 9.4, 3.6, 0.8)].concat()])]
            }
            (FigureThing::Bottle, _) => {
                let foot = if held { place - UP * 9.0 } else { place };
                let body = [ring(foot, 2.6, 0.8), ring(foot + UP * 13.0, 2.6, 0.8)].concat();
                vec![thing(vec![vec![ball(foot + UP * 15.0, 1.6), ball(foot + UP * 19.0, 1.6)], body])]
            }
            (FigureThing::Cloth, Spot::InBothHands) => vec![thing(vec![hands.map(|hand| ball(hand, 2.2)).to_vec()])],
            (FigureThing::Cloth | FigureThing::Cardigan, Spot::At(_)) => {
                vec![thing(vec![ring(place + UP * 1.2, 11.0, 1.2)])]
            }
            (FigureThing::Cloth | FigureThing::Cardigan, _) => {
                vec![thing(vec![hanging(place, (place.y - 2.0).clamp(2.0, 24.0))])]
            }
            (FigureThing::Roll, _) => {
                let end = |z: f64| ball(place + UP * 4.4 + at(0.0, 0.0, z), 4.4);
                vec![thing(vec![vec![end(-19.0), end(19.0)]])]
            }
        }
    }
}

fn thing(skins: Vec<Vec<Ball>>) -> Surface {
    Surface { class: "fig-item", skins }
}

/// A flat ring of balls, whose outline is a disc.
fn ring(centre: Point, radius: f64, thick: f64) -> Vec<Ball> {
    (0..12)
        .map(|step| {
            let (sin, cos) = (f64::from(step) / 12.0 * TAU).sin_cos();
            ball(centre + at(radius * cos, 0.0, radius * sin), thick)
        })
        .collect()
}

/// Cloth that hangs from a hand.
fn hanging(hand: Point, long: f64) -> Vec<Ball> {
    vec![ball(hand, 2.4), ball(hand + at(-5.0, -long, 2.0), 1.4), ball(hand + at(6.0, -long * 0.9, -2.0), 1.4)]
}

/// A sleeve as far up the right arm as it has come; the rest of the cardigan hangs from its end and the left hand.
fn cardigan(body: &Body, share: f64) -> Vec<Surface> {
    let SolvedArm { shoulder, elbow, wrist, .. } = body.right_arm;
    let way = share * (length::FOREARM + length::UPPER_ARM);
    let on_forearm = (way / length::FOREARM).min(1.0);
    let on_upper = ((way - length::FOREARM) / length::UPPER_ARM).max(0.0);
    let cuff = ball(wrist.towards(elbow, 0.06), 4.4);
    let end =
        if on_upper > 0.0 { elbow.towards(shoulder, on_upper) } else { wrist.towards(elbow, on_forearm.max(0.1)) };
    let mut skins = vec![vec![cuff, ball(wrist.towards(elbow, on_forearm.max(0.1)), 5.4)]];
    if on_upper > 0.0 {
        skins.push(vec![ball(elbow, 5.4), ball(end, 6.8)]);
    }
    let left = body.left_arm.grip();
    let low = end.y.min(left.y) - 26.0;
    let rest = vec![
        ball(end, 5.0),
        ball(left, 2.0),
        ball(at(end.x - 4.0, low, end.z), 1.6),
        ball(at(left.x - 2.0, low + 3.0, left.z), 1.6),
    ];
    vec![thing(vec![rest]), thing(skins)]
}
