/**
 * JEP 413's marks, and notes, in the comments of any source: what they say, where they are wrong, and which words they are
 * about. A pure reading of the text, so that javac, the weave and the check of a book come to the same.
 */
@NullMarked
package dev.recto.marks;

import org.jspecify.annotations.NullMarked;
