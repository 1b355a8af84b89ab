package dev.recto.processor;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import dev.recto.text.Lexeme;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the word that is the name of a node. */
final class NamePlaces {

    private final ParsedTree tree;
    private final DeclarationParts parts;
    private final Map<Integer, Integer> endOfJoint = new HashMap<>();

    NamePlaces(ParsedTree tree, DeclarationParts parts) {
        this.tree = tree;
        this.parts = parts;
    }

    /** The word of a name alone or of one behind a dot; null where none stands in the source. */
    @Nullable
    Lexeme of(Tree name) {
        return name instanceof IdentifierTree alone ? alone(alone) : last(name);
    }

    /** The word of a name that stands alone; null where nobody wrote it. */
    @Nullable
    Lexeme alone(IdentifierTree name) {
        return named(parts.startingAt(tree.start(name)), name.getName());
    }

    /** The last word of a node, which is its name; null where nobody wrote it. */
    @Nullable
    Lexeme last(Tree node) {
        Lexeme lexeme = parts.endingAt(tree.endOr(node, -1));
        return lexeme == null || lexeme.kind() != Lexeme.Kind.WORD ? null : lexeme;
    }

    /** The name of the type of what is made; null where it is made of an anonymous one. */
    @Nullable
    Lexeme made(NewClassTree made) {
        return made.getClassBody() == null ? ofType(made.getIdentifier()) : null;
    }

    private @Nullable Lexeme ofType(ExpressionTree type) {
        Tree plain = type;
        while (plain instanceof ParameterizedTypeTree || plain instanceof AnnotatedTypeTree) {
            plain = plain instanceof ParameterizedTypeTree parameterized
                    ? parameterized.getType()
                    : ((AnnotatedTypeTree) plain).getUnderlyingType();
        }
        return last(plain);
    }

    /**
     * The name that a node declares; null where it declares none, as an anonymous class. To be asked for in source order.
     *
     * @param around the class whose member the node may be
     */
    @Nullable
    Lexeme declared(Tree node, @Nullable ClassTree around) {
        Span span = tree.span(node);
        String name = name(node, around);
        if (span == null || name.isEmpty()) {
            return null;
        }
        int from = span.start();
        if (node instanceof VariableTree variable) {
            int joint = endOfJoint.getOrDefault(span.start(), 0);
            from = Math.max(Math.max(from, parts.headEnd(variable)), joint);
            endOfJoint.put(span.start(), span.end());
        } else if (!(node instanceof TypeParameterTree)) {
            from = Math.max(from, parts.headEnd(node));
        }
        return named(parts.startingAt(parts.nameOffset(node, name, from)), name);
    }

    private static @Nullable Lexeme named(@Nullable Lexeme lexeme, CharSequence name) {
        return lexeme != null && lexeme.is(name) ? lexeme : null;
    }

    /** The name that a node declares, a constructor's being that of its type; empty where it declares none. */
    static String name(Tree node, @Nullable ClassTree around) {
        if (node instanceof MethodTree method) {
            String name = method.getName().toString();
            return name.equals("<init>") && around != null
                    ? around.getSimpleName().toString()
                    : name;
        }
        if (node instanceof ClassTree type) {
            return type.getSimpleName().toString();
        }
        if (node instanceof VariableTree variable) {
            return variable.getName().toString();
        }
        return node instanceof TypeParameterTree parameter ? parameter.getName().toString() : "";
    }
}
