package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.recto.prose.Names.Resolution;
import dev.recto.sheet.Link;
import dev.recto.sheet.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds what the {@code // @link} marks of a file name, each seen from the type that it stands in. */
final class MarkLinks {

    private final SourceTree tree;
    private final String text;
    private final List<Span> references;
    private final Meanings meanings;
    private final Consumer<Complaint> complaints;
    private final List<Link> links = new ArrayList<>();

    MarkLinks(SourceTree tree, String text, List<Span> references, Meanings meanings, Consumer<Complaint> complaints) {
        this.tree = tree;
        this.text = text;
        this.references = references;
        this.meanings = meanings;
        this.complaints = complaints;
    }

    /** What was found, in order. */
    List<Link> links() {
        return links.stream().sorted(Comparator.comparing(Link::span)).toList();
    }

    /** Looks up those in a top-level type; with the first one also those that stand in none. */
    void readType(ClassTree type, ElementIndex index) {
        for (Span reference : references) {
            if (isIn(type, reference) || (type == tree.types().get(0) && isNowhere(reference))) {
                Element place = innermost(type, reference, index);
                if (place != null) {
                    resolve(reference, place);
                }
            }
        }
    }

    /** Looks up those in a file that declares a package. */
    void readPackage(Element declared) {
        references.forEach(reference -> resolve(reference, declared));
    }

    private boolean isIn(ClassTree type, Span reference) {
        Span span = tree.span(type);
        return span != null && span.contains(reference);
    }

    private boolean isNowhere(Span reference) {
        return tree.types().stream().noneMatch(type -> isIn(type, reference));
    }

    private @Nullable Element innermost(ClassTree type, Span reference, ElementIndex index) {
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && isIn(nested, reference)) {
                return innermost(nested, reference, index);
            }
        }
        return index.of(tree, type);
    }

    private void resolve(Span reference, Element place) {
        String words = reference.of(text);
        Resolution resolution = meanings.names(Imports.of(tree.unit()), place).resolve(words);
        if (resolution instanceof Resolution.Found found) {
            links.add(new Link(reference, "", words, found.target()));
        } else if (resolution instanceof Resolution.Missing missing) {
            String remedy = missing.nearest() == null ? "" : "did you mean '" + missing.nearest() + "'?";
            complaints.accept(new Complaint(reference.start(), "dead-link", missing.why(), remedy));
        }
    }
}
