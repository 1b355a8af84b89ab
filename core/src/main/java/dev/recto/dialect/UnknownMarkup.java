package dev.recto.dialect;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.Collection;

/**
 * Markup that a dialect knows by its form and not by its name. It is refused or, where the author wants that, kept as text in a
 * marked box: nothing of it reaches a page raw.
 */
public final class UnknownMarkup {

    private UnknownMarkup() {}

    /**
     * Refuses or keeps a construct.
     *
     * @param form its form, such as {@code include}
     * @param known the names of this form that there are
     */
    public static void meet(
            Edits edits, Manuscript page, String text, Span span, String form, String name, Collection<String> known) {
        Fault refused = ProblemKind.UNKNOWN_MARKUP.at(
                span.start(),
                "there is no " + form + " '" + name + "'",
                Nearest.remedy(
                        name,
                        known,
                        "take it out, or keep such text in a box with <unknownMarkup>keep</unknownMarkup>"));
        String what = form + " '" + name + "'";
        edits.construct(form + " " + name, span.start(), () -> write(edits, page, text, span, refused, what));
    }

    /**
     * Refuses or keeps a construct whose name is known, and which only its own system can work out.
     *
     * @param construct as the author wrote it, in a line
     */
    public static void cannotKnow(
            Edits edits, Manuscript page, String text, Span span, String construct, String remedy) {
        Fault refused = ProblemKind.UNTRANSLATABLE.at(
                span.start(), "only its own system knows what " + construct + " comes to", remedy);
        String what = "construct '" + construct + "'";
        edits.construct(construct, span.start(), () -> write(edits, page, text, span, refused, what));
    }

    private static void write(Edits edits, Manuscript page, String text, Span span, Fault refused, String what) {
        if (!page.keepsUnknown()) {
            edits.refuse(refused);
            edits.replace(span, "");
            return;
        }
        edits.pass(new Notice(
                span.start(),
                ProblemKind.UNKNOWN_MARKUP,
                what,
                "the " + what + " is kept as it is written",
                "take it out, or write it in a form that Recto knows"));
        edits.replace(span, kept(span.of(text), isBlock(text, span)));
    }

    private static boolean isBlock(String text, Span span) {
        int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
        int lineEnd = text.indexOf('\n', span.end());
        return text.substring(lineStart, span.start()).isBlank()
                && text.substring(span.end(), lineEnd < 0 ? text.length() : lineEnd)
                        .isBlank();
    }

    private static String kept(String source, boolean block) {
        String ticks = "`".repeat(longestRun(source) + 1);
        if (!block) {
            return ticks + " " + source.replace('\n', ' ') + " " + ticks;
        }
        String fence = ticks.length() < 3 ? "```" : ticks;
        return "> [!CAUTION]\n> " + fence + "text\n> " + source.strip().replace("\n", "\n> ") + "\n> " + fence + "\n";
    }

    private static int longestRun(String source) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < source.length(); i++) {
            run = source.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
