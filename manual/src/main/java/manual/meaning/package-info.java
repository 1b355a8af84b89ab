/// What the word *verified* stands for on a page, and how anybody can prove it again.
///
/// {@children}
@Chapter(value = "What it means", order = 3, summary = "What verified means, and what the attestation says.")
@Explain
package manual.meaning;

import dev.recto.Chapter;
import dev.recto.Explain;
