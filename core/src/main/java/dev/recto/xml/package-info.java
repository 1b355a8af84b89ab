/** How XML is read and written. */
@NullMarked
package dev.recto.xml;

import org.jspecify.annotations.NullMarked;
