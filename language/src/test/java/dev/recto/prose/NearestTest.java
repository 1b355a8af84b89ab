package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Nearest;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void aSlipOfTheFingersIsUndone() {
        assertThat(Nearest.to("lisitng", List.of("link", "listing", "literal"))).isEqualTo("listing");
        assertThat(Nearest.to("otal", List.of("total", "list"))).isEqualTo("total");
    }

    @Test
    void aShortNameThatStartsAlikeIsNear() {
        assertThat(Nearest.to("pow", List.of("minus", "plus", "times"))).isEqualTo("plus");
    }

    @Test
    void theFirstByNameWinsAmongEquals() {
        assertThat(Nearest.to("ad", List.of("at", "add", "ax"))).isEqualTo("add");
    }

    @Test
    void whatIsFarIsNotSuggested() {
        assertThat(Nearest.to("gradient", List.of("plus", "graph"))).isNull();
        assertThat(Nearest.to("", List.of("a"))).isNull();
        assertThat(Nearest.to("a", List.of())).isNull();
    }
}
