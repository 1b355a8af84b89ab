package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "int|int",
                "int, java.lang.String|int,java.lang.String",
                "[I, [[Ljava.lang.String;|int[],java.lang.String[][]",
                "java.util.Map$Entry|java.util.Map.Entry"
            })
    void typesAreWrittenAsInIds(String ofJUnit, String types) {
        assertThat(TestName.parameterTypes(ofJUnit)).isEqualTo(types);
    }

    @Test
    void overloadsHaveNamesOfTheirOwn() {
        TestName plain = new TestName("ml.ValueTest$Powers", "of", "", "of()");
        TestName overload = new TestName("ml.ValueTest$Powers", "of", "int,java.util.List", "[1] 2");

        assertThat(plain.key()).isEqualTo("ml.ValueTest$Powers#of");
        assertThat(plain.shortName()).isEqualTo("ValueTest.Powers.of");
        assertThat(plain.reference()).isEqualTo("ValueTest.Powers#of()");
        assertThat(overload.key()).isEqualTo("ml.ValueTest$Powers#of(int,java.util.List)");
        assertThat(overload.shortName()).isEqualTo("ValueTest.Powers.of(int, List)");
        assertThat(overload.reference()).isEqualTo("ValueTest.Powers#of(int,List)");
        assertThat(plain).isLessThan(overload);
    }

    @Test
    void whatJUnitHandsToATestIsNoPartOfItsNameForPeople() {
        TestName test = new TestName("ml.ValueTest", "graph", "int,org.junit.jupiter.api.TestReporter", "graph");

        assertThat(test.shortName()).isEqualTo("ValueTest.graph(int)");
    }
}
