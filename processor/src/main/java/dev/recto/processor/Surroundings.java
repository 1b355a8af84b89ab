package dev.recto.processor;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Takes note of what the files of one compilation are read against, so that the next can tell whether anything of it is
 * different.
 */
final class Surroundings {

    private final Elements elements;
    private final Types types;
    private final Set<TypeElement> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedSet<String> modules = new TreeSet<>();

    Surroundings(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * What was met.
     *
     * @param types the types, by the names that class files have, such as {@code java/util/Map$Entry}
     * @param packages packages
     * @param modules modules
     */
    record Met(SortedSet<String> types, SortedSet<String> packages, SortedSet<String> modules) {

        /** Nothing. */
        static Met nothing() {
            return new Met(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        /** Both. */
        Met with(Met other) {
            return new Met(
                    joined(types, other.types), joined(packages, other.packages), joined(modules, other.modules));
        }

        private static SortedSet<String> joined(SortedSet<String> one, SortedSet<String> other) {
            SortedSet<String> both = new TreeSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    /** Takes note of a type. */
    void meet(TypeElement type) {
        met.add(type);
    }

    /** Takes note of what an expression may be asked for its members by. */
    void meet(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            meet(element);
        } else if (type instanceof ArrayType array) {
            meet(array.getComponentType());
        } else if (type instanceof TypeVariable variable) {
            meet(variable.getUpperBound());
        } else if (type instanceof IntersectionType intersection) {
            intersection.getBounds().forEach(this::meet);
        }
    }

    /** Takes note of a package that is named. */
    void meet(PackageElement named) {
        packages.add(named.getQualifiedName().toString());
    }

    /** Takes note of a module. */
    void meetModule(String name) {
        modules.add(name);
    }

    /**
     * Everything so far, but for what is compiled, of which sources tell more. Of a type that javac has not looked into, nothing is
     * asked that would make it.
     *
     * @param compiled full names of the top-level types that are compiled
     */
    Met met(Set<String> compiled) {
        SortedSet<String> names = new TreeSet<>();
        Set<TypeElement> known = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<TypeElement> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            if (!known.add(type)) {
                continue;
            }
            if (compiled.contains(Ids.outermost(type).getQualifiedName().toString())) {
                open.addAll(above(type));
            } else {
                names.add(nameOfFile(type));
            }
        }
        return new Met(names, new TreeSet<>(packages), new TreeSet<>(modules));
    }

    private List<TypeElement> above(TypeElement type) {
        return types.directSupertypes(type.asType()).stream()
                .map(types::asElement)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .toList();
    }

    private String nameOfFile(TypeElement type) {
        String around = elements.getPackageOf(type).getQualifiedName().toString();
        String name = elements.getBinaryName(type).toString();
        return around.isEmpty() ? name : around.replace('.', '/') + "/" + name.substring(around.length() + 1);
    }
}
