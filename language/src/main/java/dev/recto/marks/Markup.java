package dev.recto.marks;

import dev.recto.marks.CommentSyntax.Comments;
import dev.recto.marks.MarkupTag.MarkName;
import dev.recto.text.Fault;
import dev.recto.text.Lexeme;
import dev.recto.text.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the marks in a text's comments come to. All spans are in the text.
 *
 * @param comments what no listing shows: the comments that hold marks, with the white space in front of them, in order
 * @param regions the named regions, in order
 * @param effects what the marks do to lines, in the order of the marks
 * @param references where links lead, as it is written, in order
 * @param faults what is wrong with the marks, in order
 * @param speaks whether any mark says something that a book could show, well-formed as far as the mark alone goes
 */
public record Markup(
        List<Span> comments,
        List<Region> regions,
        List<Effect> effects,
        List<Span> references,
        List<Fault> faults,
        boolean speaks) {

    /** Reads the marks of a text. */
    public static Markup of(String text, CommentSyntax syntax) {
        boolean may = !syntax.java() || mayBeIn(text);
        return MarkupReader.read(text, may ? Comments.in(text, syntax) : List.of());
    }

    /** Reads the marks of a Java text that is split already. */
    public static Markup of(String text, List<Lexeme> lexemes) {
        return MarkupReader.read(text, Comments.inJava(text, lexemes));
    }

    /** Whether a Java text may hold marks; a quick look, to be had for every file that is compiled. */
    public static boolean mayBeIn(String text) {
        return MarkHint.isIn(text);
    }

    /** The words of all marks, without their at signs, each with the attributes that it may have. */
    public static Map<String, List<String>> marks() {
        return Arrays.stream(MarkName.values())
                .collect(Collectors.toMap(
                        MarkName::word, MarkName::attributes, (one, other) -> one, LinkedHashMap::new));
    }

    /** The notes. */
    public List<Effect.Note> notes() {
        return only(Effect.Note.class);
    }

    /** The effects of one sort. */
    public <T extends Effect> List<T> only(Class<T> sort) {
        return effects.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /**
     * A named region between {@code // @start region=name} and {@code // @end} (JEP 413).
     *
     * @param name its name, unique in the file
     * @param span whole lines: from the line behind the start mark to the end of the line before the end mark; a mark behind
     *     code has its own line in the region
     */
    public record Region(String name, Span span) {}
}
