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
                "list.forEach(this::later); } void later(int x) { assert x == 1;",
                "try { run(); fail(); } catch (IllegalStateException expected) { }",
                "try { assertEquals(a, b); } catch (AssertionError e) { throw e; }",
                "try { run(); throw new AssertionError(); } catch (RuntimeException expected) { }",
                "Assert.assertTwo(); } void assertTwo() {",
                "assertTwo(); } void assertTwo() { assertEquals(2, 2);",
                "try { run(); } finally { assertEquals(a, b); }"
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
                "} void other() { assert false;",
                "try { assertEquals(a, b); } catch (AssertionError e) { }",
                "try { assertEquals(a, b); } catch (IOException | Throwable e) { System.out.println(e); }",
                "try { throw new IllegalStateException(); } catch (RuntimeException | IllegalStateException e) { }",
                "try { throw new IllegalStateException(); } catch (Exception e) { }",
                "assertTwo(); } void assertTwo() { System.out.println(2);",
                "this.assertTwo(); } void assertTwo() {",
                "A.assertTwo(); } static void assertTwo() {",
                "list.forEach(this::assertTwo); } void assertTwo() {",
                "} void runs(int x) { assertEquals(1, x);"
            })
    void aMethodThatAssertsNothing(String body) {
        assertThat(silent(body)).isTrue();
    }

    @Test
    void methodsOfNestedTypesAreKnownByTheNamesAroundThem() {
        SilentMethods methods = SilentMethods.of("class A { class B { void b() {} } }");

        assertThat(methods.has("A$B", "b", null, true)).isTrue();
        assertThat(methods.has("A", "b", null, true)).isFalse();
        assertThat(methods.has("A$B", "inherited", null, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "assertEquals, METHOD, true",
        "assert, KEYWORD, false",
        "assertTwo, METHOD, false",
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

        assertThat(SilentMethods.asserts(new Span(16, text.length()), tokens, text, List.of("assertTwo")))
                .isEqualTo(tells);
    }

    @Test
    void javasOwnAssertionsAssertNothingWhereTheyAreOff() {
        SilentMethods methods = SilentMethods.of("class A { void runs() { assert 1 == 2; } }");

        assertThat(methods.has("A", "runs", List.of(), true)).isFalse();
        assertThat(methods.has("A", "runs", List.of(), false)).isTrue();
    }

    @Test
    void overloadsAreToldApartByTheirParameters() {
        SilentMethods methods =
                SilentMethods.of("class A { void runs(java.util.List<String> l) { fail(); } void runs(int x) {} }");

        assertThat(methods.has("A", "runs", List.of("java.util.List"), true)).isFalse();
        assertThat(methods.has("A", "runs", List.of("int"), true)).isTrue();
        assertThat(methods.has("A", "runs", null, true)).isFalse();
    }

    private static boolean silent(String body) {
        return SilentMethods.of("class A { void runs() { " + body + " } }").has("A", "runs", List.of(), true);
    }
}
