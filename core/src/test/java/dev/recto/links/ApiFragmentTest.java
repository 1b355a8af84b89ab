package dev.recto.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Target;
import dev.recto.text.ElementName.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members stand on their pages where JavaDoc puts them; tried with that of JDK 17 and of JDK 25. */
class ApiFragmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    METHOD      | p.A#length()                          | public int length()                                      | #length()
                    FIELD       | p.A#PI                                | public static final double PI = 3.14                     | #PI
                    CONSTRUCTOR | p.A#A(java.lang.String)               | public A(java.lang.String s)                             | #%3Cinit%3E(java.lang.String)
                    CONSTRUCTOR | p.A#A(java.lang.String,java.lang.Object[]) | public A(java.lang.String s, java.lang.Object... all) | #%3Cinit%3E(java.lang.String,java.lang.Object...)
                    METHOD      | p.A#asList(java.lang.Object[])        | static <T> java.util.List<T> asList(T... all)            | #asList(java.lang.Object%5B%5D)
                    METHOD      | p.A#format(java.lang.String,java.lang.Object[]) | java.lang.String format(java.lang.String, java.lang.Object...) | #format(java.lang.String,java.lang.Object...)
                    METHOD      | p.A#ints(int[],int[][])               | void ints(int[] a, int[][] b)                            | #ints(int%5B%5D,int%5B%5D%5B%5D)
                    METHOD      | p.A#sum(int[])                        | int sum(int... all)                                      | #sum(int...)
                    METHOD      | p.A#all(java.util.Map[])              | void all(java.util.Map<K, java.util.List<? super V>>... maps) throws E | #all(java.util.Map...)
                    METHOD      | p.A#max(java.lang.Comparable,java.lang.String[]) | <T extends java.lang.Comparable<T>> T max(T a, java.lang.String... more) | #max(java.lang.Comparable,java.lang.String%5B%5D)
                    CLASS       | p.A                                   | public class A                                           | ''
                    METHOD      | p.A#sum(int[])                        | ''                                                       | #sum(int%5B%5D)
                    """)
    void aMemberStandsWhereJavadocPutsIt(Kind kind, String id, String signature, String fragment) {
        assertThat(ApiLinks.fragment(new Target(id, kind, "java.base", signature)))
                .isEqualTo(fragment);
    }
}
