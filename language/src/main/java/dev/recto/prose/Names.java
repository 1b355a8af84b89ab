package dev.recto.prose;

import dev.recto.text.ElementName;
import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what a reference in prose names, seen from where the prose stands. */
@FunctionalInterface
public interface Names {

    /**
     * Resolves a reference.
     *
     * @param reference {@code Type}, {@code Type#member}, {@code Type#member(int, String)}, {@code #member},
     *     {@code method(int)}, a package, any of them qualified or with {@code module/} in front, or a {@code module/} alone
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

            /**
             * No type of a name, or no package where that is lower-case and has dots.
             *
             * @param where it was looked for, such as {@code here}
             * @param nearest as this record has it
             */
            public static Missing type(String name, String where, @Nullable String nearest) {
                String member = behindHash(name);
                if (member != null) {
                    return new Missing("no type '" + name + "' " + where, member);
                }
                boolean lower = Character.isLowerCase(ElementName.last(name).codePointAt(0));
                String what = name.contains(".") && lower ? "type or package" : "type";
                return new Missing("no " + what + " '" + name + "' " + where, nearest);
            }

            /** No module of a name. */
            public static Missing module(String name, @Nullable String nearest) {
                return new Missing("no module '" + name + "'", nearest == null ? null : nearest + "/");
            }

            /** A name that is another module's, or none's. */
            public static Missing elsewhere(Reference reference, String module) {
                String in = module.isEmpty() ? "the unnamed module" : module;
                return new Missing(
                        "'" + reference.name() + "' is in " + in + ", not in '" + reference.module() + "'",
                        module.isEmpty() ? reference.name().toString() : module + "/" + reference.name());
            }

            /** {@code Type#member} for what is written {@code Type.member(int)} or {@code Type::member}; null for anything else. */
            private static @Nullable String behindHash(String name) {
                int dot = name.indexOf('(') < 0 ? -1 : name.lastIndexOf('.', name.indexOf('('));
                return name.contains("::")
                        ? name.replace("::", "#")
                        : dot < 0 ? null : name.substring(0, dot) + "#" + name.substring(dot + 1);
            }

            /**
             * No member of a name, or none with its parameters.
             *
             * @param owner id of the type
             * @param known the names of its members
             * @param forms of a member's name, how those that have it can be told apart: {@code add(int)}
             */
            public static Missing member(
                    ElementName name, String owner, Collection<String> known, Function<String, List<String>> forms) {
                String simple = name.simple();
                if (!known.contains(simple)) {
                    return new Missing("no member '" + simple + "' in " + owner, Nearest.to(simple, known));
                }
                List<String> others = forms.apply(simple);
                return new Missing(
                        "no member '" + name.member() + "' in " + owner, others.isEmpty() ? null : others.get(0));
            }

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
