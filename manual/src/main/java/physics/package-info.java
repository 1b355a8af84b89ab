/// From an empty folder to a page in the browser in ten minutes; and behind it the page that comes out, woven from the
/// very
/// files that you will have typed.
///
/// {@children}
@Chapter(value = "Tutorial", order = 1, address = "begin", summary = "From an empty folder to a page in the browser.")
@Explain
package physics;

import dev.recto.Chapter;
import dev.recto.Explain;
