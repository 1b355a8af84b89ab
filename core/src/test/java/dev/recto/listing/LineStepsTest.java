package dev.recto.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Listing.Line;
import dev.recto.book.Listing.Step;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LineStepsTest {

    @Test
    void keepsWhatBothHaveAndSetsWhatGoesInFrontOfWhatComes() {
        assertThat(between(List.of("a", "b", "c"), List.of("a", "x", "c", "d")))
                .containsExactly(step(0, 0), step(1, -1), step(-1, 1), step(2, 2), step(-1, 3));
    }

    @Test
    void ofNothingEverythingIsNew() {
        assertThat(between(List.of(), List.of("a")))
                .allMatch(step -> step.before().isEmpty());
        assertThat(between(List.of("a"), List.of())).allMatch(step -> step.now().isEmpty());
        assertThat(between(List.of(), List.of())).isEmpty();
    }

    @Test
    void theLinesOfEachVersionAreAllThereAndInOrder() {
        List<String> before = List.of("{", "a", "}", "{", "b", "}", "");
        List<String> now = List.of("{", "b", "}", "", "{", "c", "a", "}");

        List<Step> changes = between(before, now);

        assertThat(changes)
                .filteredOn(step -> step.before().isPresent())
                .extracting(step -> step.before().getAsInt())
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(changes)
                .filteredOn(step -> step.now().isPresent())
                .extracting(step -> step.now().getAsInt())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    private static List<Step> between(List<String> before, List<String> now) {
        return Changes.steps(lines(before), lines(now));
    }

    private static List<Line> lines(List<String> texts) {
        return texts.stream().map(text -> new Line(1, text)).toList();
    }

    /** −1 stands for no line. */
    private static Step step(int before, int now) {
        return new Step(
                before < 0 ? OptionalInt.empty() : OptionalInt.of(before),
                now < 0 ? OptionalInt.empty() : OptionalInt.of(now));
    }
}
