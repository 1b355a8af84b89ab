/// One page for each thing that you may want to do. Each begins with what you type.
///
/// {@children}
@Chapter(value = "How to", order = 2, summary = "Recipes: adopt, write, show, publish, check.")
@Explain
package manual.howto;

import dev.recto.Chapter;
import dev.recto.Explain;
