/// What there is, by name. Every list here was made from the code that it is about when this book was built.
///
/// {@children}
@Chapter(value = "Reference", order = 4, summary = "Annotations, tags, marks, front matter, goals and properties.")
@Explain
package manual.reference;

import dev.recto.Chapter;
import dev.recto.Explain;
