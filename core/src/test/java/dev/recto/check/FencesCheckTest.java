package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code in prose that nothing runs, in a book that was published: whatever is known of it, it holds and is guarded. */
class FencesCheckTest {

    private static final String PAGE = """
            ---
            title: A
            order: 1
            ---

            ```java fails=prob.found.req
            int a = "a"; // !
            ```

            ```java compile
            int b = 1;
            ```

            ```java sketch="later"
            c = d;
            ```

            ```json
            {}
            ```

            ```text
            $ ls
            ```
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aBook() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/test/java/shop/OtherTest.java", """
                        package shop;

                        import org.junit.jupiter.api.Test;

                        class OtherTest {
                            @Test
                            void any() {
                                System.out.println();
                            }
                        }
                        """)
                .with("src/book/a.md", PAGE)
                .compiled();
        assertThat(project.fences().problems()).isEmpty();
        assertThat(project.run("shop.OtherTest", "any").weave().problems()).isEmpty();
    }

    @Test
    void itHolds() throws IOException {
        assertThat(found()).isEmpty();
    }

    @Test
    void aListingThatPretendsToMore() throws IOException {
        change("figure class=\"listing sketched", "figure class=\"listing exercised");

        assertThat(found()).contains("a.html [changed-listing]");
    }

    @Test
    void anOutputThatNoTestPrintedWhereJavacSaysNothing() throws IOException {
        change("</article>", "<figure class=\"output error\"><pre><samp>x</samp></pre></figure></article>");

        assertThat(found()).contains("a.html [unclaimed-output]");
    }

    private void change(String from, String to) throws IOException {
        Path page = folder.resolve("target/book/a.html");
        String html = Files.readString(page);
        assertThat(html).contains(from);
        Files.write(page, html.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> found() throws IOException {
        return new BookCheck(BookFiles.in(folder.resolve("target/book")))
                .files().stream()
                        .map(fault -> fault.place().file() + " [" + fault.id() + "]")
                        .toList();
    }
}
