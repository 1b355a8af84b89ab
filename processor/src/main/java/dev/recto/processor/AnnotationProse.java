package dev.recto.processor;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.recto.sheet.Span;
import javax.lang.model.element.VariableElement;

/** Takes prose out of an annotation's argument and finds out where in the source each unit of it stands. */
final class AnnotationProse {

    private final SourceTree tree;
    private final JavaText source;
    private final ElementNames names;
    private final TracedText text = new TracedText();

    private AnnotationProse(SourceTree tree, JavaText source, ElementNames names) {
        this.tree = tree;
        this.source = source;
        this.names = names;
    }

    /**
     * The prose that an argument gives.
     *
     * @param value the argument's value as javac computed it; where our reading of the expression comes to anything else,
     *     the prose is that value, untraced
     */
    static TracedText of(
            SourceTree tree, JavaText source, ElementNames names, ExpressionTree expression, String value) {
        AnnotationProse prose = new AnnotationProse(tree, source, names);
        prose.add(expression);
        if (!prose.text.toString().equals(value)) {
            TracedText untraced = new TracedText();
            untraced.appendUntraced(value);
            return untraced.withPlainLineEnds();
        }
        return prose.text.withPlainLineEnds();
    }

    private void add(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree parenthesized) {
            add(parenthesized.getExpression());
        } else if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            add(sum.getLeftOperand());
            add(sum.getRightOperand());
        } else if (expression instanceof LiteralTree literal) {
            addLiteral(literal);
        } else {
            addConstant(expression);
        }
    }

    private void addLiteral(LiteralTree literal) {
        Span span = tree.span(literal);
        if (span != null && literal.getKind() == Tree.Kind.STRING_LITERAL) {
            TracedText value = LiteralText.of(source, span.start(), span.end());
            text.append(value, 0, value.length());
        } else {
            text.appendUntraced(String.valueOf(literal.getValue()));
        }
    }

    private void addConstant(ExpressionTree expression) {
        String reference = expression instanceof IdentifierTree name ? "#" + name.getName() : "";
        if (expression instanceof MemberSelectTree member) {
            reference = member.getExpression() + "#" + member.getIdentifier();
        }
        if (!reference.isEmpty()
                && names.find(reference) instanceof VariableElement constant
                && constant.getConstantValue() != null) {
            text.appendUntraced(constant.getConstantValue().toString());
        }
    }
}
