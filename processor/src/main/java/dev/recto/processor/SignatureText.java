package dev.recto.processor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** How an element is declared, on one line: {@code static double step(double from, int times)}. */
final class SignatureText {

    private static final Set<Modifier> TOLD = Set.of(
            Modifier.STATIC,
            Modifier.FINAL,
            Modifier.ABSTRACT,
            Modifier.DEFAULT,
            Modifier.SEALED,
            Modifier.NON_SEALED,
            Modifier.PRIVATE,
            Modifier.PROTECTED,
            Modifier.PUBLIC);

    /** Where a class file keeps no names of parameters, javac makes some up. */
    private static final Pattern NO_NAME = Pattern.compile("arg\\d+");

    private SignatureText() {}

    static String of(Element element) {
        if (element instanceof TypeElement type) {
            return modifiers(type) + word(type.getKind()) + " " + type.getSimpleName()
                    + parameters(type.getTypeParameters());
        }
        if (element instanceof ExecutableElement method) {
            return method(method);
        }
        if (element instanceof VariableElement variable) {
            return modifiers(variable) + TypeText.of(variable.asType()) + " " + variable.getSimpleName()
                    + value(variable);
        }
        if (element instanceof TypeParameterElement parameter) {
            return parameter(parameter);
        }
        return word(element.getKind()) + " " + element;
    }

    private static String method(ExecutableElement method) {
        String typeParameters = parameters(method.getTypeParameters());
        boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
        List<? extends VariableElement> parameters = method.getParameters();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < parameters.size(); i++) {
            list.append(i == 0 ? "" : ", ").append(parameter(method, parameters.get(i), i == parameters.size() - 1));
        }
        String thrown = method.getThrownTypes().isEmpty()
                ? ""
                : method.getThrownTypes().stream().map(TypeText::of).collect(Collectors.joining(", "));
        return modifiers(method)
                + (typeParameters.isEmpty() ? "" : typeParameters + " ")
                + (constructor ? "" : TypeText.of(method.getReturnType()) + " ")
                + Ids.name(method)
                + "(" + list + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String parameter(ExecutableElement method, VariableElement parameter, boolean last) {
        String type = TypeText.of(parameter.asType());
        boolean open = last && method.isVarArgs() && type.endsWith("[]");
        String told = open ? type.substring(0, type.length() - 2) + "..." : type;
        String name = parameter.getSimpleName().toString();
        return name.startsWith("arg") && NO_NAME.matcher(name).matches() ? told : told + " " + name;
    }

    private static String parameters(List<? extends TypeParameterElement> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(SignatureText::parameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String parameter(TypeParameterElement parameter) {
        List<? extends TypeMirror> bounds = parameter.getBounds();
        String told = bounds.stream()
                .map(TypeText::of)
                .filter(bound -> !bound.equals("java.lang.Object"))
                .collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (told.isEmpty() ? "" : " extends " + told);
    }

    private static String value(VariableElement variable) {
        Object value = variable.getConstantValue();
        return value instanceof Number || value instanceof Boolean ? " = " + value : "";
    }

    private static String modifiers(Element element) {
        StringBuilder told = new StringBuilder();
        for (Modifier modifier : element.getModifiers()) {
            if (TOLD.contains(modifier) && !isImplied(modifier, element)) {
                told.append(modifier).append(' ');
            }
        }
        return told.toString();
    }

    /** Whether Java says a modifier itself, so that authors leave it out. */
    private static boolean isImplied(Modifier modifier, Element element) {
        ElementKind kind = element.getKind();
        Element owner = element.getEnclosingElement();
        boolean inInterface = owner != null && owner.getKind().isInterface();
        boolean constant = kind == ElementKind.ENUM_CONSTANT || (inInterface && kind == ElementKind.FIELD);
        boolean closed = kind == ElementKind.RECORD || kind == ElementKind.ENUM;
        boolean component = isComponent(element, owner);
        return switch (modifier) {
            case PUBLIC -> inInterface || constant;
            case PRIVATE -> component || isConstructorOfEnum(kind, owner);
            case ABSTRACT -> inInterface || kind.isInterface();
            case STATIC -> constant || closed || kind.isInterface() || (inInterface && kind.isClass());
            case FINAL -> constant || closed || component;
            case SEALED -> constant || closed;
            default -> false;
        };
    }

    /** The fields of a record that belong to each of its objects are what its header says, and no more can be written. */
    private static boolean isComponent(Element element, @Nullable Element owner) {
        return element.getKind() == ElementKind.FIELD
                && owner != null
                && owner.getKind() == ElementKind.RECORD
                && !element.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isConstructorOfEnum(ElementKind kind, @Nullable Element owner) {
        return kind == ElementKind.CONSTRUCTOR && owner != null && owner.getKind() == ElementKind.ENUM;
    }

    private static String word(ElementKind kind) {
        return switch (kind) {
            case ANNOTATION_TYPE -> "@interface";
            case TYPE_PARAMETER -> "";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
