package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order of reading that cannot be is refused where it is written, while javac compiles. */
class ReadingOrderDiagnosticsTest {

    private static final String LACK = "[misplaced-here] {@here} has nothing to show: ";

    @TempDir
    Path project;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            types = {Bag.class, Jar.class, Bag.class}|2:75|'Bag' is named twice; keep one
            types = Till.class|2:52|'Till' is a chapter itself; take it out
            types = {Jar.Lid.class}|2:53|'Lid' is read with the type around it; name that type
            types = {int.class}|2:53|no source declares 'int'; name a type of the chapter
            types = {Jar[].class}|2:53|no source declares 'dl.Jar[]'; name a type of the chapter
            """)
    void aTypeThatCannotBeReadInAChapter(String types, String place, String message) throws IOException {
        assertFault(
                "package dl;\n@dev.recto.Chapter(value = \"A\", order = 1, " + types + ") class Value {}\n"
                        + "class Bag {} class Jar { class Lid {} }\n"
                        + "@dev.recto.Chapter(value = \"B\", order = 2) class Till {}\n",
                place,
                "[misplaced-type] " + message);
    }

    @Test
    void aTypeThatIsNowhere() throws IOException {
        Javac.Run run = new Javac(project).source("dl/Value.java", """
                        package dl;
                        @dev.recto.Chapter(value = "A", order = 1, types = Nope.class) class Value {}
                        """).compile();

        assertThat(run.lines()).hasSize(1).first().asString().contains("2:52 ERROR cannot find symbol");
    }

    @Test
    void theTypesOfAPart() throws IOException {
        Javac.Run run = new Javac(project)
                .source("dl/package-info.java", """
                        @dev.recto.Chapter(value = "A", order = 1, types = Value.class)
                        package dl;
                        """)
                .source("dl/Value.java", "package dl; class Value {}")
                .compile();

        assertThat(run.lines())
                .containsExactly("package-info.java:1:52 ERROR 1:52: [misplaced-type] a part has chapters, not types;"
                        + " name the types in the @Chapter of a type");
    }

    @Test
    void aListingThatItsProseSetsTwice() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    /// First {@here}
                    ///
                    /// > then {@here}
                    @dev.recto.Explain
                    void plus() {}
                }
                """, "5:16", "[misplaced-here] {@here} stands in this prose already; take one out");
    }

    @Test
    void aListingInAnHtmlDocComment() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    /** First {@here} then {@here}. */
                    @dev.recto.Explain
                    void plus() {}
                }
                """, "3:28", "[misplaced-here] {@here} stands in this prose already; take one out");
    }

    @Test
    void aListingThatIsNotShown() throws IOException {
        assertFault(
                """
                package dl;
                class Value {
                    @dev.recto.Explain(value = "So: {@here}", show = dev.recto.Show.PROSE)
                    void plus() {}
                }
                """,
                "3:37",
                LACK + "@Explain shows its prose alone; say in @Explain what to show, or take the tag out");
    }

    @Test
    void aChapterThatDoesNotSayThatItIsShown() throws IOException {
        assertFault(
                """
                package dl;
                /// So: {@here}
                @dev.recto.Explain
                @dev.recto.Chapter(value = "A", order = 1)
                class Value {}
                """, "2:9", LACK + "@Explain shows its prose alone; say in @Explain what to show, or take the tag out");
    }

    @Test
    void aPackage() throws IOException {
        Javac.Run run = new Javac(project).source("dl/package-info.java", """
                        /// So: {@here}
                        @dev.recto.Chapter(value = "A", order = 1)
                        @dev.recto.Explain
                        package dl;
                        """).compile();

        assertThat(run.lines())
                .containsExactly("package-info.java:1:9 ERROR 1:9: " + LACK
                        + "a package is not shown; name what to show with {@listing Type#member}");
    }

    @Test
    void aTagWithWords() throws IOException {
        assertFault("""
                package dl;
                class Value {
                    /// So: {@here now}
                    @dev.recto.Explain
                    void plus() {}
                }
                """, "3:13", "[malformed-tag] {@here} is incomplete or has too much; write {@here}");
    }

    private void assertFault(String source, String place, String words) throws IOException {
        Javac javac = new Javac(project).source("dl/Value.java", source);

        assertThat(javac.compile().lines()).containsExactly("Value.java:" + place + " ERROR " + place + ": " + words);
        assertThat(javac.sheetFile("dl/Value.java")).doesNotExist();
    }
}
