package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import dev.recto.prose.Summary;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.ChapterMark;
import dev.recto.sheet.Declaration.ExampleMark;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Heading;
import dev.recto.text.Fault;
import dev.recto.text.Span;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Makes the sheet's record of one declaration: its parts, and what our annotations say of it. */
final class DeclarationMaker {

    private final ParsedTree tree;
    private final DeclarationParts parts;
    private final JavacLookups lookups;
    private final Checks checks;
    private final Explanations explanations;

    DeclarationMaker(
            ParsedTree tree,
            DeclarationParts parts,
            JavacLookups lookups,
            Explanations explanations,
            Consumer<Fault> complaints) {
        this.tree = tree;
        this.parts = parts;
        this.lookups = lookups;
        this.checks = new Checks(tree, complaints);
        this.explanations = explanations;
    }

    /**
     * Makes the record.
     *
     * @param declared the declaration in our tree
     * @param element what javac made of it
     * @param written the annotations on it
     * @param first whether it is the first, or only, one that its statement declares, and so has the explanation
     */
    Declaration make(
            Tree declared,
            Element element,
            Span span,
            int nameOffset,
            List<? extends AnnotationTree> written,
            boolean first) {
        List<AuthorAnnotation> annotations = AuthorAnnotation.of(tree, element, written);
        DocComment comment = parts.docComment(span.start());
        boolean outermost = element instanceof TypeElement || element instanceof PackageElement;
        Element place = outermost ? element : element.getEnclosingElement();
        AuthorAnnotation chapter = find(annotations, "Chapter");
        AuthorAnnotation explain = first ? find(annotations, "Explain") : null;
        Explanation explanation = explain == null
                ? null
                : explanations.read(explain, chapter != null, comment, lookups.names(tree.imports(), place));
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
                summary(comment, explanation),
                chapter == null ? null : chapter(chapter, element),
                explanation,
                example(find(annotations, "Example"), element),
                excuse(find(annotations, "Unverified")),
                constant(element));
    }

    private static @Nullable String summary(@Nullable DocComment comment, @Nullable Explanation explanation) {
        if (comment != null) {
            return Summary.of(comment.markup(), comment.text().toString()).orElse(null);
        }
        return explanation == null
                ? null
                : Summary.of(explanation.prose().markup(), explanation.prose().text())
                        .orElse(null);
    }

    private static @Nullable AuthorAnnotation find(List<AuthorAnnotation> annotations, String name) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private ChapterMark chapter(AuthorAnnotation annotation, Element element) {
        checks.chapter(annotation, element);
        Heading heading =
                Heading.of(member -> annotation.string(member.equals("title") ? "value" : member), annotation::strings);
        return new ChapterMark(
                heading,
                annotation.number("order"),
                annotation.is("draft"),
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
