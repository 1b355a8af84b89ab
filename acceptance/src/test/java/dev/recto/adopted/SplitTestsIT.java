package dev.recto.adopted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.faults.Build;
import dev.recto.faults.Folders;
import dev.recto.faults.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The tests of a book over three modules run in two checkouts, as on two machines, and one of them weaves what both have left. */
@EnabledIf("isParentInstalled")
class SplitTestsIT {

    private static final String RUN = "-Drecto.run=split";
    private static final String SOME = "-Dsurefire.failIfNoSpecifiedTests=false";

    /** The modules have a parent in {@code src/it}, which is installed with the projects there. */
    static boolean isParentInstalled() {
        return Maven.isKnown() && Files.exists(Maven.folder("it-repo/com/example/book-parent"));
    }

    @Test
    void oneBookOfTwoCheckouts() throws Exception {
        Path one = checkout("one");
        Path two = checkout("two");

        Build elsewhere = maven(one, RUN, SOME, "-Dtest=ThingATest", "-Drecto.weave.skip", "verify");
        Build here =
                maven(two, RUN, SOME, "-Dtest=ThingBTest,BothTest", "-Drecto.receipts=" + one + "," + two, "verify");

        assertThat(elsewhere.isGreen()).as(elsewhere.toString()).isTrue();
        assertThat(two.resolve("a/target/surefire-reports/TEST-a.ThingATest.xml"))
                .doesNotExist();
        assertThat(here.isGreen()).as(here.toString()).isTrue();
        assertThat(here.log()).contains("Wove 4 pages, 11 listings and 3 tests");
        assertThat(page(two, "c/target/book/both.html")).contains("BothTest.both");
        assertThat(page(two, "c/target/book/page.html")).contains("ThingBTest.answers");
        assertThat(page(two, "c/target/book/thing-a.html")).contains("ThingATest.answers");
        assertThat(page(two, "a/target/book/thing-a.html")).contains("ThingATest.answers");
    }

    private static Path checkout(String name) throws IOException {
        Path folder = Maven.folder("split").resolve(name);
        Folders.delete(folder);
        Files.createDirectories(folder.getParent());
        Folders.copy(Path.of("src/it/modules"), folder);
        return folder;
    }

    private static Build maven(Path folder, String... arguments) throws IOException, InterruptedException {
        return Maven.start(Maven.home(), folder, arguments).build();
    }

    private static String page(Path checkout, String page) throws IOException {
        return Jsoup.parse(checkout.resolve(page)).text();
    }
}
