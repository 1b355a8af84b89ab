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
import com.sun.source.util.TreePath;
import dev.recto.lexer.Lexeme;
import dev.recto.sheet.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the word that is the name of a node. */
final class NamePlaces {

    private final SourceTree tree;
    private final Anatomy anatomy;
    private final Map<Integer, Integer> endOfJoint = new HashMap<>();

    NamePlaces(SourceTree tree, Anatomy anatomy) {
        this.tree = tree;
        this.anatomy = anatomy;
    }

    /** The word; null where the node has none of its own, as an anonymous class. To be asked for in source order. */
    @Nullable
    Lexeme of(TreePath path) {
        Tree node = path.getLeaf();
        Span span = tree.span(node);
        if (span == null) {
            return null;
        }
        if (node instanceof IdentifierTree identifier) {
            return named(anatomy.startingAt(span.start()), identifier.getName().toString());
        }
        if (node instanceof MemberSelectTree || node instanceof MemberReferenceTree) {
            return wordEndingAt(span.end());
        }
        if (node instanceof NewClassTree created) {
            return created.getClassBody() == null ? ofType(created.getIdentifier()) : null;
        }
        return declared(node, path, span);
    }

    private @Nullable Lexeme wordEndingAt(int end) {
        Lexeme lexeme = anatomy.endingAt(end);
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

    private @Nullable Lexeme declared(Tree node, TreePath path, Span span) {
        String name = name(node, path);
        if (name.isEmpty()) {
            return null;
        }
        int from = span.start();
        if (node instanceof VariableTree variable) {
            int joint = endOfJoint.getOrDefault(span.start(), 0);
            from = Math.max(
                    Math.max(
                            from,
                            isConstant(variable)
                                    ? anatomy.modifiersEnd(variable.getModifiers())
                                    : anatomy.headEnd(node)),
                    joint);
            endOfJoint.put(span.start(), span.end());
        } else if (!(node instanceof TypeParameterTree)) {
            from = Math.max(from, anatomy.headEnd(node));
        }
        return named(anatomy.startingAt(anatomy.nameOffset(node, name, from)), name);
    }

    /** An enum constant's type is no word of its own: it stands where the name does. */
    private boolean isConstant(VariableTree variable) {
        return variable.getType() instanceof IdentifierTree type
                && named(anatomy.startingAt(tree.start(type)), type.getName().toString()) == null;
    }

    private static @Nullable Lexeme named(@Nullable Lexeme lexeme, String name) {
        return lexeme != null && lexeme.is(name) ? lexeme : null;
    }

    private static String name(Tree node, TreePath path) {
        if (node instanceof MethodTree method) {
            String name = method.getName().toString();
            return name.equals("<init>") && path.getParentPath().getLeaf() instanceof ClassTree type
                    ? type.getSimpleName().toString()
                    : name;
        }
        return node instanceof TypeParameterTree parameter ? parameter.getName().toString() : ElementIndex.name(node);
    }
}
