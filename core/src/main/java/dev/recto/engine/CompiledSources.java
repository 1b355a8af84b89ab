package dev.recto.engine;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.SourceRoots;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every source of a compilation, for who wants to compile it again. */
final class CompiledSources {

    private CompiledSources() {}

    /**
     * Published are those that have a sheet, and those that the build generated, for nobody has them elsewhere; of the
     * others the digest is known.
     *
     * @param generated takes the generated ones
     */
    static List<SourceClaim> of(SourceRoots roots, Sheets sheets, Consumer<EvidenceFile> generated) throws IOException {
        Set<Path> published = sheets.files().stream().map(SheetFile::path).collect(Collectors.toSet());
        List<SourceClaim> sources = new ArrayList<>();
        for (Path root : roots.roots()) {
            for (Path file : FileTree.files(root, ".java")) {
                String shown = roots.shown(file);
                String text = new String(FileTree.read(file), roots.encoding());
                boolean built = file.startsWith(roots.classes().resolveSibling(""));
                String address = built || published.contains(file) ? EvidenceFile.source(shown) : "";
                if (built && !published.contains(file)) {
                    generated.accept(new EvidenceFile(address, text));
                }
                sources.add(new SourceClaim(shown, Digest.of(text), address));
            }
        }
        sources.sort(Comparator.comparing(SourceClaim::file));
        return sources;
    }
}
