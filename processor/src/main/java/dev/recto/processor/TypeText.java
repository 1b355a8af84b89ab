package dev.recto.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.NullType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Types as Java writes them, by their full names and without annotations, the same on every JDK. */
final class TypeText extends SimpleTypeVisitor14<String, Integer> {

    /** Types can hold themselves, as in {@code T extends Comparable<T>}; captured ones are looked into only so far. */
    private static final int DEEPEST = 6;

    private static final TypeText TEXT = new TypeText();

    private TypeText() {
        super("?");
    }

    /** The text of a type. */
    static String of(TypeMirror type) {
        return TEXT.visit(type, 0);
    }

    @Override
    public String visitPrimitive(PrimitiveType type, Integer depth) {
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String visitNoType(NoType type, Integer depth) {
        return type.getKind() == TypeKind.VOID ? "void" : "";
    }

    @Override
    public String visitNull(NullType type, Integer depth) {
        return "null";
    }

    @Override
    public String visitArray(ArrayType type, Integer depth) {
        return visit(type.getComponentType(), depth) + "[]";
    }

    @Override
    public String visitDeclared(DeclaredType type, Integer depth) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (name.isEmpty()) {
            return anonymous(element, depth);
        }
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        boolean inner = type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty();
        String prefix = inner ? visit(type.getEnclosingType(), depth) + "." + element.getSimpleName() : name;
        return arguments.isEmpty() ? prefix : prefix + "<" + joined(arguments, ", ", depth + 1) + ">";
    }

    private String anonymous(TypeElement element, Integer depth) {
        if (!element.getSimpleName().isEmpty()) {
            return element.getSimpleName().toString();
        }
        List<? extends TypeMirror> interfaces = element.getInterfaces();
        return visit(interfaces.isEmpty() ? element.getSuperclass() : interfaces.get(0), depth);
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Integer depth) {
        boolean captured = type.asElement().getSimpleName().toString().startsWith("<");
        if (!captured) {
            return type.asElement().getSimpleName().toString();
        }
        boolean lower = type.getLowerBound().getKind() != TypeKind.NULL;
        if (lower) {
            return bounded("? super ", type.getLowerBound(), depth);
        }
        return isObject(type.getUpperBound()) ? "?" : bounded("? extends ", type.getUpperBound(), depth);
    }

    @Override
    public String visitWildcard(WildcardType type, Integer depth) {
        if (type.getSuperBound() != null) {
            return bounded("? super ", type.getSuperBound(), depth);
        }
        return type.getExtendsBound() == null ? "?" : bounded("? extends ", type.getExtendsBound(), depth);
    }

    @Override
    public String visitIntersection(IntersectionType type, Integer depth) {
        return joined(type.getBounds(), " & ", depth);
    }

    @Override
    public String visitUnion(UnionType type, Integer depth) {
        return joined(type.getAlternatives(), " | ", depth);
    }

    private String bounded(String relation, TypeMirror bound, Integer depth) {
        return depth > DEEPEST ? "?" : relation + visit(bound, depth + 1);
    }

    private String joined(List<? extends TypeMirror> types, String separator, Integer depth) {
        return types.stream().map(type -> visit(type, depth)).collect(Collectors.joining(separator));
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Object");
    }
}
