package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class that is compiled already shows its declarations, and nothing else. */
class ClassOutlineTest {

    private static final String CART = """
            package shop;

            import java.util.List;

            public class Cart extends Number implements Comparable<Cart> {
                static final int LIMIT = 5;
                static final String NAME = "cart";
                int size = 1;
                public int compareTo(Cart other) { return 0; }
                public double doubleValue() { return 1; }
                public float floatValue() { return 1; }
                public long longValue() { return 1; }
                public int intValue() { return 1; }
                <T extends Number> List<T> all(int[] many) throws java.io.IOException { return null; }
                public static class Inner {}
            }

            abstract class Counted extends Number {}
            """;

    @TempDir
    private Path folder;

    private ClassOutline before;

    @BeforeEach
    void compile() throws IOException {
        before = outline(CART, "Cart");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "public double | /** Says. */ public double",
                "{ return 0; } | { Runnable r = () -> {}; var e = java.util.Map.entry(1, 2); r.run(); return 7; }",
                "int size = 1 | int size = 2",
                "return null; | Object local = new Object() {}; return null;",
            })
    void whatIsInBodiesAndWhereIsNotSeen(String from, String to) throws IOException {
        assertThat(outline(CART.replace(from, to), "Cart").text()).isEqualTo(before.text());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "public class Cart | class Cart",
                "public class Cart | @Deprecated public final class Cart",
                "extends Number implements | extends Counted implements",
                "Comparable<Cart> | Comparable<Cart>, java.io.Serializable",
                "LIMIT = 5 | LIMIT = 6",
                "final int LIMIT = 5 | final long LIMIT = 5",
                "NAME = \"cart\" | NAME = \"trolley\"",
                "NAME = | OTHER =",
                "int size | private int size",
                "<T extends Number> List<T> | <T extends Integer> List<T>",
                "<T extends Number> List<T> | <T extends Number> Object",
                "int[] many | int... many",
                "int[] many | int[] more",
                "throws java.io.IOException | throws java.net.SocketException",
                "throws java.io.IOException | ",
                "public static class Inner | public class Inner",
                "public static class Inner | private static class Inner",
                "public static class Inner {} | public static class Inner {} interface Other {}",
            })
    void eachDeclarationIsSeen(String from, String to) throws IOException {
        assertThat(outline(CART.replace(from, to == null ? "" : to), "Cart").text())
                .isNotEqualTo(before.text());
    }

    @Test
    void whatItInheritsFromAndStandsInIsAroundIt() throws IOException {
        assertThat(before.around()).containsExactly("java/lang/Comparable", "java/lang/Number");
        assertThat(outline(CART, "Cart$Inner").around()).containsExactly("java/lang/Object", "shop/Cart");
    }

    @Test
    void aNameOfAParameterIsSeenHoweverTheFileTellsIt() throws IOException {
        String other = CART.replace("int[] many", "int[] more");
        assertThat(outline(other, "Cart", "-parameters").text())
                .isNotEqualTo(outline(CART, "Cart", "-parameters").text());
        assertThat(outline(other, "Cart", "-g:none").text())
                .isEqualTo(outline(CART, "Cart", "-g:none").text());
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "9", "40", "200", "-1"})
    void halfAFileIsNone(int length) throws IOException {
        byte[] file = classFile(CART, "Cart");
        byte[] half = Arrays.copyOf(file, length < 0 ? file.length - 1 : length);
        assertThatIOException().isThrownBy(() -> ClassOutline.of(half));
    }

    @Test
    void anotherFileIsNone() {
        assertThatIOException().isThrownBy(() -> ClassOutline.of(new byte[100]));
    }

    /** Of all classes that these tests are compiled against, whatever compilers they come from. */
    @Test
    void classFilesFromElsewhereAreRead() throws IOException {
        int read = 0;
        for (String place : Javac.classPath().split(File.pathSeparator)) {
            if (place.endsWith(".jar")) {
                try (JarFile jar = new JarFile(place)) {
                    for (JarEntry entry : jar.stream()
                            .filter(each -> each.getName().endsWith(".class"))
                            .toList()) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            assertThat(ClassOutline.of(in.readAllBytes()).text())
                                    .as(entry.getName())
                                    .contains("\n");
                            read++;
                        }
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private ClassOutline outline(String source, String name, String... options) throws IOException {
        return ClassOutline.of(classFile(source, name, options));
    }

    private byte[] classFile(String source, String name, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("Cart.java"), source);
        List<String> all = new ArrayList<>(
                List.of("-proc:none", "-g", "-cp", Javac.classPath(), "-d", folder.toString(), file.toString()));
        all.addAll(List.of(options));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new)))
                .isZero();
        return Files.readAllBytes(folder.resolve("shop").resolve(name + ".class"));
    }
}
