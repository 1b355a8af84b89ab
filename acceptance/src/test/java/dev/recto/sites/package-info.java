/** Sites of other systems, made for these tests, that are woven as they are and brought over. */
@NullMarked
package dev.recto.sites;

import org.jspecify.annotations.NullMarked;
