package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderLinesTest {

    @Test
    void aClassWithoutConstructorOpensOnLinesThatAreNoCode() {
        assertThat(HeaderLines.in("""
                @Deprecated(since = "{1}")
                class A<T extends Comparable<T>>
                        implements Runnable /* { */
                { // {
                    public void run() {}
                }
                """)).hasToString("{1, 2, 3, 4}");
    }

    @Test
    void aConstructorOfTheAuthorsIsCode() {
        assertThat(HeaderLines.in("""
                class A {
                    A() {}
                    enum B {
                        C;
                    }
                    static class D {
                    }
                }
                """)).hasToString("{3, 6}");
    }

    @Test
    void aTypeOnOneLineAndALocalClassAreCode() {
        assertThat(HeaderLines.in("""
                record A(int b) {
                    interface C { int D = Integer.parseInt("1"); }
                    static class E { int f = 1; }
                    void g() {
                        class H {
                        }
                    }
                }
                """)).hasToString("{}");
    }

    @Test
    void textThatIsNoJavaHasNone() {
        assertThat(HeaderLines.in("class class {")).hasToString("{}");
    }
}
