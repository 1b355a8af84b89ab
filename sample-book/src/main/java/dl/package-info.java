/// A program that learns is a landscape and a way down. This part builds both, out of nothing but numbers: how a machine keeps
/// them, what tables of them do, which way is down, and who knows all the slopes at once. Before that, one page shows where we are
/// going.
///
/// {@children}
@Chapter(value = "Learning is going downhill", subtitle = "Part I", order = 1, address = "downhill",
        summary = "Numbers, vectors, slopes, and the way down.")
@Explain
package dl;

import dev.recto.Chapter;
import dev.recto.Explain;
