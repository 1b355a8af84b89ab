package dev.recto.processor;

import dev.recto.text.ElementName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds a type's members, inherited ones among them, by name and parameter types. */
final class Members {

    private final Types types;
    private final Ids ids;
    private final Surroundings surroundings;

    Members(Types types, Ids ids, Surroundings surroundings) {
        this.types = types;
        this.ids = ids;
        this.surroundings = surroundings;
    }

    /**
     * The member that a reference names; null where there is none. A field comes before a method of its name, the nearest
     * declaration first.
     *
     * @param member the member's name, whatever type it has
     */
    @Nullable
    Element find(TypeElement owner, ElementName member) {
        String name = member.simple();
        List<Element> named =
                all(owner).stream().filter(each -> Ids.name(each).equals(name)).toList();
        if (member.parameters() != null) {
            return named.stream()
                    .filter(each -> each instanceof ExecutableElement method && accepts(method, member))
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

    private List<Element> all(TypeElement owner) {
        List<Element> found = new ArrayList<>();
        for (TypeElement each : lineage(owner)) {
            for (Element element : each.getEnclosedElements()) {
                boolean inherited = each.equals(owner) || element.getKind() != ElementKind.CONSTRUCTOR;
                if (isMember(element) && inherited && isTold(element)) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    /** The JDK's documentation, where links to its members lead, tells of what others may use. */
    private boolean isTold(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || element.getModifiers().contains(Modifier.PROTECTED)
                || !ids.module(element).startsWith("java.");
    }

    private static boolean isMember(Element element) {
        return element.getKind().isField()
                || element.getKind() == ElementKind.METHOD
                || element.getKind() == ElementKind.CONSTRUCTOR;
    }

    /** A type and all that it inherits from, nearest first. */
    private Set<TypeElement> lineage(TypeElement owner) {
        surroundings.meet(owner);
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

    private boolean accepts(ExecutableElement method, ElementName name) {
        String erased = ids.parameters(method);
        return name.takes(erased.isEmpty() ? List.of() : List.of(erased.split(",", -1)))
                || name.takes(Ids.declaredParameters(method));
    }
}
