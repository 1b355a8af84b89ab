package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.receipt.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, source and file has an address of its own on every file system, or its author is told at the line. */
class AddressesTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "C              ~ C++               ~ c.html             ~ c-plus-plus.html",
                "C++            ~ C#                ~ c-plus-plus.html   ~ c-sharp.html",
                "Con            ~ Nul               ~ con_.html          ~ nul_.html",
                "🎉              ~ 🎉🎉                ~ u1f389.html        ~ u1f389-u1f389.html",
                "Source         ~ Evidence          ~ source.html        ~ evidence.html",
                "X\\\", address = \\\"straight ~ Y   ~ straight.html      ~ y.html",
            })
    void chaptersAreCalledByTheirTitles(String one, String other, String first, String second) throws IOException {
        WeaveResult result = chapters(one.replace("\\\"", "\""), other).weave();

        assertThat(told(result)).isEmpty();
        assertThat(pages()).contains(first, second);
    }

    @Test
    void titlesOfFourHundredLettersAreTwoPages() throws IOException {
        String title = "long ".repeat(80);

        assertThat(told(chapters(title + "one", title + "two").weave())).isEmpty();
        assertThat(pages()).filteredOn(page -> page.startsWith("long-long-")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Straße, STRASSE, strasse.html, straße.html",
        "Rgb, RGB, rgb.html, rgb.html",
        "Caf\u00E9, Cafe\u0301, caf\u00E9.html, caf\u00E9.html",
        "A!, A?, a.html, a.html",
    })
    void titlesThatComeToOneAddressAreRefusedWithAWayOut(String one, String other, String second, String first)
            throws IOException {
        assertThat(told(chapters(one, other).weave()))
                .containsExactly("src/main/java/shop/B.java:2:1: [duplicate-address] address " + second
                        + " is already taken by '" + one
                        + "' (src/main/java/shop/A.java:2:1); choose another title, or say"
                        + " @Chapter(address = \"…\")");
        assertThat(told(chapters(one, other + "\", address = \"other").weave())).isEmpty();
        assertThat(pages()).contains(first, "other.html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "con.md      ~ title: A                    ~ con_.html",
                "C#.md       ~ title: A                    ~ c-sharp.html",
                "guide/nul.md~ title: A                    ~ guide/nul_.html",
                "guide/a.md  ~ address: other.html         ~ guide/other.html",
                "index.md    ~ address: start              ~ start.html",
                "Straße.md   ~ title: A                    ~ Straße.html",
            })
    void aMarkdownPageKeepsItsFilesNameWhereThatCanBe(String file, String yaml, String address) throws IOException {
        TinyProject project = chapters("One", "Two")
                .with(
                        "src/book/" + file,
                        "---\ntitle: T\norder: 3\n" + yaml.replace("title: A", "summary: x") + "\n---\nWords.\n")
                .with("src/book/z.md", "---\ntitle: Z\norder: 4\n---\nTo [it](" + file.replace("#", "%23") + ").\n");

        assertThat(told(project.weave())).isEmpty();
        assertThat(pages()).contains(address);
        assertThat(Files.readString(folder.resolve("target/book/z.html")))
                .contains("href=\"" + address.replace("ß", "%C3%9F"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "a.md     ~ address: ../x     ~ src/book/a.md:4:10: [bad-address] '../x' is no name for a page; write letters,"
                        + " digits and hyphens, such as x",
                "a.md     ~ address: con      ~ src/book/a.md:4:10: [bad-address] 'con' is no name for a page; write letters,"
                        + " digits and hyphens, such as con_",
                "a.md     ~ address: one      ~ src/main/java/shop/A.java:2:1: [duplicate-address] address one.html is already"
                        + " taken by 'T' (src/book/a.md:4:10); choose another title, or say @Chapter(address = \"…\")",
                "a.md     ~ address: colophon ~ src/book/a.md:4:10: [duplicate-address] address colophon.html is already taken by"
                        + " the colophon; rename the file, or say address: … in its front matter",
                "aux/a.md ~ summary: x        ~ src/book/aux/a.md:1:1: [bad-address] the page cannot be published as aux/a.html,"
                        + " which is a device's name on Windows; rename the folder that its file lies in",
                "evidence/a.md ~ summary: x   ~ src/book/evidence/a.md:1:1: [duplicate-address] address evidence/a.html is"
                        + " already taken by the evidence; rename the file, or say address: … in its front matter",
            })
    void anAddressThatCannotBeIsRefusedAtItsPlace(String file, String yaml, String problem) throws IOException {
        TinyProject project =
                chapters("One", "Two").with("src/book/" + file, "---\ntitle: T\norder: 3\n" + yaml + "\n---\nWords.\n");

        assertThat(told(project.weave())).contains(problem);
    }

    @Test
    void pagesThatDifferByCaseAreRefused() throws IOException {
        TinyProject project = chapters("One", "Two")
                .with("src/book/Rgb.md", "---\ntitle: T\norder: 3\n---\nWords.\n")
                .with("src/book/rGB.md", "---\ntitle: U\norder: 4\n---\nWords.\n");

        assertThat(told(project.weave()))
                .containsExactly("src/book/rGB.md:1:1: [duplicate-address] address rGB.html is already taken by 'T'"
                        + " (src/book/Rgb.md:1:1); rename the file, or say address: … in its front matter");
    }

    /** Their pages have addresses of their own, and the evidence would still have one file for both. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"Rgb.md, rgb.md, rgb.md", "con.md, con_.md, con_.md", "Caf\u00E9.md, Cafe\u0301.md, Caf\u00E9.md"})
    void pagesWhoseFilesSomeSystemsTakeForOneAreRefused(String one, String other, String told) throws IOException {
        TinyProject project = chapters("One", "Two")
                .with("src/book/" + one, "---\ntitle: T\norder: 3\naddress: three\n---\nWords.\n")
                .with("src/book/" + other, "---\ntitle: U\norder: 4\naddress: four\n---\nWords.\n");

        assertThat(told(project.weave()))
                .singleElement()
                .asString()
                .startsWith("src/book/" + told + ":1:1: [duplicate-address] address evidence/sources/src/book/")
                .endsWith(": some systems take both files for one; rename one of them");
    }

    @Test
    void snippetFilesThatDifferByCaseAreRefused() throws IOException {
        TinyProject project = chapters("One", "Two")
                .with("src/book/RGB.txt", "one\n")
                .with("src/book/Rgb.txt", "two\n")
                .with(
                        "src/book/t.md",
                        "---\ntitle: T\norder: 3\n---\n{@snippet file=\"RGB.txt\"}\n\n{@snippet file=\"Rgb.txt\"}\n");

        assertThat(told(project.weave()))
                .singleElement()
                .asString()
                .startsWith(
                        "src/book/Rgb.txt:1:1: [duplicate-address] address evidence/sources/src/book/Rgb.txt is already"
                                + " taken by src/book/RGB.txt");
    }

    @Test
    void aClassThatIsCalledLikeADeviceHasItsPages() throws IOException {
        assertThat(told(chapters("One", "Two")
                        .with("src/main/java/shop/Nul.java", chapter("Nothing", 3, "Nul"))
                        .compiled()
                        .weave()))
                .isEmpty();
        assertThat(pages()).contains("source/shop/Nul_.java.html", "nothing.html");
        assertThat(folder.resolve("target/book/evidence/sources/src/main/java/shop/Nul_.java"))
                .exists();
    }

    @Test
    void sourcesThatDifferByCaseAreRefused() throws IOException {
        TinyProject project = chapters("One", "Two")
                .with("src/main/java/shop/RGB.java", chapter("Constants", 3, "RGB"))
                .with("src/main/java/shop/Rgb.java", chapter("A class", 4, "Rgb"))
                .compiled();

        assertThat(told(project.weave()))
                .containsExactly(
                        "src/main/java/shop/Rgb.java:1:1: [duplicate-address] address source/shop/Rgb.java.html is"
                                + " already taken by the page of src/main/java/shop/RGB.java: some systems take both files for one;"
                                + " rename one of them");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "con.svg     ~ src/book/a.md:5:1: [bad-address] the image 'con.svg' is a device's name on Windows; rename the file",
                "recto.css   ~ src/book/a.md:5:1: [duplicate-address] address recto.css is already taken by the style sheet;"
                        + " rename the file",
                "favicon.svg ~ src/book/a.md:5:1: [duplicate-address] address favicon.svg is already taken by the favicon;"
                        + " rename the file",
                "404.html    ~ src/book/a.md:5:1: [duplicate-address] address 404.html is already taken by the page for what"
                        + " is not there; rename the file",
                "A.SVG       ~ src/book/a.md:5:13: [duplicate-address] address a.svg is already taken by the file A.SVG"
                        + " (src/book/a.md:5:1); rename the file",
            })
    void anImageThatCannotBePublishedIsRefusedWhereItIsShown(String file, String problem) throws IOException {
        TinyProject project = chapters("One", "Two")
                .with("src/book/" + file, SVG)
                .with("src/book/a.svg", SVG)
                .with("src/book/a.md", "---\ntitle: T\norder: 3\n---\n![x](" + file + ") ![y](a.svg)\n");

        assertThat(told(project.weave())).contains(problem);
    }

    @Test
    void testsOfOneShortNamePublishTheirFilesApart() throws IOException {
        TinyProject project = chapters("One", "Two");
        for (String home : List.of("one", "two")) {
            project.ran(
                    home + ".DrawTest",
                    "draws",
                    Outcome.PASSED,
                    null,
                    "",
                    List.of(),
                    List.of(project.published(
                            "a.svg", "image/svg+xml", SVG.replace("/>", "><title>" + home + "</title></svg>"))));
        }
        project.with(
                "src/book/a.md",
                "---\ntitle: T\norder: 3\n---\n{@figure one.DrawTest#draws a.svg \"A\"}\n\n"
                        + "{@figure two.DrawTest#draws a.svg \"B\"}\n");

        assertThat(told(project.weave())).isEmpty();
        assertThat(figure("one")).isNotEqualTo(figure("two"));
    }

    private String figure(String title) throws IOException {
        try (var files = Files.walk(folder.resolve("target/book/figures"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains("<title>" + title)) {
                    return file.toString();
                }
            }
        }
        throw new AssertionError("no figure of " + title);
    }

    private TinyProject chapters(String one, String other) {
        return new TinyProject(folder)
                .with("src/main/java/shop/A.java", chapter(one, 1, "A"))
                .with("src/main/java/shop/B.java", chapter(other, 2, "B"))
                .compiled()
                .passed("shop.Other", "any", "");
    }

    private static String chapter(String title, int order, String type) {
        return "package shop;\n@dev.recto.Chapter(value = \"" + title + "\", order = " + order
                + ") @dev.recto.Explain(\"It is.\") interface " + type + " {}\n";
    }

    private List<String> pages() throws IOException {
        Path book = folder.resolve("target/book");
        try (var files = Files.walk(book)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> book.relativize(file).toString())
                    .toList();
        }
    }

    private static List<String> told(WeaveResult result) {
        return result.problems().stream()
                .filter(dev.recto.text.Problem::isError)
                .map(Object::toString)
                .toList();
    }
}
