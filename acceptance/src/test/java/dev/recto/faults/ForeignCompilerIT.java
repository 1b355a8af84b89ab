package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** ECJ compiles, and has nothing that Recto could watch: nothing is claimed, and nothing crashes. */
@ExtendWith(Matrix.class)
class ForeignCompilerIT {

    @Caught(fault = "compiled by ECJ", by = "no-sheet")
    void ecj(Project project) throws Exception {
        Build build = ecjOf(project).deleteSheets().outdateAll().maven("verify");

        assertThat(build.errors()).containsExactly(Project.CART + ":6:1 no-sheet");
        assertThat(build.log()).contains("compile with javac");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "compiled by ECJ, javac's sheets of the same text left", by = "stale-class")
    void ecjAfterJavac(Project project) throws Exception {
        Build build = ecjOf(project).outdateAll().maven("verify");

        assertThat(build.errors())
                .contains(
                        Project.CART + ":8:13 stale-class",
                        Project.TILL + ":8:13 stale-class",
                        Project.CART_TEST + ":9:7 stale-class",
                        Project.TILL_TEST + ":9:7 stale-class");
        assertThat(build.isGreen()).isFalse();
    }

    private static Project ecjOf(Project project) throws Exception {
        return project.compiler("<compilerId>eclipse</compilerId>")
                .compilerDependencies("""
                <dependencies><dependency><groupId>org.codehaus.plexus</groupId>
                <artifactId>plexus-compiler-eclipse</artifactId><version>%s</version></dependency></dependencies>
                """.formatted(Maven.version("ecj")));
    }
}
