package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** Without the processor nothing is claimed; where javac is told to process nothing, its plugin claims the same. */
@ExtendWith(Matrix.class)
class ProcessorsIT {

    private static final String CHANGED = Project.CART + ":12:20 source-changed";

    /** What recto-processor needs on a class path; an author who adds it as a dependency gets it from its POM. */
    private static final String ON_THE_CLASS_PATH = """
            <dependency><groupId>dev.recto</groupId><artifactId>recto-processor</artifactId>
            <version>%s</version><scope>provided</scope></dependency>
            """;

    private static final String NO_PATH = "<annotationProcessorPaths combine.self=\"override\"/>";

    @Caught(fault = "no processor anywhere", by = "no-sheet")
    void nowhere(Project project) throws Exception {
        Build build = project.compiler(NO_PATH).deleteSheets().outdateAll().maven("verify");

        assertThat(build.errors()).containsExactly(Project.CART + ":6:1 no-sheet");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "processor taken away, source edited, sheets of an earlier compile", by = "source-changed")
    void takenAway(Project project) throws Exception {
        Build build = project.compiler(NO_PATH)
                .edit(Project.CART, "one + other", "one - -other")
                .outdateAll()
                .maven("verify");

        assertThat(build.errors()).contains(CHANGED);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "listing of a source that a processor generated: captioned so", by = "right")
    void generated(Project project) throws Exception {
        ProcessorJar.addTo(project, "maker", """
                try (Writer file = processingEnv.getFiler().createSourceFile("shop.Made").openWriter()) {
                    file.write("package shop;\\n@dev.recto.Explain(of = Cart.class, value = \\"Made:\\")\\ninterface Made {}\\n");
                }
                """);
        Build build = project.outdateAll().maven("verify");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.read("target/book/the-cart.html")).contains("Made (generated)");
    }

    @Caught(fault = "-proc:none: the plugin writes the sheets", by = "right")
    void processingOffIsRight(Project project) throws Exception {
        Build build = project.compiler("<proc>none</proc>")
                .deleteSheets()
                .edit(Project.CART, "one + other", "other + one")
                .outdateAll()
                .maven("verify");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.read("target/book/the-cart.html")).doesNotContain("one + other");
    }

    @Caught(fault = "-proc:none, and source edited after compile", by = "source-changed")
    void processingOffAndEdited(Project project) throws Exception {
        Build build = project.compiler("<proc>none</proc>")
                .deleteSheets()
                .outdateAll()
                .maven("verify", "-Drecto.run=green");
        assertThat(build.isGreen()).as(build.toString()).isTrue();
        Build later = project.edit(Project.CART, "one + other", "one - other").weave();

        assertThat(later.errors()).containsExactly(CHANGED);
        assertThat(later.isGreen()).isFalse();
    }

    @Caught(fault = "processor on the class path alone (JDK 23+ starts only the plugin)", by = "right")
    void onTheClassPath(Project project) throws Exception {
        Build build = project.compiler(NO_PATH)
                .dependency(ON_THE_CLASS_PATH.formatted(Maven.version("recto")))
                .deleteSheets()
                .edit(Project.CART, "one + other", "other + one")
                .outdateAll()
                .maven("verify");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.read("target/book/the-cart.html")).doesNotContain("one + other");
    }
}
