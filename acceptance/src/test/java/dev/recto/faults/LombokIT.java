package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** Lombok rewrites what javac parsed: its classes are shown as what they are. */
@ExtendWith(Matrix.class)
class LombokIT {

    private static final String RECTO = path("dev.recto", "recto-processor", "recto");
    private static final String LOMBOK = path("org.projectlombok", "lombok", "lombok");

    /** As a check that compiles again is told to let it run. */
    private static final String PROCESSOR = "org.projectlombok:lombok:jar:" + Maven.version("lombok");

    private static final String SHELF = "src/main/java/shop/Shelf.java";

    private static final String TRANSFORMED = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import lombok.Builder;
            import lombok.SneakyThrows;
            import lombok.Value;

            @Chapter(value = "The shelf", order = 3)
            @Explain("What lies on a shelf.")
            @Value
            @Builder
            class Shelf {

                @Explain("Nobody wrote [Shelf#getBooks], and it is there:")
                int books;

                @Explain("Made with a builder that nobody wrote either:")
                @SneakyThrows
                static int twice(int books) {
                    lombok.val shelf = Shelf.builder().books(books).build();
                    return shelf.getBooks() + shelf.getBooks();
                }
            }
            """;

    private static final String USED = """
            package shop;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import org.junit.jupiter.api.Test;

            class ShelfTest {
                @Test
                void holdsBooks() {
                    assertEquals(6, Shelf.twice(3));
                }
            }
            """;

    @Caught(fault = "Lombok before Recto on the processor path: shown as transformed", by = "right")
    void beforeRecto(Project project) throws Exception {
        transformed(project, LOMBOK + RECTO);
    }

    @Caught(fault = "Lombok behind Recto on the processor path: shown as transformed", by = "right")
    void behindRecto(Project project) throws Exception {
        transformed(project, RECTO + LOMBOK);
    }

    @Caught(fault = "Lombok by its full name alone: shown as transformed", by = "right")
    void byItsFullName(Project project) throws Exception {
        with(project, RECTO + LOMBOK).edit(Project.CART, "static int sum", "@lombok.SneakyThrows\n    static int sum");
        Build build = project.outdateAll().maven("verify");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.read("target/book/the-cart.html")).contains("Cart.sum (transformed by Lombok)");
        assertThat(project.read("target/book/the-till.html")).doesNotContain("transformed");
        Build check = project.maven("recto:check", "-Drecto.rebuild");
        assertThat(check.errors()).containsOnly("attestation.json unsafe-book");
        assertThat(check.log())
                .contains("the annotation processor " + PROCESSOR, "allow it with -Drecto.allow=" + PROCESSOR);
    }

    @Caught(fault = "Lombok on the class path, hidden by a processor path of Recto alone", by = "hidden-processor")
    void hiddenByTheProcessorPath(Project project) throws Exception {
        Build build = with(project, RECTO).maven("initialize");

        assertThat(build.told()).contains("pom.xml hidden-processor");
        assertThat(build.log()).contains("org.projectlombok:lombok");
        assertThat(build.isGreen()).as(build.toString()).isTrue();
    }

    @Caught(fault = "a method that Lombok wrote: no line of the listing counts as run", by = "unexercised-listing")
    void methodOfLomboksAlone(Project project) throws Exception {
        Build build = with(project, RECTO + LOMBOK)
                .write(SHELF, TRANSFORMED)
                .write("src/test/java/shop/ShelfTest.java", USED.replace("Shelf.twice(3)", "new Shelf(6).getBooks()"))
                .maven("verify");

        assertThat(build.errors()).contains(SHELF + ":20:16 unexercised-listing");
        assertThat(build.isGreen()).isFalse();
    }

    private static void transformed(Project project, String processors) throws Exception {
        Build build = with(project, processors)
                .write(SHELF, TRANSFORMED)
                .write("src/test/java/shop/ShelfTest.java", USED)
                .maven("verify");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.read("target/book/the-shelf.html"))
                .contains("Shelf.books (transformed by Lombok)", "Shelf.twice (transformed by Lombok)")
                .contains("Rest of Shelf.java (transformed by Lombok)");
        assertThat(project.read("target/book/colophon.html")).contains("org.projectlombok:lombok");
        assertThat(project.read("target/book/the-till.html")).doesNotContain("transformed");
        Build check =
                project.maven("recto:check", "-Drecto.rebuild", "-Drecto.sources=.", "-Drecto.allow=" + PROCESSOR);
        assertThat(check.isGreen()).as(check.toString()).isTrue();
    }

    private static Project with(Project project, String processors) throws Exception {
        return project.dependency("""
                        <dependency><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId>
                        <version>%s</version><scope>provided</scope></dependency>
                        """.formatted(Maven.version("lombok")))
                .compiler("<annotationProcessorPaths combine.self=\"override\">" + processors
                        + "</annotationProcessorPaths>");
    }

    private static String path(String group, String artifact, String version) {
        return "<path><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></path>"
                .formatted(group, artifact, Maven.version(version));
    }
}
