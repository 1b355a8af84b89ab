package dev.recto.fences;

import com.sun.source.tree.ImportTree;
import dev.recto.evidence.AuthoredFence;
import dev.recto.evidence.SheetFile;
import dev.recto.prose.Fence;
import dev.recto.prose.Prose;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The fences in the prose of a Java source. They see what that source sees, and its static members by their names. */
public final class SourceFences {

    private SourceFences() {}

    /** The page of a source; without fences where its prose holds none. */
    public static FencePage of(SheetFile file, Javac javac) {
        List<AuthoredFence> fences = file.sheet().declarations().stream()
                .map(Declaration::explanation)
                .filter(Objects::nonNull)
                .map(Explanation::prose)
                .flatMap(prose -> in(prose, file).stream())
                .toList();
        return new FencePage(
                file.file(),
                file.sheet().packageName(),
                FencePage.javaName(file.path().getFileName().toString().replaceFirst("\\.java$", "")) + "FencesTest",
                fences.isEmpty() ? List.of() : imports(file, javac),
                fences);
    }

    private static List<AuthoredFence> in(Prose prose, SheetFile file) {
        return prose.fences().stream()
                .filter(Fence::isProgram)
                .map(fence -> new AuthoredFence(fence, offset -> file.place(prose.sourceOffset(offset))))
                .toList();
    }

    private static List<String> imports(SheetFile file, Javac javac) {
        List<String> imports = new ArrayList<>();
        for (ImportTree each : javac.parse(file.sheet().text()).unit().getImports()) {
            imports.add("import " + (each.isStatic() ? "static " : "") + each.getQualifiedIdentifier() + ";");
        }
        String home = file.sheet().packageName();
        file.sheet().declarations().stream()
                .filter(declaration -> declaration.kind().isType() && declaration.owner() == null)
                .filter(declaration -> !home.isEmpty())
                .forEach(type -> imports.add("import static " + type.id() + ".*;"));
        return List.copyOf(imports);
    }
}
