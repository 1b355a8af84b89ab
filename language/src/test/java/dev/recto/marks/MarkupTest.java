package dev.recto.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.marks.Effect.Highlight;
import dev.recto.marks.Effect.Note;
import dev.recto.marks.Effect.Replace;
import dev.recto.marks.Markup.Region;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What marks come to, in the words that they are about. */
class MarkupTest {

    @Test
    void aMarkBehindCodeIsAboutItsLine() {
        assertThat(effects("int a; int b; // @highlight substring=\"int\"", "java"))
                .containsExactly("BOLD <int>", "BOLD <int>");
    }

    @Test
    void aMarkThatEndsInAColonIsAboutTheNextLineThatHoldsCode() {
        assertThat(effects("""
                // @highlight regex='b|c' type=italic :
                // @highlight substring=b type=highlighted:
                a + b
                """, "java")).containsExactly("ITALIC <b>", "HIGHLIGHTED <b>");
    }

    @Test
    void withoutAPatternItIsAboutAllOfItsLineButNotTheSpaceAround() {
        assertThat(effects("    a + b ;   // why // @highlight", "java")).containsExactly("BOLD <a + b ;   // why>");
    }

    @Test
    void severalMarksMayStandInOneComment() {
        assertThat(effects("a + b // @highlight substring=a @highlight substring=b type=italic", "java"))
                .containsExactly("BOLD <a>", "ITALIC <b>");
        assertThat(effects("a + b // @highlight substring=a // @note why @ all", "java"))
                .containsExactly("BOLD <a>", "NOTE 1 why @ all");
    }

    @Test
    void aRegionIsAboutAllLinesToItsEndWhichClosesTheInnermostOrTheNamedOne() {
        assertThat(effects("""
                // @highlight region substring=a
                a1 // @highlight region=b substring=1 type=italic
                a1
                // @end
                a1
                // @end
                a1
                """, "java"))
                .containsExactly("BOLD <a>", "BOLD <a>", "BOLD <a>", "ITALIC <1>", "ITALIC <1>");
        assertThat(effects("""
                // @highlight region=a substring=a
                // @highlight region=b substring=1 type=italic
                a1
                // @end region=a
                a1 // @end
                """, "java")).containsExactly("BOLD <a>", "ITALIC <1>", "ITALIC <1>");
    }

    @Test
    void aRegexMaySpanLinesButSeesNoMarks() {
        assertThat(effects("""
                f( // @highlight region regex='(?s)\\(.*\\)'
                x // @note why
                ) // @end
                """, "java"))
                .containsExactly("BOLD <( // @highlight region regex='(?s)\\(.*\\)'\nx // @note why\n)>", "NOTE 2 why");
    }

    @Test
    void aReplacementIsShownInThePlaceOfTheWordsAndMayUseTheirGroups() {
        assertThat(effects("key(\"secret\") // @replace regex='\"(.)[^\"]*\"' replacement=\"$1…\"", "java"))
                .containsExactly("REPLACE <\"secret\"> s…");
        assertThat(effects("a; b; // @replace replacement='...'", "java")).containsExactly("REPLACE <a; b;> ...");
        assertThat(effects("a; b; // @replace substring='b;' replacement=''", "java"))
                .containsExactly("REPLACE <b;> ");
    }

    @Test
    void aHighlightIsAboutTheWordsAsTheyAreShownAndWhereThereAreNoneSuchAboutTheSource() {
        String replace = "f(secret) // @replace substring=secret replacement=… ";
        assertThat(effects(replace + "@highlight substring=…", "java"))
                .containsExactly("REPLACE <secret> …", "BOLD <secret>");
        assertThat(effects(replace + "@highlight substring=ecre", "java"))
                .containsExactly("REPLACE <secret> …", "BOLD <ecre>");
    }

    @Test
    void aNoteOnALineOfItsOwnIsAboutTheNext() {
        assertThat(effects("// @note first: see\n\nx\n", "java")).containsExactly("NOTE 3 first: see");
        assertThat(effects("y // @note two :\nx\n", "java")).containsExactly("NOTE 2 two");
    }

    @Test
    void aMarkAboutALineThatIsNotThereIsAFault() {
        assertThat(Markup.of("x\n// @highlight :\n\n", CommentSyntax.JAVA).faults())
                .containsExactly(ProblemKind.MALFORMED_MARK.at(
                        5, "there is no line behind this one", "put it above the line that it is about"));
    }

    @Test
    void regionsHoldTheLinesBetweenTheirMarksAndThoseThatTheMarksStandBehind() {
        assertThat(regions("// @start region=a\nx\n// @end\ny\n")).containsExactly("a <x\n>");
        assertThat(regions("x // @start region=a\ny // @end\nz\n"))
                .containsExactly("a <x // @start region=a\ny // @end\n>");
        assertThat(regions("x // @start region=a :\ny // @end :\nz\n")).containsExactly("a <y // @end :\nz\n>");
    }

    @Test
    void otherLanguagesHaveMarksInCommentsOfTheirOwn() {
        assertThat(effects("# @highlight substring=b :\na = b # @note no comment\n", "properties"))
                .containsExactly("BOLD <b>");
        assertThat(effects("a: b # @highlight substring=b\n", "yaml")).containsExactly("BOLD <b>");
        assertThat(effects("<a>b</a> <!-- @highlight substring=b @note why --> c\n", "xml"))
                .containsExactly("BOLD <b>", "NOTE 1 why");
        assertThat(effects("select a -- @highlight substring=a\n", "sql")).containsExactly("BOLD <a>");
        assertThat(effects("{\"a\": \"// @highlight\"}", "json")).isEmpty();
        assertThat(Markup.of("<a/> <!-- @note why --> c\n", CommentSyntax.of("xml"))
                        .comments())
                .containsExactly(new Span(4, 23));
    }

    @Test
    void carriageReturnsAndCharactersOfTwoUnitsMoveNothing() {
        assertThat(effects("// @highlight region regex=.\r\n😀\r\nb // @end\r\n", "java"))
                .containsExactly("BOLD <😀>", "BOLD <b>");
    }

    @Test
    void commentsAreLeftOutWithTheSpaceInFrontOfThemButWhatAnOrdinaryOneSaysStays() {
        String text = "  // @start region=a\nx; // why // @note y\n  // @end\n";
        assertThat(Markup.of(text, CommentSyntax.JAVA).comments())
                .extracting(span -> span.of(text))
                .containsExactly("  // @start region=a", " // @note y", "  // @end");
    }

    private static List<String> effects(String text, String language) {
        Markup markup = Markup.of(text, CommentSyntax.of(language));
        assertThat(markup.faults()).isEmpty();
        return markup.effects().stream().map(effect -> words(effect, text)).toList();
    }

    private static String words(Effect effect, String text) {
        if (effect instanceof Highlight highlight) {
            return highlight.type() + " <" + highlight.span().of(text) + ">";
        }
        if (effect instanceof Replace replace) {
            return "REPLACE <" + replace.span().of(text) + "> " + replace.text();
        }
        return effect instanceof Note note ? "NOTE " + note.line() + " " + note.text() : effect.toString();
    }

    private static List<String> regions(String text) {
        Markup markup = Markup.of(text, CommentSyntax.JAVA);
        assertThat(markup.faults()).isEmpty();
        return markup.regions().stream().map(region -> words(region, text)).toList();
    }

    private static String words(Region region, String text) {
        return region.name() + " <" + region.span().of(text) + ">";
    }
}
