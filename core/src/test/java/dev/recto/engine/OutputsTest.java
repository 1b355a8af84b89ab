package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tests printed against what prose quotes of it and what the author accepted: each test plants one fault. */
class OutputsTest {

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
            import dev.recto.Unverified;
            import org.junit.jupiter.api.Test;

            @Unverified("A receipt says what it did.") class ShapeTest {
                @Explain(show = dev.recto.Show.PROSE, value = \"""
                    PROSE
                    \""")
                @Test
                void tries() {}
            }
            """;

    private static final String FIGURE = "{@figure ShapeTest#tries a.svg \"A\"}";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aChapter() {
        project = new TinyProject(folder).with("src/main/java/shop/Shape.java", SHAPE);
    }

    @Test
    void aQuoteThatTheOutputHolds() throws IOException {
        explaining("At last {@quote ShapeTest#tries \"loss 0.031\"}.").printed("epoch 9   loss\t 0.031\n");

        assertThat(messages(project.weave())).isEmpty();
        assertThat(page()).contains("<code title=\"printed by ShapeTest.tries\">loss 0.031</code>");
    }

    @Test
    void aQuoteOfAnotherNumber() throws IOException {
        explaining(
                        "{@quote ShapeTest#tries \"0.5\"} {@quote ShapeTest#tries \"1,002\"} {@quote ShapeTest#tries \"2e\"}")
                .printed("-0.5 10.5 1,002,000 2e7\n");

        assertThat(project.weave().errors()).isEqualTo(3);
    }

    @Test
    void aQuoteThatTheOutputNoLongerHolds() throws IOException {
        explaining("At last {@quote ShapeTest#tries \"loss 0.03\"}.").printed("epoch 9\nloss 0.031\n");

        assertThat(messages(project.weave()))
                .containsExactly("src/test/java/shop/ShapeTest.java:9:17: [stale-quote] ShapeTest.tries did not print"
                        + " 'loss 0.03'; the nearest that it printed is 'loss 0.031'");
    }

    @Test
    void aQuoteOfATestThatPrintedNothing() throws IOException {
        explaining("{@quote ShapeTest#tries \"loss\"}").printed("");

        assertThat(messages(project.weave()))
                .containsExactly("src/test/java/shop/ShapeTest.java:9:9: [stale-quote] ShapeTest.tries did not print"
                        + " 'loss'; it printed nothing");
    }

    @Test
    void nothingIsComparedWhereNothingIsKept() throws IOException {
        explaining("Words.").printed("1\n");

        assertThat(messages(project.weave())).isEmpty();
        assertThat(folder.resolve("src/book/accepted")).doesNotExist();
    }

    @Test
    void whatIsAcceptedIsWrittenForReview() throws IOException {
        explaining("{@result n} and {@result n %05d} and " + FIGURE).left("1\nTwo", "7", "<svg/>");
        project.with("src/book/accepted/shop.GoneTest/old.txt", "old\n")
                .with("src/book/accepted/notes.md", "# Notes\n");

        WeaveResult result = project.accepting(true).weave();

        assertThat(messages(result)).isEmpty();
        assertThat(result.accepted())
                .contains("Accepted what 1 test left on the pages: 3 of 3 files written and 1 removed in"
                        + " src/book/accepted; review them");
        assertThat(accepted("tries.txt")).isEqualTo("1\nTwo");
        assertThat(accepted("tries.results")).isEqualTo("n %05d=00007\nn=7\n");
        assertThat(accepted("tries.sha256")).matches("[0-9a-f]{64}  a\\.svg\n");
        assertThat(folder.resolve("src/book/accepted/shop.GoneTest")).doesNotExist();
        assertThat(folder.resolve("src/book/accepted/notes.md")).exists();
        assertThat(page()).contains(", as accepted\"");
    }

    @Test
    void aResultIsShownAsTheLanguageWritesNumbersAndSaysWhatWasPublished() throws IOException {
        explaining("{@result n}, {@result ShapeTest#tries n %.3e} and " + FIGURE)
                .left("", "6.308476237E-6", "<svg/>");

        assertThat(messages(project.weave())).isEmpty();
        assertThat(page())
                .contains(
                        "<span class=\"result\" title=\"6.308476237E-6, published by ShapeTest.tries\">"
                                + "6.3\u00A0×\u00A010⁻⁶</span>",
                        "<span class=\"result\" title=\"6.308476237E-6, published by ShapeTest.tries\">"
                                + "6.308e-06</span>");
    }

    @Test
    void aResultThatIsShownAsItWasPublishedSaysOnlyWhoPublishedIt() throws IOException {
        explaining("{@result n} and " + FIGURE).left("", "2.5", "<svg/>");

        assertThat(messages(project.weave())).isEmpty();
        assertThat(page()).contains("<span class=\"result\" title=\"published by ShapeTest.tries\">2.5</span>");
    }

    @Test
    void aKeyThatOneTestOfTheChapterPublishedNeedsNoTest() throws IOException {
        twoTests("n", "m");

        assertThat(messages(project.weave())).isEmpty();
        assertThat(page()).contains(">1</span> as <code>n</code>, see there.");
    }

    @Test
    void aKeyThatTwoTestsOfTheChapterPublishedNeedsTheTestButInItsOwnProse() throws IOException {
        twoTests("n", "n");

        assertThat(messages(project.weave()))
                .containsExactly("src/main/java/shop/Shape.java:10:32: [ambiguous-test] 2 tests of this chapter"
                        + " published 'n': ShapeTest#tries(), ShapeTest#more(); name one of them in front of the key");
    }

    @Test
    void aKeyThatOneTestOfThePackagePublishedNeedsNoTestEither() throws IOException {
        twoTests("m", "o");
        publish("shop.other.ShelfTest", "counts", "n", "7");
        publish("shop.ShelfTest", "counts", "n", "3");

        assertThat(messages(project.weave())).isEmpty();
        assertThat(page()).contains(">3</span> as <code>n</code>, see there.");
    }

    @Test
    void aKeyThatTwoTestsOfThePackagePublishedNeedsTheTest() throws IOException {
        twoTests("m", "o");
        publish("shop.ShelfTest", "counts", "n", "3");
        publish("shop.BoxTest", "counts", "n", "3");

        assertThat(messages(project.weave()))
                .contains("src/main/java/shop/Shape.java:10:32: [ambiguous-test] 2 tests of this chapter"
                        + " published 'n': BoxTest#counts(), ShelfTest#counts(); name one of them in front of the key");
    }

    private void twoTests(String first, String second) {
        project.with(
                "src/main/java/shop/Shape.java",
                SHAPE.replace("How large it is.", "How large it is: {@result n} as {@code n}, see there."));
        String test = SHAPE_TEST.replace("PROSE\n", "It left {@result " + first + "}.\n");
        String more = test.substring(test.indexOf("    @Explain"), test.lastIndexOf("}"));
        project.with(
                "src/test/java/shop/ShapeTest.java",
                test.substring(0, test.lastIndexOf("}"))
                        + more.replace("tries", "more").replace("@result " + first, "@result " + second) + "}\n");
        project.compiled();
        publish("shop.ShapeTest", "tries", first, "1");
        publish("shop.ShapeTest", "more", second, "2");
    }

    private void publish(String testClass, String test, String key, String value) {
        project.ran(testClass, test, Outcome.PASSED, null, "", List.of(new PublishedEntry(key, value)), List.of());
    }

    @Test
    void aKeyThatNoTestOfTheChapterPublished() throws IOException {
        explaining("At last {@result m} and {@result n} and " + FIGURE).left("", "7", "<svg/>");

        assertThat(messages(project.weave()))
                .containsExactly("src/test/java/shop/ShapeTest.java:9:17: [missing-output] no test of this chapter"
                        + " published 'm'; publish it with TestReporter.publishEntry");
    }

    @Test
    void whatIsAsAcceptedSaysSo() throws IOException {
        explaining("{@result n} and " + FIGURE).left("1\n", "7", "<svg/>");
        project.accepting(true).weave();

        WeaveResult result = project.accepting(false).weave();

        assertThat(messages(result)).isEmpty();
        assertThat(result.accepted()).isEmpty();
        assertThat(page()).contains("aria-label=\"printed by ShapeTest.tries, as accepted\"");
    }

    @Test
    void whateverATestPrintsCanBeAccepted() throws IOException {
        explaining("Words.").printed("\uD800 \0 \r \u202E");
        project.accepting(true).weave();

        assertThat(messages(project.accepting(false).weave())).isEmpty();
    }

    @Test
    void acceptingTwiceWritesNothing() throws IOException {
        explaining("{@result n} and " + FIGURE).left("1\n", "7", "<svg/>");
        project.accepting(true).weave();

        assertThat(project.weave().accepted()).get().asString().contains("0 of 3 files written and 0 removed");
    }

    @Test
    void anOutputThatDrifted() throws IOException {
        explaining("Words.").printed("one\ntwo\nthree\n");
        project.accepting(true).weave();
        project.ranNothing().passed("shop.ShapeTest", "tries", "one\n2\u001B[31m\nthree\n");

        assertThat(messages(project.accepting(false).weave()))
                .containsExactly("src/test/java/shop/ShapeTest.java:12:10: [drifted-output] ShapeTest.tries prints"
                        + " something else than src/book/accepted/shop.ShapeTest/tries.txt; mend the code, or accept it"
                        + " with -Drecto.accept and review\n  @@ line 2 @@\n   one\n  -two\n  +2\\u001b[31m");
    }

    @Test
    void anOutputThatDriftedIsNamedWhereProsePlacesIt() throws IOException {
        explaining("See {@output ShapeTest#tries}").printed("one\n");
        project.accepting(true).weave();
        project.ranNothing().passed("shop.ShapeTest", "tries", "");
        project.ranNothing().passed("shop.ShapeTest", "tries", "1\n");

        assertThat(messages(project.accepting(false).weave()))
                .singleElement()
                .asString()
                .startsWith("src/test/java/shop/ShapeTest.java:9:13: [drifted-output]");
    }

    @Test
    void aResultAndAFigureThatDrifted() throws IOException {
        explaining("{@result n} and " + FIGURE).left("", "7", "<svg/>");
        project.accepting(true).weave();
        project.ranNothing();
        left("", "8", "<svg></svg>");

        assertThat(messages(project.accepting(false).weave()))
                .satisfiesExactly(
                        result -> assertThat(result)
                                .isEqualTo("src/test/java/shop/ShapeTest.java:9:9: [drifted-output] the result 'n' of"
                                        + " ShapeTest.tries is something else than in"
                                        + " src/book/accepted/shop.ShapeTest/tries.results; mend the code, or accept it"
                                        + " with -Drecto.accept and review\n  @@ line 1 @@\n  -7\n  +8"),
                        figure -> assertThat(figure)
                                .startsWith(
                                        "src/test/java/shop/ShapeTest.java:9:25: [drifted-output] the figure 'a.svg'"
                                                + " of ShapeTest.tries is something else than in"
                                                + " src/book/accepted/shop.ShapeTest/tries.sha256;"));
    }

    @Test
    void anOutputThatWasNeverAccepted() throws IOException {
        explaining("Words.").printed("one\n");
        project.with("src/book/accepted/shop.GoneTest/old.txt", "old\n");

        assertThat(messages(project.weave()))
                .containsExactly(
                        "src/book/accepted/shop.GoneTest/old.txt: [stale-accepted] no page shows this any more; remove it,"
                                + " or let -Drecto.accept do so",
                        "src/test/java/shop/ShapeTest.java:12:10: [unaccepted-output] what ShapeTest.tries prints was"
                                + " never accepted in src/book/accepted/shop.ShapeTest/tries.txt; run with"
                                + " -Drecto.accept");
    }

    @Test
    void nothingIsAcceptedOfABuildThatFails() throws IOException {
        explaining("{@quote ShapeTest#tries \"two\"}").printed("one\n");

        assertThat(project.accepting(true).weave().accepted()).isEmpty();
        assertThat(folder.resolve("src/book/accepted")).doesNotExist();
    }

    @Test
    void whatDiffersFromRunToRunIsReplacedAndThePageSaysSo() throws IOException {
        explaining("Words.").printed("took 12.5 ms at Value@1b6d3586\n");
        project.scrubbing("durations", "addresses").accepting(true).weave();
        project.ranNothing().passed("shop.ShapeTest", "tries", "took 7 s at Value@7\n");

        assertThat(messages(project.accepting(false).weave())).isEmpty();
        assertThat(page())
                .contains("took ‹duration› at Value@‹address›")
                .contains("· addresses, durations replaced</span>")
                .contains("durations replaced, for they differ from run to run, as accepted\"");
    }

    @Test
    void aScrubberThatDoesNotExist() throws IOException {
        explaining("Words.").printed("1\n");

        assertThat(messages(project.scrubbing("duration", "everything").weave()))
                .containsExactly(
                        "pom.xml: [unknown-scrubber] there is no scrubber 'duration'; did you mean 'durations'?",
                        "pom.xml: [unknown-scrubber] there is no scrubber 'everything'; name some of addresses, durations,"
                                + " seeds, temporary-paths, times");
    }

    @Test
    void aSecretStopsTheBuildAndIsNotRepeated() throws IOException {
        explaining("{@result n %d} and " + FIGURE)
                .left(
                        "key AKIA" + "QWERTYUIOPASDFGH\n",
                        "correct-horse-9",
                        "<svg>ghp" + "_" + "a1".repeat(18) + "</svg>");
        project.environment("DEPLOY_TOKEN", "correct-horse-9");

        List<String> messages = messages(project.weave());

        String start = "src/test/java/shop/ShapeTest.java:12:10: [secret-in-output] tries ";
        String remedy = "; take it out of the test, and if it is real, out of use; if it is none, name the test in"
                + " <allowSecrets>";
        assertThat(messages)
                .containsExactly(
                        start + "printed what looks like an AWS access key" + remedy,
                        start + "published as a result the value of the environment variable DEPLOY_TOKEN" + remedy,
                        start + "published in the file 'a.svg' what looks like a GitHub token" + remedy);
        assertThat(folder.resolve("target/book")).doesNotExist();
        assertThat(String.join("", messages)).doesNotContain("AKIA", "correct-horse", "a1a1");
    }

    @Test
    void whatATestPublishedAndNoPageUses() throws IOException {
        explaining("Words.").left("", "7", "<svg/>");

        assertThat(messages(project.weave()))
                .containsExactly(
                        "src/test/java/shop/ShapeTest.java:12:10: [unused-figure] no page uses the file 'a.svg' that"
                                + " ShapeTest.tries published; show it with {@figure …} or do not publish it",
                        "src/test/java/shop/ShapeTest.java:12:10: [unused-result] no page uses the value 'n' that"
                                + " ShapeTest.tries published; show it with {@result …} or do not publish it");
        assertThat(folder.resolve("target/book/shapes.html")).exists();
    }

    @Test
    void aListingThatIsPlacedTwice() throws IOException {
        explaining("{@listing Shape#area} {@listing Shape#area}").printed("");

        assertThat(messages(project.weave()))
                .containsExactly("src/test/java/shop/ShapeTest.java:9:31: [listed-twice] another tag shows"
                        + " Shape.area already; link to it, or say {@listing … again}");
    }

    @Test
    void aListingThatIsPlacedTwiceKnowingly() throws IOException {
        explaining("{@listing Shape#area} {@listing Shape#area again}").printed("");

        assertThat(messages(project.weave())).isEmpty();
    }

    @Test
    void aRegionThatIsShownTwice() throws IOException {
        project.with(
                "src/main/java/shop/Shape.java",
                SHAPE.replace("    @Explain", "    // @start region=size\n    @Explain")
                        .replace("area();\n", "area();\n    // @end\n"));
        explaining("{@snippet class=Shape region=size} {@snippet class=Shape region=size}")
                .printed("");

        assertThat(messages(project.weave()))
                .containsExactly("src/test/java/shop/ShapeTest.java:9:44: [listed-twice] another {@snippet} shows the"
                        + " region 'size' already; link to it, or say {@snippet … again}");
    }

    @Test
    void aRegionThatIsShownTwiceKnowingly() throws IOException {
        project.with(
                "src/main/java/shop/Shape.java",
                SHAPE.replace("    @Explain", "    // @start region=size\n    @Explain")
                        .replace("area();\n", "area();\n    // @end\n"));
        explaining("{@snippet class=Shape region=size} {@snippet class=Shape region=size again}")
                .printed("");

        assertThat(messages(project.weave())).isEmpty();
    }

    @Test
    void anExcuseForWhatNoPageShows() throws IOException {
        project.with("src/main/java/shop/Lost.java", """
                package shop;

                import dev.recto.Unverified;

                @Unverified("It needs a printer.")
                interface Lost {}
                """);
        explaining("Words.").printed("");

        assertThat(messages(project.weave()))
                .containsExactly("src/main/java/shop/Lost.java:6:11: [unshown-element] no page shows 'Lost', which its"
                        + " annotation is about; show it with {@listing …} or take the annotation away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@dev.recto.Unverified(\"It is a name.\") double NONE = 0;",
                "@dev.recto.Unverified(\"It is a mark.\") interface Round {}"
            })
    void anExcuseForWhatOnlyTheRestOfItsFileHas(String member) throws IOException {
        project.with(
                "src/main/java/shop/Shape.java",
                SHAPE.replace("    double area();", "    double area();\n\n    " + member));
        explaining("Words.").printed("");

        assertThat(messages(project.weave())).isEmpty();
    }

    private OutputsTest explaining(String prose) {
        project.with("src/test/java/shop/ShapeTest.java", SHAPE_TEST.replace("PROSE\n", prose + "\n"));
        project.compiled();
        return this;
    }

    private void printed(String output) {
        project.passed("shop.ShapeTest", "tries", output);
    }

    private void left(String output, String n, String svg) {
        project.ran(
                "shop.ShapeTest",
                "tries",
                Outcome.PASSED,
                null,
                output,
                List.of(new PublishedEntry("n", n)),
                List.of(project.published("a.svg", "image/svg+xml", svg)));
    }

    private String accepted(String name) throws IOException {
        return Files.readString(folder.resolve("src/book/accepted/shop.ShapeTest/" + name));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("target/book/shapes.html"));
    }

    private static List<String> messages(WeaveResult result) {
        return result.problems().stream().map(Object::toString).toList();
    }
}
