package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the author says that readers discuss the pages of the book. */
class CommentsCheckTest {

    private static final String REPOSITORY_ID = "R_kgDOGkLzqA";
    private static final String CATEGORY_ID = "DIC_kwDOGkLzqM4CAbcd";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ada/carts, R_kgDOGkLzqA, Announcements, DIC_kwDOGkLzqM4CAbcd",
        "a-b/c.d_e-f, MDEwOlJlcG9zaXRvcnkzOTEzMTMwMjI=, 'Q & \"A\" \uD83D\uDE4F', MDE4OkRpc2N1c3Npb25DYXRlZ29yeTMyMzE="
    })
    void whatGitHubCallsThemIsTaken(String repository, String repositoryId, String category, String categoryId)
            throws IOException {
        assertThat(book().comments(repository, repositoryId, category, categoryId)
                        .weave()
                        .problems())
                .isEmpty();
    }

    @Test
    void whatIsLeftOutIsAskedForElementByElement() throws IOException {
        assertThat(book().comments(null, null, null, null).weave().problems())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "pom.xml: [bad-comments] <comments> has no <repository>; write them as in ada/carts",
                        "pom.xml: [bad-comments] <comments> has no <repositoryId>; write the id of the repository, which"
                                + " starts with R_; https://giscus.app tells it",
                        "pom.xml: [bad-comments] <comments> has no <category>; write the name of a category of the"
                                + " repository's discussions, such as Announcements",
                        "pom.xml: [bad-comments] <comments> has no <categoryId>; write the id of the category of"
                                + " discussions, which starts with DIC_; https://giscus.app tells it");
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada/carts, write ada/carts",
        "https://github.com/ada/carts.git, write ada/carts",
        "https://www.github.com/ada/carts/discussions, write ada/carts",
        "git@github.com:ada/carts.git, write ada/carts",
        "github.com/ada/carts#readme, write ada/carts",
        "https://gitlab.com/ada/carts, write them as in ada/carts",
        "carts, write them as in ada/carts",
        "ada/carts/more, write them as in ada/carts",
        "ada/.., write them as in ada/carts",
        "-ada/carts, write them as in ada/carts",
        "'ada/\"><script>', write them as in ada/carts"
    })
    void aRepositoryIsAnOwnerAndAName(String repository, String remedy) throws IOException {
        assertThat(book().comments(repository, REPOSITORY_ID, "Announcements", CATEGORY_ID)
                        .weave()
                        .problems())
                .extracting(Object::toString)
                .containsExactly("pom.xml: [bad-comments] <repository> of <comments> is '" + repository
                        + "', which is no owner and name of a repository on GitHub; " + remedy);
    }

    @Test
    void idsThatAreNoIdsOrThoseOfOtherThingsAreRefused() throws IOException {
        assertThat(book().comments("ada/carts", CATEGORY_ID, "General\u0007", REPOSITORY_ID)
                        .weave()
                        .problems())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "pom.xml: [bad-comments] <repositoryId> of <comments> is '" + CATEGORY_ID
                                + "', which is no id that GitHub gives a repository; write the id of the repository,"
                                + " which starts with R_; https://giscus.app tells it",
                        "pom.xml: [bad-comments] <category> of <comments> is 'General\u0007', which has letters that no"
                                + " name has; write the name of a category of the repository's discussions, such as"
                                + " Announcements",
                        "pom.xml: [bad-comments] <categoryId> of <comments> is '" + REPOSITORY_ID
                                + "', which is no id that GitHub gives a category of discussions; write the id of the"
                                + " category of discussions, which starts with DIC_; https://giscus.app tells it");
    }

    @Test
    void theyTravelWithTheEvidence() throws IOException {
        TinyProject project = discussed();

        assertThat(project.weave().problems()).isEmpty();
        Path woven = folder.resolve("target/book");
        assertThat(Files.readString(woven.resolve("evidence/settings.json")))
                .contains("\"repositoryId\": \"R_kgDOGkLzqA\"");
        assertThat(Recto.check(woven)).isEmpty();
        assertThat(Recto.check(woven, project.origin())).isEmpty();
        assertThat(Recto.check(
                        woven,
                        project.comments("ada/other", REPOSITORY_ID, "Announcements", CATEGORY_ID)
                                .origin()))
                .extracting(Object::toString)
                .containsExactly("pom.xml: [changed-source] its place for comments is 'ada/other R_kgDOGkLzqA,"
                        + " Announcements DIC_kwDOGkLzqM4CAbcd', and the book was made with 'ada/carts R_kgDOGkLzqA,"
                        + " Announcements DIC_kwDOGkLzqM4CAbcd'; weave the book again, and find out who changed it");
    }

    @Test
    void aPageThatAsksForOthersThanItsEvidenceIsFound() throws IOException {
        discussed().weave();
        Path page = folder.resolve("target/book/preface.html");
        Files.writeString(page, Files.readString(page).replace("repo=ada%2Fcarts", "repo=eve%2Fcarts"));

        assertThat(Recto.check(folder.resolve("target/book")))
                .extracting(Object::toString)
                .anyMatch(found -> found.contains("preface.html"));
    }

    @Test
    void aBookWithoutThemIsTheSameBytesButForTheirPagesAndWhatNamesADigestOfThem() throws IOException {
        book().weave();
        var without = files();
        discussed().weave();
        var with = files();

        assertThat(with.keySet()).containsAll(without.keySet());
        assertThat(with.keySet().stream().filter(address -> !without.containsKey(address)))
                .containsExactlyInAnyOrder("comments.css", "comments.js");
        assertThat(without.keySet().stream()
                        .filter(address -> !without.get(address).equals(with.get(address))))
                .containsExactlyInAnyOrder(
                        "attestation.json", "colophon.html", "evidence/settings.json", "preface.html", "print.html");
    }

    /** The book's files, letter by letter, by their addresses. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path book = folder.resolve("target/book");
        try (Stream<Path> all = Files.walk(book)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String address = book.relativize(file).toString().replace('\\', '/');
                files.put(address, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private TinyProject discussed() {
        return book().comments("ada/carts", REPOSITORY_ID, "Announcements", CATEGORY_ID);
    }

    private TinyProject book() {
        return new TinyProject(folder)
                .with("src/book/preface.md", "---\ntitle: Preface\norder: 1\n---\nWords.\n")
                .passed("shop.Other", "any", "");
    }
}
