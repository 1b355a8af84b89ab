package dev.recto.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Fault;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import org.junit.jupiter.api.Test;

class EditsTest {

    private final Edits edits = new Edits();

    @Test
    void withoutEditsTheTextStaysAsItIs() {
        Translation page = edits.applyTo("a\nb");

        assertThat(page).isEqualTo(Translation.unchanged("a\nb"));
    }

    @Test
    void whatStaysIsTracedUnitByUnitAndWhatIsNewToItsConstruct() {
        edits.replace(new Span(2, 4), "longer");

        Translation page = edits.applyTo("a bb c");

        assertThat(page.text()).isEqualTo("a longer c");
        assertThat(page.origins()).containsExactly(new Origin(0, 0, 2), new Origin(2, 2, 1), new Origin(8, 4, 2));
        assertThat(Origin.offset(page.origins(), 7)).isEqualTo(2);
        assertThat(Origin.offset(page.origins(), 9)).isEqualTo(5);
    }

    @Test
    void aLineBreakGoesOnInsideTheContainersOfItsConstruct() {
        edits.replace(new Span(6, 7), "X\nY");
        edits.after(new Span(6, 12), "\nZ");

        assertThat(edits.applyTo("> 1. -x\n> more\n").text()).isEqualTo("> 1. -X\n>     Y\n> mo\n>     Zre\n");
    }

    @Test
    void constructsAtOnePlaceStartFromTheOutsideAndEndFromTheInside() {
        edits.before(new Span(0, 1), 0, "(");
        edits.after(new Span(0, 1), ")");
        edits.after(new Span(0, 2), "]");
        edits.before(new Span(0, 2), 0, "[");
        edits.before(new Span(2, 3), 2, "<");

        assertThat(edits.applyTo("abc").text()).isEqualTo("[(a)b]<c");
    }

    @Test
    void insideWhatIsReplacedAsAWholeNothingIsLeftToChange() {
        edits.replace(new Span(0, 3), "x");
        edits.replace(new Span(1, 2), "y");

        assertThat(edits.applyTo("abc").text()).isEqualTo("x");
    }

    @Test
    void whatCannotBeSaidIsToldInReadingOrder() {
        edits.refuse(4, "later", "b");
        edits.refuse(1, "first", "a");

        assertThat(edits.applyTo("abcdef").faults())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("offset=1", "UNTRANSLATABLE", "first"),
                        later -> assertThat(later).contains("offset=4", "UNTRANSLATABLE", "later"));
    }
}
