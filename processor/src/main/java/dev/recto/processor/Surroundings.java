package dev.recto.processor;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
     * What was met, by full names.
     *
     * @param types the types, with all that they inherit from and the types around them
     * @param packages those whose types are known without being named
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

    /** Takes note of a package whose types a file can name without it. */
    void meetPackage(String name) {
        packages.add(name);
    }

    /** Takes note of a module. */
    void meetModule(String name) {
        modules.add(name);
    }

    /**
     * Everything so far, but for what is compiled.
     *
     * @param compiled full names of the top-level types that are compiled, of which sources tell more
     */
    Met met(Set<String> compiled) {
        SortedSet<String> names = new TreeSet<>();
        Set<TypeElement> known = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<TypeElement> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            if (known.add(type)) {
                TypeElement outermost = Ids.outermost(type);
                if (Ids.isNamedEverywhere(type) && !compiled.contains(name(outermost))) {
                    names.add(name(type));
                }
                open.add(outermost);
                open.addAll(above(type));
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

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /**
     * Adds what is to be seen of all that was met to a text.
     *
     * @return whether it could be told
     */
    boolean tell(Met known, StringBuilder told) {
        for (String name : known.types()) {
            TypeElement type = elements.getTypeElement(name);
            if (type == null) {
                return false;
            }
            tell(type, told);
        }
        for (String name : known.packages()) {
            tellPackage(name, told);
        }
        for (String name : known.modules()) {
            ModuleElement module = elements.getModuleElement(name);
            told.append(name)
                    .append(module == null ? "" : module.getDirectives())
                    .append('\n');
        }
        return true;
    }

    private void tell(TypeElement type, StringBuilder told) {
        told.append(elements.getModuleOf(type)).append(' ').append(type.getQualifiedName());
        tellDeclared(type, told);
        types.directSupertypes(type.asType()).forEach(parent -> told.append(' ').append(TypeText.of(parent)));
        type.getAnnotationMirrors().forEach(each -> told.append(' ').append(each.getAnnotationType()));
        for (Element member : type.getEnclosedElements()) {
            told.append('\n');
            tellDeclared(member, told);
        }
        told.append('\n');
    }

    private static void tellDeclared(Element element, StringBuilder told) {
        told.append(element.getKind()).append(element.getModifiers()).append(SignatureText.of(element));
        if (element instanceof VariableElement variable) {
            told.append('=').append(variable.getConstantValue());
        }
    }

    /** The JDK's packages are those of its release, which its types tell, and are long. */
    private void tellPackage(String name, StringBuilder told) {
        PackageElement known = elements.getPackageElement(name);
        String module = known == null ? "" : String.valueOf(elements.getModuleOf(known));
        told.append(name).append(known == null).append(module);
        if (known != null && !module.startsWith("java.") && !module.startsWith("jdk.")) {
            known.getEnclosedElements().stream()
                    .map(each -> each.getSimpleName().toString())
                    .filter(each -> !each.contains("$"))
                    .sorted()
                    .forEach(each -> told.append(' ').append(each));
        }
        told.append('\n');
    }
}
