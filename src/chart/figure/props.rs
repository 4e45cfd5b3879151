//! The things in the room: a chair against the wall, a kitchen bench, a wall. None of them can slide.

use super::space::{Point, at};

/// Measures of the things that bodies touch, in centimetres.
pub mod measure {
    pub const SEAT: f64 = 44.0;
    /// The front of the back rest.
    pub const BACK_REST: f64 = -12.0;
    pub const ARMREST: f64 = 66.0;
    /// From the middle of the chair to the middle of an armrest.
    pub const ARMREST_ASIDE: f64 = 26.0;
    pub const BENCH: f64 = 90.0;
    /// Where the bench in front begins.
    pub const BENCH_AHEAD: f64 = 24.0;
    /// Where the bench on the left begins.
    pub const BENCH_ASIDE: f64 = -27.0;
    /// Where the wall that one pushes against is.
    pub const WALL_AHEAD: f64 = 76.0;
}
use measure::{ARMREST, ARMREST_ASIDE, BACK_REST, BENCH, BENCH_AHEAD, BENCH_ASIDE, SEAT, WALL_AHEAD};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prop {
    Chair,
    Armchair,
    BenchAhead,
    BenchAside,
    WallAhead,
}

/// A box with its lowest and highest corner.
#[derive(Debug, Clone, Copy)]
pub struct Slab {
    pub low: Point,
    pub high: Point,
    pub class: &'static str,
    /// Nearer to the eye than the body, apart from the arm on that side.
    pub before_body: bool,
}

impl Prop {
    /// From the farthest to the nearest, for every view the prop is drawn in.
    pub fn slabs(self) -> Vec<Slab> {
        match self {
            Self::Chair => [wall_behind(), chair()].concat(),
            Self::Armchair => [wall_behind(), armrest(-1.0), chair(), armrest(1.0)].concat(),
            Self::BenchAhead => {
                let cabinet =
                    |z: f64| slab(at(BENCH_AHEAD + 3.0, 0.0, z), at(BENCH_AHEAD + 55.0, BENCH - 5.0, z + 40.0));
                let top = slab(at(BENCH_AHEAD, BENCH - 5.0, -62.0), at(BENCH_AHEAD + 55.0, BENCH, 62.0));
                vec![cabinet(-60.0), cabinet(-20.0), cabinet(20.0), top]
            }
            Self::BenchAside => {
                let (wall, front) = (BENCH_ASIDE - 50.0, BENCH_ASIDE - 3.0);
                let cabinet = |x: f64| slab(at(x, 0.0, wall), at(x + 44.0, BENCH - 5.0, front));
                let top = slab(at(-68.0, BENCH - 5.0, wall), at(68.0, BENCH, BENCH_ASIDE));
                vec![cabinet(-66.0), cabinet(-22.0), cabinet(22.0), top]
            }
            Self::WallAhead => vec![slab(at(WALL_AHEAD, 0.0, -44.0), at(WALL_AHEAD + 6.0, 184.0, 44.0))],
        }
    }
}

fn slab(low: Point, high: Point) -> Slab {
    Slab { low, high, class: "fig-prop", before_body: false }
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
