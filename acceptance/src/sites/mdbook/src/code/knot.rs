// ANCHOR: all
use std::fmt;

// ANCHOR: knot
pub struct Knot {
    pub turns: u32,
}
// ANCHOR_END: knot

fn main() {
    let knot = Knot { turns: 2 };
    println!("{}", knot.turns);
}
// ANCHOR_END: all
