/** The annotations an author writes; nothing else. All are source-retained: a compiled class carries nothing of the book. */
@NullMarked
package dev.recto;

import org.jspecify.annotations.NullMarked;
