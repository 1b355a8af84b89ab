/// Everything so far, at work.
///
/// {@children}
@Chapter(value = "Putting it together", subtitle = "Part IV", order = 4, address = "together",
        summary = "Words, decisions, and a program of your own.")
@Explain
package dl.parts.together;

import dev.recto.Chapter;
import dev.recto.Explain;
