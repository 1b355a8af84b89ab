package dev.recto.evidence;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.recto.text.Digest;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the sources on disk with what javac read: the claim {@code source}. */
public final class SourceCheck {

    private final SourceRoots roots;
    private final Consumer<Problem> report;

    /** @param report takes every source that has changed or was compiled without the processor */
    public SourceCheck(SourceRoots roots, Consumer<Problem> report) {
        this.roots = roots;
        this.report = report;
    }

    /** Checks that every sheet's source reads as javac read it, and that every source which uses Recto has a sheet. */
    public void check(List<SheetFile> sheets) throws IOException {
        OnAllCores.each(sheets, this::change).stream().flatMap(Optional::stream).forEach(report);
        Set<Path> withSheet = sheets.stream().map(SheetFile::path).collect(Collectors.toSet());
        for (Path file : roots.files()) {
            if (!withSheet.contains(file)) {
                unannotated(file);
            }
        }
    }

    /** Digests are compared, never times. */
    private Optional<Problem> change(SheetFile file) throws IOException {
        String now = roots.text(file.path());
        return digest(file, now).equals(file.sheet().digest())
                ? Optional.empty()
                : Optional.of(ProblemKind.SOURCE_CHANGED.at(
                        firstDifference(file, now),
                        "this file is not the one that javac read",
                        "build again; if that does not help, run \"mvn clean verify\""));
    }

    /** The digest of a text, which is known where it is the sheet's own. */
    private static String digest(SheetFile file, String text) {
        return text.equals(file.sheet().text())
                ? file.notes()
                        .of(TextDigest.class, () -> new TextDigest(Digest.of(text)))
                        .digest()
                : Digest.of(text);
    }

    private record TextDigest(String digest) {}

    private void unannotated(Path file) throws IOException {
        firstAnnotation(roots.shown(file), roots.text(file))
                .ifPresent(place -> report.accept(ProblemKind.NO_SHEET.at(
                        place,
                        "this file was compiled without recto-processor",
                        "add it to maven-compiler-plugin's annotationProcessorPaths, compile with javac, and build"
                                + " from clean")));
    }

    private static Place firstDifference(SheetFile file, String now) {
        String read = file.sheet().text();
        int offset = 0;
        int end = Math.min(now.length(), read.length());
        while (offset < end && now.charAt(offset) == read.charAt(offset)) {
            offset++;
        }
        return LineIndex.of(now).place(file.file(), offset);
    }

    /** Where the first annotation of Recto's stands in a source that uses any. */
    private static Optional<Place> firstAnnotation(String file, String text) {
        if (!text.contains("dev.recto.") || !mayAnnotate(text)) {
            return Optional.empty();
        }
        return ParsedSource.of(text)
                .flatMap(source -> Optional.ofNullable(new FirstAnnotation().scan(source.unit(), null))
                        .map(tree -> (int) source.positions().getStartPosition(source.unit(), tree)))
                .map(offset -> LineIndex.of(text).place(file, offset));
    }

    /** Whether a source has the name of an annotation, or may write one with escapes. To load javac takes longer than to look. */
    private static boolean mayAnnotate(String text) {
        return text.contains("\\u") || FirstAnnotation.NAMED.matcher(text).find();
    }

    /** Returns the first annotation of Recto's, in source order. */
    private static final class FirstAnnotation extends TreeScanner<@Nullable Tree, @Nullable Void> {

        private static final Set<String> NAMES = Set.of("Chapter", "Explain", "Example", "Unverified");

        private static final Pattern NAMED = Pattern.compile("\\b(?:" + String.join("|", NAMES) + ")\\b");

        @Override
        public Tree visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return NAMES.contains(simpleName(annotation.getAnnotationType()))
                    ? annotation
                    : super.visitAnnotation(annotation, null);
        }

        @Override
        public @Nullable Tree reduce(@Nullable Tree later, @Nullable Tree earlier) {
            return earlier != null ? earlier : later;
        }

        private static String simpleName(Tree type) {
            if (type instanceof MemberSelectTree select) {
                return select.getIdentifier().toString();
            }
            return type instanceof IdentifierTree name ? name.getName().toString() : "";
        }
    }
}
