package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors bring along on pages that say no dialect: each is right, or told at its place. */
class ForeignCasesTest {

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder);
    }

    @Test
    void twoFencesWithOneClassAreNoCrash() throws IOException {
        project.with("src/book/two-sum.md", """
                ---
                title: Two Sum
                ---

                First try:

                ```java
                class Solution {
                    int twice(int x) {
                        return 2 * x;
                    }
                }
                ```

                Second try:

                ```java
                class Solution {
                    int twice(int x) {
                        return x + x;
                    }
                }
                ```
                """);
        assertThat(project.fences().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("src/book/two-sum.md:1")
                .contains("[broken-fence]");
    }

    @Test
    void whatIsNoErrorIsNone() throws IOException {
        project.with("src/book/page.md", """
                ---
                title: False alarms
                authors:
                  - name: Ada Lovelace
                ---

                A fact[^1], from the Rust Book's own page[^siphash].

                [^1]: Knuth
                [^siphash]: [https://en.wikipedia.org/wiki/SipHash](https://en.wikipedia.org/wiki/SipHash)

                One [dead link](nowhere.md).

                *[HTML]: Hyper Text Markup Language

                [TOC]

                `DROP TABLE name [CASCADE]` in code, and [CASCADE] in prose.
                """);

        assertThat(told())
                .containsExactly(
                        "src/book/page.md:12:5: [dead-link] there is no page 'nowhere.md'; link to a page that is no draft"
                                + " by its path, or to an element as [Type#member]");
    }

    @Test
    void whatIsBrokenIsTold() throws IOException {
        project.with(
                "src/book/assets/img/there.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        project.with("src/book/page.md", """
                ---
                title: Things that are not there
                tags: [alpha, beta]
                categories: [One, Two]
                ---

                Markdown, root-relative, absent: ![a](/assets/img/absent.svg)

                Markdown, root-relative, present: ![b](/assets/img/there.svg)

                HTML, relative, absent: <img src="absent.svg" alt="c">

                HTML, relative, present: <img src="assets/img/there.svg" alt="d">

                HTML link: <a href="nowhere.html">nowhere</a>; root-relative link: [x](/nowhere/); dead fragment: [y](#nowhere);
                dead fragment of a page: [z](page.md#nowhere).

                > [!NOTE]
                > A note as on GitHub.

                $a_1 + b_1$ and $x*y*z$ and

                $$
                \\begin{aligned} a &= b \\\\ c &= d \\end{aligned}
                $$

                **한글(x)**은 굵게.

                A URL: https://example.org/x_y_z.
                """);

        assertThat(told())
                .extracting(said -> said.replaceFirst("; .*$", ""))
                .containsExactly(
                        "src/book/page.md:7:34: [missing-image] '/assets/img/absent.svg' starts at the root of a site, and a book can lie in any folder",
                        "src/book/page.md:11:25: [missing-image] there is no image 'absent.svg' under src/book",
                        "src/book/page.md:15:12: [dead-link] there is no page 'nowhere.html'",
                        "src/book/page.md:15:68: [dead-link] '/nowhere/' starts at the root of a site, and a book can lie in any folder",
                        "src/book/page.md:15:99: [dead-link] nothing is called '#nowhere' on the page page.html",
                        "src/book/page.md:16:26: [dead-link] nothing is called '#nowhere' on the page page.html",
                        "src/book/page.md:27:1: [foreign-syntax] '**한글(x)**' is not bold here, for a letter touches its stars");
    }

    @Test
    void javaThatNobodyVerifies() throws IOException {
        project.with("src/book/page.md", """
                ---
                title: Not verified
                ---

                ```Java
                this is no java at all
                ```

                ```java{1,3}
                this is no java either
                ```

                ```java,ignore
                nor this
                ```

                ```{.java}
                nor this
                ```

                <pre><code class="language-java">nor this</code></pre>
                """);

        assertThat(told())
                .extracting(said -> said.replaceFirst("; .*$", ""))
                .containsExactly(
                        "src/book/page.md:5:1: [unverified-fence] nothing has compiled this fence",
                        "src/book/page.md:9:1: [unverified-fence] nothing has compiled this fence",
                        "src/book/page.md:9:11: [unknown-fence-word] the fence has no line 3: it has 1",
                        "src/book/page.md:13:4: [unknown-fence-word] nothing verifies a fence of 'java,ignore'",
                        "src/book/page.md:17:4: [unknown-fence-word] nothing verifies a fence of '{.java}'",
                        "src/book/page.md:21:6: [unverified-fence] nobody compiles Java in HTML");
        assertThat(project.fences().problems())
                .extracting(problem -> problem.place().line() + " " + problem.id())
                .contains("6 broken-fence", "10 broken-fence", "13 unknown-fence-word", "17 unknown-fence-word");
    }

    private List<String> told() throws IOException {
        return project.passed("shop.Other", "any", "").weave().problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
