/** A tape that remembers whole layers: matrices, the operations that made them, and how slopes are carried back. */
package dl.tape;
