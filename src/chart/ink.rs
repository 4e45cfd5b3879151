//! The colours of the pictures: the light ones of `style/tokens.css`, which the page replaces in the dark.

use plotters::style::{Color, RGBColor, ShapeStyle};

pub(super) const PINE: RGBColor = RGBColor(0x0F, 0x5A, 0x4C);
pub(super) const SKY: RGBColor = RGBColor(0x1F, 0x5F, 0x8B);
pub(super) const SKY_TINT: RGBColor = RGBColor(0xDC, 0xEB, 0xF5);
pub(super) const PLUM: RGBColor = RGBColor(0x6B, 0x3F, 0x78);
pub(super) const SUN: RGBColor = RGBColor(0xB4, 0x54, 0x0A);
pub(super) const INK: RGBColor = RGBColor(0x1C, 0x24, 0x21);
pub(super) const INK_SOFT: RGBColor = RGBColor(0x56, 0x60, 0x5B);
pub(super) const LINE: RGBColor = RGBColor(0xD9, 0xD5, 0xCA);
pub(super) const CARD: RGBColor = RGBColor(0xFF, 0xFF, 0xFF);

/// A stroke so many units wide.
pub(super) fn stroke(ink: RGBColor, width: i32) -> ShapeStyle {
    ink.stroke_width(width.unsigned_abs())
}
