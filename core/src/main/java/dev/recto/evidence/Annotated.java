package dev.recto.evidence;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first annotation of Recto in a source, to tell a file that has no sheet from one that needs none. */
final class Annotated {

    private static final Set<String> NAMES = Set.of("Chapter", "Explain", "Example", "Unverified");

    private Annotated() {}

    /** Where the first annotation of {@code dev.recto} stands in a source that uses any. */
    static Optional<Place> first(String file, String text) {
        if (!text.contains("dev.recto.")) {
            return Optional.empty();
        }
        OptionalInt offset = offsetOfFirst(text);
        LineIndex lines = LineIndex.of(text);
        return offset.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(file, lines.line(offset.getAsInt()), lines.column(offset.getAsInt())));
    }

    private static OptionalInt offsetOfFirst(String text) {
        return ParsedSource.of(text).map(Annotated::offsetOfFirst).orElse(OptionalInt.empty());
    }

    private static OptionalInt offsetOfFirst(ParsedSource source) {
        Tree found = new Search().scan(source.unit(), null);
        return found == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) source.positions().getStartPosition(source.unit(), found));
    }

    /** Returns the first annotation tree, in source order. */
    private static final class Search extends TreeScanner<@Nullable Tree, @Nullable Void> {
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
