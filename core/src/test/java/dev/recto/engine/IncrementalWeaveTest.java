package dev.recto.engine;

import static dev.recto.engine.VariedBook.CART;
import static dev.recto.engine.VariedBook.PAGE;
import static dev.recto.engine.VariedBook.RECEIPT;
import static dev.recto.engine.VariedBook.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.store.SameLooks;
import dev.recto.text.Digest;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A weave after which nothing changed is spared; after any change the book is, byte for byte, what a weave makes of it that knows
 * of no other.
 */
class IncrementalWeaveTest {

    @TempDir
    private static Path woven;

    private static List<String> warnings;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeAll
    static void aBookThatIsWoven() throws IOException {
        TinyProject first = VariedBook.in(woven);
        WeaveResult result = weave(first);
        assertThat(result.problems()).extracting(Problem::id).contains("typed-number");
        assertThat(result.errors()).isZero();
        assertThat(result.unchanged()).isFalse();
        warnings = result.problems().stream().map(Problem::toString).toList();
    }

    /** In another folder: nothing that is kept says where it was made. */
    @BeforeEach
    void aCopyOfIt() throws IOException {
        try (Stream<Path> files = Files.walk(woven)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTree.write(folder.resolve(woven.relativize(file)), Files.readAllBytes(file));
            }
        }
        project = VariedBook.over(folder);
    }

    @Test
    void nothingChanged() throws IOException {
        List<String> told = new ArrayList<>();
        Reporter reporter = new Reporter() {
            @Override
            public void problem(Problem problem) {
                told.add(problem.toString());
            }

            @Override
            public void progress(String line) {
                told.add(line.replaceFirst("in .* s: .*", "in"));
            }
        };

        new Recto(project.told().reporter(reporter).build()).weave();

        assertThat(told.subList(0, told.size() - 1)).containsExactlyElementsOf(warnings);
        assertThat(told.get(told.size() - 1)).isEqualTo("Nothing changed: 2 pages, 6 listings and 2 tests in");
    }

    @Test
    void onlyTheNonceOfTheBuildChanged() throws IOException {
        for (Path receipt : FileTree.files(folder.resolve("target/recto/receipts"), ".json")) {
            Files.writeString(receipt, Files.readString(receipt).replace(TinyProject.RUN, "another-run"));
        }

        WeaveResult result = new Recto(project.told().run("another-run").build()).weave();

        assertThat(result.unchanged()).isTrue();
        assertThat(result.errors()).isZero();
    }

    record Change(String of, Consumer<TinyProject> to) {
        @Override
        public String toString() {
            return of;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                in("a source", CART, "return a + b;", "return b + a;"),
                new Change("a source, compiled again", project -> {
                    edit(project, CART, "return a + b;", "return b + a;");
                    project.compiled();
                }),
                in("a source that no page shows", "src/main/java/shop/Other.java", "{}", "{ int n; }"),
                new Change(
                        "a source that is new", project -> project.with("src/main/java/shop/New.java", "class New {}")),
                in("a test", TEST, "add(1, 2)", "add(2, 1)"),
                in("a sheet", "target/recto/sheets/classes/shop/Cart.java.sheet.json", "It adds", "It sums"),
                new Change("a class file", project -> damage(project, "target/classes/shop/Cart.class")),
                new Change("a class file that is gone", project -> remove(project, "target/classes/shop/Cart.class")),
                in("what a test printed", RECEIPT, "\"stdout\": \"3\\n\"", "\"stdout\": \"4\\n\""),
                in("what a test published", RECEIPT, "\"value\": \"3\"", "\"value\": \"5\""),
                in("what a test ran", RECEIPT, "\"coverage\": ", "\"none\": "),
                in("the build that a receipt is of", RECEIPT, TinyProject.RUN, "another"),
                new Change(
                        "a mark of a JVM that died",
                        project -> project.with("target/recto/receipts/plan-1.started", "")),
                new Change("a file that a test published", project -> project.with(published(project), "<svg/>")),
                in("a page", PAGE, "Words", "More words"),
                in("front matter", PAGE, "title: More", "title: Still more"),
                new Change(
                        "a page that is new",
                        project -> project.with("src/book/new.md", "---\ntitle: New\n---\nIt.\n")),
                new Change("a page that is gone", project -> remove(project, PAGE)),
                in("a draft", "src/book/idea.md", "Not yet", "[Gone]"),
                in("a draft that is one no more", "src/book/idea.md", "draft: true", "draft: false"),
                in("an image", "src/book/dot.svg", "M0 0h9", "M0 0h8"),
                new Change("an image that is gone", project -> remove(project, "src/book/dot.svg")),
                in("a work", "src/book/references.bib", "1968", "1969"),
                in("a style sheet", "src/book/theme/theme.css", "black", "navy"),
                in("a logo", "src/book/theme/logo.svg", "M0 0h9", "M0 0h8"),
                in("a snippet's file", "src/main/java/shop/snippet-files/till.properties", "a=1", "a=2"),
                in("an accepted output", "src/book/accepted/shop.CartTest/adds.txt", "3", "4"),
                in("where fences stand", "target/" + FenceMap.FILE, "more.md", "mere.md"),
                new Change("the language", project -> project.language("de")),
                new Change("the site", project -> project.site("https://example.org/b/")),
                new Change("the edition", project -> project.edition("2")),
                new Change("the opening", project -> project.opening("shop.Cart#add")),
                new Change("the style of citations", TinyProject::numeric),
                new Change("the least that is required", project -> project.requiring(Settings.Require.COMPILED)),
                new Change("scrubbers", project -> project.scrubbing("addresses")),
                new Change("who may tell secrets", project -> project.allowingSecrets("shop.CartTest#adds")),
                new Change("whether tests ran", project -> project.testsSkipped("-DskipTests")),
                new Change(
                        "where a library is documented",
                        project -> project.documented(new Library(
                                "org.junit.jupiter:junit-jupiter-api:jar:6.0.0",
                                Path.of(TinyProject.location(Test.class)),
                                "https://example.org/api/",
                                null))),
                new Change("a secret that a page tells", project -> {
                    edit(project, PAGE, "Words", "The word is swordfish-1968.");
                    weave(project);
                    project.environment("MY_TOKEN", "swordfish-1968");
                }),
                new Change("a page of the book itself", project -> damage(project, "target/book/more.html")),
                new Change("a page of the book that is gone", project -> remove(project, "target/book/more.html")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changed(Change change) throws IOException {
        change.to().accept(project);

        WeaveResult incremental = weave(project);
        SortedMap<String, String> made = files();
        FileTree.remove(folder.resolve("target/recto/store"));
        FileTree.remove(folder.resolve("target/book"));
        WeaveResult clean = weave(project);

        assertThat(incremental).isEqualTo(clean);
        assertThat(incremental.unchanged()).isFalse();
        if (clean.errors() == 0) {
            assertThat(made).isEqualTo(files());
        }
    }

    /** A weave that is spared keeps what it knows of files once nobody has touched them for a while. */
    @ParameterizedTest
    @ValueSource(strings = {"target/classes/shop/Cart.class", "target/book/more.html"})
    void changedThoughItLooksAsItDidWhenItWasKnown(String name) throws IOException, InterruptedException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("unix");
        Path file = project.path(name);
        Path known = folder.resolve("target/recto/store/" + (name.contains("book") ? "book" : "files"));
        Thread.sleep(2_100);
        assertThat(weave(project).unchanged()).isTrue();
        assertThat(Files.readString(known)).contains(Digest.of(Files.readAllBytes(file)));

        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        SameLooks.write(file, content);

        assertThat(weave(project).unchanged()).isFalse();
    }

    @Test
    void anotherRecto() throws IOException {
        project.with("processor.jar", "another");

        WeaveResult result = new Recto(project.told()
                        .processorPath(List.of(project.path("processor.jar")))
                        .build())
                .weave();

        assertThat(result.unchanged()).isFalse();
        assertThat(weave(project).unchanged()).isFalse();
    }

    @Test
    void whatIsAcceptedIsAcceptedEachTime() throws IOException {
        assertThat(weave(project.accepting(true)).unchanged()).isFalse();
        assertThat(weave(project).unchanged()).isFalse();
    }

    @Test
    void aLinkIsWhateverItLeadsTo() throws IOException {
        Files.createSymbolicLink(folder.resolve("src/book/other.svg"), Path.of("dot.svg"));
        weave(project);

        assertThat(weave(project).unchanged()).isFalse();
    }

    @Test
    void whatTheStoreHoldsIsTakenOnlyAsItWasWritten() throws IOException {
        for (Path kept : FileTree.files(folder.resolve("target/recto/store"))) {
            Files.writeString(
                    kept,
                    Files.readString(kept, StandardCharsets.ISO_8859_1).replace("\"listings\":6", "\"listings\":7"),
                    StandardCharsets.ISO_8859_1);
        }

        assertThat(weave(project).unchanged()).isFalse();
        assertThat(weave(project).unchanged()).isTrue();
    }

    @Test
    void nothingThatIsKeptSaysWhere() throws IOException {
        assertThat(FileTree.files(folder.resolve("target/recto/store")))
                .isNotEmpty()
                .allSatisfy(kept ->
                        assertThat(kept).content(StandardCharsets.ISO_8859_1).doesNotContain(woven.toString()));
    }

    private static WeaveResult weave(TinyProject project) {
        try {
            return new Recto(project.project()).weave();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        Path book = folder.resolve("target/book");
        for (Path file : FileTree.files(book)) {
            digests.put(FileTree.path(book, file), Digest.of(Files.readAllBytes(file)));
        }
        return digests;
    }

    private static Change in(String what, String file, String old, String fresh) {
        return new Change(what, project -> edit(project, file, old, fresh));
    }

    private static void edit(TinyProject project, String file, String old, String fresh) {
        String text = new String(bytes(project, file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        project.with(file, text.replace(old, fresh));
    }

    private static void damage(TinyProject project, String file) {
        byte[] bytes = bytes(project, file);
        bytes[bytes.length - 3] ^= 1;
        project.write(file, bytes);
    }

    private static byte[] bytes(TinyProject project, String file) {
        try {
            return Files.readAllBytes(project.path(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(TinyProject project, String file) {
        try {
            Files.delete(project.path(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String published(TinyProject project) {
        try {
            return "target/recto/receipts/files/"
                    + FileTree.files(project.path("target/recto/receipts/files"))
                            .get(0)
                            .getFileName();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
