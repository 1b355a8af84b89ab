/** How XML is read. */
@NullMarked
package dev.recto.xml;

import org.jspecify.annotations.NullMarked;
