//! What calls leave behind on the stack. The library of a cipher works there with keys, and what returns is not wiped.

use std::hint::black_box;

use zeroize::Zeroize;

/// Bytes: half of the stack that a page has, and several times what any call here goes deep.
const DEPTH: usize = 512 * 1024;

/// Overwrites what the calls before this one left behind, beneath where it is called. So to be called from as high up as
/// possible, and never while much is under way.
#[inline(never)]
pub fn wipe_stack() {
    let mut beneath = [0_u64; DEPTH / size_of::<u64>()];
    beneath.zeroize();
    black_box(&beneath);
}
