package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type that readers know a member by where they cannot see its own: {@code StringBuilder} has its {@code length}
 * from a class that is no business of theirs, and JavaDoc tells of it with {@code StringBuilder}.
 */
final class VisibleInheritors {

    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final Surroundings surroundings;
    private final IdentityHashMap<Element, Boolean> open = new IdentityHashMap<>();

    VisibleInheritors(Trees trees, Elements elements, Types types, Surroundings surroundings) {
        this.trees = trees;
        this.elements = elements;
        this.types = types;
        this.surroundings = surroundings;
    }

    /**
     * The type that readers know a member by whose own they cannot see; null where they can, or where there is none.
     *
     * @param name where the member is named
     */
    @Nullable
    TypeElement of(Element member, TreePath name) {
        if (!isOfHidden(member) || !isElsewhere(member, trees.getElement(new TreePath(name.getCompilationUnit())))) {
            return null;
        }
        return receivers(name)
                .peek(surroundings::meet)
                .map(type -> find(type, member))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The same, where a type is named that has the member. */
    @Nullable
    TypeElement of(Element member, TypeElement named, Element place) {
        return isOfHidden(member) && isElsewhere(member, place) ? find(named.asType(), member) : null;
    }

    private boolean isOfHidden(Element member) {
        boolean inherited = member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD;
        Element owner = member.getEnclosingElement();
        // Arrays have a class of javac's own.
        return inherited
                && owner instanceof TypeElement
                && owner.getEnclosingElement() != null
                && owner.getEnclosingElement().getKind() != ElementKind.OTHER
                && !isOpen(owner);
    }

    private boolean isElsewhere(Element member, @Nullable Element place) {
        return place != null && !elements.getPackageOf(member).equals(elements.getPackageOf(place));
    }

    /** What a member is asked of: what stands in front of its name, or the types around it. */
    private Stream<TypeMirror> receivers(TreePath name) {
        Tree told = null;
        if (name.getLeaf() instanceof MemberSelectTree select) {
            told = select.getExpression();
        } else if (name.getLeaf() instanceof MemberReferenceTree reference) {
            told = reference.getQualifierExpression();
        }
        return told == null ? typesAround(name) : Stream.ofNullable(trees.getTypeMirror(new TreePath(name, told)));
    }

    private Stream<TypeMirror> typesAround(TreePath name) {
        return Stream.iterate(name, Objects::nonNull, TreePath::getParentPath)
                .filter(path -> path.getLeaf() instanceof ClassTree)
                .map(trees::getElement)
                .filter(Objects::nonNull)
                .map(Element::asType);
    }

    /** The type that all can see, nearest to a member's own, among those that a type inherits it by; null where none is. */
    private @Nullable TypeElement find(TypeMirror type, Element member) {
        if (!hasParents(type) || !inherits(type, member.getEnclosingElement())) {
            return null;
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            TypeElement found = find(parent, member);
            if (found != null) {
                return found;
            }
        }
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && isOpen(element)
                ? element
                : null;
    }

    private static boolean hasParents(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                || type.getKind() == TypeKind.TYPEVAR
                || type.getKind() == TypeKind.INTERSECTION;
    }

    private boolean inherits(TypeMirror type, Element owner) {
        return types.isSubtype(types.erasure(type), types.erasure(owner.asType()));
    }

    /** Whether every type around a type, and the type itself, can be seen from everywhere. */
    private boolean isOpen(Element type) {
        return open.computeIfAbsent(type, each -> {
            Set<Modifier> modifiers = each.getModifiers();
            boolean seen = modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
            return seen && (!(each.getEnclosingElement() instanceof TypeElement around) || isOpen(around));
        });
    }
}
