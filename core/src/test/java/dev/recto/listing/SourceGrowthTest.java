package dev.recto.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.CountedList;
import dev.recto.engine.TinyProject;
import dev.recto.evidence.SheetFile;
import dev.recto.marks.Cut;
import dev.recto.marks.Recipe;
import dev.recto.marks.Recipe.Fold;
import dev.recto.sheet.Declaration;
import dev.recto.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the listings of one source cost, of which there is one to each method. */
class SourceGrowthTest {

    @TempDir
    private Path folder;

    private final AtomicLong reads = new AtomicLong();

    @Test
    void theImportsOfAllListingsAreFoundInTheTokensOfEach() {
        // A search by halves is a step longer where there is twice as much.
        assertThat(CountedList.growth(40, this::imports)).isLessThan(2.3);
    }

    @Test
    void aListingIsCutInOnePassThoughItFoldsAll() {
        assertThat(CountedList.growth(50, this::folds)).isLessThan(2.2);
    }

    private long imports(int methods) {
        SheetFile file = file(methods);
        NeededImports imports =
                NeededImports.of(file, new CountedList<>(file.sheet().tokens().list(), reads));
        reads.set(0);
        for (Declaration declaration : file.sheet().declarations()) {
            if (declaration.owner() != null) {
                assertThat(imports.of(Recipe.whole(declaration.span()))).containsExactly("import java.util.List;");
            }
        }
        return reads.get();
    }

    /** Of each method a fold. */
    private long folds(int methods) {
        String line = "int m() { return 1; }\n";
        String text = line.repeat(methods);
        List<Fold> folds = IntStream.range(0, methods)
                .mapToObj(number -> new Fold(new Span(number * line.length(), (number + 1) * line.length() - 1), "m"))
                .toList();
        Recipe recipe = new Recipe(new Span(0, text.length()), List.of(), new CountedList<>(folds, reads));
        reads.set(0);
        assertThat(Cut.of(text, recipe)).hasSize(1);
        return reads.get();
    }

    private SheetFile file(int methods) {
        String members = IntStream.range(0, methods)
                .mapToObj(number ->
                        "    List<Integer> m" + number + "() {\n        return List.of(" + number + ");\n    }\n")
                .collect(Collectors.joining());
        try {
            return new TinyProject(folder.resolve("n" + methods))
                    .with(
                            "src/main/java/shop/Big.java",
                            "package shop;\n\nimport dev.recto.Explain;\nimport java.util.List;\n\n@Explain(\"Big.\")\nclass Big {\n"
                                    + members + "}\n")
                    .compiled()
                    .sheets()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
