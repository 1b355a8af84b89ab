/** What a format is: from the judged book to files. Each format is a room of its own. */
@NullMarked
package dev.recto.format;

import org.jspecify.annotations.NullMarked;
