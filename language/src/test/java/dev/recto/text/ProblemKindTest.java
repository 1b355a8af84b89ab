package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a kind of problem speaks. That the manual has an entry for each is asked there. */
class ProblemKindTest {

    @Test
    void anIdIsItsConstantInKebabCase() {
        assertThat(ProblemKind.DEAD_LINK.id()).isEqualTo("dead-link");
    }

    @Test
    void aKindThatIsMilderInOneCaseDoesNotFailTheBuildThere() {
        Place place = Place.of("preface.md");

        assertThat(ProblemKind.MALFORMED_FRONT_MATTER.at(place, "m", "r").isError())
                .isTrue();
        assertThat(ProblemKind.MALFORMED_FRONT_MATTER.warning(place, "m", "r").isError())
                .isFalse();
        assertThat(ProblemKind.LISTED_TWICE.at(place, "m", "r").isError()).isFalse();
    }

    @Test
    void aFaultThatIsPlacedReadsAsAnyProblem() {
        Fault fault = ProblemKind.DEAD_LINK.at(7, "no 'Cart#ad'", "did you mean 'Cart#add'?");

        assertThat(fault.at(new Place("shop/Cart.java", 3, 5)))
                .hasToString("shop/Cart.java:3:5: [dead-link] no 'Cart#ad'; did you mean 'Cart#add'?");
    }

    @Test
    void aProblemWithoutARemedyEndsWithItsMessage() {
        assertThat(ProblemKind.TEXT_DIFFERS.at(Place.of("a"), "it differs", null))
                .hasToString("a: [text-differs] it differs");
    }
}
