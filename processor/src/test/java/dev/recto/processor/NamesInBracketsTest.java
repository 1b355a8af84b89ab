package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Prose.Link;
import dev.recto.sheet.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Names in square brackets in every shape of JEP 467, as javac sees them: linked, refused, or plain words. */
class NamesInBracketsTest {

    private static final String SOURCE = """
            package p;
            import dev.recto.Explain;
            import java.util.*;
            @Explain(\"""
                %s
                \""")
            public class L<E extends Comparable<E>> {
                static int over(int a) { return a; }
                static void over(int[] a) {}
                @SafeVarargs final <K, V extends Number> void put(K key, Map<K, V> map, V... rest) {}
                void add(E one) {}
                void all(E[] ones) {}
                L() {}
                static class Nested { static void deep() {} }
            }
            class lower { static int one() { return 1; } }
            class 名 { static int 一; }
            class D$x {}
            record Point(int x, List<String> names) {}
            enum Color { RED }
            """;

    @TempDir
    Path project;

    private Javac javac;

    @BeforeEach
    void start() {
        javac = new Javac(project);
    }

    @Test
    void whatIsThereIsLinked() throws IOException {
        String[] pairs = {
            "L", "p.L",
            "L#over(int)", "p.L#over(int)",
            "over(int)", "p.L#over(int)",
            "#over(int\\\\[\\\\])", "p.L#over(int[])",
            "L()", "p.L#L()",
            "L.Nested#deep()", "p.L.Nested#deep()",
            "lower", "p.lower",
            "lower#one", "p.lower#one()",
            "lower#one()", "p.lower#one()",
            "名", "p.名",
            "名#一", "p.名#一",
            "D$x", "p.D$x",
            "p", "p",
            "java.util", "java.util",
            "java.base/", "java.base",
            "java.base/java.util", "java.util",
            "java.base/java.util.List#of()", "java.util.List#of()",
            "Point#x", "p.Point#x",
            "Point#x()", "p.Point#x()",
            "Point#names()", "p.Point#names()",
            "Point#Point(int, List)", "p.Point#Point(int,java.util.List)",
            "Point#equals(Object)", "p.Point#equals(java.lang.Object)",
            "Color#values()", "p.Color#values()",
            "Color#valueOf(String)", "p.Color#valueOf(java.lang.String)",
            "Color#ordinal()", "java.lang.Enum#ordinal()",
            "L#add(E)", "p.L#add(java.lang.Comparable)",
            "L#all(E\\\\[\\\\])", "p.L#all(java.lang.Comparable[])",
            "#put(K, Map, V...)", "p.L#put(java.lang.Object,java.util.Map,java.lang.Number[])",
            "#put(K key, Map<K, V> map, V... rest)", "p.L#put(java.lang.Object,java.util.Map,java.lang.Number[])",
            "List#toArray(T\\\\[\\\\])", "java.util.List#toArray(java.lang.Object[])",
        };
        List<String> ids = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            prose.append("[%s] [the words][%s]\n    ".formatted(pairs[i], pairs[i]));
            ids.addAll(List.of(pairs[i + 1], pairs[i + 1]));
        }
        javac.source("p/L.java", SOURCE.formatted(prose));

        assertThat(javac.compile().lines()).isEmpty();
        assertThat(ids()).containsExactlyElementsOf(ids);
    }

    @Test
    void whatIsNotThereIsRefusedAtItsLineAndColumn() throws IOException {
        String[] pairs = {
            "L#nope()", "no member 'nope' in p.L; escape the bracket if it is no name",
            "L#ovr()", "no member 'ovr' in p.L; did you mean 'over'?",
            "over(long)", "no member 'over(long)' in p.L; did you mean 'over(int)'?",
            "nope()", "no member 'nope' in p.L; escape the bracket if it is no name",
            "lower#on", "no member 'on' in p.lower; did you mean 'one'?",
            "lover#one", "no type 'lover' here; did you mean 'lower'?",
            "名#二", "no member '二' in p.名; escape the bracket if it is no name",
            "V#gone", "no type 'V' here; did you mean 'Void'?",
            "java.utl", "no type or package 'java.utl' here; did you mean 'java.util'?",
            "java.utl.List", "no type 'java.utl.List' here; did you mean 'java.util.List'?",
            "no.such.pack", "no type or package 'no.such.pack' here; escape the bracket if it is no name",
            "java.bse/", "no module 'java.bse'; did you mean 'java.base/'?",
            "java.xml/java.util.List",
                    "'java.util.List' is in java.base, not in 'java.xml'; did you mean"
                            + " 'java.base/java.util.List'?",
            "String#value", "no member 'value' in java.lang.String; did you mean 'valueOf'?",
            "Point#y()", "no member 'y' in p.Point; escape the bracket if it is no name",
            "Color#value()", "no member 'value' in p.Color; did you mean 'values'?",
            "L#add(T)", "no member 'add(T)' in p.L; did you mean 'add(java.lang.Comparable)'?",
            "L.over(int)", "no type 'L.over(int)' here; did you mean 'L#over(int)'?",
            "L::over", "no type 'L::over' here; did you mean 'L#over'?",
            "L#over(int).x", "no member 'over(int).x' in p.L; did you mean 'over(int)'?",
            "L#over(int)#x", "no member 'over(int)#x' in p.L; did you mean 'over(int)'?",
            "L.Nested#deep(", "no member 'deep(' in p.L.Nested; did you mean 'deep()'?",
        };
        List<String> meant = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            prose.append("[words][%s]\n    ".formatted(pairs[i]));
            int line = 5 + i / 2;
            meant.add("L.java:%d:13 ERROR %d:13: [dead-link] %s".formatted(line, line, pairs[i + 1]));
        }
        javac.source("p/L.java", SOURCE.formatted(prose));

        assertThat(javac.compile().lines()).containsExactlyElementsOf(meant);
    }

    @Test
    void aSummaryShowsNoBracketsAroundNames() throws IOException {
        javac.source("p/L.java", SOURCE.formatted("The [lower] of [L] and [sic]."));

        assertThat(javac.compile().lines()).isEmpty();
        assertThat(javac.sheet("p/L.java").declarations().get(0).firstSentence())
                .hasValue("The lower of L and [sic].");
    }

    @Test
    void wordsStayWords() throws IOException {
        javac.source("p/L.java", SOURCE.formatted("[x] [over] [see below] [sic] [java] [1] a[0] b[i][j] [T]"));

        assertThat(javac.compile().lines()).isEmpty();
        assertThat(ids()).isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aModuleThatIsImportedBringsItsNamesAndThoseThatItHandsOn() throws IOException {
        javac.source("p/L.java", """
                package p;
                import module java.sql;
                @dev.recto.Explain("[Connection] [Connection#commit()] [Logger] [Document]")
                class L {}
                """);

        assertThat(javac.compile().lines()).isEmpty();
        assertThat(ids())
                .containsExactly(
                        "java.sql.Connection",
                        "java.sql.Connection#commit()",
                        "java.util.logging.Logger",
                        "org.w3c.dom.Document");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void whatNoImportedModuleHasIsRefused() throws IOException {
        javac.source("p/L.java", """
                package p;
                import module java.xml;
                @dev.recto.Explain("[Connection]")
                class L {}
                """);

        assertThat(javac.compile().lines())
                .singleElement()
                .asString()
                .contains("3:22: [dead-link] no type 'Connection' here");
    }

    private List<String> ids() throws IOException {
        return javac.sheet("p/L.java").declarations().stream()
                .map(Declaration::explanation)
                .filter(Objects::nonNull)
                .flatMap(explanation -> explanation.prose().links().stream())
                .map(Link::target)
                .map(target -> target.id())
                .toList();
    }
}
