package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants one fault after another and looks where javac says it is. */
class DiagnosticsTest {

    @TempDir
    Path project;

    @Test
    void aDeadLinkInATextBlock() throws IOException {
        assertFault("""
                package dl;
                import dev.recto.*;
                class Value {
                    @Explain(\"""
                        To improve we ask.

                        > Of each weight,
                        > 😀 [Value#pow] says.
                        \""")
                    Value plus(Value that) { return that; }
                }
                """, "8:15", "[dead-link] no member 'pow' in dl.Value; did you mean 'plus'?");
    }

    @Test
    void aDeadLinkInAStringBehindEscapes() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Explain("\\u0041 \\"so\\" \\t [Valeu]") class Value {}
                """, "2:39", "[dead-link] no type 'Valeu' here; did you mean 'Value'?");
    }

    @Test
    void aDeadLinkInAConcatenation() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Explain("one " + Value.TWO
                    + " [Value#three]") class Value { static final String TWO = "zwei"; }
                """, "3:10", "[dead-link] no member 'three' in dl.Value; escape the bracket if it is no name");
    }

    @Test
    void aDeadLinkInAnHtmlDocComment() throws IOException {
        assertFault("""
                package dl;
                /**
                 * A value.
                 *\t{@link Value#pow} is dead.
                 */
                @dev.recto.Explain class Value { void plus() {} }
                """, "4:11", "[dead-link] no member 'pow' in dl.Value; did you mean 'plus'?");
    }

    @Test
    void aDeadLinkInAMarkdownDocComment() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    /// A value.
                    ///
                    /// | a | b |
                    /// |---|---|
                    /// | 1 \\| | [Value#plus(int)] |
                    @dev.recto.Explain void plus() {}
                }
                """, "7:19", "[dead-link] no member 'plus(int)' in dl.Value; did you mean 'plus()'?");
    }

    @Test
    void aDeadReferenceInATag() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Explain("{@listing Value#pow}") class Value { void plus() {} }
                """, "2:31", "[dead-link] no member 'pow' in dl.Value; did you mean 'plus'?");
    }

    @Test
    void anUnknownTag() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Explain("A {@lisitng Value}") class Value {}
                """, "2:23", "[unknown-tag] unknown tag {@lisitng}; did you mean 'listing'?");
    }

    @Test
    void aTagWithoutItsWords() throws IOException {
        assertFault(
                """
                package dl;
                @dev.recto.Explain("A {@figure ValueTest#plot}") class Value {}
                """,
                "2:23",
                "[malformed-tag] {@figure} is incomplete or has too much; write {@figure Test#method file \"caption\"}");
    }

    @Test
    void aTagThatIsNeverClosed() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Explain("A {@toc") class Value {}
                """, "2:23", "[malformed-tag] this {@ has no closing brace; close it with }, or escape the brace");
    }

    @Test
    void anUnknownFenceWord() throws IOException {
        assertFault("""
                package dl;
                /// ```java fails=a.b sktech="why"
                /// int x
                /// ```
                @dev.recto.Explain class Value {}
                """, "2:23", "[unknown-fence-word] unknown fence word 'sktech=\"why\"'; did you mean 'sketch'?");
    }

    @Test
    void hostileProse() throws IOException {
        assertFault(
                """
                package dl;
                @dev.recto.Explain("%s") class Value {}
                """.formatted(">".repeat(2000)),
                "2:21",
                "[hostile-prose] block quotes or lists nested deeper than 50 cannot be read safely; flatten them");
    }

    @Test
    void aChapterWithABlankTitle() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Chapter(order = 1, value = " ") class Value {}
                """, "2:39", "[untitled-chapter] this chapter has no title; give @Chapter a title");
    }

    @Test
    void aPartWithABlankTitle() throws IOException {
        Javac.Run run = new Javac(project).source("dl/package-info.java", """
                        /** Parts. */
                        @dev.recto.Chapter(value = "", order = 1)
                        package dl;
                        """).compile();
        assertThat(run.lines())
                .containsExactly("package-info.java:2:28 ERROR 2:28: [untitled-chapter] this chapter has no title; "
                        + "give @Chapter a title");
    }

    @Test
    void anExplanationWithoutProse() throws IOException {
        assertFault(
                """
                package dl;
                class Value {
                    // no prose
                    @dev.recto.Explain(title = "x") int x;
                }
                """,
                "4:5",
                "[empty-prose] @Explain has no prose, nor is there a doc comment; write @Explain(\"…\") or a doc comment");
    }

    @Test
    void aChapterOnANestedType() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    @dev.recto.Chapter(value = "x", order = 1) class Inner {}
                }
                """, "3:5", "[misplaced-chapter] @Chapter stands on a nested type; move it to a top-level type");
    }

    @Test
    void anExampleThatIsNotStatic() throws IOException {
        assertExampleFault("void demo() {}", "it is not static");
    }

    @Test
    void anExampleThatIsPrivate() throws IOException {
        assertExampleFault("private static void demo() {}", "it is private");
    }

    @Test
    void anExampleWithParameters() throws IOException {
        assertExampleFault("static void demo(int x) {}", "it has parameters");
    }

    @Test
    void anExampleInAPrivateClass() throws IOException {
        assertFault(
                """
                package dl;
                class Value {
                    private static class Inner {
                        @dev.recto.Example static void demo() {}
                    }
                }
                """,
                "4:9",
                "[example-not-callable] no test can call demo: its class is private; "
                        + "make it static, not private and without parameters");
    }

    @Test
    void anExcuseWithoutAReason() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Unverified("") class Value {}
                """, "2:23", "[blank-excuse] @Unverified gives no reason; say why no test can run it");
    }

    @Test
    void aCoverWithoutADescription() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Chapter(value = "x", order = 1, cover = "x.png") class Value {}
                """, "2:52", "[missing-cover-alt] the cover is not described; say what it shows in coverAlt");
    }

    @Test
    void aDateThatIsNone() throws IOException {
        assertFault("""
                package dl;
                @dev.recto.Chapter(value = "x", order = 1, date = "2026-02-30") class Value {}
                """, "2:51", "[bad-date] '2026-02-30' is no date; write it as yyyy-MM-dd");
    }

    @Test
    void anAuthorWithoutAWebAddress() throws IOException {
        assertFault(
                """
                package dl;
                @dev.recto.Chapter(value = "x", order = 1, authors = {"Ada <https://ada.example>", "Bob <bob@x.y>"})
                class Value {}
                """,
                "2:54",
                "[bad-author] 'Bob <bob@x.y>' is no name with a web address; write it as Ada Lovelace"
                        + " <https://ada.example>");
    }

    @Test
    void aRegionThatIsNeverClosed() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    // @start region=a
                }
                """, "3:5", "[unreadable-region] region 'a' is never closed; close it with // @end");
    }

    @Test
    void anEndThatClosesNothing() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    // @start region="a"
                    // @end
                    int x; // @end region=a
                }
                """, "5:12", "[unreadable-region] @end 'a' closes nothing; write // @start region=name above it");
    }

    @Test
    void aRegionThatIsThereTwice() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    // @start region=a
                    // @end
                    // @start region='a'
                    // @end
                }
                """, "5:5", "[unreadable-region] region 'a' is there twice; give it another name");
    }

    @Test
    void aRegionWithoutAName() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    // @start region
                    // @end
                }
                """, "3:5", "[unreadable-region] @start has no region name; write // @start region=name");
    }

    @Test
    void placesAreRightInAFileWithCarriageReturnsAndTabs() throws IOException {
        assertFault("""
                package dl;
                class Value {
                \t@dev.recto.Explain(\"""
                \t\tfirst
                \t\t\t[Valeu]
                \t\t\""") int x;
                }
                """.replace("\n", "\r\n"), "5:5", "[dead-link] no type 'Valeu' here; did you mean 'Value'?");
    }

    @Test
    void allOffendersAreNamedAtOnceBesideJavacsOwn() throws IOException {
        Javac.Run run = new Javac(project)
                .source("dl/A.java", "package dl; @dev.recto.Explain(\"[Nope] [Nil]\") class A { int x = \"\"; }")
                .source("dl/B.java", "package dl; @dev.recto.Explain(\"{@nope}\") class B {}")
                .compile();
        assertThat(run.success()).isFalse();
        assertThat(run.lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("incompatible types"))
                .anyMatch(line -> line.startsWith("A.java:1:34 ERROR 1:34: [dead-link]"))
                .anyMatch(line -> line.startsWith("A.java:1:41 ERROR 1:41: [dead-link]"))
                .anyMatch(line -> line.startsWith("B.java:1:33 ERROR 1:33: [unknown-tag]"));
    }

    private void assertExampleFault(String method, String why) throws IOException {
        assertFault(
                """
                package dl;
                class Value {
                    @dev.recto.Example
                    %s
                }
                """.formatted(method),
                "3:5",
                "[example-not-callable] no test can call demo: " + why
                        + "; make it static, not private and without parameters");
    }

    /** The one diagnostic names file, line and column twice: javac's own, and in words, where a tab is one column. */
    private void assertFault(String source, String place, String words) throws IOException {
        Javac javac = new Javac(project).source("dl/Value.java", source);
        Javac.Run run = javac.compile();
        assertThat(run.success()).isFalse();
        assertThat(run.lines()).hasSize(1);
        String line = place.substring(0, place.indexOf(':'));
        assertThat(run.lines().get(0))
                .startsWith("Value.java:" + line + ":")
                .endsWith(" ERROR " + place + ": " + words);
        if (!source.contains("\t")) {
            assertThat(run.lines().get(0)).startsWith("Value.java:" + place + " ");
        }
        assertThat(javac.sheetFile("dl/Value.java")).doesNotExist();
    }
}
