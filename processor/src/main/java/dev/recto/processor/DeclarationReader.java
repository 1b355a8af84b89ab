package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.recto.lexer.JavaText;
import dev.recto.lexer.Lexeme;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads the declarations of one file. */
final class DeclarationReader {

    private final SourceTree tree;
    private final Anatomy anatomy;
    private final DeclarationMaker maker;
    private final List<Declaration> declarations = new ArrayList<>();

    DeclarationReader(
            SourceTree tree, JavaText source, List<Lexeme> lexemes, Meanings meanings, Consumer<Complaint> complaints) {
        this.tree = tree;
        this.anatomy = new Anatomy(tree, source, lexemes);
        Explanations explanations = new Explanations(tree, source, lexemes, meanings, complaints);
        this.maker = new DeclarationMaker(tree, anatomy, meanings, explanations, complaints);
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
    void readType(ClassTree type, ElementIndex index) {
        Element element = index.of(tree, type);
        Span span = tree.span(type);
        if (!(element instanceof TypeElement) || span == null) {
            return;
        }
        String name = type.getSimpleName().toString();
        int nameOffset = anatomy.nameOffset(type, name, Math.max(span.start(), anatomy.headEnd(type)));
        add(type, element, span, nameOffset, type.getModifiers().getAnnotations());
        List<? extends Tree> members = type.getMembers();
        for (int i = 0; i < members.size(); i++) {
            Tree member = members.get(i);
            if (member instanceof ClassTree nested) {
                readType(nested, index);
            } else if (member instanceof MethodTree method) {
                readMethod(method, index);
            } else if (member instanceof VariableTree) {
                i = readVariables(members, i, index);
            }
        }
    }

    private void readMethod(MethodTree method, ElementIndex index) {
        Element element = index.of(tree, method);
        Span span = tree.span(method);
        if (element != null && span != null) {
            int from = Math.max(span.start(), anatomy.headEnd(method));
            int nameOffset = anatomy.nameOffset(method, Ids.name(element), from);
            add(method, element, span, nameOffset, method.getModifiers().getAnnotations());
        }
    }

    /**
     * Reads a field, or all that a joint declaration such as {@code int a = 1, b = 2;} declares: a part of it is no Java, so
     * each of them has the span of the whole, and the first has the explanation.
     *
     * @return the index of the last member read
     */
    private int readVariables(List<? extends Tree> members, int first, ElementIndex index) {
        int last = first;
        while (last + 1 < members.size()
                && members.get(last + 1) instanceof VariableTree
                && tree.start(members.get(last + 1)) == tree.start(members.get(first))) {
            last++;
        }
        int from = 0;
        for (int i = first; i <= last; i++) {
            VariableTree variable = (VariableTree) members.get(i);
            Element element = index.of(tree, variable);
            int start = tree.start(variable);
            int end = tree.endOr(members.get(last), 0);
            if (element != null && start >= 0 && end > start) {
                boolean constant = element.getKind() == ElementKind.ENUM_CONSTANT;
                int head = constant ? anatomy.modifiersEnd(variable.getModifiers()) : anatomy.headEnd(variable);
                from = Math.max(Math.max(start, head), from);
                int nameOffset = anatomy.nameOffset(variable, Ids.name(element), from);
                add(
                        variable,
                        element,
                        new Span(start, end),
                        nameOffset,
                        variable.getModifiers().getAnnotations());
                from = tree.endOr(variable, from);
            }
        }
        return last;
    }

    private void add(
            Tree declared, Element element, Span span, int nameOffset, List<? extends AnnotationTree> written) {
        boolean first = declarations.isEmpty()
                || !declarations.get(declarations.size() - 1).span().equals(span);
        declarations.add(maker.make(declared, element, span, nameOffset, written, first));
    }
}
