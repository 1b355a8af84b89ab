package dev.recto.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialectTest {

    @Test
    void aDialectIsFoundByItsName() {
        assertThat(Dialect.ALL.get("extended")).extracting(Dialect::name).isEqualTo("extended");
    }

    @Test
    void anotherNameIsNone() {
        assertThat(Dialect.ALL).doesNotContainKey("extnded");
    }
}
