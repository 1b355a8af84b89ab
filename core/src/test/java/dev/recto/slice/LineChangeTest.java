package dev.recto.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineChangeTest {

    @Test
    void keepsWhatBothHaveAndSetsWhatGoesInFrontOfWhatComes() {
        assertThat(LineChange.between(List.of("a", "b", "c"), List.of("a", "x", "c", "d")))
                .containsExactly(
                        new LineChange(0, 0),
                        new LineChange(1, -1),
                        new LineChange(-1, 1),
                        new LineChange(2, 2),
                        new LineChange(-1, 3));
    }

    @Test
    void ofNothingEverythingIsNew() {
        assertThat(LineChange.between(List.of(), List.of("a"))).allMatch(LineChange::isAdded);
        assertThat(LineChange.between(List.of("a"), List.of())).allMatch(LineChange::isRemoved);
        assertThat(LineChange.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void theLinesOfEachVersionAreAllThereAndInOrder() {
        List<String> before = List.of("{", "a", "}", "{", "b", "}", "");
        List<String> now = List.of("{", "b", "}", "", "{", "c", "a", "}");

        List<LineChange> changes = LineChange.between(before, now);

        assertThat(changes)
                .filteredOn(change -> !change.isAdded())
                .extracting(LineChange::before)
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(changes)
                .filteredOn(change -> !change.isRemoved())
                .extracting(LineChange::now)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }
}
