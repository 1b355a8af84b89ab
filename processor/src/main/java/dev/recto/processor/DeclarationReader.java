package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.recto.sheet.Declaration;
import dev.recto.text.Fault;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Reads the declarations of one file. */
final class DeclarationReader {

    private final ParsedTree tree;
    private final DeclarationMaker maker;
    private final List<Declaration> declarations = new ArrayList<>();

    DeclarationReader(ParsedFile written, JavacLookups lookups, Consumer<Fault> complaints) {
        this.tree = written.tree();
        Explanations explanations = new Explanations(tree, written.source(), written.lexemes(), lookups, complaints);
        this.maker = new DeclarationMaker(tree, written.parts(), lookups, explanations, complaints);
    }

    /** Everything read so far, in the order of reading: a type comes before its members. */
    List<Declaration> declarations() {
        return declarations;
    }

    /** Reads the package of a {@code package-info.java}. */
    void readPackage(PackageElement element) {
        PackageTree declared = tree.unit().getPackage();
        Span clause = declared == null ? null : tree.span(declared);
        if (declared == null || clause == null) {
            return;
        }
        List<? extends AnnotationTree> written = declared.getAnnotations();
        int start = written.stream().mapToInt(tree::start).reduce(clause.start(), Math::min);
        Span span = new Span(start, clause.end());
        int nameOffset = tree.start(declared.getPackageName());
        add(declared, element, span, nameOffset, written);
    }

    /** Reads a type and everything in it. */
    void readType(WrittenMember type, Trees trees, TreePath attributed) {
        Element element = trees.getElement(new TreePath(attributed, type.tree()));
        if (element != null) {
            add(type.tree(), element, type.span(), type.nameOffset(), type.annotations());
            type.members().forEach(member -> readType(member, trees, attributed));
        }
    }

    /** What declares many names at once has the explanation with the first. */
    private void add(
            Tree declared, Element element, Span span, int nameOffset, List<? extends AnnotationTree> written) {
        boolean first = declarations.isEmpty()
                || !declarations.get(declarations.size() - 1).span().equals(span);
        declarations.add(maker.make(declared, element, span, nameOffset, written, first));
    }
}
