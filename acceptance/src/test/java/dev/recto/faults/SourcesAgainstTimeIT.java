package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A page shows the text that javac read, and that text is what lies on disk. */
@ExtendWith(Matrix.class)
class SourcesAgainstTimeIT {

    private static final String NOT_INCREMENTAL = "-Dmaven.compiler.useIncrementalCompilation=false";
    private static final String CHANGED = Project.CART + ":12:20 source-changed";

    @Caught(fault = "source edited after compile", by = "source-changed")
    void editedAfterCompile(Project project) throws Exception {
        Build build = project.edit(Project.CART, "one + other", "one - other").weave();

        assertThat(build.errors()).containsExactly(CHANGED);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "source edited after compile, with its old time stamp", by = "source-changed")
    void editedWithItsOldTime(Project project) throws Exception {
        Build build = project.editKeepingTime(Project.CART, "one + other", "one - other")
                .maven("verify");

        assertThat(build.log()).contains("Nothing to compile");
        assertThat(build.errors()).containsExactly(CHANGED);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "source edited by a test of the same build", by = "source-changed")
    void editedByATest(Project project) throws Exception {
        Build build = project.edit(Project.CART_TEST, "void addsUp() {", """
                        void addsUp() throws Exception {
                                var file = java.nio.file.Path.of("src/main/java/shop/Cart.java");
                                var text = java.nio.file.Files.readString(file);
                                java.nio.file.Files.writeString(file, text.replace("one + other", "one - other"));
                        """).maven("verify");

        assertThat(build.errors()).containsExactly(CHANGED);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "source edited during compile, by an annotation processor", by = "source-changed")
    void editedDuringCompile(Project project) throws Exception {
        ProcessorJar.addTo(project, "meddler", """
                Path file = Path.of("src/main/java/shop/Cart.java");
                Files.writeString(file, Files.readString(file).replace("one + other", "one - other"));
                """);
        Build build = project.outdate(Project.CART).maven("verify");

        assertThat(build.errors()).containsExactly(CHANGED);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "incremental compile of one file of many", by = "right")
    void oneFileOfMany(Project project) throws Exception {
        Build build = project.edit(Project.CART, "one + other", "other + one").maven("verify", NOT_INCREMENTAL);

        assertThat(build.log()).contains("Compiling 1 source file");
        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.read("target/book/the-cart.html")).contains("other").doesNotContain("one + other");
        assertThat(project.read("target/book/the-till.html")).contains("Whoever gives too much");
    }

    @Caught(fault = "a chapter's and its test's sources deleted, their class files still run", by = "stale-class")
    void deletedSource(Project project) throws Exception {
        Build build = project.delete(Project.TILL).delete(Project.TILL_TEST).maven("verify", NOT_INCREMENTAL);

        assertThat(build.errors())
                .containsExactly(Project.TILL + ":8:13 stale-class", Project.TILL_TEST + ":9:7 stale-class");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "a test's source deleted, its class file still proves a listing", by = "stale-class")
    void deletedTest(Project project) throws Exception {
        Build build = project.delete(Project.TILL_TEST).maven("verify", NOT_INCREMENTAL);

        assertThat(build.errors()).containsExactly(Project.TILL_TEST + ":9:7 stale-class");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "a test's source without a word for the book deleted, its class file run", by = "stale-class")
    void deletedPlainTest(Project project) throws Exception {
        String plain = "src/test/java/shop/PlainTest.java";
        Build green = project.write(plain, """
                        package shop;

                        import org.junit.jupiter.api.Test;

                        class PlainTest {
                            @Test
                            void sells() {
                                Till.change(3, 2);
                            }
                        }
                        """).maven("verify", NOT_INCREMENTAL);
        assertThat(green.isGreen()).as(green.toString()).isTrue();
        Build build = project.delete(plain).maven("verify", NOT_INCREMENTAL);

        assertThat(build.errors()).containsExactly(plain + ":5 stale-class");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "a class taken out of a test's source, its class file still run", by = "stale-class")
    void deletedClass(Project project) throws Exception {
        String second = "class SecondTest { @Test void sells() { Cart.sum(1, 2); } }\n";
        Build green = project.edit(Project.CART_TEST, "@Explain(of", second + "@Explain(of")
                .maven("verify", NOT_INCREMENTAL);
        assertThat(green.isGreen()).as(green.toString()).isTrue();
        Build build = project.edit(Project.CART_TEST, second, "").maven("verify", NOT_INCREMENTAL);

        assertThat(build.errors()).containsExactly(Project.CART_TEST + ":9:7 stale-class");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "a chapter's source deleted, its class file left and never run", by = "right")
    void deletedSourceNeverRun(Project project) throws Exception {
        Build build = project.delete(Project.TILL)
                .delete(Project.TILL_TEST)
                .delete("target/test-classes/shop/TillTest.class")
                .maven("verify", NOT_INCREMENTAL);

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.file("target/book/the-cart.html")).exists();
        assertThat(project.file("target/book/the-till.html")).doesNotExist();
        assertThat(project.read("target/book/index.html")).doesNotContain("till");
    }
}
