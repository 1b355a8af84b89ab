package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.sheet.Token;
import dev.recto.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilentMethodsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assert a == b;",
                "assertEquals(a, b);",
                "Assertions.assertThat(a).isEqualTo(b);",
                "fail();",
                "verify(mock).close();",
                "then(a).isNull();",
                "expectThat(a);",
                "checkSum(a);",
                "list.forEach(Assertions::assertNotNull);",
                "list.forEach(each -> assertNotNull(each));",
                "if (a != b) { throw new AssertionError(); }",
                "later(); } void later() { still(); } void still() { later(); assert a;",
                "list.forEach(this::later); } void later(int x) { assert x == 1;"
            })
    void aMethodThatAsserts(String body) {
        assertThat(silent(body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "System.out.println(1);",
                "int failures = 1;",
                "future.thenApply(x -> x).thenAccept(System.out::println);",
                "later(); } void later() { runs();",
                "\"assertEquals(1, 2)\".length();",
                "} void other() { assert false;"
            })
    void aMethodThatAssertsNothing(String body) {
        assertThat(silent(body)).isTrue();
    }

    @Test
    void methodsOfNestedTypesAreKnownByTheNamesAroundThem() {
        SilentMethods methods = SilentMethods.of("class A { class B { void b() {} } }");

        assertThat(methods.has("A$B", "b")).isTrue();
        assertThat(methods.has("A", "b")).isFalse();
        assertThat(methods.has("A$B", "inherited")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "assertEquals, METHOD, true",
        "assert, KEYWORD, true",
        "throw, KEYWORD, true",
        "thenApply, METHOD, false",
        "assertEquals, STRING, false",
        "return, KEYWORD, false"
    })
    void theWordsOfAMethodAloneCanTellThatItAsserts(String word, Token.Kind kind, boolean tells) {
        String text = "void verifies() { " + word + " }";
        List<Token> tokens = List.of(
                new Token(new Span(5, 13), Token.Kind.METHOD, -1, -1),
                new Token(new Span(18, 18 + word.length()), kind, -1, -1));

        assertThat(SilentMethods.asserts(new Span(16, text.length()), tokens, text))
                .isEqualTo(tells);
    }

    private static boolean silent(String body) {
        return SilentMethods.of("class A { void runs() { " + body + " } }").has("A", "runs");
    }
}
