package dev.recto.engine;

import dev.recto.receipt.PublishedEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A book of some chapters and pages that refer to one another, in which whatever an author may edit is edited. */
final class EditedBook {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='12' height='12'>%s</svg>";

    private final Random random;
    private final TinyProject project;
    private final List<Chapter> chapters = new ArrayList<>();
    private int count;
    private int picture;
    private int published;
    private int year = 1968;
    private int colour;
    private String pageTitle = "More";
    private String pageWords = "Words";
    private boolean extra;
    private String site = "";
    private String edition = "";

    /** A chapter: what is edited of it, and what its test did last. */
    private static final class Chapter {

        private final String name;
        private String title;
        private String words = "Words";
        private String tag = "sums";
        private String test = "adds";
        private int order;
        private int adds = 1;
        private int blankLines;
        private Stage.Performance did = new Stage.Performance("", "");

        Chapter(int number) {
            this.name = "C" + number;
            this.title = "Chapter " + name;
            this.order = 10 * number;
        }
    }

    /** What can be edited. */
    enum Edit {
        PROSE,
        ELEMENT,
        TITLE,
        CODE,
        LINES,
        TEST_NAME,
        TAG,
        ORDER,
        PICTURE,
        PUBLISHED,
        WORK,
        STYLE,
        PAGE_TITLE,
        PAGE_PROSE,
        PAGE_MORE_OR_LESS,
        EDITION,
        LANGUAGE,
        SITE,
        CITATIONS
    }

    EditedBook(Path folder, int size, long seed) {
        this.project = new TinyProject(folder);
        this.random = new Random(seed);
        for (int number = 1; number <= size; number++) {
            chapters.add(new Chapter(number));
        }
        write();
        chapters.forEach(this::run);
        receipts();
    }

    TinyProject project() {
        return project;
    }

    /** Edits something, and builds whatever a build has to. */
    Edit edit() {
        Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
        edit(edit, random.nextInt(chapters.size()));
        return edit;
    }

    /** Edits one thing, of a chapter where chapters have it. */
    void edit(Edit edit, int at) {
        Chapter chapter = chapters.get(at);
        count++;
        switch (edit) {
            case PROSE -> chapter.words = "Words " + spelled();
            case ELEMENT -> chapter.words = "Words <kbd>" + spelled() + "</kbd> <!-- unsaid --> and <b>more";
            case TITLE -> chapter.title = "Chapter " + spelled();
            case CODE -> chapter.adds++;
            case LINES -> chapter.blankLines++;
            case TEST_NAME -> chapter.test = "adds" + count;
            case TAG -> chapter.tag = "tag " + spelled();
            case ORDER -> swap(chapter, chapters.get((at + 1) % chapters.size()));
            case PICTURE -> picture++;
            case PUBLISHED -> published++;
            case WORK -> year++;
            case STYLE -> colour++;
            case PAGE_TITLE -> pageTitle = "More " + spelled();
            case PAGE_PROSE -> pageWords = "Words " + spelled();
            case PAGE_MORE_OR_LESS -> extra = !extra;
            case EDITION -> edition = Integer.toString(count);
            case LANGUAGE -> project.language(count % 2 == 0 ? "en" : "de");
            case SITE -> site = "https://example.org/" + count + "/";
            case CITATIONS -> project.numeric();
        }
        publish();
        write();
        run(chapter);
        receipts();
    }

    /** An edition lies in a folder that is called as it is. */
    private void publish() {
        if (!edition.isEmpty()) {
            project.edition(edition);
        }
        if (!site.isEmpty()) {
            project.site(site + (edition.isEmpty() ? "" : edition + "/"));
        }
    }

    private static void swap(Chapter one, Chapter other) {
        int order = one.order;
        one.order = other.order;
        other.order = order;
    }

    /** Of letters: a number in prose would have to be proven. */
    private String spelled() {
        StringBuilder letters = new StringBuilder();
        Integer.toString(count).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return letters.toString();
    }

    private void write() {
        chapters.forEach(this::write);
        project.with("src/book/more.md", """
                        ---
                        title: %s
                        order: 90
                        tags: [sums]
                        ---
                        %s about ![a dot](dot.svg), the rest, and [@knuth].

                        ## A heading

                        It is [C1#add], and {@ref C2}.
                        """.formatted(pageTitle, pageWords))
                .with("src/book/dot.svg", SVG.formatted("<path d='M0 0h" + (picture + 1) + "'/>"))
                .with("src/book/references.bib", """
                        @book{knuth, author={Knuth, D.}, title={Adding}, year={%d}}
                        @book{other, author={Other, A.}, title={More}, year={1970}}
                        """.formatted(year))
                .with("src/book/theme/theme.css", "main { color: #00000" + colour % 10 + "; }\n")
                .with("src/book/linked.md", "---\ntitle: Linked\norder: 91\n---\nSee [more](more.md#a-heading).\n");
        if (extra) {
            project.with("src/book/extra.md", "---\ntitle: Extra\norder: 15\n---\nIt goes to [more](more.md).\n");
        } else {
            project.path("src/book/extra.md").toFile().delete();
        }
        project.compiled();
    }

    private void write(Chapter chapter) {
        project.with("src/main/java/shop/" + chapter.name + ".java", """
                package shop;
                %s
                @dev.recto.Chapter(value = "%s", order = %d, tags = "%s")
                @dev.recto.Explain(\"""
                    %s, as [@knuth] says. See [%s] and {@result %8$sTest#%7$s sum}.

                    {@figure %8$sTest#%7$s plot.svg "A plot"}
                    \""")
                public class %8$s {
                    @dev.recto.Explain("So it adds:")
                    public static int add(int a) {
                        int b = %9$d;
                        return a + b;
                    }

                    static int rest(int a) {
                        return a;
                    }
                }
                """.formatted(
                        "\n".repeat(chapter.blankLines),
                        chapter.title,
                        chapter.order,
                        chapter.tag,
                        chapter.words,
                        "C" + ((chapters.indexOf(chapter) + 1) % chapters.size() + 1) + "#add",
                        chapter.test,
                        chapter.name,
                        chapter.adds));
        project.with("src/test/java/shop/" + chapter.name + "Test.java", """
                package shop;

                @dev.recto.Explain(value = "The test:", of = %1$s.class)
                class %1$sTest {
                    @dev.recto.Explain("It prints:")
                    @org.junit.jupiter.api.Test
                    void %2$s() {
                        int sum = %1$s.add(1) + %1$s.rest(1);
                        System.out.println(sum);
                        assert sum > 0;
                    }
                }
                """.formatted(chapter.name, chapter.test));
    }

    private void run(Chapter chapter) {
        chapter.did = new Stage(List.of(project.path("target/test-classes"), project.path("target/classes")))
                .run("shop." + chapter.name + "Test", chapter.test);
    }

    private void receipts() {
        project.ranNothing();
        for (Chapter chapter : chapters) {
            String svg =
                    SVG.formatted("<path d='M0 0h" + (published + 1) + "'/>").toLowerCase(Locale.ROOT);
            project.ran(
                    "shop." + chapter.name + "Test",
                    chapter.test,
                    chapter.did.stdout(),
                    List.of(new PublishedEntry("sum", Integer.toString(chapter.adds))),
                    List.of(project.published("plot.svg", "image/svg+xml", svg)),
                    chapter.did.coverage());
        }
        project.leaveReceipts(TinyProject.RUN);
    }
}
