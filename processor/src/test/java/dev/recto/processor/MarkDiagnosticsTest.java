package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Prose.Link;
import dev.recto.prose.Target;
import dev.recto.sheet.Sheet;
import dev.recto.text.ElementName;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants one faulty mark after another behind {@code int sum = 1;}, and looks where javac says it is. */
class MarkDiagnosticsTest {

    @TempDir
    Path project;

    /** The mark starts in column 21. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@highlight substrin=sum|32|@highlight has no attribute 'substrin'; did you mean 'substring'?",
                "@highlight colour=red|32|@highlight has no attribute 'colour'; it may have substring, regex, region, type",
                "@highlight type=blink|37|'blink' is no type of @highlight; write bold, italic or highlighted",
                "@highlight substring|32|'substring' has no value; write substring=\"…\"",
                "@highlight substring=\"\"|32|'substring' is empty; leave it out to mark all of the line",
                "@highlight regex=s substring=s|32|'substring' and 'regex' exclude each other; keep one of them",
                "@highlight regex=s regex=u|40|'regex' is there twice; keep one of them",
                "@highlight regex=\"s(\"|41|this regex is malformed: Unclosed group",
                "@highlight regex=\"sum|38|this quote is never closed; close it in the same comment",
                "@highlight substring=total|42|'total' is nowhere on its line; a mark behind code is about that line, one that ends in ':' about the next",
                "@highlight regex='s.+z'|39|'s.+z' is nowhere on its line; a mark behind code is about that line, one that ends in ':' about the next",
                "@highlight substring=\"sum\", type=bold|47|a mark does not go on with ','; quote a value that holds more than a word",
                "@highlight substring=sum @author me|46|unknown mark '@author'; take it out",
                "@highlight substring=sum @ende|46|unknown mark '@ende'; did you mean '@end'?",
                "@replace substring=sum|21|@replace has no replacement; write replacement=\"…\"",
                "@replace substring=sum replacement=\"$1\"|57|this replacement is malformed: No group 1; write $ as \\$",
                "@link substring=sum|21|@link has no target; write target=Type#member",
                "@link target=Value type=bold|45|'bold' is no type of @link; write link or linkplain",
                "@start here|28|@start has no attribute 'here'; it may have region",
                "@note|21|this note says nothing; write // @note and what there is to say of the line"
            })
    void aMalformedMark(String mark, int column, String words) throws IOException {
        assertFault(inCode(mark), "2:" + column, "[malformed-mark] " + words);
    }

    @Test
    void aMarkOnALineOfItsOwnThatIsNotAboutTheNext() throws IOException {
        assertFault(
                "class Value {\n    // @highlight\n    int sum; // @note counted\n}",
                "2:8",
                "[malformed-mark] @highlight stands on a line of its own; end it with ':' to mark the next line");
    }

    @Test
    void twoMarksThatReplaceTheSameWords() throws IOException {
        assertFault(
                inCode("@replace substring=sum replacement=a @replace regex='um =' replacement=b"),
                "2:58",
                "[malformed-mark] another mark replaces some of these words; let one mark replace them");
    }

    @Test
    void aRegionOfAMarkThatIsNeverClosed() throws IOException {
        assertFault(
                inCode("@highlight region=all substring=sum"),
                "2:18",
                "[unreadable-region] region 'all' is never closed; close it with // @end");
    }

    @Test
    void aRegionInWhichTheWordsAreNowhere() throws IOException {
        assertFault(
                "class Value {\n    // @highlight region substring=total\n    int sum;\n    // @end\n}",
                "2:36",
                "[malformed-mark] 'total' is nowhere on its lines; a mark behind code is about that line, one that"
                        + " ends in ':' about the next");
    }

    @Test
    void aLinkToNothing() throws IOException {
        assertFault(
                inCode("@link substring=sum target='#summ'"),
                "2:49",
                "[dead-link] no member 'summ' in Value; did you mean 'sum'?");
    }

    @Test
    void aRegexThatWouldTakeForeverIsRefusedAfterSoManySteps() throws IOException {
        String line = "    String s = \"" + "a".repeat(60) + "\"; // @highlight regex=\"(a+)+\\1b\"";
        assertFault(
                "class Value {\n" + line + "\n}",
                "2:" + (line.indexOf("(a+)") + 1),
                "[malformed-mark] this regex takes too long; write a simpler one, or a substring");
    }

    @Test
    void aRegexThatWouldOverflowTheStackIsRefused() throws IOException {
        String line = "    String s = \"" + "ab".repeat(20_000) + "\"; // @highlight regex=\"(?:a|b)*;\"";
        assertFault(
                "class Value {\n" + line + "\n}",
                "2:" + (line.indexOf("(?:a|b)") + 1),
                "[malformed-mark] this regex takes too long; write a simpler one, or a substring");
    }

    @Test
    void aRegexLongerThanAnyoneCanRead() throws IOException {
        assertFault(
                inCode("@highlight regex=\"" + "(".repeat(501) + "\""),
                "2:39",
                "[malformed-mark] this regex is longer than 500 characters; write a simpler one");
    }

    @Test
    void ordinaryCommentsMayHoldAtSigns() throws IOException {
        Javac javac = new Javac(project).source("Value.java", """
                // @author me
                // @end, and more
                // @noteworthy
                /// // @highlight substring=nothing
                @dev.recto.Explain("A") class Value {
                    String s = "// @highlight type=blink"; // see me@start.example
                    /* // @replace */
                }
                """);
        assertThat(javac.compile().lines()).isEmpty();
    }

    @Test
    void aFileThatSpeaksToNoBookMayHoldWhatItLikes() throws IOException {
        Javac javac = new Javac(project).source("Value.java", "// @link to the docs\nclass Value {}\n");
        assertThat(javac.compile().lines()).isEmpty();
        assertThat(javac.sheetFile("Value.java")).doesNotExist();
    }

    @Test
    void aFileWithNothingButAMarkIsInTheBook() throws IOException {
        Javac javac = new Javac(project).source("Value.java", inCode("@note the sum"));
        assertThat(javac.compile().lines()).isEmpty();
        assertThat(javac.sheet("Value.java").text()).contains("@note");
    }

    @Test
    void theSheetTellsWhereLinksLead() throws IOException {
        Javac javac = new Javac(project).source("a/Value.java", """
                package a;
                import java.util.List;
                class Value {
                    List<String> list; // @link substring=List target="List#length()"
                    class Inner {
                        int own; // @link substring=own target=#own
                    }
                }
                """);
        assertThat(javac.compile().lines())
                .containsExactly("Value.java:4:56 ERROR 4:56: [dead-link] no member 'length' in java.util.List");
        javac.source("a/Value.java", """
                package a;
                import java.util.List;
                class Value {
                    List<String> list; // @link substring=List target="List#size()"
                    class Inner {
                        int own; // @link substring=own target=#own
                    }
                }
                """);
        assertThat(javac.compile().lines()).isEmpty();
        Sheet sheet = javac.sheet("a/Value.java");
        assertThat(sheet.links())
                .extracting(link -> link.span().of(sheet.text()))
                .containsExactly("List#size()", "#own");
        assertThat(sheet.links())
                .extracting(Link::target)
                .containsExactly(
                        new Target("java.util.List#size()", ElementName.Kind.METHOD, "java.base", "int size()"),
                        new Target("a.Value.Inner#own", ElementName.Kind.FIELD, "", "int own"));
    }

    private static String inCode(String mark) {
        return "@dev.recto.Explain(\"A\") class Value {\n    int sum = 1; // " + mark + "\n}";
    }

    private void assertFault(String source, String place, String words) throws IOException {
        Javac javac = new Javac(project).source("Value.java", source);
        Javac.Run run = javac.compile();
        assertThat(run.lines()).containsExactly("Value.java:" + place + " ERROR " + place + ": " + words);
        assertThat(run.success()).isFalse();
        assertThat(javac.sheetFile("Value.java")).doesNotExist();
    }
}
