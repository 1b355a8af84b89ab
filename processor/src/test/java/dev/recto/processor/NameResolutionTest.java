package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Target;
import dev.recto.sheet.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reference means, seen from a method of {@code shop.Cart.Line}. */
class NameResolutionTest {

    @TempDir
    Path project;

    private Javac javac;

    @BeforeEach
    void write() {
        javac = new Javac(project)
                .source("base/Base.java", """
                        package base;
                        public class Base<T> {
                            public static class Part { public void turn() {} }
                            protected T kept;
                            public void keep(T what) {}
                            public static int count() { return 0; }
                        }
                        """)
                .source("shop/Sibling.java", "package shop; enum Sibling { ONE; }");
    }

    @Test
    void typesAreFoundWhereJavaFindsThem() throws IOException {
        assertMeans(
                "Line", "shop.Cart.Line",
                "Cart", "shop.Cart",
                "Cart.Line", "shop.Cart.Line",
                "Sibling", "shop.Sibling",
                "Part", "base.Base.Part",
                "Base", "base.Base",
                "Function", "java.util.function.Function",
                "String", "java.lang.String",
                "java.util.Map.Entry", "java.util.Map.Entry",
                "java.base/java.util.Map", "java.util.Map");
    }

    /** Asked for all that a package has, javac would compile what lies beside: the author has to read of his own mistake alone. */
    @ParameterizedTest
    @CsvSource({
        "shop/A.java, package elsewhere; class A {}",
        "shop/Excluded.java, package shop; class Excluded { Gone gone; }",
        "shop/Excluded.java, package shop; class Excluded extends Gone { Gone gone; }",
    })
    void whatIsNotCompiledStaysSoWhereANameIsMisspelt(String place, String source) throws IOException {
        javac.source(place, source)
                .source("shop/Cart.java", "package shop; @dev.recto.Explain(\"Holds a [Siblign].\") class Cart {}");
        assertThat(javac.compileFrom("shop/Cart.java", "shop/Sibling.java").lines())
                .containsExactly(
                        "Cart.java:1:44 ERROR 1:44: [dead-link] no type 'Siblign' here; did you mean 'Sibling'?");
    }

    @Test
    void aMisspeltNameIsFoundAmongSourcesThatWereCompiledBefore() throws IOException {
        javac.source("shop/Cart.java", "package shop; @dev.recto.Explain(\"Holds a [Sibling].\") class Cart {}");
        assertThat(javac.compile().lines()).isEmpty();
        javac.source("shop/Cart.java", "package shop; @dev.recto.Explain(\"Holds a [Siblign].\") class Cart {}");
        assertThat(javac.compileOnly("shop/Cart.java").lines())
                .containsExactly(
                        "Cart.java:1:44 ERROR 1:44: [dead-link] no type 'Siblign' here; did you mean 'Sibling'?");
    }

    @Test
    void membersAreFoundInTheTypeAndInWhatItInherits() throws IOException {
        assertMeans(
                "#price", "shop.Cart.Line#price",
                "#price()", "shop.Cart.Line#price()",
                "#total", "shop.Cart#total",
                "Cart#kept", "base.Base#kept",
                "Cart#keep", "base.Base#keep(java.lang.Object)",
                "Part#turn()", "base.Base.Part#turn()",
                "Sibling#ONE", "shop.Sibling#ONE",
                "Sibling#valueOf(String)", "shop.Sibling#valueOf(java.lang.String)",
                "Line#toString", "shop.Cart.Line#toString()",
                "#count", "base.Base#count()",
                "#floorMod(int, int)", "java.lang.Math#floorMod(int,int)");
    }

    @Test
    void overloadsAreToldApartByErasedTypesSimpleOrQualified() throws IOException {
        assertMeans(
                "Cart#add", "shop.Cart#add(int)",
                "Cart#add(int)", "shop.Cart#add(int)",
                "Cart#add(Map)", "shop.Cart#add(java.util.Map)",
                "Cart#add(Map<String, T> all)", "shop.Cart#add(java.util.Map)",
                "Cart#add(java.util.Map.Entry[])", "shop.Cart#add(java.util.Map.Entry[])",
                "Cart#add(Entry... more)", "shop.Cart#add(java.util.Map.Entry[])",
                "Cart#add(Comparable)", "shop.Cart#add(java.lang.Comparable)");
    }

    @Test
    void constructorsHaveTheirTypesName() throws IOException {
        assertMeans(
                "Cart#Cart", "shop.Cart#Cart()",
                "Cart#Cart()", "shop.Cart#Cart()",
                "Line#Line(int)", "shop.Cart.Line#Line(int)");
    }

    @Test
    void packagesAreFoundByTags() throws IOException {
        assertThat(targets("{@link java.util}")).containsExactly("java.util");
    }

    @Test
    void whatIsMissingIsSaidWithWhatIsNear() throws IOException {
        assertMissing(
                "Cart#tota", "no member 'tota' in shop.Cart; did you mean 'total'?",
                "Cart#add(long)", "no member 'add(long)' in shop.Cart; did you mean 'add(int)'?",
                "Sibbling", "no type 'Sibbling' here; did you mean 'Sibling'?",
                "Funtion", "no type 'Funtion' here; escape the bracket if it is no name",
                "Strin", "no type 'Strin' here; did you mean 'String'?",
                "java.util.Lizt", "no type 'java.util.Lizt' here; did you mean 'java.util.List'?",
                "Cart.Lime", "no type 'Cart.Lime' here; did you mean 'Cart.Line'?");
    }

    private void assertMeans(String... referencesAndIds) throws IOException {
        List<String> ids = every(1, referencesAndIds);
        assertThat(targets(prose(referencesAndIds))).containsExactlyElementsOf(ids);
    }

    private void assertMissing(String... referencesAndWords) throws IOException {
        List<String> lines = compile(prose(referencesAndWords)).lines();
        List<String> words = every(1, referencesAndWords);
        assertThat(lines).hasSameSizeAs(words);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).endsWith("[dead-link] " + words.get(i));
        }
    }

    private static String prose(String... pairs) {
        return every(0, pairs).stream()
                .map(reference -> "[" + reference.replace("[]", "\\\\[\\\\]") + "]")
                .collect(Collectors.joining(" "));
    }

    private static List<String> every(int second, String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> pairs[2 * i + second])
                .toList();
    }

    private List<String> targets(String prose) throws IOException {
        assertThat(compile(prose).lines()).isEmpty();
        return javac.sheet("shop/Cart.java").declarations().stream()
                .map(Declaration::explanation)
                .filter(Objects::nonNull)
                .flatMap(explanation -> Stream.concat(
                        explanation.prose().links().stream().map(link -> link.target()),
                        explanation.prose().tags().stream().map(tag -> tag.target())))
                .map(Target::id)
                .toList();
    }

    private Javac.Run compile(String prose) throws IOException {
        return javac.source("shop/Cart.java", """
                        package shop;
                        import static base.Base.count;
                        import static java.lang.Math.*;
                        import base.Base;
                        import java.util.Map;
                        import java.util.Map.Entry;
                        import java.util.function.*;
                        class Cart<T extends Comparable<T>> extends Base<T> {
                            int total;
                            void add(int one) {}
                            void add(Map<String, T> all) {}
                            @SafeVarargs final void add(Entry<T, T>... more) {}
                            void add(T thing) {}
                            record Line(int price) {
                                @dev.recto.Explain("%s") void told() {}
                            }
                        }
                        """.formatted(prose)).compile();
    }
}
