package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the book says of tests that seem to prove more than they do. Each lie is a chapter of one of two books: of the first
 * nothing comes, and the second is published. The lies that remain untold are pinned as well.
 */
class AuthorsLiesTest {

    private static final Path TABLE = Path.of("target/lies.md");

    @TempDir
    static Path folder;

    private static final Map<String, String> TOLD = new TreeMap<>();
    private static final List<String> REFUSED = new ArrayList<>();
    private static List<String> warned;

    @BeforeAll
    static void weave() throws IOException {
        REFUSED.addAll(messages(project("left", LiesThatAreRefused.LEFT).weaveAfterJUnit()));
        TinyProject alone = project("alone", LiesThatAreRefused.ALONE);
        REFUSED.addAll(messages(alone.weaveAfterJUnit("-javaagent:" + alone.agent(LendsInstrumentation.class))));
        TinyProject yes = project("published", LiesOnThePage.ALL);
        warned = messages(
                yes.requiring(Require.COMPILED).weaveAfterJUnit("-da:lies.AssertionsOffTest", "-Dfailed=again"));
    }

    @AfterAll
    static void write() throws IOException {
        String rows = TOLD.values().stream().collect(Collectors.joining("\n"));
        Files.writeString(TABLE, "| lie | what the book says | told |\n|---|---|---|\n" + rows + "\n");
    }

    private static TinyProject project(String name, List<Lie> lies) {
        TinyProject project = new TinyProject(folder.resolve(name));
        for (Lie lie : lies) {
            project.with("src/main/java/lies/" + lie.name() + ".java", lie.code(lies.indexOf(lie) + 1))
                    .with("src/test/java/lies/" + lie.name() + "Test.java", lie.test());
        }
        return project.compiled();
    }

    static Stream<Lie> refused() {
        return Stream.of(LiesThatAreRefused.LEFT, LiesThatAreRefused.ALONE).flatMap(List::stream);
    }

    static Stream<Lie> published() {
        return LiesOnThePage.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void fromWhichNoBookComes(Lie lie) {
        List<String> messages = of(lie, REFUSED);
        note(lie, messages, "refused");

        assertThat(messages).anySatisfy(message -> assertThat(message).contains(lie.told()));
    }

    @ParameterizedTest
    @MethodSource("published")
    void thatThePageTells(Lie lie) throws IOException {
        List<String> said = new ArrayList<>(of(lie, warned));
        said.addAll(Jsoup.parse(Files.readString(folder.resolve("published/target/book/" + lie.address())))
                .select("figure.listing[id] .proof, .output figcaption")
                .eachText());
        note(lie, said, lie.told().equals(Lie.UNTOLD) ? Lie.UNTOLD : "told");

        if (lie.told().equals(Lie.UNTOLD)) {
            assertThat(of(lie, warned)).isEmpty();
            assertThat(said).noneMatch(words -> words.matches(".*(?:in part|asserts nothing|not verified|excused).*"));
        } else {
            assertThat(said).anySatisfy(words -> assertThat(words).contains(lie.told()));
        }
    }

    private static List<String> of(Lie lie, List<String> messages) {
        return messages.stream()
                .filter(message -> message.matches("src/\\w+/java/lies/" + lie.name() + "(?:Test)?\\.java:.*"))
                .toList();
    }

    private static void note(Lie lie, List<String> said, String told) {
        String words = said.stream().map(each -> each.replace("|", "\\|")).collect(Collectors.joining("<br>"));
        TOLD.put(lie.name(), "| " + lie.what() + " | " + words + " | " + told + " |");
    }

    private static List<String> messages(WeaveResult result) {
        return result.problems().stream().map(Object::toString).toList();
    }
}
