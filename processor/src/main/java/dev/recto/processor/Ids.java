package dev.recto.processor;

import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Names elements as sheets do. */
final class Ids {

    private final Elements elements;
    private final Types types;
    private final Surroundings surroundings;

    Ids(Elements elements, Types types, Surroundings surroundings) {
        this.elements = elements;
        this.types = types;
        this.surroundings = surroundings;
    }

    /** An element's id, as in {@link dev.recto.sheet.Declaration#id}. */
    String of(Element element) {
        if (element instanceof TypeElement type) {
            surroundings.meet(type);
        } else if (element instanceof PackageElement known) {
            surroundings.meet(known);
        }
        if (element instanceof QualifiedNameable named) {
            return named.getQualifiedName().toString();
        }
        return of(element.getEnclosingElement(), element);
    }

    /** The id of a member as one of a type that may only have inherited it. */
    String of(Element type, Element member) {
        String owner = of(type);
        if (member instanceof ExecutableElement method) {
            return owner + "#" + name(method) + "(" + parameters(method) + ")";
        }
        return owner + "#" + member.getSimpleName();
    }

    /** An element as the target of a reference. */
    Target target(Element element) {
        return new Target(of(element), kind(element), module(element), SignatureText.of(element));
    }

    /** A member as the target of a reference that names a type which inherits it. */
    Target target(TypeElement type, Element member) {
        return new Target(of(type, member), kind(member), module(type), SignatureText.of(member));
    }

    /** Name of the module that an element is in; empty for the unnamed one. */
    String module(Element element) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** The name as written: a constructor has its type's. */
    static String name(Element element) {
        return element.getKind() == ElementKind.CONSTRUCTOR
                ? element.getEnclosingElement().getSimpleName().toString()
                : element.getSimpleName().toString();
    }

    /** The erased parameter types, joined by commas. */
    String parameters(ExecutableElement method) {
        StringBuilder joined = new StringBuilder();
        for (VariableElement parameter : method.getParameters()) {
            joined.append(joined.isEmpty() ? "" : ",").append(erased(parameter.asType()));
        }
        return joined.toString();
    }

    /** The types of the parameters as they are declared, type variables among them, without their type arguments. */
    static List<String> declaredParameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> ElementName.erased(TypeText.of(parameter.asType())))
                .toList();
    }

    /** A type's erasure by its canonical name; {@link TypeMirror#toString} would show type annotations. */
    private String erased(TypeMirror type) {
        TypeMirror erasure = types.erasure(type);
        return switch (erasure.getKind()) {
            case ARRAY -> erased(((ArrayType) erasure).getComponentType()) + "[]";
            case DECLARED ->
                ((TypeElement) ((DeclaredType) erasure).asElement())
                        .getQualifiedName()
                        .toString();
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE ->
                types.getPrimitiveType(erasure.getKind()).toString();
            default -> erasure.toString();
        };
    }

    /** The sort of declaration that an element is. */
    static Kind kind(Element element) {
        return switch (element.getKind()) {
            case MODULE -> Kind.MODULE;
            case PACKAGE -> Kind.PACKAGE;
            case INTERFACE -> Kind.INTERFACE;
            case RECORD -> Kind.RECORD;
            case ENUM -> Kind.ENUM;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            case CONSTRUCTOR -> Kind.CONSTRUCTOR;
            case METHOD -> Kind.METHOD;
            case CLASS -> Kind.CLASS;
            default -> Kind.FIELD;
        };
    }

    /** Whether it is a module, package or type, or a member of one, that other files can name. */
    static boolean isNamedEverywhere(@Nullable Element element) {
        if (element instanceof TypeElement type) {
            boolean isMember = type.getNestingKind() == NestingKind.MEMBER;
            // A local class has a qualified name in some releases of javac and none in others.
            return isMember
                    ? isNamedEverywhere(type.getEnclosingElement())
                    : type.getNestingKind() == NestingKind.TOP_LEVEL;
        }
        if (element instanceof QualifiedNameable) {
            return true;
        }
        return element != null
                && switch (element.getKind()) {
                    case METHOD, CONSTRUCTOR, FIELD, ENUM_CONSTANT, RECORD_COMPONENT ->
                        isNamedEverywhere(element.getEnclosingElement());
                    default -> false;
                };
    }

    /** The type around an element and all that are around that; the element itself where there is none. */
    static TypeElement outermost(Element element) {
        Element around = element.getEnclosingElement();
        return element instanceof TypeElement type && !(around instanceof TypeElement) ? type : outermost(around);
    }
}
