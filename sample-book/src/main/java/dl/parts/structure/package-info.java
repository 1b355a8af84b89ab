/// A layer that knows nothing of its inputs has to learn everything from examples. What we know of pictures, of time and of words can be built in.
///
/// {@children}
@Chapter(value = "Structure", subtitle = "Part III", order = 3, address = "structure",
        summary = "Pictures, memory, and looking things up.")
@Explain
package dl.parts.structure;

import dev.recto.Chapter;
import dev.recto.Explain;
