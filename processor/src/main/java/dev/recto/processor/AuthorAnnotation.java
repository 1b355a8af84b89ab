package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * One of Recto's annotations on a declaration: what it says, and where.
 *
 * @param name simple name of the annotation
 * @param span where it stands
 * @param given what its members are given, as the language model has it
 * @param tree how it is written
 */
record AuthorAnnotation(String name, Span span, Map<String, Object> given, AnnotationTree tree) {

    private static final String PACKAGE = "dev.recto.";

    /** Our annotations among those written on an element. */
    static List<AuthorAnnotation> of(ParsedTree source, Element element, List<? extends AnnotationTree> written) {
        List<AuthorAnnotation> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String type = ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString();
            if (type.startsWith(PACKAGE) && type.indexOf('.', PACKAGE.length()) < 0) {
                String name = type.substring(PACKAGE.length());
                AnnotationTree tree = tree(written, type, name);
                Span span = tree == null ? null : source.span(tree);
                if (tree != null && span != null) {
                    annotations.add(new AuthorAnnotation(name, span, given(mirror), tree));
                }
            }
        }
        return annotations;
    }

    private static @Nullable AnnotationTree tree(List<? extends AnnotationTree> written, String type, String name) {
        for (String wanted : List.of(type, name)) {
            for (AnnotationTree tree : written) {
                if (SourceFile.name(tree.getAnnotationType()).equals(wanted)) {
                    return tree;
                }
            }
        }
        return null;
    }

    /** javac makes a new map whenever it is asked. */
    private static Map<String, Object> given(AnnotationMirror mirror) {
        Map<String, Object> given = new HashMap<>();
        mirror.getElementValues()
                .forEach((member, value) -> given.put(member.getSimpleName().toString(), value.getValue()));
        return given;
    }

    /** Whether a member is given. */
    boolean has(String member) {
        return given.containsKey(member);
    }

    /** A member's string; empty where it is not given. */
    String string(String member) {
        return value(member).map(Object::toString).orElse("");
    }

    /** A member's number; 0 where it is not given. */
    int number(String member) {
        return value(member)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    /** Whether a member is given and true. */
    boolean is(String member) {
        return value(member).equals(Optional.of(true));
    }

    /** A member's strings; none where it is not given. */
    List<String> strings(String member) {
        return has(member) ? values(member).stream().map(Object::toString).toList() : List.of();
    }

    /** A member's values as the language model has them; none where it is not given. */
    List<Object> values(String member) {
        return given.get(member) instanceof List<?> values
                ? values.stream()
                        .map(each -> ((AnnotationValue) each).getValue())
                        .toList()
                : List.of();
    }

    /** A member's value as the language model has it. */
    Optional<Object> value(String member) {
        return Optional.ofNullable(given.get(member));
    }

    /** The expression that a member is given; null where it is not given. */
    @Nullable
    ExpressionTree expression(String member) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (assignment.getVariable().toString().equals(member)) {
                    return assignment.getExpression();
                }
            } else if (member.equals("value")) {
                return argument;
            }
        }
        return null;
    }
}
