/**
 * The shop's own words, for {@link Cart}.
 * @since 1
 */
@Chapter(value = "The shop", order = 1)
@Explain
package shop;

import dev.recto.Chapter;
import dev.recto.Explain;
