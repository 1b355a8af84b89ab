package dev.recto.processor;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
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

    /**
     * The word; null where the node has none of its own, as an anonymous class. To be asked for in source order.
     *
     * @param around the class whose member the node may be
     */
    @Nullable
    Lexeme of(Tree node, @Nullable ClassTree around) {
        if (node instanceof IdentifierTree identifier) {
            return named(parts.startingAt(tree.start(node)), identifier.getName());
        }
        Span span = tree.span(node);
        if (span == null) {
            return null;
        }
        if (node instanceof MemberSelectTree || node instanceof MemberReferenceTree) {
            return wordEndingAt(span.end());
        }
        if (node instanceof NewClassTree created) {
            return created.getClassBody() == null ? ofType(created.getIdentifier()) : null;
        }
        return declared(node, around, span);
    }

    private @Nullable Lexeme wordEndingAt(int end) {
        Lexeme lexeme = parts.endingAt(end);
        return lexeme == null || lexeme.kind() != Lexeme.Kind.WORD ? null : lexeme;
    }

    private @Nullable Lexeme ofType(ExpressionTree type) {
        Tree plain = type;
        while (plain instanceof ParameterizedTypeTree || plain instanceof AnnotatedTypeTree) {
            plain = plain instanceof ParameterizedTypeTree parameterized
                    ? parameterized.getType()
                    : ((AnnotatedTypeTree) plain).getUnderlyingType();
        }
        Span span = tree.span(plain);
        return span == null ? null : wordEndingAt(span.end());
    }

    private @Nullable Lexeme declared(Tree node, @Nullable ClassTree around, Span span) {
        String name = name(node, around);
        if (name.isEmpty()) {
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
