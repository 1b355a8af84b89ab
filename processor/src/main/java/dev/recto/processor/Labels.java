package dev.recto.processor;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.recto.lexer.Lexeme;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads the labels of statements, which javac has no elements for. */
final class Labels extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final SourceTree tree;
    private final Anatomy anatomy;
    private final TokenTable table;
    private final Deque<Lexeme> around = new ArrayDeque<>();

    Labels(SourceTree tree, Anatomy anatomy, TokenTable table) {
        this.tree = tree;
        this.anatomy = anatomy;
        this.table = table;
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree statement, @Nullable Void unused) {
        Lexeme label = anatomy.startingAt(tree.start(statement));
        if (label == null) {
            return super.visitLabeledStatement(statement, null);
        }
        table.label(label, label);
        around.push(label);
        super.visitLabeledStatement(statement, null);
        around.pop();
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree node, @Nullable Void unused) {
        use(node, node.getLabel());
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree node, @Nullable Void unused) {
        use(node, node.getLabel());
        return null;
    }

    private void use(Tree jump, @Nullable Name name) {
        if (name != null) {
            Lexeme word = anatomy.startingAt(anatomy.nameOffset(jump, name.toString(), tree.start(jump) + 1));
            around.stream()
                    .filter(label -> word != null && label.is(name.toString()))
                    .findFirst()
                    .ifPresent(label -> table.label(word, label));
        }
    }
}
