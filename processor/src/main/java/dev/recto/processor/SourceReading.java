package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.recto.marks.Markup;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Link;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Tokens;
import dev.recto.text.Digest;
import dev.recto.text.Fault;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads one source file, one top-level type after another, as javac gets to them. */
final class SourceReading {

    private final ParsedFile written;
    private final JavacLookups lookups;
    private final Markup markup;
    private final MarkLinks links;
    private final DeclarationReader reader;
    private final TokenReader tokens;
    private final List<Fault> complaints = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private boolean tokensTooDeep;

    SourceReading(ParsedFile written, JavacLookups lookups) {
        this.written = written;
        this.lookups = lookups;
        String text = written.file().text();
        this.markup = Markup.of(text, written.lexemes());
        this.links = new MarkLinks(written, markup.references(), lookups, complaints::add);
        this.reader = new DeclarationReader(written, lookups, complaints::add);
        this.tokens = new TokenReader(written, lookups);
        complaints.addAll(markup.faults());
    }

    /** Reads the package that the file declares. */
    void readPackage(PackageElement element) {
        if (read.add("")) {
            reader.readPackage(element);
            links.readPackage(element);
            readTokens(written.head(), tokens::readPackage);
        }
    }

    /** Reads the module that the file declares, which has names but nothing that a book could explain. */
    void readModule(ModuleTree module) {
        if (read.add("")) {
            readTokens(written.head(), names -> tokens.readModule(module, names));
        }
    }

    /** Reads one of the file's top-level types, to be called when javac has attributed it and not yet rewritten it. */
    void readType(TypeElement element) {
        TreePath path = lookups.trees().getPath(element);
        if (path == null || !read.add(element.getSimpleName().toString())) {
            return;
        }
        for (ParsedFile.Type type : written.types()) {
            if (element.getSimpleName().contentEquals(type.name())) {
                reader.readType(type.outline(), path);
                links.readType(type.outline(), path);
                readTokens(type.names(), names -> tokens.readType(names, path));
            }
        }
    }

    /** Reads tokens; a file whose trees are too deep for us to walk goes without them. */
    private void readTokens(@Nullable NameScanner names, Consumer<NameScanner> reading) {
        try {
            if (names != null) {
                reading.accept(names);
            }
        } catch (StackOverflowError tooDeep) {
            tokensTooDeep = true;
        }
    }

    private Tokens tokens() {
        return tokensTooDeep || written.isTooDeep() ? Tokens.NONE : tokens.tokens();
    }

    /** Whether the file belongs to a book: something in it is annotated, or marked by a comment. */
    boolean hasSomethingToSay() {
        return markup.speaks()
                || reader.declarations().stream()
                        .anyMatch(each -> !each.elided().isEmpty());
    }

    /** What is wrong since the last call, in order of place; empty for a file that belongs to no book. */
    List<Fault> takeComplaints() {
        if (!hasSomethingToSay()) {
            return List.of();
        }
        List<Fault> taken = complaints.stream()
                .sorted(Comparator.comparingInt(Fault::offset))
                .toList();
        complaints.clear();
        return taken;
    }

    /** Whether every type in it has been read. */
    boolean isComplete() {
        return !written.types().isEmpty() && written.types().stream().allMatch(type -> read.contains(type.name()));
    }

    /** The sheet, without class files. */
    Sheet sheet() {
        List<Declaration> sorted = reader.declarations().stream()
                .sorted(Comparator.comparing(
                        Declaration::span,
                        Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder())))
                .toList();
        SourceFile file = written.file();
        return new Sheet(
                Sheet.FORMAT_VERSION,
                file.path(),
                file.packageName(),
                file.text(),
                Digest.of(file.text()),
                sorted,
                markup.regions(),
                Map.of(),
                tokens(),
                links.links());
    }

    /** Finds what the {@code // @link} marks of a file name, each seen from the type that it stands in. */
    private static final class MarkLinks {

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
}
