package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FencePackagesTest {

    @TempDir
    private Path project;

    @Test
    void packagesThatOnlyProseNames() throws IOException {
        file(
                "java/shop/Cart.java",
                "package shop;\n/// ```java\n/// package from.comment;\n/// ```\ninterface Cart {}\n");
        file("book/a.md", "> ```java\n> package quoted ;\n> ```\n\nWords of a package trip.\n");

        assertThat(packages()).containsExactly("from.comment", "quoted", "recto.pages", "shop");
    }

    @Test
    void aDeclarationStandsFirstOnItsLineWhateverEndsIt() throws IOException {
        file(
                "java/a/A.java",
                "package a;\r/* package in.comment; */ package not.first;\n * package\n  \u00fcber.a1\n  ;\r\n\tpackage tabbed;"
                        + "int package_ = 1;\npackage 1a; package\npackage . b;\n package last");

        assertThat(packages()).containsExactly("a", "in.comment", "tabbed", "\u00fcber.a1");
    }

    @Test
    void pagesWithoutJavaNeedNoPackageOfTheirOwn() throws IOException {
        file("book/a.md", "Words.\n");

        assertThat(packages()).isEmpty();
    }

    private Iterable<String> packages() throws IOException {
        return FencePackages.in(List.of(project.resolve("java"), project.resolve("gone")), project.resolve("book"));
    }

    private void file(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
