package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;

/** The class files that tests loaded are those that javac made of the text that the page shows. */
@ExtendWith(Matrix.class)
class ClassFilesIT {

    private static final String CART_CLASS = "target/classes/shop/Cart.class";
    private static final String CART = Project.CART + ":8:13";

    @Caught(fault = "class file missing", by = "missing-class")
    void missing(Project project) throws Exception {
        Build build = project.delete(CART_CLASS).weave();

        assertThat(build.errors()).contains(CART + " missing-class");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "class file made of another text, without the processor", by = "stale-class")
    void madeOfAnotherText(Project project) throws Exception {
        project.edit(Project.CART, "one + other", "one - other");
        Javac.compile(project, Project.CART, "-proc:none", "-g", "--release", "17");
        Build build = project.edit(Project.CART, "one - other", "one + other").weave();

        assertThat(build.errors()).contains(CART + " stale-class");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "class file from another compile of the same text", by = "stale-class")
    void fromAnotherCompile(Project project) throws Exception {
        Javac.compile(project, Project.CART, "-proc:none", "-g:none", "--release", "17");
        Build build = project.weave();

        assertThat(build.errors()).contains(CART + " stale-class");
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "class file exchanged while its tests ran, and put back", by = "stale-class")
    void exchangedWhileTestsRan(Project project) throws Exception {
        Path good = project.file("good.class");
        Files.copy(project.file(CART_CLASS), good);
        project.editKeepingTime(Project.CART, "one + other", "other + one");
        Javac.compile(project, Project.CART, "-proc:none", "-g", "--release", "17");
        project.editKeepingTime(Project.CART, "other + one", "one + other");
        Build build = project.edit(Project.CART_TEST, "assertEquals(5, Cart.sum(2, 3));", """
                        assertEquals(5, Cart.sum(2, 3));
                                try {
                                    java.nio.file.Files.copy(
                                            java.nio.file.Path.of("good.class"),
                                            java.nio.file.Path.of("target/classes/shop/Cart.class"),
                                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                                } catch (java.io.IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                        """)
                .maven("verify", "-Dmaven.compiler.useIncrementalCompilation=false");

        assertThat(build.errors()).contains(CART + " stale-class");
        assertThat(build.isGreen()).isFalse();
    }
}
