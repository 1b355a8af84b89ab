package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a tag of a term. */
class TermTextTest {

    @Test
    void aTermIsUsedInItsOwnWordsOrInOthers() {
        assertThat(TermText.of("learning\n  rate")).contains(new TermText("learning rate", "learning rate", null));
        assertThat(TermText.of("learning rate \"learning rates\""))
                .contains(new TermText("learning rate", "learning rates", null));
        assertThat(TermText.of("std::move")).contains(new TermText("std::move", "std::move", null));
    }

    @Test
    void aTermIsDefinedBehindAColon() {
        assertThat(TermText.of("gradient: the slopes: all of them"))
                .contains(new TermText("gradient", "gradient", "the slopes: all of them"));
        assertThat(TermText.of("gradient \"Gradients\": the\n slopes"))
                .contains(new TermText("gradient", "Gradients", "the slopes"));
    }

    @Test
    void upperAndLowerCaseAreOneTerm() {
        assertThat(TermText.of("Gradient").orElseThrow().key()).isEqualTo(TermText.key("gradient"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", ": a", "a:", "\"a\"", "a \"b\" c", "a \"b", "a \"\""})
    void nothingElseIsOne(String body) {
        assertThat(TermText.of(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A {@term gradient}.", "A {@term slope \"gradient\"}.", "A {@term gradient: slopes}."})
    void plainWordsShowIt(String prose) {
        assertThat(PlainWords.of(Grammar.parse(prose).getFirstChild())).isEqualTo("A gradient.");
    }
}
