package dev.recto.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.SourceRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled of three classes, of which the second uses the first, once the first is edited. */
class StepTest {

    private static final String PRICE = "shop/Price.java";
    private static final String CART = "shop/Cart.java";
    private static final String LABEL = "shop/Label.java";

    @TempDir
    Path folder;

    private final Compiler compiler = new Compiler(List.of());
    private Compilation compilation;
    private int compiledBefore;

    @BeforeEach
    void compileAll() throws IOException {
        SourceRoots roots = new SourceRoots(
                folder, List.of(folder.resolve("src")), folder.resolve("classes"), false, StandardCharsets.UTF_8);
        compilation = new Compilation(roots, List.of(), List.of());
        write(PRICE, "package shop; class Price { static int net() { return 1; } }");
        write(CART, "package shop; class Cart { long sum() { return Price.net(); } }");
        write(LABEL, "package shop; class Label { }");
        List<Path> all = List.of(source(PRICE), source(CART), source(LABEL));
        assertThat(compiler.compile(compilation, List.of(), all, roots.classes()))
                .isEmpty();
    }

    @AfterEach
    void close() throws IOException {
        compiler.close();
    }

    @Test
    void aBodyIsCompiledAlone() throws IOException {
        write(PRICE, "package shop; class Price { static int net() { return 2; } }");

        assertThat(compiledBy(step(PRICE))).isEqualTo(1);
    }

    @Test
    void whatOthersSeeIsCompiledOnceAndSoAreThey() throws IOException {
        write(PRICE, "package shop; class Price { static long net() { return 2; } }");

        Step step = step(PRICE);

        assertThat(step.problems()).isEmpty();
        assertThat(step.sources()).containsExactlyInAnyOrder(PRICE, CART);
        assertThat(step.index().classes().get("shop.Cart").words()).contains("()J");
        assertThat(compiledBy(step)).isEqualTo(2);
    }

    @Test
    void whatNoLongerFitsIsToldWhereItIsUsed() throws IOException {
        write(PRICE, "package shop; class Price { static String net() { return null; } }");

        assertThat(step(PRICE).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().toString()).isEqualTo("src/shop/Cart.java:1:57"));
    }

    private Step step(String changed) throws IOException {
        compiledBefore = compiler.compiled();
        Path classes = compilation.roots().classes();
        return Step.take(
                new Step.State(compilation, ClassIndex.read(classes), new SourceWords(compilation.roots())),
                new Step.Task(Set.of(changed), Set.of(), Set.of(), List.of()),
                compiler,
                folder.resolve("stage"),
                new Undo());
    }

    private int compiledBy(Step step) {
        assertThat(step.isWell()).isTrue();
        return compiler.compiled() - compiledBefore;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(source(path).getParent());
        Files.writeString(source(path), text);
    }

    private Path source(String path) {
        return folder.resolve("src").resolve(path);
    }
}
