/** Forms of the one grammar that rules of several dialects write: boxes, cards and pictures. */
@NullMarked
package dev.recto.dialect.forms;

import org.jspecify.annotations.NullMarked;
