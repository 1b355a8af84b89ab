package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.TextClaim;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.text.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults that a drawn page may have: of each the claim of the text tells in the weave. */
class DrawingFaultsTest {

    private static final String PAGE = "automatic-differentiation.html";
    private static final String SOURCE = "value.java.html";
    private static final Site SITE = Site.of(FixtureBook.book(), FixtureBook.verdicts());

    enum Fault {
        A_WORD_IS_DROPPED(page -> page.replaceFirst("grad \\+= ", "grad ")),
        A_LINE_IS_DROPPED(page -> page.replaceFirst("<span[^>]*> *grad \\+= .*</span>\n", "")),
        A_LINE_IS_DOUBLED(page -> page.replaceFirst("(<span[^>]*> *grad \\+= .*</span>\n)", "$1$1")),
        LINES_ARE_SWAPPED(page -> page.replaceFirst("(.* grad \\+= .*\n)(.*\n)", "$2$1")),
        A_LINE_END_IS_DROPPED(page -> page.replaceFirst("( grad \\+= .*)\n", "$1")),
        BLANKS_ARE_DROPPED(page -> page.replaceFirst("  grad \\+= ", " grad += ")),
        A_SIGN_IS_ESCAPED_TWICE(page -> page.replaceFirst("-&gt;", "-&amp;gt;")),
        A_SIGN_IS_ANOTHER(page -> page.replaceFirst("-&gt;", "-&lt;")),
        A_SIGN_IS_NOT_ESCAPED(page -> page.replaceFirst("\\(\\) -&gt;", "(<) -&gt;")),
        AN_ENTITY_IS_UNKNOWN(page -> page.replaceFirst("-&gt;", "-&rang;")),
        A_CHARACTER_HIDES(page -> page.replaceFirst("( grad) \\+=", "$1\u200B +=")),
        A_SPAN_IS_NOT_CLOSED(page -> page.replaceFirst("( grad \\+= .*)</span>", "$1")),
        A_COMMENT_HIDES_CODE(page -> page.replaceFirst("( grad \\+= )(.*)(</span>)", "$1<!--$2-->$3"));

        private final UnaryOperator<String> plant;

        Fault(UnaryOperator<String> plant) {
            this.plant = plant;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultInAListingIsFound(Fault fault) {
        assertThat(found(PAGE, fault.plant)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultInAWholeSourceIsFound(Fault fault) {
        assertThat(found(SOURCE, fault.plant)).hasSize(1);
    }

    @Test
    void aListingThatIsLostOrDoubledIsFound() {
        String figure = "(?s)(<figure class=\"listing.*?</figure>)";
        assertThat(found(PAGE, page -> page.replaceFirst(figure, ""))).hasSize(1);
        assertThat(found(PAGE, page -> page.replaceFirst(figure, "$1$1"))).hasSize(1);
    }

    @Test
    void withoutAFaultNothingIsFound() {
        List<String> found = new ArrayList<>();
        TextClaim claim = TextClaim.ofDrawn(FixtureBook.book(), problem -> found.add(problem.toString()));
        SITE.files().forEach(claim::check);

        assertThat(found).isEmpty();
    }

    private static List<String> found(String address, UnaryOperator<String> plant) {
        String drawn = SITE.text(address);
        String faulty = plant.apply(drawn);
        assertThat(faulty).isNotEqualTo(drawn);
        List<String> found = new ArrayList<>();
        TextClaim.ofDrawn(FixtureBook.book(), problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.TEXT_DIFFERS);
                    found.add(problem.toString());
                })
                .check(address, faulty.getBytes(StandardCharsets.UTF_8));
        return found;
    }
}
