package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.engine.TinyProject;
import dev.recto.engine.WeaveResult;
import dev.recto.engine.WovenFormulas;
import dev.recto.receipt.Outcome;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas of a book, from its sources to its pages. {@code -Drecto.golden.accept} takes what is drawn now for right. */
class MathematicsTest {

    private static final Path GOLDEN = Path.of("src/test/golden/mathematics.html");

    private static final String WAVES = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "Waves", order = 1)
            @Explain(\"""
                A wave $f(x) = \\\\sin x$ costs $5 and $10; see {@ref eq:slope} and {@ref eq:euler}.

                $$
                \\\\frac{\\\\mathrm{d}}{\\\\mathrm{d}x} \\\\sin x
                  = \\\\cos x
                $$ {#eq:slope}

                > [!NOTE]
                > In a note, $x'$ is "prime". And between words $$\\\\sum_{i=1}^n x_i$$ it goes on.

                - In a list: $\\\\begin{pmatrix} a & b \\\\\\\\ c & d \\\\end{pmatrix}$

                | in a table | a note[^n] |
                |---|---|
                | $a \\\\le b$ | $\\\\text{if $x$ is "odd"}$ |

                [^n]: A note: $\\\\sqrt{2}$.

                ## The $x^2$ term

                $$e^{i\\\\pi} + 1 = 0$$ {#eq:euler}
                \""")
            interface Waves {

                /**
                 * In HTML, $a &lt; b$ as well, and <code>$code$</code> is code.
                 *
                 * $$ y = x $$
                 */
                @Explain
                double wave();
            }
            """;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder).with("src/main/java/shop/Waves.java", WAVES);
    }

    private List<String> woven() throws IOException {
        WeaveResult result = project.compiled()
                .requiring(Require.COMPILED)
                .ran("shop.Other", "any", Outcome.PASSED, null, "", List.of(), List.of())
                .weave();
        return result.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }

    @Test
    void formulasStandOnThePageAsTheyWereAccepted() throws IOException {
        assertThat(woven()).isEmpty();

        Document page = page("waves.html");
        SoundHtml.assertHarmless(page);
        SoundHtml.assertWellBuilt(page);
        String prose = page.select(".prose").outerHtml() + "\n";
        if (System.getProperty("recto.golden.accept") != null) {
            Files.writeString(GOLDEN, prose);
        }
        assertThat(GOLDEN).hasContent(prose);
        assertThat(page.select(".prose").text()).contains("costs $5 and $10;");
    }

    @Test
    void namedEquationsAreNumberedAndReferredTo() throws IOException {
        assertThat(woven()).isEmpty();

        Document page = page("waves.html");
        assertThat(page.select(".prose a[href^=#equation-]").eachText())
                .containsExactly("Equation 1.1", "Equation 1.2", "(1.1)", "(1.2)");
        assertThat(page.select("#equation-slope .number").text()).isEqualTo("(1.1)");
        assertThat(page.select(".equation")).hasSize(4);
    }

    @Test
    void aNameThatNoEquationHasIsRefused() throws IOException {
        project.with("src/main/java/shop/Waves.java", WAVES.replace("{@ref eq:slope}", "{@ref eq:slop}"));

        assertThat(woven())
                .containsExactly("src/main/java/shop/Waves.java:8:51: [unnumbered-target] no chapter has an equation"
                        + " 'slop'; did you mean 'slope'?");
    }

    @Test
    void aNameThatTwoEquationsOfAPageHaveIsRefusedThoughNobodySpeaksOfThem() throws IOException {
        project.with(
                "src/book/more.md",
                "---\ntitle: More\n---\n$$a = b$$ {#eq:same}\n\n> - So\n>\n>   $$c = d$$ {#eq:same}\n");

        assertThat(woven())
                .containsExactly(
                        "src/book/more.md:8:5: [duplicate-name] another equation on this page is called 'same';"
                                + " rename one of them");
    }

    @Test
    void allFormulasThatCannotBeReadAreReportedWhereTheyGoWrong() throws IOException {
        project.with(
                        "src/main/java/shop/Waves.java",
                        WAVES.replace("\\\\sin x$ costs", "\\\\sen x$ costs")
                                .replace("  = \\\\cos x", "  = \\\\cos x &"))
                .with("src/book/more.md", "---\ntitle: More\n---\nText.\n\n> - So\n>   $\\frac{a$ and $x_$.\n");

        assertThat(woven())
                .containsExactly(
                        "src/book/more.md:7:13: [bad-formula] this formula cannot be read: unexpected end of input in"
                                + " a macro argument, expected '}'",
                        "src/book/more.md:7:19: [bad-formula] this formula cannot be read: it is incomplete, or nested too deeply",
                        "src/main/java/shop/Waves.java:8:20: [bad-formula] this formula cannot be read: unsupported"
                                + " function name: \\sen; did you mean '\\sec'?",
                        "src/main/java/shop/Waves.java:12:17: [bad-formula] this formula cannot be read: expected"
                                + " 'EOF', got '&'");
    }

    @Test
    void marksOfFormulasThatMeanNothingAreReportedInPages() throws IOException {
        project.with("src/book/more.md", "---\ntitle: More\n---\nA $x$ {#eq:a}.\n\nAnd $$ more.\n");

        assertThat(woven())
                .containsExactly(
                        "src/book/more.md:4:3: [bad-formula] only a formula on a line of its own has a number; write"
                                + " it between $$",
                        "src/book/more.md:6:5: [bad-formula] these $$ open no formula; write \\$ for a dollar sign"
                                + " that is none of its marks");
    }

    @Test
    void aFormulaInRawHtmlIsRefused() throws IOException {
        project.with("src/book/more.md", "---\ntitle: More\n---\nText.\n\n<div>\nA $x$.\n</div>\n");

        assertThat(woven())
                .containsExactly("src/book/more.md:7:3: [unrenderable-prose] this prose cannot be shown: the markup"
                        + " around this formula swallows it; write it more simply");
    }

    @Test
    void theDialectLeavesFormulasAlone() throws IOException {
        project.with(
                "src/book/more.md",
                "---\ntitle: More\ndialect: extended\n---\n!!! note\n    HTML: $HTML_{a}^{b}$ and $x${#here}.\n\n"
                        + "$$x_{1}$$ {#eq:one}\n\n*[HTML]: Markup\n");

        assertThat(woven()).isEmpty();
        Document page = page("more.html");
        assertThat(page.select("math").eachAttr("alttext")).containsExactly("HTML_{a}^{b}", "x", "x_{1}");
        assertThat(page.select("abbr")).hasSize(1);
        assertThat(page.select("#here math")).hasSize(1);
    }

    @Test
    void theTexIsAmongTheWordsOfTheSearch() throws IOException {
        assertThat(woven()).isEmpty();

        StringBuilder words = new StringBuilder();
        try (var files = Files.walk(folder.resolve("target/book/search"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                words.append(Files.readString(file));
            }
        }
        assertThat(words).contains("pmatrix").contains("mathrm").contains("sqrt");
    }

    @Test
    void theEngineThatReadsFormulasIsLoadedForABookWithMathematicsAlone() throws IOException {
        assertThat(WovenFormulas.loads(project.compiled())).isOne();
        assertThat(WovenFormulas.loads(new TinyProject(folder.resolve("plain"))
                        .with("src/main/java/shop/Plain.java", """
                                package shop;
                                @dev.recto.Chapter(value = "Plain", order = 1)
                                @dev.recto.Explain("It costs $5 or $10.")
                                interface Plain {}
                                """)
                        .compiled()))
                .isZero();
    }
}
