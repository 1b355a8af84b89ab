package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.text.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dollar signs are marks of formulas, and what of these is refused. */
class FormulasTest {

    private static List<Formula> formulas(String text) {
        return Grammar.formulas(Grammar.parse(text));
    }

    private static List<String> faults(Markup markup, String text) {
        return ProseReader.read(markup, text, name -> new Resolution.Missing("no '" + name + "'", null))
                .faults()
                .stream()
                .map(FormulasTest::told)
                .toList();
    }

    private static String told(Fault fault) {
        return fault.offset() + " " + fault.kind().id() + " " + fault.message();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "a $x$ b; x",
                "$x^2$; x^2",
                "($x$); x",
                "**$x$**; x",
                "$a$-th; a",
                "$a\\$b$; a\\$b",
                "$5 and $x$; x",
                "$\\text{if $n$ is even}$; \\text{if $n$ is even}",
                "$\\{x\\}$; \\{x\\}",
                "$a_b$ and c_d; a_b",
                "`$a$` and $b$; b",
                "\\$a$ and $b$; b",
                "# A $x$; x",
                "> [!NOTE]|> A $x$; x",
                "- a|- $x$; x",
                "$a|b$; a|b",
                "| a | b ||---|---|| $x$ | y |; x",
                "a[^1]||[^1]: $x$; x",
                "a^[$x$]; x",
                "[$x$](https://a.b); x",
                "$$x$$; x",
                "a $$x$$ b; x",
            })
    void dollarsAroundWordsAreAFormula(String text, String tex) {
        String lines = text.contains("---") ? text.replace("||", "|\n|") : text.replace('|', '\n');
        List<String> found = formulas(lines).stream().map(Formula::tex).toList();
        assertThat(found).containsExactlyElementsOf(tex == null ? List.of() : List.of(tex.replace('|', '\n')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $10",
                "between $5 and$10",
                "costs 5$ or 6$",
                "US$5, A$6",
                "Outer$Inner and Outer$Other",
                "$ a$",
                "$a $",
                "$a$5",
                "\\$a\\$",
                "`$a$`",
                "```\n$a$\n```",
                "    $a$",
                "{@code $a$}",
                "<pre>$a$</pre>",
                "$a\n\nb$",
                "$",
                "a $",
            })
    void otherDollarsAreDollars(String text) {
        assertThat(formulas(text)).isEmpty();
        assertThat(faults(Markup.MARKDOWN, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a $x$ b~x",
                "<p>$a &lt; b$~a < b",
                "$a < b$~a < b",
                "<code>$a$</code> $b$~b",
                "{@code $a$} $b$~b",
                "\\$a$ and $b$~b",
                "$$x$$ {#eq:y}~x",
            })
    void theHtmlOfDocCommentsHasFormulasToo(String text, String tex) {
        assertThat(Grammar.formulas(Grammar.parse(Markup.HTML, text)))
                .extracting(Formula::tex)
                .containsExactly(tex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$5 and $10", "Outer$Inner and Outer$Other", "$a <b>x</b> c$", "$a\n \nb$", "<pre>$a$</pre>"})
    void otherDollarsAreDollarsInHtml(String text) {
        assertThat(Grammar.formulas(Grammar.parse(Markup.HTML, text))).isEmpty();
        assertThat(faults(Markup.HTML, text)).isEmpty();
    }

    @Test
    void whatStandsBetweenLinesOfDollarsIsNoMarkdown() {
        String text = "So\n$$\na\n- b\n+ c\n> d\n# e\n$$ {#eq:f}\nthen.";
        Formula formula = formulas(text).get(0);

        assertThat(formula).isInstanceOf(FormulaBlock.class);
        assertThat(formula.tex()).isEqualTo("\na\n- b\n+ c\n> d\n# e\n");
        assertThat(formula.name()).isEqualTo("f");
        assertThat(PlainWords.of(Grammar.parse(text))).startsWith("So").endsWith("then.");
    }

    @Test
    void aFormulaKnowsWhereItsUnitsStand() {
        String text = "> - a\n>   $$ b\n>   c\\x $$\n\nx $d\n  e$";
        for (Formula formula : formulas(text)) {
            for (int i = 0; i < formula.tex().length(); i++) {
                if (formula.tex().charAt(i) != '\n') {
                    assertThat(text.charAt(formula.offset(i)))
                            .isEqualTo(formula.tex().charAt(i));
                }
            }
            assertThat(text.charAt(formula.start())).isEqualTo('$');
        }
        assertThat(formulas(text)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a $$ b; 2 bad-formula these $$ open no formula",
                "a||$$ b||c; 3 bad-formula no $$ closes this formula before a blank line",
                "$$|b|$$ c; 0 bad-formula nothing but {#eq:name} may stand behind the $$ that closes this formula",
                "$$|$$; 0 bad-formula there is nothing between these $$",
                "a $x$ {#eq:b}; 2 bad-formula only a formula on a line of its own has a number",
                "$$x$$ {#eq:a b}; 0 bad-formula 'a b' is no name for a formula",
                "$$x$$ {#eq:}; 0 bad-formula '' is no name for a formula",
                "a $x {@link Foo}$; 5 malformed-tag a tag cannot stand in a formula",
                "$$x$$ {#a}; 6 foreign-syntax '{#a}' means nothing here",
            })
    void marksThatMeanNothingAreRefused(String text, String fault) {
        assertThat(faults(Markup.MARKDOWN, text.replace('|', '\n'))).containsExactly(fault);
    }

    @Test
    void numbersInFormulasAreNotTypedIntoProse() {
        String text = "Here $x = 42$ holds.\n\n$$\ny = 43\n$$\n";

        assertThat(TypedNumbers.in(Grammar.parse(text), text)).isEmpty();
    }
}
