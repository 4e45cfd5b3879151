//! What the joints are clothed in: balls around the bones, and the parts of the body they make.

use super::body::{Body, SolvedArm, SolvedLeg, length, radius};
use super::space::{Frame, Point, Shows, ViewDirection};

#[derive(Debug, Clone, Copy)]
pub(super) struct Ball {
    pub centre: Point,
    pub radius: f64,
}

/// One surface: the skin stretched around balls, several skins that run into each other.
pub(super) struct Surface {
    pub class: &'static str,
    pub skins: Vec<Vec<Ball>>,
}

/// A part of the body that is in front of or behind the others as a whole. Surfaces in the order they are painted.
pub(super) struct BodyPart {
    pub surfaces: Vec<Surface>,
    pub of: Member,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Member {
    Trunk,
    Head,
    RightArm,
    LeftArm,
    RightLeg,
    LeftLeg,
}
use Member::{Head, LeftArm, LeftLeg, RightArm, RightLeg, Trunk};

impl Member {
    fn surfaces(self, body: &Body, view: ViewDirection) -> Vec<Surface> {
        match self {
            Trunk => trunk(body),
            Head => head(body, view),
            RightArm => arm(&body.right_arm, body, view),
            LeftArm => arm(&body.left_arm, body, view),
            RightLeg => leg(&body.right_leg),
            LeftLeg => leg(&body.left_leg),
        }
    }
}

/// From the farthest to the nearest. A jumper hangs over standing legs; a lap lies before it.
fn order(body: &Body, view: ViewDirection) -> [Member; 6] {
    let ahead = |leg: SolvedLeg| (leg.knee - leg.hip).dot(body.hips.forward);
    let has_lap = ahead(body.right_leg).max(ahead(body.left_leg)) > length::THIGH / 2.0;
    let near = |point: Point| view.see(point).near;
    let legs = if near(body.right_leg.knee) < near(body.left_leg.knee) - 1.0 {
        [RightLeg, LeftLeg]
    } else {
        [LeftLeg, RightLeg]
    };
    let arms = if near(body.right_arm.elbow) < near(body.left_arm.elbow) - 1.0 {
        [RightArm, LeftArm]
    } else {
        [LeftArm, RightArm]
    };
    match view.shows(&body.hips) {
        Shows::Right => [LeftArm, LeftLeg, RightLeg, Trunk, Head, RightArm],
        Shows::Left => [RightArm, RightLeg, LeftLeg, Trunk, Head, LeftArm],
        Shows::Front if has_lap => [Trunk, Head, legs[0], legs[1], arms[0], arms[1]],
        Shows::Front => [legs[0], legs[1], Trunk, Head, arms[0], arms[1]],
        Shows::Back => [arms[0], arms[1], legs[0], legs[1], Trunk, Head],
    }
}

/// The parts of a body in the order they are painted.
pub(super) fn parts(body: &Body, view: ViewDirection) -> Vec<BodyPart> {
    order(body, view).map(|of| BodyPart { surfaces: of.surfaces(body, view), of }).into()
}

pub(super) fn ball(centre: Point, radius: f64) -> Ball {
    Ball { centre, radius }
}

/// Balls on both sides of the body's middle, given as forward, up and sideways from `origin`.
fn pair(origin: Point, frame: Frame, forward: f64, up: f64, sideways: f64, radius: f64) -> [Ball; 2] {
    [sideways, -sideways].map(|sideways| ball(origin + frame.offset(forward, up, sideways), radius))
}

fn trunk(body: &Body) -> Vec<Surface> {
    let Body { pelvis, trunk, neck, head, .. } = *body;
    let throat = vec![ball(neck, 5.0), ball(neck + trunk.offset(1.0, 4.0, 0.0) + head.offset(0.5, 9.0, 0.0), 4.8)];
    let hips = pair(pelvis, body.hips, 0.0, 2.0, 7.6, 9.2);
    let chest = pair(neck, trunk, 1.2, -15.0, 7.4, 10.4);
    let (forward, up) = body.shoulders;
    let shoulders = pair(neck, trunk, forward, up - 1.8, 14.0, 6.6);
    let belly = ball(pelvis + trunk.offset(1.0 + body.breath, 21.0, 0.0), 8.6);
    let collar = [ball(neck + trunk.offset(0.4, 0.0, 0.0), 6.2)];
    let neck = Surface { class: "fig-skin", skins: vec![throat] };
    let top = Surface {
        class: "fig-jumper",
        skins: vec![[hips.as_slice(), &chest, &[belly]].concat(), [chest.as_slice(), &shoulders, &collar].concat()],
    };
    vec![neck, top]
}

fn head(body: &Body, view: ViewDirection) -> Vec<Surface> {
    let Body { neck, trunk, head, .. } = *body;
    let throat = neck + trunk.offset(1.0, 4.0, 0.0);
    let at = |forward, up, radius| ball(throat + head.offset(forward, up, 0.0), radius);
    let nape = pair(throat, head, -4.2, 13.2, 3.2, 6.2);
    let hair = Surface { class: "fig-hair", skins: vec![[at(-0.8, 17.4, 9.8), nape[0], nape[1]].to_vec()] };
    let nose = vec![at(9.6, 13.2, 2.0), at(8.6, 16.2, 1.6)];
    let face = Surface { class: "fig-face", skins: vec![vec![at(3.0, 15.8, 7.5), at(3.6, 10.2, 5.2)], nose] };
    if view.see(head.forward).near < -0.5 { vec![face, hair] } else { vec![hair, face] }
}

fn leg(leg: &SolvedLeg) -> Vec<Surface> {
    let (knee, ankle) = (ball(leg.knee, 6.2), ball(leg.ankle, 4.6));
    let wide = |centre: Point, out: f64, radius: f64| {
        let sideways = (leg.ball - leg.heel).cross(leg.ankle - leg.ball).unit() * out;
        [ball(centre + sideways, radius), ball(centre - sideways, radius)]
    };
    let (heel, front) = (wide(leg.heel, 0.8, radius::HEEL), wide(leg.ball, 1.9, radius::BALL));
    let toes = wide(leg.toes, 1.6, radius::TOES);
    let trousers = Surface {
        class: "fig-trousers",
        skins: vec![
            vec![ball(leg.hip, radius::THIGH), knee],
            vec![knee, ball(leg.knee.towards(leg.ankle, 0.3), 6.0), ankle],
        ],
    };
    let instep = [ball(leg.ankle.towards(leg.ball, 0.12), 4.0)];
    let shoe =
        Surface { class: "fig-shoe", skins: vec![[heel.as_slice(), &front, &instep].concat(), [front, toes].concat()] };
    vec![shoe, trousers]
}

fn arm(arm: &SolvedArm, body: &Body, view: ViewDirection) -> Vec<Surface> {
    let elbow = ball(arm.elbow, 4.6);
    let sleeve = Surface {
        class: "fig-jumper",
        skins: vec![vec![ball(arm.shoulder, 6.0), elbow], vec![elbow, ball(arm.wrist, 3.4)]],
    };
    let hand = Surface { class: "fig-skin", skins: hand(arm, body.fingers, view) };
    // The hand that points at the eye lies before its sleeve.
    if view.see(arm.fingertips).near > view.see(arm.elbow).near { vec![sleeve, hand] } else { vec![hand, sleeve] }
}

/// `fingers`: 0 side by side, 1 spread, -1 a fist.
fn hand(arm: &SolvedArm, fingers: f64, view: ViewDirection) -> Vec<Vec<Ball>> {
    let (wrist, tips) = (arm.wrist, arm.fingertips);
    if fingers <= 0.0 {
        // The fingers fold back to the palm.
        let reach = |open: f64, shut: f64| wrist.towards(tips, open + (open - shut) * fingers);
        let palm = ball(wrist.towards(tips, 0.45), 3.4 - 0.9 * fingers);
        return vec![vec![ball(wrist, radius::PALM), palm, ball(reach(0.88, 0.5), 2.0 - 2.0 * fingers)]];
    }
    // Spread as in a plane that is seen flat.
    let along = tips - wrist;
    let across = along.cross(view.towards_eye()).unit() * along.length();
    let finger = |out: f64, reach: f64, thick: f64| {
        let from = wrist + along * 0.4 + across * (out * 0.25);
        vec![ball(from, 1.6), ball(wrist + along * reach + across * (out * fingers), thick)]
    };
    vec![
        vec![ball(wrist, radius::PALM), ball(wrist + along * 0.4, 3.6)],
        finger(-0.52, 0.55, 1.4),
        finger(-0.28, 0.92, 1.3),
        finger(-0.06, 1.0, 1.3),
        finger(0.16, 0.96, 1.3),
        finger(0.36, 0.84, 1.2),
    ]
}
