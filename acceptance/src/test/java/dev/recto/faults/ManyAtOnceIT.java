package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong with tests and pages is told all at once: one project holds a fault of each kind. */
@ExtendWith(Matrix.class)
class ManyAtOnceIT {

    private static final String LIES = "src/main/java/shop/Lies.java";
    private static final String LIES_TEST = "src/test/java/shop/LiesTest.java";
    private static final String SHELF = "src/main/java/shop/Shelf.java";
    private static final String PAGE = "src/book/lies.md";

    private static Build build;

    @BeforeAll
    static void plantAll(Project project) throws Exception {
        build = project.write(LIES, """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        @Chapter(value = "Lies", order = 3)
                        @Explain("What tests may say.")
                        final class Lies {

                            @Explain("A thread that a test left behind runs this:")
                            static String late() {
                                return "late";
                            }

                            @Explain("A test that asserts nothing runs this:")
                            static int silent() {
                                return 1;
                            }
                        }
                        """)
                .write(LIES_TEST, """
                        package shop;

                        import java.nio.file.Files;
                        import org.junit.jupiter.api.*;

                        @TestMethodOrder(MethodOrderer.MethodName.class)
                        class LiesTest {
                            private static final Thread LATE = new Thread(() -> {
                                try {
                                    Thread.sleep(300);
                                } catch (InterruptedException ended) {
                                    return;
                                }
                                System.out.println(Lies.late());
                            });

                            @Test void a() { LATE.start(); }

                            @Test void b() throws Exception { LATE.join(); }

                            @Test void c() {
                                int said = Lies.silent();
                                assert said == 1;
                            }

                            @Test void c(TestInfo told) {}

                            @Test void d(TestReporter book) {
                                book.publishEntry("failures", "0.499");
                                book.publishFile("page.html", MediaType.TEXT_PLAIN,
                                        file -> Files.writeString(file, "<script>alert(1)</script>"));
                            }
                        }
                        """)
                .write(SHELF, """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        @Chapter(value = "The shelf", order = 4)
                        @Explain("What lies on it.")
                        final class Shelf {

                            @Explain("A mock replaced the code of this class:")
                            static int books() {
                                return 1;
                            }
                        }
                        """)
                .write("src/test/java/shop/ShelfTest.java", """
                        package shop;

                        import static org.junit.jupiter.api.Assertions.assertEquals;

                        import java.lang.instrument.Instrumentation;
                        import org.junit.jupiter.api.Test;

                        class ShelfTest {
                            @Test void keeps() throws Exception {
                                var agent = (Instrumentation) System.getProperties().get("instrumentation");
                                agent.retransformClasses(Shelf.class);
                                assertEquals(1, Shelf.books());
                            }
                        }
                        """)
                .write(PAGE, """
                        ---
                        title: Lies
                        address: ../lies
                        ---
                        {@output LiesTest#c}

                        {@figure LiesTest#d page.html "A page"}

                        In the end {@result LiesTest#d failures %.0f} failed, see [above](#nowhere).
                        """)
                .write("target/book/mine.txt", "nothing that a weave wrote")
                .tests("<enableAssertions>false</enableAssertions><argLine>@{argLine} -javaagent:"
                        + AgentJar.in(project.file("target")) + "</argLine>")
                // The weave is to tell of all of it, and would not be reached.
                .maven("verify", "-Drecto.proofread.skip");
        assertThat(build.isGreen()).as(build.toString()).isFalse();
    }

    @Caught(fault = "a thread that a test left behind runs code beside another test", by = "overlapped-tests")
    void aThreadLeftBehind() {
        told(LIES + ":11:19 overlapped-tests");
    }

    @Caught(fault = "a page names two tests of one name", by = "ambiguous-test")
    void twoTestsOfOneName() {
        told(PAGE + ":5:1 ambiguous-test");
    }

    @Caught(fault = "a test has no assertion but 'assert', and they were off", by = "asserts-nothing")
    void assertionsWereOff() {
        told(LIES_TEST + ":21:16 asserts-nothing");
    }

    @Caught(fault = "a class redefined after it was loaded, as by a mock", by = "redefined-class")
    void redefined() {
        told(SHELF + ":11:16 redefined-class");
    }

    @Caught(fault = "a file that a test published is a document that browsers run", by = "unsafe-file")
    void aPublishedDocument() {
        told(PAGE + ":7:1 unsafe-file");
    }

    @Caught(fault = "a result's format rounds the failure away", by = "rounded-result")
    void roundedAway() {
        told(PAGE + ":9:12 rounded-result");
    }

    @Caught(fault = "a link to a fragment that is not there", by = "dead-link")
    void aDeadFragment() {
        told(PAGE + ":9:59 dead-link");
    }

    @Caught(fault = "a page's address leads out of the book", by = "bad-address")
    void aBadAddress() {
        told(PAGE + ":3:10 bad-address");
    }

    @Caught(fault = "the book's folder holds a file that no weave wrote", by = "foreign-file")
    void aForeignFile() {
        told("target/book/mine.txt foreign-file");
    }

    private static void told(String problem) {
        List<String> all = build.told();
        assertThat(all).as(build.toString()).contains(problem);
    }
}
