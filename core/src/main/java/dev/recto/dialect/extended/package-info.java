/** The dialect {@code extended}: what pages could write before there was one grammar. */
@NullMarked
package dev.recto.dialect.extended;

import org.jspecify.annotations.NullMarked;
