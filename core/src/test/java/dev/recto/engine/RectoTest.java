package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.text.Problem;
import example.BookOfAnyBuild;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as others call it: without Maven, over a real project whose tests run in a JVM of their own. */
class RectoTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @dev.recto.Explain(\"""
                    It adds.

                    ```java
                    assert add(1, 1) == 2;
                    ```
                    \""")
            class Cart {
                private Cart() {}

                @dev.recto.Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }

                @dev.recto.Example(prints = "3")
                static void oneAndTwo() {
                    System.out.println(add(1, 2));
                }
            }
            """;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void aBookIsMadeByTheExampleOfTheReadme() throws IOException {
        TinyProject project = new TinyProject(folder).with("src/main/java/shop/Cart.java", CART);

        boolean made =
                BookOfAnyBuild.make(project.told().run(null).agent(agent()).reporter(reporter()), new Build(project));

        assertThat(told).singleElement().asString().startsWith("Wove 1 page, 4 listings and 2 tests in ");
        assertThat(made).isTrue();
        assertThat(Files.readString(folder.resolve("target/book/a-cart.html"))).contains("run by CartExamplesTest");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
        assertThat(Recto.check(folder.resolve("target/book"), Origin.in(folder)))
                .isEmpty();
        assertThat(Recto.rebuild(folder.resolve("target/book"), Origin.in(folder), TinyProject.trusted()))
                .isEmpty();
    }

    @Test
    void theManualAndThePackageQuoteTheExampleThatIsCompiled() throws IOException {
        String source = Files.readString(Path.of("src/test/java/example/BookOfAnyBuild.java"));
        String example =
                between(source, "// @start region=\"example\"\n", "    // @end").replaceAll("(?m)^ {4}", "");

        assertThat(Files.readString(Path.of("../manual/src/book/howto/build-tools.md")))
                .contains("example.BookOfAnyBuild\"\n" + example + "```\n");
        assertThat(Files.readString(Path.of("src/main/java/dev/recto/engine/package-info.java")))
                .contains("<pre>{@code\n" + example.replaceAll("(?m)^(?=.)", " * ") + " * }</pre>");
    }

    @Test
    void aProjectWithoutJavaNeedsNoPreparation() throws IOException {
        assertThat(new Recto(new TinyProject(folder).project()).prepare()).isEmpty();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void preparingRemovesEarlierReceiptsAndLeavesTheNonceOfThisBuild() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/book/a.md", "```java\npackage mine;\n```\n")
                .with("target/recto/receipts/Old.1.receipt.json", "{}");

        TestJvm jvm = new Recto(project.told().run("n-1").build()).prepare().orElseThrow();

        assertThat(jvm.run()).isEqualTo("n-1");
        assertThat(jvm.arguments()).contains("-Drecto.run=n-1", "-Drecto.packages=mine,recto.pages,shop");
        try (Stream<Path> left = Files.list(folder.resolve("target/recto/receipts"))) {
            assertThat(left).singleElement().satisfies(file -> assertThat(file).hasContent("n-1"));
        }
    }

    @Test
    void receiptsThatCannotBeRemovedAreNamed() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("target/recto", "a file where a folder belongs");

        assertThatThrownBy(() -> new Recto(project.project()).prepare())
                .isInstanceOf(IOException.class)
                .hasMessage("[receipts-folder] cannot empty " + folder.resolve("target/recto/receipts")
                        + "; remove it or make it writable");
    }

    @Test
    void whatIsWrongIsReportedAndReturnedAlike() throws IOException {
        TinyProject project = new TinyProject(folder).with("src/book/a.md", "---\ntitle: A\n---\n[Gone#now]\n");

        WeaveResult result = new Recto(project.told().reporter(reporter()).build()).weave();

        assertThat(result.problems())
                .extracting(Problem::toString)
                .anySatisfy(line -> assertThat(line).startsWith("src/book/a.md:4:2: [dead-link]"))
                .containsExactlyElementsOf(told);
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @Test
    void testsThatAreNotThereOrNamesThatAreTakenStopTheExamples() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartExamplesTest.java", "package shop; class CartExamplesTest {}")
                .compiled();

        GeneratedTests tests = new Recto(project.project()).examples();

        assertThat(tests.folder()).isEmpty();
        assertThat(tests.problems())
                .extracting(problem -> problem.place() + " " + problem.id())
                .containsExactly("src/test/java/shop/CartExamplesTest.java example-class-taken");
        assertThat(folder.resolve("target/generated-test-sources")).doesNotExist();
    }

    private Reporter reporter() {
        return new Reporter() {
            @Override
            public void problem(Problem problem) {
                told.add(problem.toString());
            }

            @Override
            public void progress(String line) {
                told.add(line);
            }
        };
    }

    private static Path agent() {
        return Path.of(TinyProject.location(org.jacoco.agent.rt.RT.class));
    }

    private static String between(String text, String start, String end) {
        Matcher region = Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text);
        assertThat(region.find()).isTrue();
        return region.group(1);
    }

    /** What Maven would do: javac with the processor, and a JVM for the tests. */
    private record Build(TinyProject project) implements BookOfAnyBuild.Build {

        @Override
        public void compileMain() {
            project.compiled();
        }

        @Override
        public void compileTests(Optional<Path> generated) {
            generated.ifPresent(project::compileTestsIn);
        }

        @Override
        public void runTests(List<String> arguments) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(arguments);
            Path tests = project.path("target/test-classes");
            command.addAll(List.of(
                    "-cp",
                    String.join(
                            File.pathSeparator,
                            tests.toString(),
                            project.path("target/classes").toString(),
                            System.getProperty("java.class.path")),
                    RunTests.class.getName(),
                    tests.toString()));
            try {
                Process jvm = new ProcessBuilder(command)
                        .directory(project.path("").toFile())
                        .inheritIO()
                        .start();
                assertThat(jvm.waitFor()).isZero();
            } catch (IOException | InterruptedException failed) {
                throw new AssertionError(failed);
            }
        }
    }
}
