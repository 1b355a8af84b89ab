package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsageTest {

    @Test
    void aTagIsCalledAsJavaWritesNames() {
        assertThat(Usage.SYSTEM_PROPERTY.tag()).isEqualTo("systemProperty");
        assertThat(Usage.of("systemProperty")).contains(Usage.SYSTEM_PROPERTY);
        assertThat(Usage.of("systemproperty")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theProseInATagEndsBeforeItsBraceHoweverFewWordsItHas(Usage usage) {
        for (String words : List.of("", " ", " a", " a ", " a b", " a b ", " a(b", " a=", " a b c", " a b c=\"d e\"")) {
            String written = "{@" + usage.tag() + words + "}";
            assertThat(usage.prose(written).stream())
                    .as(written)
                    .allMatch(prose -> prose.end() == written.length() - 1);
        }
    }

    @Test
    void whoWroteATagOtherwiseIsShownHowItIsWritten() {
        assertThat(Usage.QUOTE.example()).isEqualTo("{@quote Test#method \"words\"}");
        assertThat(Usage.CHILDREN.example()).isEqualTo("{@children}");
    }
}
