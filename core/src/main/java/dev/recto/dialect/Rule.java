package dev.recto.dialect;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** One construct of a dialect: how flexmark is taught to see it, and how the one grammar writes it. */
public interface Rule extends Parser.ParserExtension {

    @Override
    default void parserOptions(MutableDataHolder options) {}

    @Override
    default void extend(Parser.Builder parser) {}

    /** Says how each such construct on a page is written, or why it cannot be; everything else stays as it is. */
    void rewrite(ParsedPage page, Edits edits);
}
