//! The line around circles, as a path of arcs and straight lines.

use std::f64::consts::TAU;

use super::svg::{number, pair};

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Circle {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
}

/// Directions in which the outermost circle is looked for.
const STEPS: u32 = 72;

/// The line around circles as if a band were stretched over them.
pub(super) fn outline(circles: &[Circle]) -> String {
    let reach = |circle: &Circle, angle: f64| circle.x * angle.cos() + circle.y * angle.sin() + circle.radius;
    let outermost = |angle: f64| {
        let mut best = circles[0];
        for circle in circles {
            if reach(circle, angle) > reach(&best, angle) + 1e-9 {
                best = *circle;
            }
        }
        best
    };
    let angle_of = |step: u32| f64::from(step) / f64::from(STEPS) * TAU;
    // Where the band leaves one circle for the next, found by halving the step in which it happens.
    let mut turns: Vec<(f64, Circle, Circle)> = Vec::new();
    for step in 0..STEPS {
        let (mut before, mut after) = (angle_of(step), angle_of(step + 1));
        let (left, met) = (outermost(before), outermost(after));
        if left == met {
            continue;
        }
        for _ in 0..20 {
            let half = (before + after) / 2.0;
            if reach(&left, half) > reach(&met, half) { before = half } else { after = half }
        }
        turns.push((before, left, met));
    }
    let on =
        |circle: &Circle, angle: f64| (circle.x + circle.radius * angle.cos(), circle.y + circle.radius * angle.sin());
    let arc = |circle: &Circle, from: f64, to: f64| {
        let (radius, large) = (number(circle.radius), u8::from(to - from > TAU / 2.0));
        format!("A{radius} {radius} 0 {large} 1 {}", pair(on(circle, to)))
    };
    if turns.is_empty() {
        let only = outermost(0.0);
        let half = arc(&only, 0.0, TAU / 2.0) + &arc(&only, TAU / 2.0, TAU);
        return format!("M{}{half}Z", pair(on(&only, 0.0)));
    }
    let mut d = String::new();
    for (index, (angle, left, met)) in turns.iter().enumerate() {
        let next = turns.get(index + 1).map_or(turns[0].0 + TAU, |turn| turn.0);
        d += &format!("{}{}L{}", if index == 0 { "M" } else { "L" }, pair(on(left, *angle)), pair(on(met, *angle)));
        d += &arc(met, *angle, next);
    }
    d + "Z"
}
