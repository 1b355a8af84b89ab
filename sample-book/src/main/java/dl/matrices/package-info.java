/** Vectors, and the tables of numbers that move them. */
package dl.matrices;
