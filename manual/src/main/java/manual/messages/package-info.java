/// Every message has the shape `file:line:column: [id] what is wrong; what to do`. Look for the id here or in the
/// search; each has its cause and its cure. All of a build's messages are shown at once, and an earlier book is left
/// whole.
///
/// {@children}
///
/// {@table dev.recto.manual.MessagesTest#noPageIsAboutAStageThatThereIsNot messages.csv "Every message, read from the
/// code"}
@Chapter(value = "Messages", order = 5, summary = "Every message, its cause and its cure.")
@Explain
package manual.messages;

import dev.recto.Chapter;
import dev.recto.Explain;
