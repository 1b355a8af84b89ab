package dev.recto.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialectsTest {

    @Test
    void aDialectIsFoundByItsName() {
        assertThat(Dialects.names()).contains("extended");
        assertThat(Dialects.named("extended")).get().extracting(Dialect::name).isEqualTo("extended");
    }

    @Test
    void anotherNameIsNone() {
        assertThat(Dialects.named("extnded")).isEmpty();
    }
}
