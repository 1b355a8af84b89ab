package dev.recto.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.prose.Usage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void everyUsageThatJavacKnowsHasItsClass() {
        assertThat(Tags.all().usages()).containsExactly(Usage.values());
    }

    @Test
    void noTwoClassesHaveOneUsage() {
        List<InlineTag> twice = List.of(new ValueTag(), new ValueTag());
        assertThatThrownBy(() -> new Tags(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{@value Type#CONSTANT}");
    }
}
