//! What stands in the room: a bed, a chair against the wall, a worktop, a wall, a step, stairs. None of it can slide.

use super::flesh::{Ball, ball};
use super::space::{Point, UP, at};

/// Measures of the things that bodies touch, in centimetres.
pub(super) mod measure {
    pub(crate) const SEAT: f64 = 44.0;
    /// The front of the back rest.
    pub(crate) const BACK_REST: f64 = -12.0;
    pub(crate) const ARMREST: f64 = 66.0;
    /// From the middle of the chair to the middle of an armrest.
    pub(crate) const ARMREST_ASIDE: f64 = 26.0;
    pub(crate) const BENCH: f64 = 90.0;
    /// Where the bench in front begins.
    pub(crate) const BENCH_AHEAD: f64 = 24.0;
    /// Where it begins when there is room for a chair before it.
    pub(crate) const BENCH_BEYOND: f64 = 60.0;
    /// Where the bench on the left begins.
    pub(crate) const BENCH_ASIDE: f64 = -27.0;
    /// Where the wall that one pushes against is.
    pub(crate) const WALL_AHEAD: f64 = 76.0;
    /// The front of the cupboard over the bench in front.
    pub(crate) const CUPBOARD_AHEAD: f64 = 44.0;
    pub(crate) const BED: f64 = 47.0;
    /// Half the bed's width, and where its foot end is.
    pub(crate) const BED_ASIDE: f64 = 45.0;
    pub(crate) const BED_FOOT: f64 = 100.0;
    pub(crate) const STEP: f64 = 15.0;
    /// Where the step begins and ends.
    pub(crate) const STEP_AHEAD: [f64; 2] = [20.0, 54.0];
    pub(crate) const STAIR: f64 = 17.0;
    pub(crate) const STAIR_DEEP: f64 = 30.0;
    /// The doorstep: where it begins and ends, and how high it is.
    pub(crate) const DOORSTEP_AHEAD: [f64; 2] = [18.0, 25.0];
    pub(crate) const DOORSTEP: f64 = 5.0;
    /// The near edge of the frame of the door, on the left.
    pub(crate) const DOOR_ASIDE: f64 = -30.0;
    /// Where the lowest stair begins.
    pub(crate) const STAIRS_AHEAD: f64 = 18.0;
    pub(crate) const RAIL_ASIDE: f64 = -34.0;
    /// The top of the level rail beside the one step.
    pub(crate) const HANDRAIL: f64 = 106.0;
    /// The top of the rail over the foremost edge of a stair.
    pub(crate) const RAIL: f64 = 90.0;
}
use measure::{
    ARMREST, ARMREST_ASIDE, BACK_REST, BED, BED_ASIDE, BED_FOOT, BENCH, BENCH_AHEAD, BENCH_ASIDE, BENCH_BEYOND,
    CUPBOARD_AHEAD, DOOR_ASIDE, DOORSTEP, DOORSTEP_AHEAD, HANDRAIL, RAIL, RAIL_ASIDE, SEAT, STAIR, STAIR_DEEP,
    STAIRS_AHEAD, STEP, STEP_AHEAD, WALL_AHEAD,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prop {
    Chair,
    Armchair,
    BenchAhead,
    /// With room for a chair before it.
    BenchBeyond,
    BenchAside,
    /// Right behind, to lean on.
    BenchBehind,
    WallAhead,
    /// Over the bench in front.
    Cupboard,
    /// Its long side towards the eye, the head end at the left.
    Bed,
    /// The same with the head end raised.
    BedRaised,
    /// As one sits on its long side, facing forward.
    BedEdge,
    /// One, with a level rail on the left.
    Step,
    /// Three, with a rail on the left.
    Stairs,
    /// A door without its leaf: the doorstep, and the frame on the left with a piece of wall.
    Doorway,
    /// Out of doors, on the far side of the way.
    Trees,
}

/// A box with its lowest and highest corner.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slab {
    pub low: Point,
    pub high: Point,
    pub class: &'static str,
    /// Nearer to the eye than the body, apart from the arm on that side.
    pub before_body: bool,
}

/// Something round or soft: a rail, a post, a pillow.
#[derive(Debug, Clone)]
pub(super) struct Round {
    pub balls: Vec<Ball>,
    pub class: &'static str,
}

const RAIL_RADIUS: f64 = 2.2;

impl Prop {
    /// From the farthest to the nearest, for every view the prop is drawn in.
    pub(super) fn slabs(self) -> Vec<Slab> {
        match self {
            Self::Chair => [wall_behind(), chair()].concat(),
            Self::Armchair => [wall_behind(), armrest(-1.0), chair(), armrest(1.0)].concat(),
            Self::BenchAhead => bench(BENCH_AHEAD),
            Self::BenchBeyond => bench(BENCH_BEYOND),
            Self::BenchAside => {
                let (wall, front) = (BENCH_ASIDE - 50.0, BENCH_ASIDE - 3.0);
                let cabinet = |x: f64| slab(at(x, 0.0, wall), at(x + 44.0, BENCH - 5.0, front));
                let top = slab(at(-68.0, BENCH - 5.0, wall), at(68.0, BENCH, BENCH_ASIDE));
                vec![cabinet(-66.0), cabinet(-22.0), cabinet(22.0), top]
            }
            Self::BenchBehind => bench(-BENCH_AHEAD - 55.0),
            Self::WallAhead => vec![slab(at(WALL_AHEAD, 0.0, -44.0), at(WALL_AHEAD + 6.0, 184.0, 44.0))],
            Self::Cupboard => {
                let door = |z: f64| slab(at(CUPBOARD_AHEAD, 148.0, z), at(BENCH_AHEAD + 55.0, 204.0, z + 40.0));
                vec![door(-60.0), door(-20.0), door(20.0)]
            }
            Self::Bed | Self::BedRaised => {
                bed(at(-99.0, 0.0, -BED_ASIDE), at(BED_FOOT, 0.0, BED_ASIDE), at(5.0, 0.0, 0.0))
            }
            Self::BedEdge => bed(at(-66.0, 0.0, -104.0), at(25.0, 0.0, 34.0), at(0.0, 0.0, 5.0)),
            Self::Step => vec![slab(at(STEP_AHEAD[0], 0.0, -24.0), at(STEP_AHEAD[1], STEP, 24.0))],
            Self::Stairs => [3.0, 2.0, 1.0]
                .map(|number| {
                    let front = STAIRS_AHEAD + STAIR_DEEP * (number - 1.0);
                    let back = if number == 3.0 { front + 2.0 * STAIR_DEEP } else { front + STAIR_DEEP };
                    slab(at(front, 0.0, RAIL_ASIDE - 4.0), at(back, STAIR * number, 38.0))
                })
                .to_vec(),
            Self::Doorway => {
                let [front, back] = DOORSTEP_AHEAD;
                let wall = slab(at(front, 0.0, DOOR_ASIDE - 40.0), at(back, 200.0, DOOR_ASIDE - 8.0));
                vec![
                    Slab { class: "fig-wall", ..wall },
                    slab(at(front, 0.0, DOOR_ASIDE - 8.0), at(back, 200.0, DOOR_ASIDE)),
                    slab(at(front, 0.0, DOOR_ASIDE), at(back, DOORSTEP, 34.0)),
                ]
            }
            Self::Trees => Vec::new(),
        }
    }

    /// From the farthest to the nearest; drawn after the slabs, behind the body.
    pub(super) fn rounds(self) -> Vec<Round> {
        let post = |foot: Point, top: Point| bar(foot, top, 1.4);
        match self {
            Self::Bed => vec![pillow(&[(-89.0, 4.5), (-65.0, 3.0)])],
            Self::BedRaised => vec![pillow(&[(-89.0, 6.0), (-89.0, 46.0), (-78.0, 44.0), (-22.0, 3.0)])],
            Self::Step => {
                let rail = |x: f64| at(x, HANDRAIL - RAIL_RADIUS, RAIL_ASIDE);
                let foot = |x: f64| at(x, 0.0, RAIL_ASIDE);
                let posts = [56.0, -16.0].map(|x| post(foot(x), rail(x)));
                [posts.to_vec(), vec![bar(rail(-24.0), rail(64.0), RAIL_RADIUS)]].concat()
            }
            Self::Stairs => {
                let rail = |x: f64| on_rail(x) - UP * RAIL_RADIUS;
                let foot = |x: f64, number: f64| at(x, number * STAIR, RAIL_ASIDE);
                let stair = |share: f64| STAIRS_AHEAD + share * STAIR_DEEP;
                let posts = [(3.2, 3.0), (1.4, 2.0), (-0.4, 0.0)]
                    .map(|(share, number)| post(foot(stair(share), number), rail(stair(share))));
                [posts.to_vec(), vec![bar(rail(stair(-0.6)), rail(stair(3.4)), RAIL_RADIUS)]].concat()
            }
            Self::Trees => [(-78.0, -52.0, 150.0), (70.0, -64.0, 176.0)]
                .into_iter()
                .flat_map(|(x, z, high)| spruce(at(x, 0.0, z), high))
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// A spruce: a stem, and branches that grow narrower upwards.
fn spruce(foot: Point, high: f64) -> [Round; 3] {
    let branches = |low: f64, top: f64, wide: f64| {
        let corner = |aside: f64, up: f64| ball(foot + at(aside, up, 0.0), 2.0);
        Round { balls: vec![corner(-wide, low), corner(wide, low), corner(0.0, top)], class: "fig-pillow" }
    };
    let trunk = bar(foot, foot + UP * (high * 0.3), 3.4);
    [trunk, branches(high * 0.22, high * 0.78, 27.0), branches(high * 0.52, high, 20.0)]
}

fn bar(from: Point, to: Point, radius: f64) -> Round {
    Round { balls: vec![ball(from, radius), ball(to, radius)], class: "fig-bar" }
}

/// Its outline seen from the side: along the bed, and over the mattress.
fn pillow(corners: &[(f64, f64)]) -> Round {
    let corner = |(x, y): (f64, f64), z: f64| ball(at(x, BED + y, z), 4.0);
    let balls = corners.iter().flat_map(|place| [corner(*place, -26.0), corner(*place, 26.0)]).collect();
    Round { balls, class: "fig-pillow" }
}

/// Where the hand lies on the rail of the stairs, at `x`.
pub(super) fn on_rail(x: f64) -> Point {
    at(x, STAIR + RAIL + STAIR / STAIR_DEEP * (x - STAIRS_AHEAD), RAIL_ASIDE)
}

/// The direction the rail of the stairs faces.
pub(super) fn off_rail() -> Point {
    at(-STAIR, STAIR_DEEP, 0.0).unit()
}

fn slab(low: Point, high: Point) -> Slab {
    Slab { low, high, class: "fig-prop", before_body: false }
}

fn bench(ahead: f64) -> Vec<Slab> {
    let cabinet = |z: f64| slab(at(ahead + 3.0, 0.0, z), at(ahead + 55.0, BENCH - 5.0, z + 40.0));
    let top = slab(at(ahead, BENCH - 5.0, -62.0), at(ahead + 55.0, BENCH, 62.0));
    vec![cabinet(-60.0), cabinet(-20.0), cabinet(20.0), top]
}

/// A chair that is sat on stands with its back to the wall.
fn wall_behind() -> Vec<Slab> {
    let face = BACK_REST - 7.0;
    vec![Slab { class: "fig-wall", ..slab(at(face - 4.0, 0.0, -48.0), at(face, 148.0, 48.0)) }]
}

fn chair() -> Vec<Slab> {
    let (back, front, side) = (BACK_REST - 4.0, 25.0, 23.0);
    let leg = |x: f64, z: f64, top: f64| slab(at(x, 0.0, z), at(x + 4.0, top, z + 4.0));
    vec![
        leg(back, -side, SEAT - 5.0),
        leg(back, side - 4.0, SEAT - 5.0),
        leg(front - 5.0, -side, SEAT - 5.0),
        leg(front - 5.0, side - 4.0, SEAT - 5.0),
        slab(at(back, SEAT - 5.0, -side), at(front, SEAT, side)),
        slab(at(back, SEAT, -side), at(BACK_REST, 92.0, side)),
    ]
}

fn armrest(sign: f64) -> Vec<Slab> {
    let middle = sign * ARMREST_ASIDE;
    let before_body = sign > 0.0;
    let piece = |low: Point, high: Point| Slab { low, high, class: "fig-prop", before_body };
    vec![
        piece(at(16.0, SEAT - 5.0, middle - 1.5), at(19.0, ARMREST - 3.0, middle + 1.5)),
        piece(at(BACK_REST - 4.0, ARMREST - 3.0, middle - 2.5), at(22.0, ARMREST, middle + 2.5)),
    ]
}

/// Its headboard stands at the low end, out by `head`.
fn bed(low: Point, high: Point, head: Point) -> Vec<Slab> {
    let foot = |x: f64, z: f64| slab(at(x, 0.0, z), at(x + 5.0, 22.0, z + 5.0));
    let board = if head.x > 0.0 {
        slab(at(low.x - head.x, 0.0, low.z), at(low.x, 82.0, high.z))
    } else {
        slab(at(low.x, 0.0, low.z - head.z), at(high.x, 82.0, low.z))
    };
    vec![
        board,
        foot(low.x, low.z),
        foot(high.x - 5.0, low.z),
        foot(low.x, high.z - 5.0),
        foot(high.x - 5.0, high.z - 5.0),
        slab(low + UP * 20.0, high + UP * 31.0),
        Slab { class: "fig-prop fig-soft", ..slab(low + UP * 31.0, high + UP * BED) },
    ]
}
