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
