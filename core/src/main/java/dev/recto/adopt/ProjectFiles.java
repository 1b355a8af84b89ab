package dev.recto.adopt;

import java.util.List;
import java.util.Optional;

/** The files of a project. All names are relative to its folder, with {@code /} between their parts. */
public interface ProjectFiles {

    /** The Java sources, sorted; {@code module-info.java} among them. */
    List<String> sources();

    /** The sources of tests, in whatever language, sorted. */
    List<String> tests();

    /** The Markdown pages of a book, sorted. */
    List<String> pages();

    /** The text of a file, as it is; nothing where it is not there. */
    Optional<String> text(String file);
}
