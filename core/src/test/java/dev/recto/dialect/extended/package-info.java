/** Tests of the dialect {@code extended}, rule by rule. */
@NullMarked
package dev.recto.dialect.extended;

import org.jspecify.annotations.NullMarked;
