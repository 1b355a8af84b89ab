package dev.recto.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds a type's members, inherited ones among them, by name and parameter types. */
final class Members {

    private final Types types;
    private final Ids ids;

    Members(Types types, Ids ids) {
        this.types = types;
        this.ids = ids;
    }

    /**
     * The member that a reference names; null where there is none. A field comes before a method of its name, the nearest
     * declaration first.
     *
     * @param member {@code name} or {@code name(types)}; parameters may have names behind their types
     */
    @Nullable
    Element find(TypeElement owner, String member) {
        String name = name(member);
        List<Element> named =
                all(owner).stream().filter(each -> Ids.name(each).equals(name)).toList();
        int open = member.indexOf('(');
        if (open >= 0) {
            List<String> wanted = parameters(member.substring(open + 1, Math.max(open + 1, member.lastIndexOf(')'))));
            return named.stream()
                    .filter(each -> each instanceof ExecutableElement method && accepts(method, wanted))
                    .findFirst()
                    .orElse(null);
        }
        return named.stream()
                .filter(each -> !(each instanceof ExecutableElement))
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    /** The type that is a member of another, by its simple name; null where there is none. */
    @Nullable
    TypeElement type(TypeElement owner, String name) {
        return lineage(owner).stream()
                .flatMap(each -> each.getEnclosedElements().stream())
                .filter(each ->
                        each instanceof TypeElement && each.getSimpleName().contentEquals(name))
                .map(TypeElement.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The names of a type's members. */
    List<String> names(TypeElement owner) {
        return all(owner).stream().map(Ids::name).distinct().toList();
    }

    /** How a type's methods of one name can be told apart: {@code add(int)}. */
    List<String> forms(TypeElement owner, String name) {
        return all(owner).stream()
                .filter(each ->
                        each instanceof ExecutableElement && Ids.name(each).equals(name))
                .map(each ->
                        name + "(" + ids.parameters((ExecutableElement) each).replace(",", ", ") + ")")
                .toList();
    }

    /** The name in {@code name(types)}. */
    static String name(String member) {
        int open = member.indexOf('(');
        return (open < 0 ? member : member.substring(0, open)).strip();
    }

    private List<Element> all(TypeElement owner) {
        List<Element> found = new ArrayList<>();
        for (TypeElement each : lineage(owner)) {
            for (Element element : each.getEnclosedElements()) {
                boolean inherited = each.equals(owner) || element.getKind() != ElementKind.CONSTRUCTOR;
                if (isMember(element) && inherited) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    private static boolean isMember(Element element) {
        return element.getKind().isField()
                || element.getKind() == ElementKind.METHOD
                || element.getKind() == ElementKind.CONSTRUCTOR;
    }

    /** A type and all that it inherits from, nearest first. */
    private Set<TypeElement> lineage(TypeElement owner) {
        Set<TypeElement> lineage = new LinkedHashSet<>();
        List<TypeElement> queue = new ArrayList<>(List.of(owner));
        for (int i = 0; i < queue.size(); i++) {
            if (lineage.add(queue.get(i))) {
                for (TypeMirror parent : types.directSupertypes(queue.get(i).asType())) {
                    if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type) {
                        queue.add(type);
                    }
                }
            }
        }
        return lineage;
    }

    private boolean accepts(ExecutableElement method, List<String> wanted) {
        String erased = ids.parameters(method);
        List<String> actual = erased.isEmpty() ? List.of() : List.of(erased.split(",", -1));
        if (actual.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!actual.get(i).equals(wanted.get(i)) && !actual.get(i).endsWith("." + wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Splits {@code Map<K, V> map, int... rest} into erased types: {@code Map}, {@code int[]}. */
    private static List<String> parameters(String written) {
        String erased = withoutTypeArguments(written);
        return erased.isBlank()
                ? List.of()
                : Arrays.stream(erased.split(",", -1))
                        .map(parameter -> parameter
                                .replace("...", "[] ")
                                .replace(" [", "[")
                                .strip())
                        .map(parameter -> parameter.split("\\s", 2)[0])
                        .toList();
    }

    private static String withoutTypeArguments(String written) {
        StringBuilder erased = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0 && c != '>') {
                erased.append(c);
            }
        }
        return erased.toString();
    }
}
