package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page of the sample book refers to is there. */
class ReferencesTest {

    @TempDir
    Path folder;

    @Test
    void everyReferenceOfTheSampleBookLeadsSomewhere() throws IOException {
        References references = new References(Pages.ofTheSampleBook());

        assertThat(references.dangling()).isEmpty();
        assertThat(references.followed()).isGreaterThan(1000);
    }

    @Test
    void whatLeadsNowhereIsNamedWithItsPage() throws IOException {
        Files.createDirectory(folder.resolve("tags"));
        Files.writeString(folder.resolve("a.png"), "");
        Files.writeString(
                folder.resolve("index.html"),
                "<h1 id=top>A</h1><a href='#top'>good</a><a href='#bottom'>bad</a><a href='tags/b.html#here'>good</a>"
                        + "<a href='tags/b.html#there'>bad</a><a href='https://example.org/#x'>elsewhere</a>");
        Files.writeString(
                folder.resolve("tags/b.html"),
                "<p id=here>B<p id=here>C<img src='../a.png'><img srcset='../a.png 1x, ../b.png 2x'>"
                        + "<a href='../c.html'>bad</a><p aria-describedby='here gone'>D");

        assertThat(new References(new Pages(folder)).dangling())
                .containsExactly(
                        "index.html: #bottom",
                        "index.html: tags/b.html#there",
                        "tags/b.html: ../b.png",
                        "tags/b.html: ../c.html",
                        "tags/b.html: no element has the id gone",
                        "tags/b.html: two elements have the id here");
    }
}
