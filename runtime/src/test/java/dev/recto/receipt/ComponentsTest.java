package dev.recto.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentsTest {

    static Stream<Record> records() {
        PublishedEntry entry = new PublishedEntry("key", "value");
        PublishedFile file = new PublishedFile("a.svg", "image/svg+xml", "00ff");
        TestRun run = new TestRun(
                "id",
                "a.T$Inner",
                "adds",
                "int",
                "a.Base",
                "adds(int)",
                3,
                Outcome.ABORTED,
                "why",
                true,
                false,
                List.of("a.Mocked"),
                "out",
                4,
                "err",
                5,
                List.of(entry),
                List.of(file),
                "AcA=");
        return Stream.of(entry, file, run, new Receipt(2, "nonce", "a.T", List.of(run), Map.of("a.T", "ab12")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void eachComponentIsToldOfInItsPlace(Record object) throws ReflectiveOperationException {
        List<Map.Entry<String, Object>> expected = new ArrayList<>();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            expected.add(Map.entry(component.getName(), component.getAccessor().invoke(object)));
        }
        List<Map.Entry<String, Object>> told = new ArrayList<>();
        Components.of(object, (name, value) -> told.add(Map.entry(name, value)));

        assertThat(told).isEqualTo(expected);
    }

    @Test
    void aRecordThatNoReceiptHoldsIsRefused() {
        record Other() {}

        assertThatThrownBy(() -> Components.of(new Other(), (name, value) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Other");
    }
}
