package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreeScanner;
import dev.recto.lexer.Lexeme;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads, by their names, the annotations that javac takes off what they were written on: a record's component hands them to
 * its field, its accessor and its constructor's parameter, and where they fit none of these in the tree they are gone.
 */
final class ComponentAnnotations extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final SourceTree tree;
    private final Anatomy anatomy;
    private final TokenTable table;
    private final ElementNames names;

    ComponentAnnotations(SourceTree tree, Anatomy anatomy, TokenTable table, ElementNames names) {
        this.tree = tree;
        this.anatomy = anatomy;
        this.table = table;
        this.names = names;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
        Lexeme word = anatomy.endingAt(tree.endOr(annotation.getAnnotationType(), 0));
        if (word != null && !table.knows(word)) {
            Element type = names.find(annotation.getAnnotationType().toString());
            if (type != null) {
                table.name(word, type, null);
            }
        }
        return super.visitAnnotation(annotation, null);
    }
}
