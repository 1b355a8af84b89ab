package dev.recto.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the methods that one overrides, in the order in which JavaDoc looks among them for words to inherit: up the
 * superclasses first, then through the interfaces as they are named, each before those that it extends, and in {@code Object} at
 * last.
 *
 * <p>The order is that of "Documentation Comment Specification for the Standard Doclet", JDK 22, "Method Documentation", on
 * every JDK. Older releases described another one, which their tool did not follow (JDK-8287152).
 */
final class OverriddenMethods {

    private final Elements elements;
    private final ExecutableElement method;
    private final TypeElement owner;
    private final TypeElement root;
    private final List<ExecutableElement> found = new ArrayList<>();

    private OverriddenMethods(Elements elements, ExecutableElement method) {
        this.elements = elements;
        this.method = method;
        this.owner = (TypeElement) method.getEnclosingElement();
        this.root = elements.getTypeElement("java.lang.Object");
    }

    /** All of them, nearest first. */
    static List<ExecutableElement> of(ExecutableElement method, Elements elements) {
        OverriddenMethods search = new OverriddenMethods(elements, method);
        search.addAbove(search.owner);
        search.addIn(search.root);
        return search.found;
    }

    /** Those in a supertype and above it; none where it has none that the method overrides. */
    static List<ExecutableElement> from(TypeElement supertype, ExecutableElement method, Elements elements) {
        OverriddenMethods search = new OverriddenMethods(elements, method);
        search.addIn(supertype);
        if (!search.found.isEmpty()) {
            search.addAbove(supertype);
            search.addIn(search.root);
        }
        return search.found;
    }

    private void addAbove(TypeElement type) {
        if (type.getSuperclass() instanceof DeclaredType superclass) {
            add(superclass);
        }
        for (TypeMirror each : type.getInterfaces()) {
            add((DeclaredType) each);
        }
    }

    private void add(DeclaredType supertype) {
        TypeElement type = (TypeElement) supertype.asElement();
        if (!type.equals(root)) {
            addIn(type);
            addAbove(type);
        }
    }

    private void addIn(TypeElement type) {
        if (method.getKind() == ElementKind.METHOD) {
            for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (!found.contains(each) && elements.overrides(method, each, owner)) {
                    found.add(each);
                }
            }
        }
    }
}
