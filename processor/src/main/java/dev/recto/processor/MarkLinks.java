package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Link;
import dev.recto.text.Fault;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;

/** Finds what the {@code // @link} marks of a file name, each seen from the type that it stands in. */
final class MarkLinks {

    private final ParsedFile written;
    private final List<Span> references;
    private final JavacLookups lookups;
    private final Consumer<Fault> complaints;
    private final List<Link> links = new ArrayList<>();

    MarkLinks(ParsedFile written, List<Span> references, JavacLookups lookups, Consumer<Fault> complaints) {
        this.written = written;
        this.references = references;
        this.lookups = lookups;
        this.complaints = complaints;
    }

    /** What was found, in order. */
    List<Link> links() {
        return links.stream().sorted(Comparator.comparing(Link::span)).toList();
    }

    /** Looks up those in a top-level type; with the first one also those that stand in none. */
    @SuppressWarnings("ReferenceEquality") // Two types may be equal in words: which one it is matters.
    void readType(ParsedFile.Member type, TreePath attributed) {
        for (Span reference : references) {
            if (isIn(type, reference) || (type == written.types().get(0).outline() && isNowhere(reference))) {
                Element place = lookups.trees().getElement(new TreePath(attributed, innermost(type, reference)));
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

    private static boolean isIn(ParsedFile.Member type, Span reference) {
        return type.span().contains(reference);
    }

    private boolean isNowhere(Span reference) {
        return written.types().stream().noneMatch(type -> isIn(type.outline(), reference));
    }

    private static Tree innermost(ParsedFile.Member type, Span reference) {
        for (ParsedFile.Member member : type.members()) {
            if (member.tree() instanceof ClassTree && isIn(member, reference)) {
                return innermost(member, reference);
            }
        }
        return type.tree();
    }

    private void resolve(Span reference, Element place) {
        String words = reference.of(written.file().text());
        Resolution resolution = lookups.names(written.tree(), place).resolve(words);
        if (resolution instanceof Resolution.Found found) {
            links.add(new Link(reference, "", words, found.target()));
        } else if (resolution instanceof Resolution.Missing missing) {
            complaints.accept(missing.at(reference.start(), null));
        }
    }
}
