package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was found out lasts, and what depends on something else lasts as long as that is the same. */
class SheetNotesTest {

    private record Found(int number) {}

    private final SheetNotes notes = new SheetNotes();
    private int found;

    @Test
    void whatWasFoundOutIsNotFoundOutAgain() {
        notes.of(Found.class, this::find);

        assertThat(notes.of(Found.class, this::find)).isEqualTo(new Found(1));
    }

    @Test
    void whatDependsOnSomethingElseIsFoundOutAgainWhereThatDiffers() {
        assertThat(notes.of(Found.class, "one", this::find)).isEqualTo(new Found(1));
        assertThat(notes.of(Found.class, "one", this::find)).isEqualTo(new Found(1));
        assertThat(notes.of(Found.class, "other", this::find)).isEqualTo(new Found(2));
        assertThat(notes.of(Found.class, "one", this::find)).isEqualTo(new Found(3));
    }

    private Found find() {
        return new Found(++found);
    }
}
