package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePackagesTest {

    @TempDir
    Path project;

    @Test
    void aPackageCoversItsSubpackages() throws IOException {
        source("main/shop/Cart.java");
        source("main/shop/money/Price.java");
        source("main/shop/money/tax/Rate.java");
        assertThat(covering("main")).containsExactly("shop");
    }

    @Test
    void packagesBesideEachOtherAreAllNamed() throws IOException {
        source("main/com/example/b/B.java");
        source("main/com/example/a/A.java");
        source("main/com/example/ab/AB.java");
        assertThat(covering("main")).containsExactly("com.example.a", "com.example.ab", "com.example.b");
    }

    @Test
    void testsCountAsWell() throws IOException {
        source("main/shop/Cart.java");
        source("test/fixtures/Carts.java");
        assertThat(covering("main", "test")).containsExactly("fixtures", "shop");
    }

    @Test
    void theUnnamedPackageCoversEverything() throws IOException {
        source("main/Main.java");
        source("main/shop/Cart.java");
        assertThat(covering("main")).containsExactly("");
    }

    @Test
    void foldersWithoutJavaAreNoPackages() throws IOException {
        source("main/shop/notes.txt");
        source("main/module-info.java");
        Files.createDirectories(project.resolve("main/trap/Folder.java"));
        assertThat(covering("main", "missing")).isEmpty();
    }

    private void source(String path) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private List<String> covering(String... roots) throws IOException {
        return SourcePackages.covering(
                List.of(roots).stream().map(project::resolve).toList(), Set.of());
    }
}
