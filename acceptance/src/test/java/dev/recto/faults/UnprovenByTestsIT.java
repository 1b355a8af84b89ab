package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.RanTest;
import dev.recto.evidence.ReceiptReader;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** Only what ran, to its end, well, and in this build proves something. */
@ExtendWith(Matrix.class)
class UnprovenByTestsIT {

    private static final String IGNORED = "-Dmaven.test.failure.ignore";
    private static final String ADDS_UP = Project.CART_TEST + ":13:10";
    private static final String UNEXERCISED = Project.CART + ":11:16 unexercised-listing";

    @Caught(fault = "receipts of an earlier run (-DskipTests after a green build)", by = "no-receipts")
    void receiptsOfAnEarlierRun(Project project) throws Exception {
        Build build = project.maven("verify", "-DskipTests");

        assertThat(build.errors()).isEmpty();
        assertThat(build.log()).containsOnlyOnce("[no-receipts] no book was woven, for the tests were skipped");
        assertThat(build.isGreen()).isTrue();
    }

    @Caught(fault = "receipts of an earlier run (-Dmaven.test.skip after a green build)", by = "no-receipts")
    void testsNotCompiled(Project project) throws Exception {
        Build build = project.maven("verify", "-Dmaven.test.skip");

        assertThat(build.errors()).isEmpty();
        assertThat(build.log()).containsOnlyOnce("[no-receipts] no book was woven, for the tests were skipped");
        assertThat(build.isGreen()).isTrue();
    }

    @Caught(fault = "receipts of an earlier run (recto:weave alone)", by = "no-receipts")
    void weavingAlone(Project project) throws Exception {
        Build build = project.maven("recto:weave");

        assertThat(build.errors()).containsExactly(Project.CART + ":6:1 no-receipts");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "only some test classes ran (-Dtest)", by = "no-receipt")
    void onlySomeClassesRan(Project project) throws Exception {
        Build build = project.maven("verify", "-Dtest=TillTest");

        assertThat(build.errors()).contains(Project.CART_TEST + ":9:7 no-receipt", UNEXERCISED);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "only some tests of a class ran (-Dtest)", by = "unexercised-listing")
    void onlySomeTestsRan(Project project) throws Exception {
        Build build = project.edit(Project.CART_TEST, "    @Explain(\"Two", """
                            @Test
                            void addsNothing() {
                                assertEquals(5, Cart.sum(5, 0));
                            }

                            @Explain("Two""")
                .maven("verify", "-Dtest=CartTest#addsNothing+TillTest");

        assertThat(build.errors()).contains(Project.CART_TEST + ":18:10 unexercised-listing");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "test skipped (@Disabled)", by = "unpassed-test")
    void skipped(Project project) throws Exception {
        refused(project, "@Test", "@org.junit.jupiter.api.Disabled(\"later\") @Test", "unpassed-test");
    }

    @Caught(fault = "test aborted", by = "unpassed-test")
    void aborted(Project project) throws Exception {
        refused(
                project,
                "assertEquals(5, Cart.sum(2, 3));",
                "org.junit.jupiter.api.Assumptions.abort(\"not today\");",
                "unpassed-test");
    }

    @Caught(fault = "test failed (-Dmaven.test.failure.ignore)", by = "failing-test")
    void failed(Project project) throws Exception {
        refused(project, "assertEquals(5,", "assertEquals(6,", "failing-test");
    }

    @Caught(fault = "test not run, its @BeforeAll failed", by = "unpassed-test")
    void notRun(Project project) throws Exception {
        Build build = project.edit(Project.CART_TEST, "CartTest {", """
                        CartTest {
                            @org.junit.jupiter.api.BeforeAll
                            static void fails() {
                                throw new IllegalStateException("no cart");
                            }
                        """).maven("verify", IGNORED);

        assertThat(build.errors()).contains(Project.CART_TEST + ":18:10 unpassed-test", UNEXERCISED);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "all tests passed, and their @AfterAll failed", by = "failing-test")
    void afterAllFailed(Project project) throws Exception {
        Build build = project.edit(Project.CART_TEST, "CartTest {", """
                        CartTest {
                            @org.junit.jupiter.api.AfterAll
                            static void fails() {
                                throw new IllegalStateException("the cart leaks");
                            }
                        """).maven("verify", IGNORED);

        assertThat(build.errors()).contains(Project.CART_TEST + ":9:7 failing-test");
        assertThat(build.isGreen()).isFalse();
    }

    /** The page says so; the claim rests on the attempt that passed. */
    @Caught(fault = "test passed only on retry: green, and the receipts tell", by = "right")
    void retried(Project project) throws Exception {
        Build build = project.edit(Project.CART_TEST, "CartTest {", "CartTest {\n    static int attempts;")
                .edit(Project.CART_TEST, "assertEquals(5,", "assertEquals(2, ++attempts);\n        assertEquals(5,")
                .maven("verify", "-Dsurefire.rerunFailingTestsCount=1", "-Drecto.run=retried");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        RanTest test = new ReceiptReader("retried", problem -> {})
                .read(List.of(project.file("target/recto/receipts")))
                .test("shop.CartTest", "addsUp")
                .orElseThrow();
        assertThat(test.passed()).isTrue();
        assertThat(test.retried()).isTrue();
        assertThat(test.stdout()).isEqualTo("5\n");
    }

    @Caught(fault = "a JVM killed in mid-test", by = "unfinished-tests")
    void killed(Project project) throws Exception {
        Build killed = project.edit(
                        Project.TILL_TEST, "assertEquals(3, Till.change(10, 7));", "Runtime.getRuntime().halt(0);")
                .maven("verify", IGNORED, "-Drecto.run=killed");
        assertThat(killed.isGreen()).as("Surefire minds it too").isFalse();
        Build build = project.maven("recto:weave", "-Drecto.run=killed");

        assertThat(build.errors()).containsExactly(Project.CART + ":6:1 unfinished-tests");
        assertThat(build.isGreen()).isFalse();
    }

    private static void refused(Project project, String from, String to, String id) throws Exception {
        Build build = project.edit(Project.CART_TEST, from, to).maven("verify", IGNORED);

        assertThat(build.errors()).contains(ADDS_UP + " " + id, UNEXERCISED);
        assertThat(build.isGreen()).isFalse();
    }
}
