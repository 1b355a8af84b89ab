package dev.recto.processor;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
import dev.recto.text.Span;
import java.util.List;
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
        List<Lexeme> lexemes = written.lexemes();
        for (int i = Lexer.first(lexemes, start); i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Lexeme.Kind.LITERAL) {
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

    /** Decodes string literals and text blocks (JLS 3.10.5 to 3.10.7). */
    static final class LiteralText {

        private LiteralText() {}

        /**
         * The value of a literal.
         *
         * @param start where the literal starts in the source as written
         * @param end where it ends there
         */
        static TracedText of(JavaText source, int start, int end) {
            int from = source.translated(start);
            int to = source.translated(end);
            boolean block = source.text().startsWith("\"\"\"", from) && to - from >= 6;
            int quotes = block ? 3 : 1;
            TracedText content = TracedText.of(source, from + quotes, to - quotes);
            return unescape(block ? lines(content.withPlainLineEnds()) : content);
        }

        /** A text block's lines, which start behind its first line end. */
        private static TracedText lines(TracedText content) {
            int start = content.indexOf("\n", 0) + 1;
            return content.part(start, content.length()).withoutBlockIndent();
        }

        private static TracedText unescape(TracedText content) {
            // A backslash at the very end escapes nothing.
            int last = content.length() - 1;
            int escape = content.indexOf("\\", 0);
            if (escape < 0 || escape == last) {
                return content;
            }
            TracedText value = new TracedText();
            int at = 0;
            while (escape >= 0 && escape < last) {
                value.append(content, at, escape);
                at = escape(content, escape, value);
                escape = content.indexOf("\\", at);
            }
            value.append(content, at, content.length());
            return value;
        }

        /** Adds what an escape stands for and says where it ends. */
        private static int escape(TracedText content, int at, TracedText value) {
            char letter = content.charAt(at + 1);
            if (letter >= '0' && letter <= '7') {
                return octal(content, at, value);
            }
            if (letter != '\n') {
                value.append(
                        switch (letter) {
                            case 'b' -> '\b';
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'f' -> '\f';
                            case 'r' -> '\r';
                            case 's' -> ' ';
                            default -> letter;
                        },
                        content.offset(at));
            }
            return at + 2;
        }

        private static int octal(TracedText content, int at, TracedText value) {
            int most = content.charAt(at + 1) <= '3' ? 3 : 2;
            int end = at + 1;
            int unit = 0;
            while (end < content.length()
                    && end - at - 1 < most
                    && content.charAt(end) >= '0'
                    && content.charAt(end) <= '7') {
                unit = unit * 8 + content.charAt(end) - '0';
                end++;
            }
            value.append((char) unit, content.offset(at));
            return end;
        }
    }
}
