package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.ProvenFence;
import dev.recto.receipt.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fence is called, in links and among accepted outputs, rests on its code alone. */
class FenceAddressesTest {

    private static final String ONE = "System.out.println(1);";
    private static final String TWO = "System.out.println(2);";
    private static final String NEW = "System.out.println(0);";

    @TempDir
    private Path folder;

    @Test
    void aFencePutInFrontOfOthersRenamesNothing() throws IOException {
        TinyProject project = new TinyProject(folder);
        weave(page(project, "a", ONE).with("src/book/b.md", markdown("b", ONE, TWO)));
        List<String> onA = anchors("a");
        List<String> onB = anchors("b");
        List<Path> accepted = FileTree.files(folder.resolve("src/book/accepted"));

        weave(page(project, "a", NEW, ONE).with("src/book/b.md", markdown("b", NEW, ONE, TWO)));

        assertThat(onA).hasSize(1).allMatch(anchor -> anchor.matches("fence-[0-9a-f]{8}"));
        assertThat(anchors("a")).hasSize(2).containsAll(onA);
        assertThat(anchors("b")).hasSize(3).containsAll(onB);
        assertThat(onB).startsWith(onA.get(0));
        assertThat(accepted).hasSize(3);
        assertThat(FileTree.files(folder.resolve("src/book/accepted")))
                .hasSize(5)
                .containsAll(accepted);
    }

    @Test
    void anEditOfOneFenceRenamesNoOther() throws IOException {
        TinyProject project = new TinyProject(folder);
        weave(page(project, "a", ONE, TWO));
        List<String> before = anchors("a");

        weave(page(project, "a", NEW, TWO));

        assertThat(anchors("a")).doesNotContain(before.get(0)).endsWith(before.get(1));
    }

    @Test
    void equalFencesAreCountedOnTheirPageAlone() throws IOException {
        TinyProject project = new TinyProject(folder);
        weave(page(project, "a", ONE, ONE).with("src/book/b.md", markdown("b", ONE)));

        String name = anchors("b").get(0);
        assertThat(anchors("a")).containsExactly(name, name + "-2");
        assertThat(FileTree.files(folder.resolve("src/book/accepted")))
                .extracting(file -> FileTree.path(folder.resolve("src/book/accepted"), file))
                .containsExactly(
                        "recto.pages.Page_aFencesTest/" + name.replace('-', '_') + ".txt",
                        "recto.pages.Page_aFencesTest/" + name.replace('-', '_') + "_2.txt",
                        "recto.pages.Page_bFencesTest/" + name.replace('-', '_') + ".txt");
    }

    @Test
    void eachOfEqualFencesHasItsOwnVerdict() throws IOException {
        TinyProject project = new TinyProject(folder);
        weave(page(project, "a", "int b = 1;")
                .with("src/book/b.md", markdown("b", "int b = 1;").replace("```java", "```java sketch=\"later\"")));

        assertThat(state("a")).doesNotContain("sketched");
        assertThat(state("b")).contains("sketched");
        assertThat(anchors("a")).isEqualTo(anchors("b"));
        assertThat(Files.readString(folder.resolve("target/book/index.html"))).contains("2 listings", "1 sketched");
    }

    @Test
    void pagesWhoseNamesComeToOneClassAreToldApart() throws IOException {
        TinyProject project = new TinyProject(folder);
        page(project, "a-b", ONE).with("src/book/a_b.md", markdown("a_b", ONE)).fences();

        assertThat(map(project).fences())
                .extracting(ProvenFence::testClass)
                .allMatch(name -> name.matches("recto\\.pages\\.Page_a_b_[0-9a-f]{8}FencesTest"))
                .doesNotHaveDuplicates();
    }

    private String state(String page) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + page + ".html")))
                .select("figure.listing")
                .attr("class");
    }

    private void weave(TinyProject project) throws IOException {
        project.ranNothing().fences();
        for (ProvenFence fence : map(project).fences()) {
            if (!fence.testClass().isEmpty()) {
                project.fenceRan(fence.testClass(), fence.testMethod(), Outcome.PASSED, null, fence.line() + "\n");
            }
        }
        assertThat(project.requiring(Require.COMPILED).accepting(true).weave().errors())
                .isZero();
    }

    private static FenceMap map(TinyProject project) throws IOException {
        return FenceMap.read(project.path("target/" + FenceMap.FILE));
    }

    private List<String> anchors(String page) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + page + ".html")))
                .select("figure.listing")
                .eachAttr("id");
    }

    private static TinyProject page(TinyProject project, String name, String... fences) {
        return project.with("src/book/" + name + ".md", markdown(name, fences));
    }

    private static String markdown(String name, String... fences) {
        StringBuilder page = new StringBuilder(
                "---\ntitle: " + name + "\norder: " + (int) name.charAt(name.length() - 1) + "\n---\n");
        for (String fence : fences) {
            page.append("\n```java\n").append(fence).append("\n```\n");
        }
        return page.toString();
    }
}
