package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedFile;
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

/** Each test plants one fault in a good project and pins what the author is told: id, file, line and column. */
class BadInputTest {

    /** A chapter that no test has to run, for an interface has no line that could. */
    private static final String SHAPE = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "Shapes", order = 1)
            @Explain("Every shape has an area.")
            interface Shape {

                @Explain("How large it is.")
                double area();
            }
            """;

    private static final String SHAPE_TEST = """
            package shop;

            import dev.recto.Explain;
            import org.junit.jupiter.api.Test;

            @Explain(of = Shape.class, value = "A shape can be tried.")
            class ShapeTest {
                @Explain("PROSE")
                @Test
                void tries() {}
            }
            """;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aGoodProject() {
        project = new TinyProject(folder).with("src/main/java/shop/Shape.java", SHAPE);
    }

    @Test
    void aGoodProjectBecomesABook() throws IOException {
        WeaveResult result = project.compiled().passed("shop.Other", "any", "").weave();

        assertThat(result.problems()).isEmpty();
        assertThat(folder.resolve("target/book/shapes.html")).content().contains("How large it is.");
    }

    @Test
    void aTestClassMayJustSayWhoseItIs() throws IOException {
        project.with(
                "src/test/java/shop/ShapeTest.java", SHAPE_TEST.replace(", value = \"A shape can be tried.\"", ""));
        WeaveResult result =
                project.compiled().passed("shop.ShapeTest", "tries", "tried\n").weave();

        assertThat(places(result)).containsExactly("src/test/java/shop/ShapeTest.java:10:10 unexercised-listing");
    }

    @Test
    void theLineThatOpensAClassIsNoCode() throws IOException {
        project.with("src/main/java/shop/Square.java", """
                package shop;

                import dev.recto.Explain;

                @Explain(of = Shape.class, value = "Four corners.")
                final class Square
                        implements Cloneable {
                    // Its sides are all alike.
                }
                """);

        assertThat(errors(woven())).isEmpty();
    }

    @Test
    void codeThatLombokRewritesSaysSo() throws IOException {
        project.with("src/main/java/lombok/Getter.java", "package lombok;\npublic @interface Getter {}\n")
                .with("src/main/java/shop/Square.java", """
                package shop;

                import dev.recto.Explain;
                import lombok.Getter;

                @Getter
                @Explain(of = Shape.class, value = "Four corners.")
                interface Square {}
                """);

        assertThat(errors(woven())).isEmpty();
        assertThat(folder.resolve("target/book/shapes.html"))
                .content()
                .contains("Square (transformed by Lombok)")
                .doesNotContain("Shape.area (");
    }

    @Test
    void receiptsWithoutANonceAreNobodys() throws IOException {
        project.compiled().passed("shop.Other", "any", "").leaveReceipts("");

        assertThat(new dev.recto.evidence.ReceiptReader("", problem -> {})
                        .read(java.util.List.of(project.path("target/recto/receipts")))
                        .tests())
                .isEmpty();
    }

    @Test
    void twoChaptersOfOneOrder() throws IOException {
        project.with("src/main/java/shop/Square.java", SHAPE.replace("Shape", "Square"));

        assertThat(errors(woven()))
                .contains("src/main/java/shop/Square.java:6:1: [duplicate-order] order 1 is already taken by 'Shapes'"
                        + " (src/main/java/shop/Shape.java:6:1); give each its own");
    }

    @Test
    void aPartThatThereIsNot() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\npart: Shops\n---\nText.\n");

        assertThat(errors(woven()))
                .containsExactly("src/book/a.md:1:1: [unknown-part] there is no part 'Shops'; write the title that a"
                        + " package-info.java gives to a part, or that of a page which names itself as its part");
    }

    @Test
    void aValueOfWhatIsNoConstant() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\nIt is {@value shop.Shape#area}.\n");

        assertThat(errors(woven()))
                .containsExactly("src/book/a.md:5:15: [no-constant] 'shop.Shape#area' is no constant; name a static"
                        + " final variable");
    }

    @Test
    void twoPagesOfOneAddress() throws IOException {
        project.with("src/book/shapes.md", "---\ntitle: Other\norder: 2\n---\nWords.\n");

        assertThat(errors(woven()))
                .containsExactly("src/main/java/shop/Shape.java:6:1: [duplicate-address] address shapes.html is already"
                        + " taken by 'Other' (src/book/shapes.md:1:1); choose another title, or say"
                        + " @Chapter(address = \"…\")");
    }

    @Test
    void aMissingImageInMarkdown() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\nText.\n\nSee ![a cat](cat.png).\n");

        assertThat(errors(woven()))
                .containsExactly("src/book/a.md:7:5: [missing-image] there is no image 'cat.png' under src/book; put it"
                        + " there or mend the path");
    }

    @Test
    void aMissingImageInJava() throws IOException {
        project.with("src/main/java/shop/Shape.java", SHAPE.replace("How large it is.", "See ![it](it.png)"));

        assertThat(errors(woven()))
                .containsExactly("src/main/java/shop/Shape.java:10:19: [missing-image] there is no image 'it.png' under"
                        + " src/book; put it there or mend the path");
    }

    @Test
    void aDeadLinkInMarkdown() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\nSee [Shape#aera].\n");

        assertThat(errors(woven()))
                .containsExactly("src/book/a.md:5:6: [dead-link] no member 'aera' in shop.Shape; did you mean 'area'?");
    }

    @Test
    void aLinkToAPageThatDoesNotExist() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\nSee [there](there.md).\n");

        assertThat(errors(woven()))
                .singleElement()
                .asString()
                .startsWith("src/book/a.md:5:5: [dead-link] there is no page 'there.md'");
    }

    @Test
    void anUnknownTagInMarkdown() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\nA {@figur x}.\n");

        assertThat(errors(woven())).singleElement().asString().startsWith("src/book/a.md:5:3: [unknown-tag]");
    }

    @Test
    void anUnknownFenceWordInMarkdown() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\n```json norun\n{}\n```\n");

        assertThat(errors(woven())).singleElement().asString().startsWith("src/book/a.md:5:9: [unknown-fence-word]");
    }

    @Test
    void malformedFrontMatter() throws IOException {
        project.with("src/book/a.md", "---\ntitle: [A\norder: 2\n---\nText.\n")
                .with("src/book/b.md", "---\ntitel: B\norder: two\n---\nText.\n")
                .with("src/book/c.md", "---\ntitle: C\ndate: yesterday\n");

        assertThat(places(woven()))
                .containsExactly(
                        "src/book/a.md:1:1 malformed-front-matter",
                        "src/book/a.md:3:6 malformed-front-matter",
                        "src/book/b.md:1:1 malformed-front-matter",
                        "src/book/b.md:2:1 malformed-front-matter",
                        "src/book/b.md:3:8 malformed-front-matter",
                        "src/book/c.md:1:1 malformed-front-matter",
                        "src/book/c.md:1:1 malformed-front-matter");
    }

    @Test
    void outputAskedForAndNotProduced() throws IOException {
        project.with(
                "src/test/java/shop/ShapeTest.java",
                SHAPE_TEST.replace("PROSE", "It prints {@output ShapeTest#tries}"));
        project.compiled().passed("shop.ShapeTest", "tries", "");

        assertThat(errors(project.weave()))
                .contains("src/test/java/shop/ShapeTest.java:8:25: [missing-output] ShapeTest.tries printed nothing;"
                        + " print what the page should show");
    }

    @Test
    void aResultAndAFigureThatNoTestPublished() throws IOException {
        project.with(
                "src/test/java/shop/ShapeTest.java",
                SHAPE_TEST.replace("PROSE", "{@result area %.1f} and {@figure ShapeTest#tries a.svg \\\"A\\\"}"));
        project.compiled().passed("shop.ShapeTest", "tries", "");

        assertThat(errors(project.weave()))
                .contains(
                        "src/test/java/shop/ShapeTest.java:8:15: [missing-output] no test of this chapter published"
                                + " 'area'; publish it with TestReporter.publishEntry",
                        "src/test/java/shop/ShapeTest.java:8:39: [missing-output] ShapeTest.tries published no file"
                                + " 'a.svg'; publish it with TestReporter.publishFile");
    }

    @Test
    void aPublishedFileThatIsNotWhole() throws IOException {
        project.with(
                "src/test/java/shop/ShapeTest.java",
                SHAPE_TEST.replace("PROSE", "{@figure ShapeTest#tries a.svg \\\"A\\\"}"));
        PublishedFile published = project.published("a.svg", "image/svg+xml", "<svg/>");
        project.with("target/recto/receipts/files/" + published.sha256(), "<sv");
        project.compiled().ran("shop.ShapeTest", "tries", Outcome.PASSED, null, "", List.of(), List.of(published));

        assertThat(errors(project.weave()))
                .contains("src/test/java/shop/ShapeTest.java:8:15: [missing-output] what ShapeTest.tries published as"
                        + " 'a.svg' was changed or cut off since; run the tests again");
    }

    @Test
    void aPublishedPictureThatHoldsAScript() throws IOException {
        project.with(
                "src/test/java/shop/ShapeTest.java",
                SHAPE_TEST.replace("PROSE", "{@figure ShapeTest#tries a.svg \\\"A\\\"}"));
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        var published = List.of(project.published("a.svg", "image/svg+xml", svg));
        project.compiled().ran("shop.ShapeTest", "tries", Outcome.PASSED, null, "", List.of(), published);

        assertThat(errors(project.weave()))
                .contains(
                        "src/test/java/shop/ShapeTest.java:8:15: [unsafe-svg] ShapeTest.tries published 'a.svg', which"
                                + " holds <script>; draw the picture without it: a book shows shapes, words and their"
                                + " colours, and nothing that runs");
    }

    @Test
    void anImageOfTheAuthorsThatHoldsAScript() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\nText.\n\nSee ![a cat](cat.svg).\n")
                .with("src/book/cat.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");

        assertThat(errors(woven()))
                .containsExactly("src/book/a.md:7:5: [unsafe-svg] the image 'cat.svg' holds the event attribute onload;"
                        + " draw the picture without it: a book shows shapes, words and their colours, and nothing that"
                        + " runs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.png  | image/png  | ShapeTest.tries published 'a.png', which is no PNG image; name it after what it is, or make it anew
            a.webp | ''         | ShapeTest.tries published 'a.webp', which is no WebP image; name it after what it is, or make it anew
            a.txt  | text/plain | ShapeTest.tries published 'a.txt', which is no picture; publish SVG, PNG, WebP, AVIF, JPEG or GIF
            a.csv  | text/csv   | ShapeTest.tries published 'a.csv', which is a table and no picture; show it with {@table …} or {@chart …}
            """)
    void aFigureThatIsNotWhatItsNameSays(String name, String type, String message) throws IOException {
        project.with(
                "src/test/java/shop/ShapeTest.java",
                SHAPE_TEST.replace("PROSE", "{@figure ShapeTest#tries " + name + " \\\"A\\\"}"));
        var published = List.of(project.published(name, type, "<svg/>"));
        project.compiled().ran("shop.ShapeTest", "tries", Outcome.PASSED, null, "", List.of(), published);

        assertThat(errors(project.weave()))
                .contains("src/test/java/shop/ShapeTest.java:8:15: [unreadable-image] " + message);
    }

    @Test
    void anImageOfTheAuthorsThatIsNotWhatItsNameSays() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\norder: 2\n---\nText.\n\nSee ![a cat](cat.jpg).\n")
                .with("src/book/cat.jpg", "GIF89a1010");

        assertThat(errors(woven()))
                .containsExactly(
                        "src/book/a.md:7:5: [unreadable-image] the image 'cat.jpg' is no JPEG image; name it after"
                                + " what it is, or make it anew");
    }

    @Test
    void aRegionThatDoesNotExist() throws IOException {
        project.with(
                "src/main/java/shop/Shape.java",
                SHAPE.replace("How large it is.", "{@snippet class=Shape region=corners}"));

        assertThat(errors(woven()))
                .containsExactly("src/main/java/shop/Shape.java:10:15: [unreadable-region] no region 'corners' in"
                        + " src/main/java/shop/Shape.java; mark it with // @start region=corners");
    }

    @Test
    void aClassCompiledWithoutTheProcessor() throws Exception {
        project.compiledWithoutProcessor().passed("shop.Other", "any", "");

        assertThat(errors(project.weave()))
                .containsExactly("src/main/java/shop/Shape.java:6:1: [no-sheet] nothing was compiled with"
                        + " recto-processor; add it to maven-compiler-plugin's annotationProcessorPaths, and run"
                        + " \"mvn clean verify\"");
    }

    @Test
    void receiptsOfAnEarlierRunProveNothing() throws IOException {
        project.compiled().passed("shop.Other", "any", "").leaveReceipts("an-earlier-run");

        assertThat(errors(new Recto(project.project()).weave()))
                .singleElement()
                .asString()
                .contains("[no-receipts] no test of this build left a receipt");
    }

    @Test
    void aFailingTest() throws IOException {
        project.with("src/test/java/shop/ShapeTest.java", SHAPE_TEST);
        project.compiled()
                .ran("shop.ShapeTest", "tries", Outcome.FAILED, "AssertionError: no", "", List.of(), List.of());

        assertThat(errors(project.weave()))
                .contains("src/test/java/shop/ShapeTest.java:10:10: [failing-test] ShapeTest.tries failed:"
                        + " AssertionError: no; the book can only show what passes");
    }

    @Test
    void aShownTestThatWasSkipped() throws IOException {
        project.with("src/test/java/shop/ShapeTest.java", SHAPE_TEST);
        project.compiled().ran("shop.ShapeTest", "tries", Outcome.SKIPPED, "later", "", List.of(), List.of());

        assertThat(errors(project.weave()))
                .contains("src/test/java/shop/ShapeTest.java:10:10: [unpassed-test] ShapeTest.tries was skipped:"
                        + " later; the book can only show what passes");
    }

    @Test
    void aSourceEditedAfterCompilation() throws IOException {
        project.compiled()
                .passed("shop.Other", "any", "")
                .with("src/main/java/shop/Shape.java", SHAPE.replace("double area()", "double size()"));

        assertThat(errors(project.weave()))
                .contains("src/main/java/shop/Shape.java:11:12: [source-changed] this file is not the one that javac"
                        + " read; build again; if that does not help, run \"mvn clean verify\"");
    }

    @Test
    void aTestWhoseSourceIsGone() throws IOException {
        project.with("src/test/java/shop/ShapeTest.java", SHAPE_TEST)
                .with(
                        "src/test/java/shop/PlainTest.java",
                        "package shop;\n\nclass PlainTest {\n    void tries() {}\n}\n")
                .compiled()
                .passed("shop.ShapeTest", "tries", "")
                .passed("shop.PlainTest", "tries", "");
        Files.delete(folder.resolve("src/test/java/shop/ShapeTest.java"));
        Files.delete(folder.resolve("src/test/java/shop/PlainTest.java"));

        assertThat(errors(project.weave()))
                .containsExactly(
                        "src/test/java/shop/PlainTest.java:3: [stale-class] the tests ran shop.PlainTest, which no source"
                                + " makes any more; run \"mvn clean verify\"",
                        "src/test/java/shop/ShapeTest.java:7:7: [stale-class] the tests ran shop.ShapeTest, which no source"
                                + " makes any more; run \"mvn clean verify\"");
    }

    @Test
    void aTestThatIsInItsSourceNoMore() throws IOException {
        String test =
                SHAPE_TEST.replace("PROSE", "Anything goes.").replace("void tries() {}", "void tries() { int a; }");
        project.with("src/test/java/shop/ShapeTest.java", test + "class SecondTest {}\n")
                .compiled()
                .with("src/test/java/shop/ShapeTest.java", test)
                .compiled()
                .passed("shop.ShapeTest", "tries", "")
                .passed("shop.SecondTest", "tries", "");

        assertThat(errors(project.weave()))
                .contains("src/test/java/shop/ShapeTest.java:7:7: [stale-class] the tests ran shop.SecondTest, which no"
                        + " source makes any more; run \"mvn clean verify\"");
    }

    @Test
    void aClassFileThatIsGoneOrAnother() throws IOException {
        project.compiled().passed("shop.Other", "any", "");
        project.write("target/classes/shop/Shape.class", new byte[] {1});

        assertThat(errors(project.weave()))
                .containsExactly("src/main/java/shop/Shape.java:8:11: [stale-class] the class file of shop.Shape is not"
                        + " the one made of this text; run \"mvn clean verify\"");
        Files.delete(folder.resolve("target/classes/shop/Shape.class"));
        assertThat(errors(project.weave()))
                .containsExactly("src/main/java/shop/Shape.java:8:11: [missing-class] the class file of shop.Shape is"
                        + " gone; run \"mvn clean verify\"");
    }

    @Test
    void codeThatNoTestRan() throws IOException {
        project.with(
                "src/main/java/shop/Shape.java", SHAPE.replace("double area();", "static double unit() { return 1; }"));

        assertThat(errors(woven()))
                .containsExactly("src/main/java/shop/Shape.java:11:19: [unexercised-listing] no passing test ran"
                        + " Shape.unit; call it in a test of the chapter, or mark it @Unverified(\"why\")");
    }

    @Test
    void theRestOfAChapterThatNoTestRan() throws IOException {
        project.with("src/main/java/shop/Box.java", """
                package shop;

                import dev.recto.Chapter;
                import dev.recto.Explain;

                /** What a shop packs. */
                @Chapter(value = "Boxes", order = 2)
                public class Box {

                    /** None. */
                    @Explain
                    static final int NONE = 0;

                    int sides() {
                        return 6;
                    }
                }
                """);

        assertThat(errors(woven()))
                .containsExactly(
                        "src/main/java/shop/Box.java:15:9: [unexercised-listing] no passing test ran the rest of"
                                + " Box.java, which no other listing shows; call it in a test of the chapter, or mark its type"
                                + " @Unverified(\"why\")");
    }

    @Test
    void theRestOfAFileThatIsAnotherTypeWithTabsAndReturns() throws IOException {
        project.with(
                "src/main/java/shop/Shape.java",
                SHAPE
                        + "\r\n/** Nobody shows it. */\r\nclass Lid {\r\n\tint sides() {\r\n\t\treturn 1;\r\n\t}\r\n}\r\n");

        assertThat(errors(woven()))
                .containsExactly(
                        "src/main/java/shop/Shape.java:17:3: [unexercised-listing] no passing test ran the rest of"
                                + " Shape.java, which no other listing shows; call it in a test of the chapter, or mark its"
                                + " type @Unverified(\"why\")");
    }

    @ParameterizedTest
    @CsvSource({"6, older than 7", "8, newer than 7; use a newer Recto to read it"})
    void aSheetOfAnotherFormat(int format, String why) throws IOException {
        project.compiled().passed("shop.Other", "any", "");
        Path sheet = folder.resolve("target/recto/sheets/classes/shop/Shape.java.sheet.json");
        Files.writeString(sheet, Files.readString(sheet).replace("\"formatVersion\":7", "\"formatVersion\":" + format));

        assertThat(errors(project.weave()))
                .contains("Shape.java.sheet.json: [unreadable-sheet] sheet of format " + format + ", " + why
                        + "; run \"mvn clean verify\", with one version of Recto for recto-processor and"
                        + " recto-maven-plugin");
    }

    @ParameterizedTest
    @CsvSource({"1, older", "3, newer"})
    void aReceiptOfAnotherFormat(int format, String than) throws IOException {
        project.compiled().passed("shop.Other", "any", "").leaveReceipts(TinyProject.RUN);
        Path receipt = folder.resolve("target/recto/receipts/shop.Other.1.receipt.json");
        Files.writeString(
                receipt, Files.readString(receipt).replace("\"formatVersion\": 2", "\"formatVersion\": " + format));

        assertThat(errors(new Recto(project.project()).weave()))
                .contains("shop.Other.1.receipt.json: [unreadable-receipt] format version " + format + " is " + than
                        + " than this plugin's 2; run \"mvn clean verify\", with one version of Recto for recto-runtime"
                        + " and recto-maven-plugin");
    }

    @Test
    void whatIsNoReceipt() throws IOException {
        project.with("target/recto/receipts/shop.Other.1.receipt.json", "{\"formatVersion\": 2}");

        assertThat(errors(project.compiled().weave()))
                .contains("shop.Other.1.receipt.json: [unreadable-receipt] this is no receipt: run is missing; run the"
                        + " tests again");
    }

    @Test
    void anExplanationThatBelongsToNoChapter() throws IOException {
        project.with(
                "src/main/java/shop/Lost.java",
                "package shop;\n\nimport dev.recto.Explain;\n\n@Explain(\"Where?\")\ninterface Lost {}\n");

        assertThat(errors(woven()))
                .containsExactly("src/main/java/shop/Lost.java:5:1: [orphan-explain] 'Lost' belongs to no chapter; mark"
                        + " its type @Explain(of = …) with the chapter's type, or move it into a chapter");
    }

    @Test
    void allOffendersAtOnceAndTheOldBookIsLeftWhole() throws IOException {
        project.replacing()
                .with("target/book/index.html", "old")
                .with("src/book/a.md", "---\ntitle: A\norder: 1\n---\n[Nowhere#a] ![x](x.png)\n");

        WeaveResult result = woven();

        assertThat(places(result))
                .containsExactly(
                        "src/book/a.md:5:2 dead-link",
                        "src/book/a.md:5:13 missing-image",
                        "src/main/java/shop/Shape.java:6:1 duplicate-order");
        assertThat(folder.resolve("target/book/index.html")).hasContent("old");
        assertThat(folder.resolve("target/book").toFile().list()).containsExactly("index.html");
    }

    private WeaveResult woven() throws IOException {
        return project.compiled().passed("shop.Other", "any", "").weave();
    }

    private static List<String> errors(WeaveResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private static List<String> places(WeaveResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(diagnostic -> diagnostic.place() + " " + diagnostic.id())
                .toList();
    }
}
