package dev.recto.processor;

import com.sun.source.tree.ExpressionTree;
import dev.recto.processor.Inheritance.Words;
import dev.recto.prose.Names;
import dev.recto.prose.OwnListing;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.sheet.BlockTag;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Explain} and its prose. */
final class Explanations {

    private final ParsedFile written;
    private final JavacLookups lookups;
    private final Consumer<Fault> complaints;

    Explanations(ParsedFile written, JavacLookups lookups, Consumer<Fault> complaints) {
        this.written = written;
        this.lookups = lookups;
        this.complaints = complaints;
    }

    /**
     * What one {@code @Explain} says.
     *
     * @param element what it stands on
     * @param chapter whether the same declaration is a chapter
     * @param comment the declaration's doc comment with what it inherits, which is the prose where the annotation has none
     */
    Explanation read(
            AuthorAnnotation annotation,
            Element element,
            boolean chapter,
            @Nullable Inheritance comment,
            ElementNames names) {
        String of = annotation.value("of").orElse(null) instanceof DeclaredType type
                ? lookups.ids().of(type.asElement())
                : null;
        List<BlockTag> blockTags = blockTags(annotation, element, comment);
        Prose prose = prose(annotation, comment, names, of != null || !blockTags.isEmpty());
        if (comment != null && !saysItself(annotation)) {
            comment.faults().forEach(complaints);
        }
        Show show = show(annotation, chapter || (of != null && prose.isBlank()));
        int start = annotation.span().start();
        ownListing(element, show).faults(prose.tags()).forEach(fault -> complain(fault, prose, start));
        return new Explanation(prose, blockTags, annotation.string("title"), show, of, start);
    }

    private static OwnListing ownListing(Element element, Show show) {
        if (element instanceof PackageElement) {
            return OwnListing.PACKAGE;
        }
        return show == Show.PROSE ? OwnListing.PROSE_ALONE : OwnListing.SHOWN;
    }

    private static Show show(AuthorAnnotation annotation, boolean proseAlone) {
        String given = annotation
                .value("show")
                .filter(Element.class::isInstance)
                .map(each -> ((Element) each).getSimpleName().toString())
                .orElse("");
        return Arrays.stream(Show.values())
                .filter(show -> show.name().equals(given))
                .findFirst()
                .orElse(proseAlone ? Show.PROSE : Show.WHOLE);
    }

    /** Whether the prose is the annotation's own, so that a doc comment is for the API's reader alone. */
    private static boolean saysItself(AuthorAnnotation annotation) {
        return !annotation.string("value").isBlank();
    }

    private List<BlockTag> blockTags(AuthorAnnotation annotation, Element element, @Nullable Inheritance comment) {
        if (comment == null || saysItself(annotation)) {
            return List.of();
        }
        Markup markup = comment.comment().markup();
        int start = comment.comment().span().start();
        return new BlockTags(markup, name -> isTypeVariable(element, name))
                .of(comment.blockTags()).stream()
                        .map(tag -> new BlockTag(tag.kind(), prose(markup, tag.text(), comment.names(), start)))
                        .toList();
    }

    private static boolean isTypeVariable(Element element, String name) {
        for (Element at = element; at instanceof Parameterizable around; at = at.getEnclosingElement()) {
            if (around.getTypeParameters().stream()
                    .anyMatch(variable -> variable.getSimpleName().contentEquals(name))) {
                return true;
            }
        }
        return false;
    }

    /** A type that only says which chapter it belongs to need not say more. */
    private Prose prose(
            AuthorAnnotation annotation, @Nullable Inheritance comment, ElementNames names, boolean mayBeEmpty) {
        ExpressionTree expression = annotation.expression("value");
        if (expression != null && saysItself(annotation)) {
            TracedText text = AnnotationProse.of(written, names, expression, annotation.string("value"));
            return prose(Markup.MARKDOWN, text, names, annotation.span().start());
        }
        if (comment != null && !comment.description().text().toString().isBlank()) {
            Words description = comment.description();
            return prose(
                    description.markup(),
                    description.text(),
                    comment.names(),
                    comment.comment().span().start());
        }
        boolean inheritsNothing =
                comment != null && !comment.comment().text().toString().isBlank();
        if (!mayBeEmpty && !inheritsNothing) {
            complaints.accept(ProblemKind.EMPTY_PROSE.at(
                    annotation.span().start(),
                    "@Explain has no prose, nor is there a doc comment",
                    "write @Explain(\"…\") or a doc comment"));
        }
        return Prose.EMPTY;
    }

    private Prose prose(Markup markup, TracedText text, Names names, int fallback) {
        Reading reading = ProseReader.find(markup, text.toString(), names);
        Prose prose = reading.prose(markup, text.toString(), text.origins());
        reading.faults().forEach(fault -> complain(fault, prose, fallback));
        return prose;
    }

    private void complain(Fault fault, Prose prose, int fallback) {
        int offset = prose.sourceOffset(fault.offset());
        complaints.accept(fault.at(offset < 0 ? fallback : offset));
    }
}
