package dev.recto.dialect.extended;

import static dev.recto.dialect.extended.Pages.faults;
import static dev.recto.dialect.extended.Pages.translated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnotesTest {

    @Test
    void theSpacesOfALabelBecomeHyphens() {
        assertThat(translated("a[^my note] b[^1]\n\n[^my note]: c\n\n[^1]: d\n\n    e\n"))
                .isEqualTo("a[^my-note] b[^1]\n\n[^my-note]: c\n\n[^1]: d\n\n    e\n");
    }

    @Test
    void twoLabelsThatWouldBecomeOneAreRefused() {
        assertThat(faults("a[^my note] b[^my-note]\n\n[^my note]: c\n\n[^my-note]: d\n"))
                .containsExactly("5:3 [untranslatable] another footnote is called 'my note'; rename one");
    }
}
