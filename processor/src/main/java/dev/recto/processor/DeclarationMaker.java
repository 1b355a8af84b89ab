package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import dev.recto.sheet.ChapterMark;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.ExampleMark;
import dev.recto.sheet.Explanation;
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

    private final SourceTree tree;
    private final Anatomy anatomy;
    private final Meanings meanings;
    private final Checks checks;
    private final Explanations explanations;

    DeclarationMaker(
            SourceTree tree,
            Anatomy anatomy,
            Meanings meanings,
            Explanations explanations,
            Consumer<Fault> complaints) {
        this.tree = tree;
        this.anatomy = anatomy;
        this.meanings = meanings;
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
        List<Mark> marks = Mark.of(tree, element, written);
        DocComment comment = anatomy.docComment(span.start());
        boolean outermost = element instanceof TypeElement || element instanceof PackageElement;
        Element place = outermost ? element : element.getEnclosingElement();
        Mark chapter = find(marks, "Chapter");
        Mark explain = first ? find(marks, "Explain") : null;
        Explanation explanation = explain == null
                ? null
                : explanations.read(explain, chapter != null, comment, meanings.names(tree.imports(), place));
        boolean inType = element.getEnclosingElement() instanceof TypeElement;
        return new Declaration(
                meanings.ids().of(element),
                Ids.kind(element),
                inType ? meanings.ids().of(element.getEnclosingElement()) : null,
                place instanceof TypeElement type
                        ? meanings.elements().getBinaryName(type).toString()
                        : "",
                Ids.name(element),
                span,
                nameOffset,
                anatomy.body(declared, span, nameOffset),
                marks.stream().map(Mark::span).sorted().toList(),
                comment == null ? null : comment.span(),
                chapter == null ? null : chapter(chapter, element),
                explanation,
                example(find(marks, "Example"), element),
                excuse(find(marks, "Unverified")),
                constant(element));
    }

    private static @Nullable Mark find(List<Mark> marks, String name) {
        return marks.stream()
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private ChapterMark chapter(Mark mark, Element element) {
        checks.chapter(mark, element);
        return new ChapterMark(
                mark.string("value"),
                mark.number("order"),
                mark.string("shortTitle"),
                mark.string("summary"),
                mark.string("date"),
                mark.strings("authors"),
                mark.strings("categories"),
                mark.strings("tags"),
                mark.string("cover"),
                mark.string("coverAlt"),
                mark.is("math"),
                mark.is("draft"),
                mark.span().start());
    }

    private @Nullable ExampleMark example(@Nullable Mark mark, Element element) {
        if (mark == null) {
            return null;
        }
        checks.example(mark, element);
        return new ExampleMark(
                mark.has("prints") ? mark.string("prints") : null, mark.span().start());
    }

    private @Nullable String excuse(@Nullable Mark mark) {
        if (mark == null) {
            return null;
        }
        checks.excuse(mark);
        return mark.string("value");
    }

    private static @Nullable String constant(Element element) {
        return element instanceof VariableElement variable && variable.getConstantValue() != null
                ? variable.getConstantValue().toString()
                : null;
    }
}
