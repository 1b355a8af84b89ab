package dev.recto.dialect;

import com.vladsch.flexmark.parser.Parser.ParserExtension;
import java.util.List;

/** One construct of a dialect: how flexmark is taught to see it, and how the one grammar writes it. */
public interface Rule {

    /** What flexmark needs to see the construct. */
    List<ParserExtension> extensions();

    /** Says how each such construct on a page is written, or why it cannot be; everything else stays as it is. */
    void rewrite(ParsedPage page, Edits edits);
}
