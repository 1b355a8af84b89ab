package dev.recto.dialect;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.recto.prose.Limits;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of a dialect together: one reading with flexmark, which each of them then asks for its construct. */
public final class Rules {

    private static final Pattern BLANK_LINE = Pattern.compile("^[^\\S\\n]*+(?:\\n|\\z)", Pattern.MULTILINE);

    /** For each link flexmark copies its paragraph: this many characters in all take it about a second. */
    private static final long COPIED = 300_000_000;

    private final List<Rule> rules;
    private final Parser parser;

    /** @param rules in any order: what they change does not overlap */
    public Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Parser.Builder builder = Parser.builder().extensions(rules);
        this.parser = builder.customInlineParserExtensionFactory(new Braces.Tags())
                .customInlineParserExtensionFactory(new Braces.Formulas())
                .build();
    }

    /** As {@link Dialect#translate}. */
    public Translation translate(String text, Manuscript manuscript) {
        if (Limits.exceededBy(text) != null) {
            return Translation.unchanged(text);
        }
        Fault slow = tooSlow(text);
        if (slow != null) {
            return new Translation(text, Translation.unchanged(text).origins(), List.of(slow));
        }
        ParsedPage page = new ParsedPage(text, parser.parse(text), manuscript);
        Edits edits = new Edits();
        for (Rule rule : rules) {
            edits.by(Met.named(rule.getClass()));
            rule.rewrite(page, edits);
        }
        return edits.applyTo(text);
    }

    /** What {@link Limits} lets through and flexmark takes too long for; null for a page that is fine. */
    private static @Nullable Fault tooSlow(String text) {
        Matcher blankLine = BLANK_LINE.matcher(text);
        int start = 0;
        while (start < text.length()) {
            int end = blankLine.find() ? blankLine.end() : text.length();
            long brackets =
                    text.substring(start, end).chars().filter(c -> c == ']').count();
            if (brackets * (end - start) > COPIED) {
                return ProblemKind.HOSTILE_PROSE.at(
                        start,
                        "a paragraph of " + (end - start) + " characters and " + brackets
                                + " brackets cannot be read safely",
                        "break it up");
            }
            start = end;
        }
        return null;
    }

    /** One construct of a dialect: how flexmark is taught to see it, and how the one grammar writes it. */
    public interface Rule extends Parser.ParserExtension {

        @Override
        default void parserOptions(MutableDataHolder options) {}

        @Override
        default void extend(Parser.Builder parser) {}

        /** Says how each such construct on a page is written, or why it cannot be; everything else stays as it is. */
        void rewrite(ParsedPage page, Edits edits);
    }
}
