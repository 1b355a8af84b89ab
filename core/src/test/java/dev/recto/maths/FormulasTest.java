package dev.recto.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four hundred formulas as the field writes them, and some that are none. */
class FormulasTest {

    private static final Path FIELD = Path.of("src/test/resources/dev/recto/maths/formulas.txt");
    private static final Path STYLE = Path.of("src/main/resources/dev/recto/html/style/maths.css");
    private static final Formulas FORMULAS = new Formulas();

    private static List<String> field() throws IOException {
        return Files.readAllLines(FIELD).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void everyFormulaOfTheFieldBecomesMathml() throws IOException {
        Map<String, String> refused = new LinkedHashMap<>();
        List<String> shown = new ArrayList<>();
        for (String tex : field()) {
            try {
                for (boolean display : displays(tex)) {
                    Element math = Jsoup.parseBodyFragment(
                                    FORMULAS.mathml(tex, display).html())
                            .body();
                    assertThat(math.select("> math").attr("alttext")).isEqualTo(tex);
                    assertThat(math.select("[style], [href], [id], script, merror"))
                            .isEmpty();
                }
                shown.add(tex);
            } catch (BadFormula bad) {
                refused.put(tex, bad.reason());
            }
        }

        assertThat(refused).isEmpty();
        assertThat(shown).hasSize(419).doesNotHaveDuplicates();
    }

    /** Rows that are aligned stand by themselves. */
    private static List<Boolean> displays(String tex) {
        boolean alone = tex.matches("\\\\begin\\{(?:align\\*|gather\\*|split)}.*");
        return alone ? List.of(true) : List.of(false, true);
    }

    @Test
    void theStyleSheetKnowsEveryClass() throws IOException, BadFormula {
        String style = Files.readString(STYLE);
        TreeSet<String> unknown = new TreeSet<>();
        for (String tex : field()) {
            Jsoup.parseBodyFragment(FORMULAS.mathml(tex, true).html())
                    .select("[class]")
                    .forEach(element -> unknown.addAll(element.classNames()));
        }
        unknown.removeIf(css -> style.contains("." + css));

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{a; 7; unexpected end of input in a macro argument, expected '}'",
                "a + \\foo; 4; unsupported function name: \\foo",
                "{a; 2; expected '}', got 'EOF'",
                "a}; 1; expected 'EOF', got '}'",
                "x^; -1; it is incomplete, or nested too deeply",
                "x^2^3; 3; double superscript",
                "\\left( a; 8; expected '\\right', got 'EOF'",
                "\\begin{matrix} a; 16; expected & or \\\\ or \\cr or \\end",
                "a & b; 2; expected 'EOF', got '&'",
                "\\href{https://a.b}{x}; 0; unsupported function name: \\href",
                "\\includegraphics{a.png}; 0; function \"\\includegraphics\" is not trusted",
                "\\def\\x{\\x}\\x; -1; too many expansions: infinite loop or need to increase maxExpand setting",
                "\\textcolor{red}{x}; -1; a formula has the colours of the page",
                "\\colorbox{red}{x}; -1; a formula has the colours of the page",
                "\\begin{align} a \\end{align}; -1; the book numbers equations itself",
                "x \\tag{1}; -1; the book numbers equations itself",
                "x \\label{a}; -1; a formula holds neither labels nor links",
                "\\ref{a}; -1; a formula holds neither labels nor links",
            })
    void whatIsNoFormulaIsRefusedWithAReason(String tex, int position, String reason) {
        assertThatThrownBy(() -> FORMULAS.mathml(tex, true)).isInstanceOfSatisfying(BadFormula.class, bad -> {
            assertThat(bad.position().orElse(-1) + "; " + bad.reason()).isEqualTo(position + "; " + reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "\\fraq{a}{b}, did you mean '\\frac'?",
        "x + \\aplha, did you mean '\\alpha'?",
        "\\mathbbb{R}, did you mean '\\mathbb'?",
        "\\qwertyuiop,",
        "\\href{https://a.b}{x},"
    })
    void aCommandThatThereIsNotIsToldWithTheNearest(String tex, String remedy) {
        assertThatThrownBy(() -> FORMULAS.mathml(tex, true))
                .isInstanceOfSatisfying(
                        BadFormula.class, bad -> assertThat(bad.remedy()).isEqualTo(remedy));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 2_000, 6_000})
    void whatIsNestedTooDeeplyOrTooLongEndsInAReasonOrAFormula(int depth) {
        String tex = "{".repeat(depth) + "x" + "}".repeat(depth);
        try {
            assertThat(FORMULAS.mathml(tex, false).html()).startsWith("<math");
        } catch (BadFormula bad) {
            assertThat(bad.reason()).isNotBlank();
        }
    }

    @Test
    void oneFormulaDefinesNothingForAnother() throws BadFormula {
        FORMULAS.mathml("\\gdef\\mine{x}\\mine", false);

        assertThatThrownBy(() -> FORMULAS.mathml("\\mine", false)).isInstanceOf(BadFormula.class);
    }

    @Test
    void javaScriptIsLoadedOnceWhereThereAreFormulasAndNeverWhereThereAreNone() throws BadFormula {
        CountedFormulas counted = new CountedFormulas();
        assertThat(counted.loaded()).isZero();

        counted.formulas().mathml("x", false);
        counted.formulas().mathml("y", false);
        counted.formulas().mathml("x", false);

        assertThat(counted.loaded()).isOne();
        assertThat(counted.asked()).isEqualTo(2);
    }

    @Test
    void wordsAreEscaped() throws BadFormula {
        assertThat(FORMULAS.mathml("a < b \\text{ \"c\" <script>}", false).html())
                .contains("&lt;script")
                .doesNotContain("<script")
                .contains("alttext=\"a &lt; b \\text{ &quot;c&quot; &lt;script&gt;}\"");
    }
}
