package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused before any test runs. */
@ExtendWith(Matrix.class)
class BeforeTestsRunIT {

    private static final String NOTES = "src/book/notes.md";

    @Caught(fault = "a fence whose language is Java in another spelling", by = "unknown-fence-word")
    void javaInAnotherSpelling(Project project) throws Exception {
        Build build = project.write("src/book/notes.md", """
                        # Notes

                        ```java8
                        int x = 1;
                        ```
                        """).maven("verify");

        assertThat(build.errors()).containsExactly("src/book/notes.md:3:4 unknown-fence-word");
        assertThat(build.log()).doesNotContain("Running shop.");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "a dead link, an image that is not there, a tag and a name that nobody knows", by = "dead-link")
    void whatNeedsNoTest(Project project) throws Exception {
        Build build = project.write(NOTES, """
                        # Notes

                        See [nothing](nowhere.md), [no heading](the-cart.html#nowhere) and [Cart#nothing].

                        ![a cat](cat.png)

                        {@lsting Cart#sum}
                        """).maven("verify");

        assertThat(build.errors())
                .containsExactly(
                        NOTES + ":3:5 dead-link",
                        NOTES + ":3:28 dead-link",
                        NOTES + ":3:69 dead-link",
                        NOTES + ":5:1 missing-image",
                        NOTES + ":7:1 unknown-tag");
        assertThat(build.log()).doesNotContain("Running shop.", ":weave");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "a misspelt key of front matter", by = "malformed-front-matter")
    void frontMatter(Project project) throws Exception {
        Build build = project.write(NOTES, "---\ntitle: Notes\nordr: 9\n---\nWords.\n")
                .maven("verify");

        assertThat(build.errors()).containsExactly(NOTES + ":3:1 malformed-front-matter");
        assertThat(build.log()).doesNotContain("Running shop.", ":weave");
    }

    @Caught(fault = "a dead link where the tests are skipped: no book is woven", by = "right")
    void testsAreSkipped(Project project) throws Exception {
        Build build =
                project.write(NOTES, "# Notes\n\nSee [nothing](nowhere.md).\n").maven("verify", "-DskipTests");

        assertThat(build.told()).containsExactly(Project.CART + ":6:1 no-receipts");
        assertThat(build.isGreen()).as(build.toString()).isTrue();
    }

    @Caught(fault = "a chapter that no test class names", by = "unmentioned-listing")
    void unmentioned(Project project) throws Exception {
        Build build = project.write("src/main/java/shop/Shelf.java", """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        @Chapter(value = "The shelf", order = 3)
                        final class Shelf {

                            @Explain("It holds books:")
                            static int books() {
                                return 1;
                            }
                        }
                        """).maven("verify");

        assertThat(build.told())
                .containsExactly(
                        "src/main/java/shop/Shelf.java:7:13 unmentioned-listing",
                        "src/main/java/shop/Shelf.java:10:16 unexercised-listing");
        assertThat(build.log()).contains("call it in shop.");
        assertThat(build.isGreen()).isFalse();
    }
}
