//! What calls leave behind on the stack. The library of a cipher works there with keys, and what returns is not wiped. From
//! there it gets into whatever is moved to a place that lives longer, as a task's state is: with all that lies in between.

use std::hint::black_box;

use zeroize::Zeroize;

/// Bytes: several times what a call into a cipher's library goes deep.
const OF_A_CALL: usize = 16 * 1024;

/// Bytes: half of the stack that a page has, and several times what any call here goes deep.
const OF_A_PAGE: usize = 512 * 1024;

/// Does what works with keys, and leaves nothing of it on the stack.
pub(super) fn leaving_nothing<T>(work: impl FnOnce() -> T) -> T {
    let done = beneath(work);
    wipe::<{ OF_A_CALL / WORD }>();
    done
}

/// Overwrites what the calls before this one left behind, beneath where it is called. So to be called from as high up as
/// possible, and never while much is under way.
pub fn wipe_stack() {
    wipe::<{ OF_A_PAGE / WORD }>();
}

const WORD: usize = size_of::<u64>();

/// Where [`wipe`] wipes, when it is called from the same place.
#[inline(never)]
fn beneath<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn wipe<const WORDS: usize>() {
    let mut left = [0_u64; WORDS];
    left.zeroize();
    black_box(&left);
}
