package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.recto.text.Lexeme;
import dev.recto.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The words of a tree that have a meaning, in source order, found before javac adds to the tree what nobody wrote. */
final class NameScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

    /**
     * A node and the word that is its name.
     *
     * @param typed the node whose type is that of the word: a call for the name of its method, else the node
     * @param inferred whether it is a variable without a type
     * @param around the class that it stands in; null outside of any
     */
    record Named(
            Tree node,
            Tree typed,
            Lexeme word,
            boolean inferred,
            @Nullable Around around) {}

    /** A class and those around it. */
    record Around(ClassTree type, @Nullable Around outer) {}

    /** A label, where it is used or declared. */
    record Label(Lexeme word, Lexeme declared) {}

    /** The name of an annotation's type. */
    record Annotation(Lexeme word, AnnotationTree tree) {}

    private final ParsedTree tree;
    private final DeclarationParts parts;
    private final NamePlaces places;
    private final List<Named> names = new ArrayList<>();
    private final List<Named> made = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Span> numbers = new ArrayList<>();
    private final Deque<Lexeme> labelsAround = new ArrayDeque<>();
    private @Nullable Around around;
    private @Nullable MethodInvocationTree call;

    private NameScanner(ParsedTree tree, DeclarationParts parts, NamePlaces places) {
        this.tree = tree;
        this.parts = parts;
        this.places = places;
    }

    /** Finds the words in and below nodes. */
    static NameScanner in(Iterable<? extends Tree> nodes, ParsedTree tree, DeclarationParts parts, NamePlaces places) {
        NameScanner found = new NameScanner(tree, parts, places);
        found.scan(nodes, null);
        return found;
    }

    /** Every name but those that are {@link #made}. */
    List<Named> names() {
        return names;
    }

    /** The names of the types of what is made with {@code new}, which stand for constructors. */
    List<Named> made() {
        return made;
    }

    /** The labels of statements, which javac has no elements for. */
    List<Label> labels() {
        return labels;
    }

    /** The names of annotations, which are {@link #names} too. */
    List<Annotation> annotations() {
        return annotations;
    }

    /** Numbers as a whole, which the lexer splits at their dots; in order of place. */
    List<Span> numbers() {
        return numbers;
    }

    private void declared(Tree node, boolean inferred) {
        add(names, node, places.declared(node, around == null ? null : around.type()), inferred);
    }

    private void used(Tree node, @Nullable Lexeme word) {
        add(names, node, word, false);
    }

    private void add(List<Named> names, Tree node, @Nullable Lexeme word, boolean inferred) {
        if (word != null) {
            boolean called = call != null && call.getMethodSelect() == node;
            names.add(new Named(node, called ? call : node, word, inferred, around));
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void unused) {
        declared(node, false);
        return super.visitMethod(node, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
        declared(node, node.getType() == null);
        return super.visitVariable(node, null);
    }

    @Override
    public @Nullable Void visitTypeParameter(TypeParameterTree node, @Nullable Void unused) {
        declared(node, false);
        return super.visitTypeParameter(node, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        used(node, places.alone(node));
        return super.visitIdentifier(node, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
        used(node, places.last(node));
        return super.visitMemberSelect(node, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
        used(node, places.last(node));
        return super.visitMemberReference(node, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
        declared(node, false);
        Around outer = around;
        around = new Around(node, outer);
        super.visitClass(node, null);
        around = outer;
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
        call = node;
        return super.visitMethodInvocation(node, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
        add(made, node, places.made(node), false);
        return super.visitNewClass(node, null);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree node, @Nullable Void unused) {
        Lexeme word = parts.endingAt(tree.endOr(node.getAnnotationType(), 0));
        if (word != null) {
            annotations.add(new Annotation(word, node));
        }
        return super.visitAnnotation(node, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void unused) {
        Span span = node.getValue() instanceof Number ? tree.span(node) : null;
        if (span != null) {
            numbers.add(span);
        }
        return null;
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree node, @Nullable Void unused) {
        Lexeme label = parts.startingAt(tree.start(node));
        if (label == null) {
            return super.visitLabeledStatement(node, null);
        }
        labels.add(new Label(label, label));
        labelsAround.push(label);
        super.visitLabeledStatement(node, null);
        labelsAround.pop();
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
            Lexeme word = parts.startingAt(parts.nameOffset(jump, name.toString(), tree.start(jump) + 1));
            for (Lexeme label : labelsAround) {
                if (word != null && label.is(name.toString())) {
                    labels.add(new Label(word, label));
                    return;
                }
            }
        }
    }
}
