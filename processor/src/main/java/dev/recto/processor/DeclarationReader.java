package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.recto.prose.Summary;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.ChapterMark;
import dev.recto.sheet.Declaration.ExampleMark;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Heading;
import dev.recto.text.Fault;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of one file: the parts of each, and what our annotations say of it. */
final class DeclarationReader {

    private final ParsedTree tree;
    private final DeclarationParts parts;
    private final JavacLookups lookups;
    private final Checks checks;
    private final ChapterTypes chapterTypes;
    private final Explanations explanations;
    private final List<Declaration> declarations = new ArrayList<>();

    DeclarationReader(ParsedFile written, JavacLookups lookups, Consumer<Fault> complaints) {
        this.tree = written.tree();
        this.parts = written.parts();
        this.lookups = lookups;
        this.checks = new Checks(tree, complaints);
        this.chapterTypes = new ChapterTypes(tree, lookups, complaints);
        this.explanations = new Explanations(written, lookups, complaints);
    }

    /** Everything read so far, in the order of reading: a type comes before its members. */
    List<Declaration> declarations() {
        return declarations;
    }

    /** Reads the package of a {@code package-info.java}. */
    void readPackage(PackageElement element) {
        PackageTree declared = tree.unit().getPackage();
        Span clause = declared == null ? null : tree.span(declared);
        if (declared != null && clause != null) {
            List<? extends AnnotationTree> written = declared.getAnnotations();
            int start = written.stream().mapToInt(tree::start).reduce(clause.start(), Math::min);
            int nameOffset = tree.start(declared.getPackageName());
            declarations.add(declaration(declared, element, new Span(start, clause.end()), nameOffset, written));
        }
    }

    /** Reads a type and everything in it. */
    void readType(ParsedFile.Member type, TreePath attributed) {
        Element element = lookups.trees().getElement(new TreePath(attributed, type.tree()));
        if (element != null) {
            declarations.add(declaration(type.tree(), element, type.span(), type.nameOffset(), type.annotations()));
            type.members().forEach(member -> readType(member, attributed));
        }
    }

    /**
     * Makes the record of one declaration.
     *
     * @param declared the declaration in our tree
     * @param element what javac made of it
     * @param written the annotations on it
     */
    private Declaration declaration(
            Tree declared, Element element, Span span, int nameOffset, List<? extends AnnotationTree> written) {
        List<AuthorAnnotation> annotations = AuthorAnnotation.of(tree, element, written);
        DocComment comment = parts.docComment(span.start());
        boolean outermost = element instanceof TypeElement || element instanceof PackageElement;
        Element place = outermost ? element : element.getEnclosingElement();
        AuthorAnnotation chapter = find(annotations, "Chapter");
        // What declares many names at once has the explanation with the first.
        boolean first = declarations.isEmpty()
                || declarations.get(declarations.size() - 1).span().compareTo(span) != 0;
        AuthorAnnotation explain = first ? find(annotations, "Explain") : null;
        ElementNames names = lookups.names(tree, place);
        Inheritance inheritance = comment == null ? null : new Inheritance(comment, element, names, lookups);
        Explanation explanation =
                explain == null ? null : explanations.read(explain, element, chapter != null, inheritance, names);
        boolean inType = element.getEnclosingElement() instanceof TypeElement;
        return new Declaration(
                lookups.ids().of(element),
                Ids.kind(element),
                inType ? lookups.ids().of(element.getEnclosingElement()) : null,
                place instanceof TypeElement type
                        ? lookups.elements().getBinaryName(type).toString()
                        : "",
                Ids.name(element),
                span,
                nameOffset,
                parts.body(declared, span, nameOffset),
                annotations.stream().map(AuthorAnnotation::span).sorted().toList(),
                comment == null ? null : comment.span(),
                summary(inheritance, explanation),
                chapter == null ? null : chapter(chapter, element),
                explanation,
                example(find(annotations, "Example"), element),
                excuse(find(annotations, "Unverified")),
                constant(element));
    }

    /** The first sentence of a comment, which of prose is taken out by whoever points at it. */
    private static @Nullable String summary(@Nullable Inheritance comment, @Nullable Explanation explanation) {
        if (comment == null) {
            return null;
        }
        String words = comment.description().text().toString();
        boolean explains = explanation != null && explanation.prose().text().equals(words);
        return explains
                ? null
                : Summary.of(comment.description().markup(), words).orElse(null);
    }

    private static @Nullable AuthorAnnotation find(List<AuthorAnnotation> annotations, String name) {
        for (AuthorAnnotation annotation : annotations) {
            if (annotation.name().equals(name)) {
                return annotation;
            }
        }
        return null;
    }

    private ChapterMark chapter(AuthorAnnotation annotation, Element element) {
        checks.chapter(annotation, element);
        Heading heading =
                Heading.of(member -> annotation.string(member.equals("title") ? "value" : member), annotation::strings);
        return new ChapterMark(
                heading,
                annotation.number("order"),
                annotation.is("draft"),
                chapterTypes.read(annotation, element),
                annotation.span().start());
    }

    private @Nullable ExampleMark example(@Nullable AuthorAnnotation annotation, Element element) {
        if (annotation == null) {
            return null;
        }
        checks.example(annotation, element);
        return new ExampleMark(
                annotation.has("prints") ? annotation.string("prints") : null,
                annotation.span().start());
    }

    private @Nullable String excuse(@Nullable AuthorAnnotation annotation) {
        if (annotation == null) {
            return null;
        }
        checks.excuse(annotation);
        return annotation.string("value");
    }

    private static @Nullable String constant(Element element) {
        return element instanceof VariableElement variable && variable.getConstantValue() != null
                ? variable.getConstantValue().toString()
                : null;
    }
}
