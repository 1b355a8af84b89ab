package dev.recto.processor;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.recto.text.Lexeme;
import dev.recto.text.Span;
import javax.lang.model.element.VariableElement;

/** Takes prose out of an annotation's argument and finds out where in the source each unit of it stands. */
final class AnnotationProse {

    private final ParsedFile written;
    private final ElementNames names;
    private final TracedText text = new TracedText();

    private AnnotationProse(ParsedFile written, ElementNames names) {
        this.written = written;
        this.names = names;
    }

    /**
     * The prose that an argument gives.
     *
     * @param value the argument's value as javac computed it; where our reading of the expression comes to anything else,
     *     the prose is that value, untraced
     */
    static TracedText of(ParsedFile written, ElementNames names, ExpressionTree expression, String value) {
        AnnotationProse prose = new AnnotationProse(written, names);
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
        Span span = written.tree().span(literal);
        if (span != null && literal.getKind() == Tree.Kind.STRING_LITERAL) {
            addString(span.start(), literal.getValue().toString());
        } else {
            text.appendUntraced(String.valueOf(literal.getValue()));
        }
    }

    /** javac's parser joins {@code "a" + "b"} to one literal: we take from the source as many as make up the value. */
    private void addString(int start, String value) {
        TracedText joined = new TracedText();
        for (Lexeme lexeme : written.lexemes()) {
            if (lexeme.start() >= start && lexeme.kind() == Lexeme.Kind.LITERAL) {
                TracedText part = LiteralText.of(written.source(), lexeme.start(), lexeme.end());
                joined.append(part, 0, part.length());
                if (joined.length() >= value.length()) {
                    break;
                }
            }
        }
        text.append(joined, 0, joined.length());
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
