package dev.recto.check;

import dev.recto.attest.Compile;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.text.Digest;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A tree of sources, compared with what a book was made from.
 *
 * @param project the project's folder
 */
record SourceTree(Path project, Faults faults) {

    /** Every source of the compilations is there and reads as it did; generated ones are not asked for. */
    void check(List<Compile> compilations) throws IOException {
        for (Compile compile : compilations) {
            for (SourceClaim source : compile.sources()) {
                boolean generated = source.file().startsWith("target/");
                Optional<String> text = text(source, compile.encoding());
                if (text.isEmpty() && !generated) {
                    faults.add(ProblemKind.MISSING_SOURCE, source.file(), "the book was made from it");
                } else if (text.isPresent() && !Digest.of(text.get()).equals(source.sha256())) {
                    faults.add(
                            ProblemKind.CHANGED_SOURCE,
                            source.file(),
                            "it is not the file that the book was made from");
                }
            }
        }
    }

    /** The text of a source; nothing where the tree has none. */
    Optional<String> text(SourceClaim source, String encoding) throws IOException {
        Path file = project.resolve(source.file()).normalize();
        if (!file.startsWith(project.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(new String(Files.readAllBytes(file), Charset.forName(encoding)));
    }
}
