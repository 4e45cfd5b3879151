//! Where a text can stand without covering another one.

use plotters::style::text_anchor::HPos;

use crate::chart::canvas::px;

/// How far a text stays from other texts and from markers.
const FROM_TEXTS: i32 = px(2);

/// How far a text stays from the middle of a line.
const FROM_LINES: i32 = px(3);

/// A place for a text: its left end, middle or right end at `x`, its middle at `y`. In units.
#[derive(Clone, Copy)]
pub(crate) struct LabelSpot {
    pub x: i32,
    pub y: i32,
    pub align: HPos,
}

/// A rectangle on the picture, in units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Area {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

/// What already stands on a picture.
pub(crate) struct Room {
    whole: Area,
    taken: Vec<Area>,
    lines: Vec<[(i32, i32); 2]>,
}

impl LabelSpot {
    pub(crate) fn area(self, (width, height): (i32, i32)) -> Area {
        let left = match self.align {
            HPos::Left => self.x,
            HPos::Center => self.x - width / 2,
            HPos::Right => self.x - width,
        };
        let top = self.y - height / 2;
        Area { left, top, right: left + width, bottom: top + height }
    }
}

impl Area {
    /// The square around a point.
    pub(crate) fn around((x, y): (i32, i32), reach: i32) -> Self {
        Self { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    fn grown(&self, by: i32) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    fn has(&self, (x, y): (i32, i32)) -> bool {
        self.left < x && x < self.right && self.top < y && y < self.bottom
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn holds(&self, inner: &Self) -> bool {
        self.left <= inner.left && inner.right <= self.right && self.top <= inner.top && inner.bottom <= self.bottom
    }

    /// Whether a straight line comes inside, looked at in steps finer than any letter.
    fn is_crossed_by(&self, [from, to]: [(i32, i32); 2]) -> bool {
        let beside = |one: i32, other: i32, low: i32, high: i32| one.max(other) <= low || one.min(other) >= high;
        if beside(from.0, to.0, self.left, self.right) || beside(from.1, to.1, self.top, self.bottom) {
            return false;
        }
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let steps = (dx.abs().max(dy.abs()) / 4).max(1);
        (0..=steps).any(|step| self.has((from.0 + dx * step / steps, from.1 + dy * step / steps)))
    }
}

impl Room {
    pub(crate) fn new((width, height): (i32, i32)) -> Self {
        Self { whole: Area { left: 0, top: 0, right: width, bottom: height }, taken: vec![], lines: vec![] }
    }

    pub(crate) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// A line through these points: a text may cross it, but rather stands beside it.
    pub(crate) fn draw_through(&mut self, points: &[(i32, i32)]) {
        self.lines.extend(points.windows(2).map(|ends| [ends[0], ends[1]]));
    }

    /// Whether a text here would cover another one or a marker, or reach over the edge.
    fn is_free(&self, area: &Area) -> bool {
        let apart = area.grown(FROM_TEXTS);
        self.whole.holds(area) && !self.taken.iter().any(|taken| taken.overlaps(&apart))
    }

    /// How many lines would run through a text here.
    fn crossed(&self, area: &Area) -> usize {
        let beside = area.grown(FROM_LINES);
        self.lines.iter().filter(|line| beside.is_crossed_by(**line)).count()
    }

    /// Takes the spot that the fewest lines run through for a text of this size, the first one among equals. `None` when
    /// each of them would cover something.
    pub(crate) fn seat(&mut self, size: (i32, i32), spots: impl IntoIterator<Item = LabelSpot>) -> Option<LabelSpot> {
        let free = spots.into_iter().filter(|spot| self.is_free(&spot.area(size)));
        let spot = free.min_by_key(|spot| self.crossed(&spot.area(size)))?;
        self.take(spot.area(size));
        Some(spot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32) -> LabelSpot {
        LabelSpot { x, y, align: HPos::Center }
    }

    #[test]
    fn a_text_takes_the_first_free_spot_and_leaves_it_taken() {
        let mut room = Room::new((100, 100));
        let spots = [at(50, 50), at(50, 80)];
        assert_eq!(room.seat((20, 10), spots).map(|spot| spot.y), Some(50));
        assert_eq!(room.seat((20, 10), spots).map(|spot| spot.y), Some(80));
        assert!(room.seat((20, 10), spots).is_none());
    }

    #[test]
    fn a_text_rather_stands_beside_a_line_than_across_it() {
        let mut room = Room::new((100, 100));
        room.draw_through(&[(0, 50), (100, 50)]);
        assert_eq!(room.seat((20, 10), [at(50, 50), at(50, 80)]).map(|spot| spot.y), Some(80));
        assert_eq!(room.seat((20, 10), [at(20, 50)]).map(|spot| spot.y), Some(50));
    }

    #[test]
    fn a_text_never_stands_outside_the_picture() {
        assert!(Room::new((100, 100)).seat((20, 10), [at(5, 50), at(50, 98)]).is_none());
    }
}
