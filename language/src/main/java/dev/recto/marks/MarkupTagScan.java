package dev.recto.marks;

import dev.recto.marks.CommentSyntax.Comments.Comment;
import dev.recto.marks.MarkupTag.Attribute;
import dev.recto.marks.MarkupTag.MarkName;
import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks of one comment: {@code @name attribute=value attribute="value" :}, one behind another. */
final class MarkupTagScan {

    private static final Pattern ATTRIBUTE = Pattern.compile("""
            (?<name>\\p{javaUnicodeIdentifierStart}[\\p{javaUnicodeIdentifierPart}-]*) \\p{javaWhitespace}*
            (?: (?<equals>=) \\p{javaWhitespace}*
                (?: (?<quote>["']) (?: (?<quoted>.*?) \\k<quote> )? | (?<bare>[^\\p{javaWhitespace}"':`=<>]*) )
                \\p{javaWhitespace}* )?
            """, Pattern.COMMENTS | Pattern.DOTALL);

    private final String text;
    private final Comment comment;
    private final Consumer<Fault> faults;
    private final List<MarkupTag> tags = new ArrayList<>();
    private int at;
    private boolean broken;

    private MarkupTagScan(String text, Comment comment, Consumer<Fault> faults) {
        this.text = text;
        this.comment = comment;
        this.faults = faults;
        this.at = comment.from();
    }

    /** The marks up to the first word that is none. */
    static List<MarkupTag> read(String text, Comment comment, Consumer<Fault> faults) {
        MarkupTagScan scan = new MarkupTagScan(text, comment, faults);
        scan.skipSpace();
        while (!scan.broken && scan.at < comment.to()) {
            scan.readTag();
            scan.skipBetween();
        }
        return scan.tags;
    }

    private void readTag() {
        int offset = at;
        if (text.charAt(at) != '@') {
            fault(
                    at,
                    "a mark does not go on with '" + text.charAt(at) + "'",
                    "quote a value that holds more than a word");
            return;
        }
        at++;
        String word = identifier();
        MarkName name = MarkName.of(word);
        if (name == null) {
            String near = Nearest.to(word, MarkName.NAMES);
            fault(offset, "unknown mark '@" + word + "'", near == null ? "take it out" : Nearest.question("@" + near));
        } else if (name == MarkName.NOTE) {
            readNote(offset);
        } else {
            List<Attribute> attributes = attributes();
            boolean next = at < comment.to() && text.charAt(at) == ':';
            at += next ? 1 : 0;
            add(new MarkupTag(name, offset, comment, attributes, next, ""));
        }
    }

    /** A note is all that follows; a colon with a space in front of it says that it is about the next line. */
    private void readNote(int offset) {
        String words = text.substring(at, comment.to()).strip();
        boolean next = words.endsWith(" :") || words.equals(":");
        String note = next ? words.substring(0, words.length() - 1).strip() : words;
        if (note.isEmpty()) {
            fault(offset, "this note says nothing", "write // @note and what there is to say of the line");
        }
        add(new MarkupTag(MarkName.NOTE, offset, comment, List.of(), next, note));
        at = comment.to();
    }

    private void add(MarkupTag tag) {
        if (!broken) {
            tags.add(tag);
        }
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        skipSpace();
        Matcher found = ATTRIBUTE.matcher(text).region(at, comment.to());
        while (!broken && found.lookingAt()) {
            String group = found.group("quote") == null ? "bare" : "quoted";
            boolean valued = found.group("equals") != null;
            if (group.equals("quoted") && found.group(group) == null) {
                fault(found.start("quote"), "this quote is never closed", "close it in the same comment");
            }
            int offset = found.start("name");
            int valueOffset = valued ? found.start(group) : offset;
            attributes.add(new Attribute(found.group("name"), found.group(group), offset, valueOffset));
            at = found.end();
            found.region(at, comment.to());
        }
        return attributes;
    }

    private String identifier() {
        int start = at;
        while (at < comment.to() && (Character.isUnicodeIdentifierPart(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpace() {
        while (at < comment.to() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Marks may also stand in a comment each, on one line. */
    private void skipBetween() {
        skipSpace();
        String delimiter = text.substring(comment.start(), comment.from());
        if (text.startsWith(delimiter, at)) {
            int start = at;
            at += delimiter.length();
            skipSpace();
            at = at < comment.to() && text.charAt(at) == '@' ? at : start;
        }
    }

    private void fault(int offset, String message, String remedy) {
        broken = true;
        faults.accept(ProblemKind.MALFORMED_MARK.at(offset, message, remedy));
    }
}
