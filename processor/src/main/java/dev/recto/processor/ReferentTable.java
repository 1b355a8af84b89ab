package dev.recto.processor;

import dev.recto.sheet.Referent;
import dev.recto.text.ElementName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** What the words of a file refer to, each said once. */
final class ReferentTable {

    private static final int NONE = -1;

    private final JavacLookups lookups;
    private final IdentityHashMap<Element, Integer> declaredAt = new IdentityHashMap<>();
    // Signatures take long to write, and most words of a file are said more than once.
    private final IdentityHashMap<Element, Integer> known = new IdentityHashMap<>();
    private final Map<Referent, Integer> indexes = new HashMap<>();
    private final List<Referent> referents = new ArrayList<>();

    ReferentTable(JavacLookups lookups) {
        this.lookups = lookups;
    }

    /** Takes note of where an element that the file declares has its name. */
    void declare(Element element, int offset) {
        declaredAt.put(element, offset);
    }

    /** The index of what a word that stands for an element refers to; −1 where it refers to nothing. */
    int of(Element element) {
        return known.computeIfAbsent(element, this::make);
    }

    /** The index of a member as one of a type that inherits it. */
    int of(Element member, TypeElement heir) {
        Ids ids = lookups.ids();
        return of(new Referent(ids.of(heir, member), ids.module(heir), SignatureText.of(member)));
    }

    /** The index of what has no element. */
    int of(Referent referent) {
        Integer index = indexes.putIfAbsent(referent, referents.size());
        if (index == null) {
            referents.add(referent);
            return referents.size() - 1;
        }
        return index;
    }

    /** All of them. */
    List<Referent> list() {
        return referents;
    }

    private int make(Element element) {
        return switch (element.getSimpleName().toString()) {
            // Only words of the language have such names: the first two stand for their type.
            case "this", "super" ->
                element.asType() instanceof DeclaredType type
                                && !type.asElement().getSimpleName().isEmpty()
                        ? of(type.asElement())
                        : NONE;
            case "class" -> NONE;
            default -> {
                if (isOfArrays(element)) {
                    yield ofArrays(element);
                }
                yield of(referent(element));
            }
        };
    }

    private Referent referent(Element element) {
        return Ids.isNamedEverywhere(element)
                ? lookups.referents().computeIfAbsent(element, this::read)
                : read(element);
    }

    private Referent read(Element element) {
        return new Referent(id(element), lookups.ids().module(element), SignatureText.of(element));
    }

    private String id(Element element) {
        if (Ids.isNamedEverywhere(element)) {
            return lookups.ids().of(element);
        }
        Integer offset = declaredAt.get(element);
        if (offset == null) {
            offset = unwritten(element);
        }
        return offset == null ? "@" : "@" + offset;
    }

    /**
     * Where that stands which the compiler made a member of a local type of, or a parameter of a compact constructor: the
     * record's component of the same name, or else the type.
     */
    private @Nullable Integer unwritten(Element element) {
        boolean isParameter = element.getKind() == ElementKind.PARAMETER;
        Element member = isParameter ? element.getEnclosingElement() : element;
        Element type = member.getEnclosingElement();
        if (!(type instanceof TypeElement)) {
            return null;
        }
        return type.getEnclosedElements().stream()
                .filter(field -> field.getKind() == ElementKind.FIELD)
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .map(declaredAt::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(isParameter ? null : declaredAt.get(type));
    }

    /** Arrays have a class of javac's own, which is in no package. */
    private static boolean isOfArrays(Element element) {
        Element owner = element.getEnclosingElement();
        return owner instanceof TypeElement
                && owner.getEnclosingElement() != null
                && owner.getEnclosingElement().getKind() == ElementKind.OTHER;
    }

    /** An array's {@code clone} is told of where {@code Object}'s is; its {@code length} nowhere. */
    private int ofArrays(Element element) {
        if (element.getKind() == ElementKind.CONSTRUCTOR) {
            return NONE;
        }
        TypeElement object = lookups.elements().getTypeElement("java.lang.Object");
        Element told = object == null
                ? null
                : lookups.members().find(object, new ElementName("", element.getSimpleName() + "()"));
        return told == null ? of(new Referent("", "", SignatureText.of(element))) : of(told);
    }
}
