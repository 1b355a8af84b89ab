package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Markup;
import dev.recto.sheet.BlockTag;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the place of {@code {@inheritDoc}}. */
class InheritedCommentsTest {

    /** Before and behind those that inherit from it, by name and so by the order of compilation. */
    private static final String ABOVE = """
            package dl;
            import java.util.List;
            interface %s<T> {
                /**
                 * Takes a {@link List} of it, see {@link #other}.
                 *
                 * @param <U> the sort
                 * @param taken what is taken,
                 *     and where
                 * @return how many
                 * @throws IllegalStateException if it is full
                 * @throws IllegalStateException if it is shut
                 */
                <U> int take(T taken, List<U> rest);

                /** Takes one. */
                int take(T taken);

                /// In *Markdown*.
                void mark();

                /** Other. */
                int other();

                void silent();
            }
            """;

    @TempDir
    Path project;

    @Test
    void theTagStandsForTheWordsOfTheOverriddenMethodWhicheverIsCompiledFirst() throws IOException {
        for (String above : List.of("Above", "Zenith")) {
            Javac javac = new Javac(project)
                    .source("dl/" + above + ".java", ABOVE.formatted(above))
                    .source("dl/Shop.java", """
                            package dl;
                            abstract class Shop implements %s<String> {
                                /**
                                 * First: {@inheritDoc} Then {@code {@inheritDoc}}.
                                 *
                                 * @param <V> {@inheritDoc}
                                 * @param it {@inheritDoc}, really
                                 * @param rest {@inheritDoc}
                                 * @return {@inheritDoc}
                                 * @throws IllegalStateException {@inheritDoc}
                                 */
                                @dev.recto.Explain
                                public <V> int take(String it, java.util.List<V> rest) {
                                    return 0;
                                }
                            }
                            """.formatted(above));
            assertThat(javac.compile().lines()).isEmpty();

            Explanation explanation = explanation(javac.sheet("dl/Shop.java"));
            Prose prose = explanation.prose();
            assertThat(prose.text())
                    .isEqualTo("First: Takes a {@link List} of it, see {@link #other}. Then {@code {@inheritDoc}}.");
            assertThat(prose.tags())
                    .extracting(tag -> tag.target() == null ? "" : tag.target().id())
                    .containsExactly("java.util.List", "dl." + above + "#other()", "");
            String source = javac.sheet("dl/Shop.java").text();
            assertThat(prose.sourceOffset(prose.text().indexOf("of it"))).isEqualTo(source.indexOf("{@inheritDoc}"));
            assertThat(prose.sourceOffset(prose.text().indexOf("Then"))).isEqualTo(source.indexOf("Then"));
            assertThat(explanation.blockTags())
                    .extracting(BlockTag::prose)
                    .extracting(Prose::text)
                    .containsExactly(
                            "<code>&lt;V&gt;</code> the sort",
                            "<code>it</code> what is taken,\nand where, really",
                            "how many",
                            "{@link IllegalStateException} if it is full",
                            "{@link IllegalStateException} if it is shut");
        }
    }

    @Test
    void whatIsNotCompiledAgainIsReadWhereItLies() throws IOException {
        Javac javac = new Javac(project)
                .source("dl/Above.java", ABOVE.formatted("Above"))
                .source("dl/Shop.java", """
                        package dl;
                        abstract class Shop implements Above<String> {
                            /** {@inheritDoc} */
                            @dev.recto.Explain public int take(String it) {
                                return 1;
                            }
                        }
                        """);
        assertThat(javac.compile().lines()).isEmpty();
        String sheet = Files.readString(javac.sheetFile("dl/Shop.java"));

        assertThat(javac.compileOnly("dl/Shop.java").lines()).isEmpty();

        assertThat(Files.readString(javac.sheetFile("dl/Shop.java")))
                .isEqualTo(sheet)
                .contains("Takes one.");
    }

    @Test
    void superclassesComeBeforeInterfacesAndObjectComesLast() throws IOException {
        Javac javac = new Javac(project).source("dl/A.java", """
                package dl;
                interface Named {
                    /** By the interface. */
                    void a();
                    /** By the interface. */
                    void b();
                    /** By the interface. */
                    void c();
                }
                class Root {
                    /** By the root. */
                    public void a() {}
                    public void b() {}
                }
                class Middle extends Root {
                    @Override public void a() {}
                    /** By the middle, and {@inheritDoc}, and {@inheritDoc Root}. */
                    public void c() {}
                }
                class A extends Middle implements Named {
                    /** {@inheritDoc} */
                    @dev.recto.Explain @Override public void a() {}
                    /** {@inheritDoc} */
                    @dev.recto.Explain @Override public void b() {}
                    /** {@inheritDoc Named} */
                    @dev.recto.Explain @Override public void c() {}
                }
                """);
        assertThat(javac.compile().lines()).isEmpty();

        assertThat(javac.sheet("dl/A.java").declarations())
                .extracting(Declaration::explanation)
                .filteredOn(Objects::nonNull)
                .extracting(explanation -> explanation.prose().text())
                .containsExactly("By the root.", "By the interface.", "By the interface.");
    }

    @Test
    void nothingStandsForTheWordsOfWhatWasCompiledElsewhere() throws IOException {
        Javac javac = new Javac(project).source("dl/A.java", """
                package dl;
                class A implements Comparable<A> {
                    /**
                     * {@inheritDoc}
                     *
                     * @param that {@inheritDoc}
                     * @return {@inheritDoc}
                     */
                    @dev.recto.Explain
                    @Override public int compareTo(A that) {
                        return 0;
                    }

                    /** {@inheritDoc} Always so. */
                    @dev.recto.Explain
                    @Override public String toString() {
                        return "";
                    }
                }
                """);
        assertThat(javac.compile().lines()).isEmpty();

        List<Explanation> found = javac.sheet("dl/A.java").declarations().stream()
                .map(Declaration::explanation)
                .filter(Objects::nonNull)
                .toList();
        assertThat(found.get(0).prose().text()).isEmpty();
        assertThat(found.get(0).blockTags()).isEmpty();
        assertThat(found.get(1).prose().text()).isEqualTo(" Always so.");
    }

    @Test
    void aTagAloneTakesTheMarkupOfWhatItStandsFor() throws IOException {
        Javac javac = new Javac(project)
                .source("dl/Above.java", ABOVE.formatted("Above"))
                .source("dl/Shop.java", """
                        package dl;
                        abstract class Shop implements Above<String> {
                            /** {@inheritDoc} */
                            @dev.recto.Explain
                            public void mark() {}
                        }
                        """);
        assertThat(javac.compile().lines()).isEmpty();

        Prose prose = explanation(javac.sheet("dl/Shop.java")).prose();
        assertThat(prose.markup()).isEqualTo(Markup.MARKDOWN);
        assertThat(prose.text()).isEqualTo("In *Markdown*.");
    }

    @Test
    void theSummaryOfWhatNothingExplainsIsInheritedToo() throws IOException {
        Javac javac = new Javac(project)
                .source("dl/Above.java", ABOVE.formatted("Above"))
                .source("dl/Shop.java", """
                        package dl;
                        @dev.recto.Explain("A shop.")
                        abstract class Shop implements Above<String> {
                            /** {@inheritDoc} */
                            public int other() {
                                return 1;
                            }
                        }
                        """);
        assertThat(javac.compile().lines()).isEmpty();

        assertThat(javac.sheet("dl/Shop.java").declarations())
                .extracting(Declaration::summary)
                .contains("Other.");
    }

    @Test
    void aTagThatCanInheritNothingIsRefusedWhereItStands() throws IOException {
        Javac javac = new Javac(project)
                .source("dl/Above.java", ABOVE.formatted("Above"))
                .source("dl/Shop.java", """
                        package dl;
                        /** {@inheritDoc} */
                        @dev.recto.Explain
                        abstract class Shop implements Above<String> {
                            /** A {@inheritDoc}. */
                            @dev.recto.Explain int field;

                            /** A {@inheritDoc}. */
                            @dev.recto.Explain void own() {}

                            /** A {@inheritDoc Runnable}. */
                            @dev.recto.Explain public int other() {
                                return 1;
                            }

                            /**
                             * A {@inheritDoc}.
                             *
                             * @since {@inheritDoc}
                             */
                            @dev.recto.Explain public int take(String it) {
                                return 1;
                            }

                            /** A {@inheritDoc}. */
                            @dev.recto.Explain public void mark() {}

                            @dev.recto.Explain("A {@inheritDoc}.") public void silent() {}
                        }
                        """);

        assertThat(javac.compile().lines())
                .allMatch(line -> line.contains("[malformed-tag] "))
                .extracting(line -> line.substring(0, line.indexOf(" ERROR")) + line.replaceAll(".*ERROR|: \\[.*", ""))
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactly("2:5", "5:11", "8:11", "11:11", "19:15", "25:11", "28:27");
    }

    private static Explanation explanation(Sheet sheet) {
        return sheet.declarations().stream()
                .map(Declaration::explanation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
