//! A figure as data: its key poses, what the body holds, the arrows that lead to each pose, and how large it is drawn.

use super::body::{Body, Pose};
use super::footprints::Stand;
use super::props::Prop;
use super::space::{Point, ViewDirection, at};
use super::things::{FigureThing, Spot, Thing};

/// One row of the table.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    pub scale: FigureScale,
    pub view: ViewDirection,
    pub props: Vec<Prop>,
    /// Two to four.
    pub keys: Vec<KeyPose>,
    pub course: MotionCourse,
    pub inset: Inset,
}

/// A pose that says what to do, what is held in it, and the arrows that lead to it.
#[derive(Debug, Clone)]
pub(super) struct KeyPose {
    pub pose: Pose,
    pub arrows: Vec<Arrow>,
    pub things: Vec<Thing>,
}

/// One picture of the film.
#[derive(Debug, Clone)]
pub(super) struct PoseMoment {
    pub body: Body,
    pub things: Vec<Thing>,
}

/// How the moving figure comes back to its first pose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MotionCourse {
    /// The same way.
    ThereAndBack,
    /// It begins anew.
    Onwards,
    /// The last pose leads to the first.
    Round,
    RoundQuickly,
    RoundSlowly,
}

impl MotionCourse {
    /// Whether the film ends with its first pose.
    pub(super) fn comes_home(self) -> bool {
        matches!(self, Self::Round | Self::RoundQuickly | Self::RoundSlowly)
    }
}

/// How large the body is drawn. Seated figures are lower, so they can be larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FigureScale {
    Seated,
    Standing,
    /// Up a step or stairs.
    High,
    /// Across the room.
    Wide,
    /// A bed.
    Lying,
}

/// A small picture in the corner that says what the large one cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inset {
    None,
    /// The feet from above.
    Feet(Stand),
    /// Something is said meanwhile.
    Speech,
}

/// A curve with a head at its end: from, pulled towards, to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Arrow {
    pub from: Point,
    pub by: Point,
    pub to: Point,
    pub heads: Heads,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heads {
    One,
    /// There and back, in both directions.
    Two,
}

/// How many steps the film takes from its first picture to its last. Two, three and four poses divide it evenly.
pub(super) const STEPS: usize = 12;

impl KeyPose {
    pub(super) fn moment(&self) -> PoseMoment {
        PoseMoment { body: self.pose.solve(), things: self.things.clone() }
    }

    fn on_the_way(&self, next: &Self, share: f64) -> PoseMoment {
        let things = self.things.iter().zip(&next.things).map(|(thing, next)| thing.on_the_way(*next, share));
        PoseMoment { body: self.pose.on_the_way(&next.pose, share), things: things.collect() }
    }
}

impl Figure {
    /// The pictures from the first pose to the last and, where the figure goes round, to the first again.
    pub(super) fn film(&self) -> Vec<PoseMoment> {
        let mut keys: Vec<&KeyPose> = self.keys.iter().collect();
        if self.course.comes_home() {
            keys.push(&self.keys[0]);
        }
        let between = STEPS / (keys.len() - 1);
        let way = |pair: &[&KeyPose]| -> Vec<PoseMoment> {
            let on_the_way = |step: usize| pair[0].on_the_way(pair[1], step as f64 / between as f64);
            (0..between).map(|step| if step == 0 { pair[0].moment() } else { on_the_way(step) }).collect()
        };
        let mut film: Vec<PoseMoment> = keys.windows(2).flat_map(way).collect();
        film.push(keys[keys.len() - 1].moment());
        film
    }

    pub(super) fn then(self, pose: Pose, arrow: Arrow) -> Self {
        self.and(pose).also(arrow)
    }

    /// One more arrow that leads to the last pose so far.
    pub(super) fn also(mut self, arrow: Arrow) -> Self {
        if let Some(last) = self.keys.last_mut() {
            last.arrows.push(arrow);
        }
        self
    }

    /// A further pose to which the arrow before it leads as well.
    pub(super) fn and(mut self, pose: Pose) -> Self {
        let things = self.keys.last().map(|last| last.things.clone()).unwrap_or_default();
        self.keys.push(KeyPose { pose, arrows: Vec::new(), things });
        self
    }

    /// In the last pose so far, and in all that follow.
    pub(super) fn holding(mut self, item: FigureThing, spot: Spot) -> Self {
        if let Some(last) = self.keys.last_mut() {
            last.things.push(Thing { item, spot });
        }
        self
    }

    /// What is held is now somewhere else.
    pub(super) fn now(mut self, spot: Spot) -> Self {
        if let Some(thing) = self.keys.last_mut().and_then(|last| last.things.first_mut()) {
            thing.spot = spot;
        }
        self
    }

    pub(super) fn seen(self, view: ViewDirection) -> Self {
        Self { view, ..self }
    }

    pub(super) fn with(mut self, prop: Prop) -> Self {
        self.props.push(prop);
        self
    }

    pub(super) fn going(self, course: MotionCourse) -> Self {
        Self { course, ..self }
    }

    pub(super) fn counting_aloud(self) -> Self {
        Self { inset: Inset::Speech, ..self }
    }

    pub(super) fn feet_from_above(self, stand: Stand) -> Self {
        Self { inset: Inset::Feet(stand), ..self }
    }
}

impl FigureScale {
    /// Width and height of what is shown, in centimetres. A bed takes the height it needs.
    pub(super) fn size(self) -> (f64, Option<f64>) {
        match self {
            Self::Seated => (172.0, Some(189.2)),
            Self::Standing => (200.0, Some(220.0)),
            Self::High => (220.0, Some(256.0)),
            Self::Wide => (264.0, Some(220.0)),
            Self::Lying => (238.0, None),
        }
    }

    pub(super) fn columns(self, pictures: usize) -> usize {
        match (self, pictures) {
            (Self::Lying | Self::Wide, ..=3) => 1,
            (_, 4) => 2,
            (_, other) => other,
        }
    }
}

impl Figure {
    /// The middle of the floor between the hips and the feet.
    pub(super) fn middle(&self) -> Point {
        let bodies = || self.keys.iter().map(|key| key.pose.solve());
        let spots = || bodies().flat_map(|body| [body.pelvis, body.right_leg.ankle, body.left_leg.ankle]);
        let middle = |of: fn(Point) -> f64| {
            let (low, high) =
                spots().map(of).fold((f64::MAX, f64::MIN), |(low, high), here| (low.min(here), high.max(here)));
            (low + high) / 2.0
        };
        if self.scale == FigureScale::Lying {
            at(0.0, 0.0, 0.0)
        } else {
            at(middle(|spot| spot.x), 0.0, middle(|spot| spot.z))
        }
    }
}
