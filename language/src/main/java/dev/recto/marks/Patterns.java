package dev.recto.marks;

import dev.recto.marks.Effect.Replace;
import dev.recto.marks.MarkedLines.Stretch;
import dev.recto.marks.MarkupTag.Attribute;
import dev.recto.marks.MarkupTag.MarkName;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds the words that a mark is about. */
final class Patterns {

    private static final int LONGEST = 500;
    private static final long LOOKS = 200_000;
    private static final long LOOKS_A_CHARACTER = 500;
    private static final long MOST_LOOKS = 20_000_000;

    private final MarkupTag tag;
    private final Consumer<Fault> report;
    private final @Nullable Pattern pattern;

    /** The patterns of a mark; what keeps them from being matched is reported. */
    Patterns(MarkupTag tag, Consumer<Fault> report) {
        this.tag = tag;
        this.report = report;
        this.pattern = pattern();
    }

    /** Where it matches; nothing where it does not. */
    List<Span> find(Stretch stretch) {
        List<Span> found = new ArrayList<>();
        match(stretch, matcher -> found.add(stretch.source(matcher.start(), matcher.end())));
        return found;
    }

    /** Where it matches, each with what stands in its place. */
    List<Replace> replace(Stretch stretch, String replacement) {
        List<Replace> found = new ArrayList<>();
        int[] behind = {0};
        match(stretch, matcher -> {
            StringBuilder words = new StringBuilder();
            matcher.appendReplacement(words, replacement);
            // It appends what stands between the last match and this one, too.
            String text = words.substring(matcher.start() - behind[0]);
            behind[0] = matcher.end();
            found.add(new Replace(stretch.source(matcher.start(), matcher.end()), text));
        });
        return found;
    }

    private void match(Stretch stretch, Consumer<Matcher> each) {
        if (pattern == null) {
            return;
        }
        int length = stretch.text().length();
        long looks = Math.min(MOST_LOOKS, LOOKS + LOOKS_A_CHARACTER * length);
        Matcher matcher = pattern.matcher(new CountedText(stretch.text(), looks));
        try {
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    each.accept(matcher);
                }
            }
        } catch (CancellationException | StackOverflowError excess) {
            fault("regex", 0, "this regex takes too long", "write a simpler one, or a substring");
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            fault("replacement", 0, "this replacement is malformed: " + malformed.getMessage(), "write $ as \\$");
        }
    }

    private @Nullable Pattern pattern() {
        if (tag.attribute("substring") != null) {
            return Pattern.compile(Pattern.quote(tag.value("substring")));
        }
        if (tag.attribute("regex") == null) {
            // All of each line; a replacement stands for all lines together.
            return Pattern.compile(tag.name() == MarkName.REPLACE ? "(?s)\\S(?:.*\\S)?" : "\\S(?:.*\\S)?");
        }
        String regex = tag.value("regex");
        if (regex.length() > LONGEST) {
            fault("regex", 0, "this regex is longer than " + LONGEST + " characters", "write a simpler one");
            return null;
        }
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException malformed) {
            int at = Math.min(Math.max(malformed.getIndex(), 0), regex.length());
            fault("regex", at, "this regex is malformed: " + malformed.getDescription(), null);
        } catch (StackOverflowError excess) {
            fault("regex", 0, "this regex is nested too deeply", "write a simpler one");
        }
        return null;
    }

    private void fault(String attribute, int at, String message, @Nullable String remedy) {
        Attribute given = tag.attribute(attribute);
        int offset = given == null ? tag.offset() : given.valueOffset() + at;
        report.accept(ProblemKind.MALFORMED_MARK.at(offset, message, remedy));
    }

    /**
     * A text that can be looked at so often and no more: a bound for regular expressions that is the same on every machine, as
     * one in time is not.
     */
    private static final class CountedText implements CharSequence {

        private final CharSequence text;
        private long left;

        CountedText(CharSequence text, long looks) {
            this.text = text;
            this.left = looks;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new CancellationException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
