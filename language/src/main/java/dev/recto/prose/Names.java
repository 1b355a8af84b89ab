package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Finds what a reference in prose names, seen from where the prose stands. */
@FunctionalInterface
public interface Names {

    /**
     * Resolves a reference.
     *
     * @param reference {@code Type}, {@code Type#member}, {@code Type#member(int, String)}, {@code #member}, a package,
     *     or any of them qualified
     */
    Resolution resolve(String reference);

    /** What a reference came to. */
    sealed interface Resolution {

        /** It names something. */
        record Found(Target target) implements Resolution {}

        /**
         * It names nothing.
         *
         * @param why what is missing, such as {@code no member 'pow' in shop.Cart}
         * @param nearest the nearest name that exists, to suggest; null where none is near
         */
        record Missing(String why, @Nullable String nearest) implements Resolution {

            /** That it is dead, for the one who knows where it stands. */
            public Fault at(int offset, @Nullable String otherwise) {
                return ProblemKind.DEAD_LINK.at(offset, why, remedy(otherwise));
            }

            /** That it is dead, at its place in a file. */
            public Problem at(Place place, @Nullable String otherwise) {
                return ProblemKind.DEAD_LINK.at(place, why, remedy(otherwise));
            }

            private @Nullable String remedy(@Nullable String otherwise) {
                return nearest == null ? otherwise : Nearest.question(nearest);
            }
        }
    }
}
