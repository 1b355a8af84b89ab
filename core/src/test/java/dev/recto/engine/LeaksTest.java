package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not leave the house with a book: each test plants one leak. */
class LeaksTest {

    private static final String TOKEN = "gh" + "p_" + "a1B2".repeat(9);
    private static final String LOOKS = "here stands what looks like a GitHub token, and this file goes into the book;"
            + " take it out, and if it is real, out of use; if it is none, say recto:allow-secret in a comment on this"
            + " line";

    private static final String SHAPE = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "Shapes", order = 1)
            @Explain(\"""
                Every shape has an area. PROSE
                \""")
            interface Shape {

                @Explain("How large it is.")
                double area(); // CODE
            }
            """;

    private static final String TEST = """
            package shop;

            import org.junit.jupiter.api.Test;

            class ShapeTest {
                @Test
                void tries() {}
            }
            """;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Shape.java", SHAPE)
                .with("src/test/java/shop/ShapeTest.java", TEST)
                .passed("shop.ShapeTest", "tries", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            src/main/java/shop/Other.java              | package shop; class Other { String key = "TOKEN"; } ALLOW | 1:43 | //
            src/test/java/shop/OtherTest.java          | package shop; class OtherTest { String key = "TOKEN"; } ALLOW | 1:47 | //
            src/book/a.md                              | Words TOKEN here. ALLOW | 1:7 | <!-- -->
            src/book/deep/b.properties                 | key=TOKEN ALLOW | 1:5 | #
            src/book/a.svg                             | <svg><text>TOKEN</text></svg> ALLOW | 1:12 | <!-- -->
            src/book/references.bib                    | note = {TOKEN} ALLOW | 1:9 | %
            src/main/java/shop/snippet-files/Cut.txt   | key TOKEN ALLOW | 1:5 | #
            src/test/java/shop/snippet-files/deep/a.yaml | key: TOKEN ALLOW | 1:6 | #
            src/book/accepted/shop.ShapeTest/tries.txt | TOKEN ALLOW | 1:1 | #
            """)
    void aSecretInAFileOfTheAuthors(String file, String text, String place, String comment) throws IOException {
        String leak = text.replace("TOKEN", TOKEN);
        project.with(file, leak.replace("ALLOW", "")).compiled();

        assertThat(messages()).containsExactly(file + ":" + place + ": [secret-in-source] " + LOOKS);
        assertThat(folder.resolve("target/book")).doesNotExist();

        String allows = comment.startsWith("<!--") ? "<!-- recto:allow-secret -->" : comment + " recto:allow-secret";
        project.with(file, leak.replace("ALLOW", allows)).compiled();

        assertThat(messages()).noneMatch(message -> message.contains("secret"));
    }

    @Test
    void aZeroHidesNothingButInAPicture() throws IOException {
        project.with("src/book/a.txt", "\0" + TOKEN)
                .with("src/book/b.png", "key " + TOKEN)
                .with("src/book/c.png", "\0 " + TOKEN)
                .compiled();

        assertThat(messages())
                .containsExactly(
                        "src/book/a.txt:1:2: [secret-in-source] " + LOOKS,
                        "src/book/b.png:1:5: [secret-in-source] " + LOOKS);
    }

    @Test
    void aSecretInProseAndInAListing() throws IOException {
        project.with(
                        "src/main/java/shop/Shape.java",
                        SHAPE.replace("PROSE", "So " + TOKEN).replace("CODE", TOKEN))
                .compiled();

        assertThat(messages())
                .containsExactly(
                        "src/main/java/shop/Shape.java:8:33: [secret-in-source] " + LOOKS,
                        "src/main/java/shop/Shape.java:13:23: [secret-in-source] " + LOOKS);
        assertThat(String.join("", messages())).doesNotContain("a1B2");
    }

    @Test
    void whatIsAllowedInProseIsNotShownToReaders() throws IOException {
        project.with(
                        "src/main/java/shop/Shape.java",
                        SHAPE.replace("PROSE", "So " + TOKEN + " <!-- recto:allow-secret -->"))
                .with("src/book/a.md", "# A\n\nSo " + TOKEN + " it is. <!-- recto:allow-secret -->\n")
                .compiled();

        assertThat(messages()).isEmpty();
        assertThat(Files.readString(folder.resolve("target/book/shapes.html")))
                .contains(TOKEN)
                .doesNotContain("allow-secret");
        assertThat(Files.readString(folder.resolve("target/book/a.html")))
                .contains(TOKEN)
                .doesNotContain("allow-secret");
    }

    @Test
    void theValueOfAVariableInASource() throws IOException {
        project.environment("DEPLOY_TOKEN", "correct-horse-9")
                .with("src/main/java/shop/Shape.java", SHAPE.replace("CODE", "correct-horse-9"))
                .compiled();

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/java/shop/Shape.java:13:23: [secret-in-source] here stands the value of the environment variable DEPLOY_TOKEN,");
    }

    @Test
    void aSecretInTheSettings() throws IOException {
        project.compiled();
        Project told = project.told()
                .imprint(new Imprint(
                        "Shapes",
                        null,
                        List.of(),
                        "1",
                        null,
                        new Imprint.Sites("https://ada:" + "s3cr3t" + "@git.example/shapes", null, null),
                        "en"))
                .build();

        assertThat(messages(new Recto(told).weave()))
                .containsExactly("pom.xml: [secret-in-source] the build's settings hold what looks like a password in a"
                        + " URL, and the book repeats them; take it out, and if it is real, out of use");
    }

    @Test
    void aProjectWithoutABookMayHoldWhatItLikes() throws IOException {
        TinyProject other = new TinyProject(folder.resolve("other"))
                .with("src/main/java/shop/Other.java", "package shop; class Other { String key = \"" + TOKEN + "\"; }")
                .compiled();

        assertThat(messages(other.weave())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ShapeTest#tries", "shop.ShapeTest#tries"})
    void aTestThatTheSettingsAllowMayTellWhatLooksLikeASecret(String name) throws IOException {
        project.ranNothing()
                .with("src/book/accepted/shop.ShapeTest/tries.txt", TOKEN)
                .compiled()
                .passed("shop.ShapeTest", "tries", TOKEN + "\n");

        assertThat(messages()).hasSize(2);
        project.allowingSecrets(name);
        assertThat(messages()).noneMatch(message -> message.contains("secret"));
    }

    @Test
    void theSettingsAllowOneTestAndNoOther() throws IOException {
        project.ranNothing()
                .compiled()
                .allowingSecrets("ShapeTest#trie", "Test#tries", "ShapeTest")
                .passed("shop.ShapeTest", "tries", TOKEN + "\n");

        String unknown = "', and no test of that name ran; write it as Class#method, or take it out";
        assertThat(messages())
                .containsExactly(
                        "pom.xml: [unknown-allowed-test] <allowSecrets> names 'ShapeTest#trie" + unknown,
                        "pom.xml: [unknown-allowed-test] <allowSecrets> names 'ShapeTest" + unknown,
                        "pom.xml: [unknown-allowed-test] <allowSecrets> names 'Test#tries" + unknown,
                        "src/test/java/shop/ShapeTest.java:7:10: [secret-in-output] tries printed what looks like a GitHub"
                                + " token; take it out of the test, and if it is real, out of use; if it is none, name"
                                + " the test in <allowSecrets>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/book/page.md",
                "src/book/deep/picture.png",
                "src/book/cut.txt",
                "src/book/accepted/shop.ShapeTest/tries.txt"
            })
    void aLinkToAFileOutOfTheBooksFolder(String link, @TempDir Path elsewhere) throws IOException {
        link(link, Files.writeString(elsewhere.resolve("private.md"), "# Private\n"));

        assertThat(messages()).containsExactly(linked(link, "the book's folder"));
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/book/all", "src/book/accepted", "src/book/deep/images"})
    void aLinkToAFolderOutOfTheBooksFolder(String link, @TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("page.md"), "# Private\n");
        link(link, elsewhere);

        assertThat(messages()).containsExactly(linked(link, "the book's folder"));
    }

    @Test
    void theBooksFolderAsALinkOutOfTheProject(@TempDir Path elsewhere) throws IOException {
        link("src/book", elsewhere);

        assertThat(messages()).containsExactly(linked("src/book", "the project"));
    }

    @Test
    void aLinkThatLeadsOutByARelativePathToNothingYet() throws IOException {
        link("src/book/accepted/shop.ShapeTest/tries.txt", Path.of("../../../../nothing.txt"));

        assertThat(messages())
                .containsExactly(linked("src/book/accepted/shop.ShapeTest/tries.txt", "the book's folder"));
    }

    @Test
    void aLinkThatStaysInTheBooksFolderAndAnEditorsLock() throws IOException {
        project.with("src/book/a.md", "# A\n");
        link("src/book/deep/b.md", Path.of("../a.md"));
        link("src/book/.#a.md", Path.of("ada@host.17:42"));

        assertThat(messages()).noneMatch(message -> message.contains("link]"));
    }

    @Test
    void aSnippetBehindALinkIsNotThere(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.txt"), "private\n");
        project.with("src/main/java/shop/Shape.java", SHAPE.replace("PROSE", "{@snippet file=\"a.txt\"}"));
        link("src/main/java/shop/snippet-files", elsewhere);

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("src/main/java/shop/Shape.java:8:30: [missing-snippet] there is no file 'a.txt'");

        Files.delete(folder.resolve("src/main/java/shop/snippet-files"));
        link("src/main/java/shop/snippet-files/a.txt", elsewhere.resolve("a.txt"));

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("src/main/java/shop/Shape.java:8:30: [missing-snippet] there is no file 'a.txt'");
    }

    private void link(String link, Path target) throws IOException {
        Path path = folder.resolve(link);
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, target);
        project.compiled();
    }

    private static String linked(String link, String home) {
        return link + ": [symbolic-link] this symbolic link leads out of " + home
                + "; put what it leads to here, if it is to be published, or remove the link";
    }

    private List<String> messages() throws IOException {
        return messages(project.weave());
    }

    private static List<String> messages(WeaveResult result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
