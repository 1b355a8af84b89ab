package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.sheet.Referent;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source is not read again where nothing is different of what it was read against, and only there. */
class UpToDateTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    private static final String READER = """
            package shop;

            import other.*;
            import java.util.List;

            /** Reads [Cart#total], {@link Cart#LIMIT} and {@link Shelf}. */
            @dev.recto.Explain("Sums [Cart] up to [Cart#LIMIT], with [Shelf#size].")
            class Reader {
                int read(Cart cart, List<Cart> more) {
                    var named = cart.name();
                    return cart.total(more.size()) + named.length() + new Shelf().size();
                }
            }
            """;

    private static final String CART = """
            package shop;

            @dev.recto.Explain("A cart.")
            class Cart {
                static final int LIMIT = 5;
                /** What it is called. */
                String name() {
                    return "cart";
                }
                int total(int size) {
                    return size;
                }
                void all(int[] many) {}
            }
            """;

    private static final String HEIR = """
            package shop;

            @dev.recto.Explain("A cart with a name.")
            class Heir extends Cart {
                /** {@inheritDoc} */
                @Override
                String name() {
                    return "heir";
                }
            }
            """;

    private static final String SHELF = """
            package other;

            public class Shelf extends Rack.Frame {
            }
            """;

    private static final String RACK = """
            package other;

            class Rack {
                public static class Frame extends Board {
                }
            }
            """;

    private static final String BOARD = """
            package other;

            public class Board {
                public int size() {
                    return 1;
                }
            }
            """;

    private static final String PAGE = """
            package books;

            public class Page {
                public int size() {
                    return 1;
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path library;

    private Javac javac;

    @BeforeEach
    void compileOnce() throws IOException {
        library = Files.createDirectories(folder.resolve("library"));
        compileLibrary(SHELF, RACK, BOARD);
        javac = javac(folder.resolve("project"))
                .source("shop/Reader.java", READER)
                .source("shop/Cart.java", CART)
                .source("shop/Heir.java", HEIR);
        assertThat(javac.compile().lines()).isEmpty();
        age();
    }

    @Test
    void nothingIsWrittenAgainWhereNothingChanged() throws IOException {
        assertThat(written()).as("all but the one that tells another's words").containsExactly("shop/Heir.java");
    }

    @Test
    void onlyTheSourceWhoseOwnWordsChangedIsReadAgain() throws IOException {
        edit("shop/Cart.java", text -> text.replace("A cart.", "A cart of things."));
        assertThat(written()).containsExactly("shop/Cart.java", "shop/Heir.java");
    }

    @Test
    void anotherBodyIsNobodyElsesBusiness() throws IOException {
        edit("shop/Cart.java", text -> text.replace("return size;", "// Doubled.\n return 2 * size;"));
        assertThat(written()).containsExactly("shop/Cart.java", "shop/Heir.java");
    }

    @Test
    void anotherCommentIsTheBusinessOfThoseWhoInheritIt() throws IOException {
        edit("shop/Cart.java", text -> text.replace("What it is called.", "Its name."));
        assertThat(written()).containsExactly("shop/Cart.java", "shop/Heir.java");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LIMIT = 5 | LIMIT = 6",
                "static final int LIMIT | static int LIMIT",
                "int total(int size) | int total(long size)",
                "int total(int size) | private int unused; int total(int size)",
                "int total(int size) | int total(int... size)",
                "int[] many | int... many",
                "int total(int size) | int total(int number)",
                "int total(int size) | int total(int size) throws IllegalStateException",
                "int total(int size) | <T> int total(int size)",
                "class Cart | class Shelf extends other.Shelf {} class Cart",
                "class Cart | sealed class Cart permits Heir",
            })
    void aDeclarationThatOthersSeeIsTheBusinessOfAll(String before, String after) throws IOException {
        edit(
                "shop/Cart.java",
                text -> text.replace(before, after)
                        .replace(
                                "return size;",
                                after.contains("...") || after.contains("long") ? "return 1;" : "return 0;"));
        edit(
                "shop/Heir.java",
                text -> text.replace("class Heir", after.startsWith("sealed") ? "final class Heir" : "class Heir"));
        assertThat(written()).contains("shop/Reader.java");
    }

    @Test
    void aNewSourceIsTheBusinessOfAll() throws IOException {
        javac.source("shop/Shelf.java", "package shop; class Shelf { int size() { return 3; } }");
        assertThat(written()).contains("shop/Reader.java", "shop/Cart.java");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a member of a library's class that a name now means | public int size() { return 2; } |",
                "a member of a class between, that it now means | | public int size() { return 2; }",
                "a member of no concern | public static int more; |",
            })
    void anotherLibraryIsTheBusinessOfAll(String what, String inShelf, String inRack) throws IOException {
        compileLibrary(with(SHELF, inShelf), with(RACK, inRack), BOARD);
        assertThat(written()).as(what).contains("shop/Reader.java");
    }

    @Test
    void whatLibrariesLetOthersSeeIsTheBusinessOfAll() throws IOException {
        compileLibrary(SHELF, RACK.replace("class Rack", "public class Rack"), BOARD);
        assertThat(written()).contains("shop/Reader.java");
    }

    @Test
    void aLibraryOfTheSameDeclarationsIsNobodysBusiness() throws IOException {
        compileLibrary(SHELF, RACK, BOARD.replace("return 1", "return 2"));
        assertThat(written()).containsExactly("shop/Heir.java");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({"shop, Shelf", "other, Sums", "other, more", "other, Escaped", "other, Z\uD835\uDC00", "other, last"})
    void aNewTypeIsTheBusinessOfThoseThatHaveItsName(String packageName, String name) throws IOException {
        edit("shop/Reader.java", text -> text.replace("Reads", "Z\uD835\uDC00 reads \\u0045scaped") + "// last");
        compileAgain();
        addToLibrary(packageName, name, "class " + name + " { public int size() { return 3; } }");
        assertThat(written()).contains("shop/Reader.java").doesNotContain("shop/Cart.java");
    }

    @Test
    void aNewTypeThatNoSourceNamesIsNobodysBusiness() throws IOException {
        addToLibrary("shop", "Unheard", "class Unheard {}");
        addToLibrary("other", "Unheard", "class Unheard {}");
        addToLibrary("other.more", "Cart", "class Cart {}");
        assertThat(written()).containsExactly("shop/Heir.java");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"import books.*;", "import module books;"})
    void aNewTypeOfAModuleIsTheBusinessOfThoseThatHaveItsName(String imported) throws IOException {
        Assumptions.assumeTrue(!imported.contains("module") || Runtime.version().feature() >= 25);
        Path books = Files.createDirectories(folder.resolve("books"));
        String declared = "module books { exports books; }";
        compileInto(books, List.of(librarySource("", "module-info", declared), librarySource("books", "Page", PAGE)));
        javac = javac(folder.resolve("project"), "--module-path", books.toString(), "--add-reads", "shop=ALL-UNNAMED")
                .source("module-info.java", "module shop { requires books; }")
                .source(
                        "shop/Reader.java",
                        READER.replace("import other.*;", imported).replace("Shelf", "Page"));
        compileAgain();
        assertThat(written()).containsExactly("shop/Heir.java");
        age();
        compileInto(
                books,
                List.of(
                        librarySource("", "module-info", declared),
                        librarySource("books", "Page", PAGE),
                        librarySource("books", "Sums", "package books; public class Sums {}")));
        assertThat(written()).contains("shop/Reader.java").doesNotContain("shop/Cart.java");
    }

    /** javac would compile each of these, for us alone, if it were asked for what lies in their packages. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "shop/A.java, package elsewhere; class A {}",
        "shop/Excluded.java, package shop; class Excluded { Gone gone; }"
    })
    void aSourceThatIsNotCompiledStaysSo(String place, String source) throws IOException {
        javac.source(place, source);
        String[] compiled = {"shop/Cart.java", "shop/Heir.java", "shop/Reader.java"};
        assertThat(javac.compileFrom(compiled).lines()).isEmpty();
        age();
        edit("shop/Cart.java", text -> text.replace("A cart.", "A cart of things."));
        assertThat(javac.compileFrom(compiled).lines()).isEmpty();
        assertThat(writtenSince()).containsExactly("shop/Cart.java", "shop/Heir.java");
        try (Stream<Path> made = Files.walk(folder.resolve("project/target/classes"))) {
            assertThat(made.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("Cart.class", "Heir.class", "Reader.class");
        }
    }

    @Test
    void aSourceInThePlaceOfALibrarysTypeIsNotCompiled() throws IOException {
        Files.delete(library.resolve("other/Shelf.class"));
        javac.source("other/Shelf.java", "package other; class Shelf extends Gone {}");
        edit("shop/Reader.java", text -> text.replace("Shelf", "Board"));
        assertThat(javac.compileFrom("shop/Cart.java", "shop/Heir.java", "shop/Reader.java")
                        .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--release, 9", "--release, 8", "-source, 9", "-source, 8"})
    void anOlderReleaseOfTheJdkIsTheBusinessOfAll(String option, String release) throws IOException {
        edit("shop/Reader.java", text -> text.replace("var named", "String named"));
        compileAgain();
        javac.with("-processorpath", Javac.classPath(), option, release);
        assertThat(javac.compile().success()).isTrue();
        assertThat(writtenSince()).contains("shop/Cart.java", "shop/Reader.java");
        age();
        edit("shop/Cart.java", text -> text.replace("A cart.", "A cart of things."));
        assertThat(javac.compile().success()).isTrue();
        assertThat(writtenSince()).containsExactly("shop/Cart.java", "shop/Heir.java");
    }

    /** Asked for a class whose annotations it cannot find, javac warns of them. */
    @Test
    void aClassThatJavacHasNoReasonToLookIntoStaysClosed() throws IOException {
        compileLibrary(
                SHELF,
                RACK.replace("public static class", "@Gone(why = Why.HERE) public static class"),
                BOARD.replace("public class", "@Gone(why = Why.HERE) public class"),
                "package other; public class Shop { public static Shelf shelf() { return null; } }",
                "package other; public @interface Gone { Why why(); } // class Gone",
                "package other; public enum Why { HERE } // class Why");
        Files.delete(library.resolve("other/Gone.class"));
        Files.delete(library.resolve("other/Why.class"));
        javac = javac(folder.resolve("project"), "-Xlint:all", "-Werror")
                .source(
                        "shop/Reader.java",
                        READER.replace("[Shelf#size]", "a shelf")
                                .replace("{@link Shelf}", "a shelf")
                                .replace("new Shelf().size();", "1; } { Shop.shelf(); var shelf = Shop.shelf();"));
        compileAgain();
        assertThat(written()).containsExactly("shop/Heir.java");
    }

    @Test
    void otherClassFilesOfTheSameSourceComeIntoItsSheet() throws IOException {
        SortedMap<String, String> before =
                new TreeMap<>(javac.sheet("shop/Cart.java").classes());
        javac = javac(folder.resolve("project"), "-g:none");
        assertThat(written()).contains("shop/Cart.java", "shop/Reader.java");
        assertThat(javac.sheet("shop/Cart.java").classes()).isNotEqualTo(before);
    }

    @Test
    void aSheetThatIsGoneOrIsAnotherIsWrittenAgain() throws IOException {
        Files.delete(javac.sheetFile("shop/Cart.java"));
        Path sheet = javac.sheetFile("shop/Reader.java");
        Files.writeString(sheet, Files.readString(sheet).replace("Reader", "Leader"));
        assertThat(written()).contains("shop/Cart.java", "shop/Reader.java");
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0.99", "0"})
    void halfANoteOfTheLastTimeIsNone(double part) throws IOException {
        Path note = folder.resolve("project/target/recto/sheets/classes.earlier");
        String text = Files.readString(note);
        Files.writeString(note, text.substring(0, (int) (part * text.length())));
        assertThat(written()).contains("shop/Cart.java", "shop/Reader.java");
    }

    @ParameterizedTest
    @CsvSource({"type", "sheet 0", "sheet 0 0", "module", "hat other.Shelf", "''"})
    void aNoteWithALineThatSaysNothingIsNone(String line) throws IOException {
        Path note = folder.resolve("project/target/recto/sheets/classes.earlier");
        Files.writeString(note, Files.readString(note).replace("\nend\n", "\n" + line + "\nend\n"));
        assertThat(written()).contains("shop/Cart.java", "shop/Reader.java");
    }

    @Test
    void afterAnErrorEverySourceIsAsItWas() throws IOException {
        edit("shop/Cart.java", text -> text.replace("A cart.", "A [Nothing]."));
        assertThat(javac.compile().success()).isFalse();
        assertThat(writtenSince()).isEmpty();
        edit("shop/Cart.java", text -> text.replace("[Nothing]", "cart of things"));
        assertThat(written()).containsExactly("shop/Cart.java", "shop/Heir.java");
    }

    @Test
    void aFileThatIsCompiledAloneIsReadAgainWithTheOthers() throws IOException {
        javac.compileOnly("shop/Cart.java");
        assertThat(writtenSince()).containsExactly("shop/Cart.java");
        age();
        assertThat(written()).contains("shop/Heir.java").doesNotContain("shop/Reader.java");
    }

    @Test
    void aSourceThatJavacFindsOnItsWayMayBeAnotherTheNextTime() throws IOException {
        String explained = "package late; @dev.recto.Explain(\"Words.\") class %s { int get() { return %s; } }";
        javac.source("late/One.java", explained.formatted("One", "new Late().value"))
                .source("late/Two.java", explained.formatted("Two", "2"))
                .source("late/Late.java", "package late; class Late { int value; }");
        assertThat(javac.compileFrom("late/One.java", "late/Two.java").lines()).isEmpty();
        age();
        Files.delete(folder.resolve("project/target/classes/late/Late.class"));
        edit("late/Late.java", text -> text.replace("int value", "short value"));
        assertThat(javac.compileFrom("late/One.java", "late/Two.java").lines()).isEmpty();
        assertThat(javac.sheet("late/One.java").tokens().referents())
                .extracting(Referent::signature)
                .contains("short value");
    }

    /** Compiles, and tells which sheets were written; each is that of a compilation that knows of no other. */
    private List<String> written() throws IOException {
        Javac.Run run = javac.compile();
        assertThat(run.lines()).isEmpty();
        List<String> written = writtenSince();
        Path clean = folder.resolve("clean");
        copy(folder.resolve("project/src"), clean.resolve("src"));
        Javac other = javac.in(clean);
        assertThat(other.compile().lines()).isEmpty();
        assertThat(sheets(folder.resolve("project"))).isEqualTo(sheets(clean));
        return written;
    }

    private List<String> writtenSince() throws IOException {
        List<String> written = new ArrayList<>();
        for (String source : sheets(folder.resolve("project")).keySet()) {
            if (!Files.getLastModifiedTime(javac.sheetFile(source)).equals(LONG_AGO)) {
                written.add(source);
            }
        }
        return written;
    }

    private void compileAgain() throws IOException {
        assertThat(javac.compile().lines()).isEmpty();
        age();
    }

    private void age() throws IOException {
        for (String source : sheets(folder.resolve("project")).keySet()) {
            Files.setLastModifiedTime(javac.sheetFile(source), LONG_AGO);
        }
    }

    private static SortedMap<String, String> sheets(Path project) throws IOException {
        Path sheets = project.resolve("target/recto/sheets/classes");
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sheets)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        sheets.relativize(file)
                                .toString()
                                .replace(File.separatorChar, '/')
                                .replace(".sheet.json", ""),
                        Files.readString(file));
            }
        }
        return found;
    }

    private void edit(String source, UnaryOperator<String> edit) throws IOException {
        Path file = folder.resolve("project/src/main/java").resolve(source);
        Files.writeString(file, edit.apply(Files.readString(file)));
    }

    private Javac javac(Path project, String... more) {
        List<String> options = new ArrayList<>(List.of("-processorpath", Javac.classPath()));
        options.addAll(List.of(more));
        return new Javac(project).with(options.toArray(String[]::new)).against(library);
    }

    private static String with(String type, String member) {
        return member == null ? type : type.replaceFirst("(?s)(.*\\{)", "$1 " + member);
    }

    private void compileLibrary(String... types) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String type : types) {
            files.add(librarySource("other", type.replaceFirst("(?s).*?class (\\w+).*", "$1"), type));
        }
        compileInto(library, files);
    }

    private void addToLibrary(String packageName, String name, String type) throws IOException {
        compileInto(library, List.of(librarySource(packageName, name, "package " + packageName + "; public " + type)));
    }

    private Path librarySource(String packageName, String name, String text) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources").resolve(packageName));
        return Files.writeString(sources.resolve(name + ".java"), text);
    }

    private static void compileInto(Path classes, List<Path> sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
        }
    }
}
