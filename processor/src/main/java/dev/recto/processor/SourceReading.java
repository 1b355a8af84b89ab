package dev.recto.processor;

import com.sun.source.tree.ModuleTree;
import com.sun.source.util.TreePath;
import dev.recto.marks.Markup;
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

    /** The sheet. */
    Sheet sheet(Map<String, String> classes) {
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
                classes,
                tokens(),
                links.links());
    }
}
