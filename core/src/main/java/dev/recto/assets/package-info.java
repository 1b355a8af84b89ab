/** The files that pages show: images, figures and what they need. */
@NullMarked
package dev.recto.assets;

import org.jspecify.annotations.NullMarked;
