package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A checker in JavaScript that was written from the specification alone proves the sample book, and no forged one. */
class NodeCheckTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));
    private static final Path CHECKER = Path.of("src/test/node/check-book.js").toAbsolutePath();
    private static final String PAGE = "automatic-differentiation.html";
    private static final String BACKWARD = "src/main/java/dl/autodiff/Backward.java";
    private static final String RECEIPT = "evidence/receipts/dl.autodiff.TapedTest.json";

    @TempDir
    Path folder;

    /**
     * Words of some file that are changed.
     *
     * @param from a regular expression; its first match is replaced
     */
    private record Change(String file, String from, String to) {}

    /**
     * A copy of the book that somebody tampered with.
     *
     * @param sealed whether its digests were made to fit again
     * @param said part of what the checker says
     */
    private record Forgery(String name, boolean sealed, String said, List<Change> changes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                forgery(
                        "a byte of a page",
                        false,
                        PAGE + ": its bytes have another digest",
                        new Change(PAGE, "Automatic", "Automotic")),
                forgery(
                        "a word of a listing",
                        true,
                        "the page shows other words than are claimed",
                        new Change(PAGE, "(?<=<span class=\"k\">)record(?=</span>)", "sealed")),
                forgery(
                        "a word of a source",
                        true,
                        BACKWARD + ": javac read another text",
                        new Change("evidence/sources/" + BACKWARD, "slope", "slape")),
                forgery(
                        "a line that no test ran",
                        true,
                        "other lines ran or could run",
                        new Change("attestation.json", "\"coveredLines\":\\[(\\d+),", "\"coveredLines\":[")),
                forgery(
                        "branches that no test took",
                        true,
                        "other lines ran in part, or other branches were taken",
                        new Change("attestation.json", "\"branches\":\\{\"ran\":[1-9]\\d*", "\"branches\":{\"ran\":0")),
                forgery(
                        "a label",
                        true,
                        "its label says otherwise",
                        new Change(PAGE, "<summary>7 tests</summary>", "<summary>9 tests</summary>")),
                forgery(
                        "a label's proof in short",
                        true,
                        "its label says otherwise",
                        new Change(PAGE, "2 of 2 lines, run by", "3 of 2 lines, run by")),
                forgery(
                        "a proof",
                        true,
                        "its proof says otherwise",
                        new Change("proof/" + PAGE, "\\(2 of 2 lines\\)", "(3 of 2 lines)")),
                forgery(
                        "a digest of an output in a proof",
                        true,
                        "its proof says otherwise",
                        new Change("proof/" + PAGE, "class=\"printed\">.", "class=\"printed\">x")),
                forgery(
                        "a proof that opens on its page",
                        true,
                        "the proof that opens on its page says otherwise",
                        new Change("data/automatic-differentiation.js", "\\(2 of 2 lines\\)", "(3 of 2 lines)")),
                forgery(
                        "what a test printed",
                        true,
                        "the test printed something else",
                        new Change(PAGE, "(?<=<samp>)[^<]*", "42\n")),
                forgery(
                        "a number in prose",
                        true,
                        "the page shows 2.585",
                        new Change(PAGE, ">2\\.584<", ">2.585<"),
                        new Change("attestation.json", "\"text\":\"2\\.584\"", "\"text\":\"2.585\"")),
                forgery(
                        "a test that failed",
                        true,
                        "tests ran it",
                        new Change(RECEIPT, "\"outcome\": \"PASSED\"", "\"outcome\": \"FAILED\"")),
                forgery(
                        "the tally",
                        true,
                        "colophon.html: it should say",
                        new Change("colophon.html", "\\d+ excused", "0 excused")));
    }

    private static Forgery forgery(String name, boolean sealed, String said, Change... changes) {
        return new Forgery(name, sealed, said, List.of(changes));
    }

    @BeforeAll
    static void nodeIsHere() {
        boolean here;
        try {
            here = new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException missing) {
            here = false;
        }
        assumeTrue(here, "Node is missing: nobody checks the sample book from the specification alone");
    }

    @Test
    void theSampleBookIsProven() throws Exception {
        List<String> said = check(BOOK, 0);

        assertThat(said).singleElement().asString().startsWith("proven: ").endsWith("faults: 0");
        System.out.println(said.get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgedBookIsRefused(Forgery forgery) throws Exception {
        Map<String, String> before = new HashMap<>();
        copy();
        for (Change change : forgery.changes()) {
            before.putIfAbsent(change.file(), digest(change.file()));
            String text = Files.readString(folder.resolve(change.file()));
            String changed = text.replaceFirst(change.from(), change.to());
            assertThat(changed).as(change.file()).isNotEqualTo(text);
            Files.writeString(folder.resolve(change.file()), changed);
        }
        if (forgery.sealed()) {
            seal(before);
        }

        assertThat(check(folder, 1)).anySatisfy(line -> assertThat(line).contains(forgery.said()));
    }

    /** Makes every digest of a changed file the one that it has now, and the colophon's digest that of the claims. */
    private void seal(Map<String, String> before) throws Exception {
        Path attestation = folder.resolve(Statement.ADDRESS);
        String claims = Files.readString(attestation);
        before.remove(Statement.ADDRESS);
        for (Map.Entry<String, String> changed : before.entrySet()) {
            claims = claims.replace(changed.getValue(), digest(changed.getKey()));
        }
        Files.writeString(attestation, claims);
        String colophon = digest("colophon.html");
        String page = Files.readString(folder.resolve("colophon.html"));
        String sealed = StatementJson.digest(
                StatementJson.read(claims.getBytes(StandardCharsets.UTF_8)).predicate());
        Files.writeString(
                folder.resolve("colophon.html"), page.replaceFirst("(?<=<code class=\"digest\">)[0-9a-f]+", sealed));
        Files.writeString(attestation, claims.replace(colophon, digest("colophon.html")));
    }

    private String digest(String file) throws IOException {
        return Digest.of(Files.readAllBytes(folder.resolve(file)));
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(BOOK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(BOOK.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static List<String> check(Path book, int status) throws Exception {
        Process node = new ProcessBuilder("node", CHECKER.toString(), book.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).as(String.join("\n", said)).isEqualTo(status);
        return said;
    }
}
