/** What a published book tells machines of itself: search engines, readers of feeds, and whoever shows a link to it. */
@NullMarked
package dev.recto.html.publishing;

import org.jspecify.annotations.NullMarked;
