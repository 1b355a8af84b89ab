fn main() {
    // ANCHOR: tie
    tie(2);
    // ANCHOR_END: tie
}
