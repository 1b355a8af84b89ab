package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** Builds and tests at the same time: nothing is credited to the wrong one, or it is refused. */
@ExtendWith(Matrix.class)
class SideBySideIT {

    private static final String WAIT_FOR_THE_OTHER = """
            void addsUp() throws Exception {
                    java.nio.file.Files.createFile(java.nio.file.Path.of("first-is-testing"));
                    for (int i = 0; i < 600 && !java.nio.file.Files.exists(java.nio.file.Path.of("go-on")); i++) {
                        Thread.sleep(100);
                    }
            """;

    static final String FOUR_THREADS = """
            junit.jupiter.execution.parallel.enabled=true
            junit.jupiter.execution.parallel.mode.default=concurrent
            junit.jupiter.execution.parallel.config.strategy=fixed
            junit.jupiter.execution.parallel.config.fixed.parallelism=4
            """;

    @Caught(fault = "two builds of one project at once", by = "other-run")
    void twoBuilds(Project project) throws Exception {
        Maven first = project.edit(Project.CART_TEST, "void addsUp() {", WAIT_FOR_THE_OTHER)
                .start("verify");
        for (int i = 0; i < 1200 && !Files.exists(project.file("first-is-testing")); i++) {
            Thread.sleep(100);
        }
        Build second = project.maven("initialize");
        project.write("go-on", "");
        Build build = first.build();

        assertThat(second.isGreen()).as(second.toString()).isTrue();
        assertThat(build.errors()).contains("pom.xml other-run");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "listing and output of tests that overlapped", by = "overlapped-tests")
    void overlapped(Project project) throws Exception {
        Build build = project.write("src/test/resources/junit-platform.properties", FOUR_THREADS)
                .edit(Project.CART_TEST, "void addsUp() {", together("CART_TEST", "TILL_TEST"))
                .edit(
                        Project.TILL_TEST,
                        "void givesChange() {",
                        together("TILL_TEST", "CART_TEST").replace("addsUp", "givesChange"))
                .maven("verify");

        assertThat(build.errors())
                .contains(
                        Project.CART + ":11:16 overlapped-tests",
                        Project.TILL + ":11:16 overlapped-tests",
                        Project.CART_TEST + ":13:10 overlapped-tests",
                        Project.TILL_TEST + ":13:10 overlapped-tests");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "four threads and two JVMs, the book's tests @Isolated", by = "right")
    void isolated(Project project) throws Exception {
        String alone = "@org.junit.jupiter.api.parallel.Isolated\n";
        Build build = project.write("src/test/resources/junit-platform.properties", FOUR_THREADS)
                .tests("<forkCount>2</forkCount>")
                .edit(Project.CART_TEST, "class CartTest", alone + "class CartTest")
                .edit(Project.TILL_TEST, "class TillTest", alone + "class TillTest")
                .maven("verify");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        for (String page : List.of("cart", "till")) {
            assertThat(project.read("target/book/the-" + page + ".html")).contains("exercised");
        }
    }

    /** Neither test goes on before the other has begun. */
    private static String together(String mine, String other) {
        return """
                void addsUp() throws Exception {
                        System.setProperty("%s", "here");
                        for (int i = 0; i < 600 && System.getProperty("%s") == null; i++) {
                            Thread.sleep(100);
                        }
                """.formatted(mine, other);
    }
}
