/** Decisions: what a move is worth, worked out and learnt. */
package dl.decisions;
