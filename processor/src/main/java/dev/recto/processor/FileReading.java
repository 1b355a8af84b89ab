package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.recto.lexer.JavaText;
import dev.recto.lexer.Lexeme;
import dev.recto.lexer.Lexer;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Span;
import dev.recto.sheet.Tokens;
import dev.recto.snippet.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads one source file, one top-level type after another, as javac gets to them. */
final class FileReading {

    private final SourceFile file;
    private final SourceTree tree;
    private final Markup markup;
    private final MarkLinks links;
    private final DeclarationReader reader;
    private final TokenReader tokens;
    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private boolean tokensTooDeep;

    private FileReading(SourceFile file, SourceTree tree, Meanings meanings) {
        this.file = file;
        this.tree = tree;
        JavaText source = JavaText.of(file.text());
        List<Lexeme> lexemes = Lexer.split(source);
        this.markup = Markup.of(file.text(), lexemes);
        this.links = new MarkLinks(tree, file.text(), markup.references(), meanings, complaints::add);
        this.reader = new DeclarationReader(tree, source, lexemes, meanings, complaints::add);
        this.tokens = new TokenReader(tree, new Anatomy(tree, source, lexemes), lexemes, meanings);
        markup.faults()
                .forEach(fault ->
                        complaints.add(new Complaint(fault.offset(), fault.id(), fault.message(), fault.remedy())));
    }

    static FileReading of(SourceFile file, SourceTree tree, Meanings meanings) {
        return new FileReading(file, tree, meanings);
    }

    /** Reads the package that the file declares. */
    void readPackage(Trees trees, PackageElement element) {
        if (read.add("")) {
            reader.readPackage(element);
            links.readPackage(element);
            readTokens(() -> tokens.readPackage(trees, file.unit()));
        }
    }

    /** Reads the module that the file declares, which has names but nothing that a book could explain. */
    void readModule(Trees trees) {
        if (read.add("")) {
            readTokens(() -> tokens.readModule(trees, file.unit()));
        }
    }

    /** Reads one of the file's top-level types, to be called when javac has attributed it and not yet rewritten it. */
    void readType(Trees trees, TypeElement element) {
        TreePath path = trees.getPath(element);
        if (path == null || !read.add(element.getSimpleName().toString())) {
            return;
        }
        ElementIndex index = ElementIndex.of(trees, path);
        for (ClassTree type : tree.types()) {
            if (element.getSimpleName().contentEquals(type.getSimpleName())) {
                reader.readType(type, index);
                links.readType(type, index);
                readTokens(() -> tokens.readType(type, trees, path));
            }
        }
    }

    /** Reads tokens; a file whose trees are too deep for us to walk goes without them. */
    private void readTokens(Runnable reading) {
        try {
            reading.run();
        } catch (StackOverflowError tooDeep) {
            tokensTooDeep = true;
        }
    }

    private Tokens tokens() {
        if (!tokensTooDeep) {
            try {
                return tokens.tokens();
            } catch (StackOverflowError tooDeep) {
                tokensTooDeep = true;
            }
        }
        return Tokens.NONE;
    }

    /** Whether the file belongs to a book: something in it is annotated, or marked by a comment. */
    boolean hasSomethingToSay() {
        return markup.speaks()
                || reader.declarations().stream()
                        .anyMatch(each -> !each.elided().isEmpty());
    }

    /** What is wrong since the last call, in order of place; empty for a file that belongs to no book. */
    List<Complaint> takeComplaints() {
        if (!hasSomethingToSay()) {
            return List.of();
        }
        List<Complaint> taken = complaints.stream()
                .sorted(Comparator.comparingInt(Complaint::offset))
                .toList();
        complaints.clear();
        return taken;
    }

    /** Simple names of the top-level types, each of which must have been read and compiled for a sheet to be true. */
    List<String> typeNames() {
        return tree.types().stream()
                .map(type -> type.getSimpleName().toString())
                .toList();
    }

    /** The sheet. */
    Sheet sheet(Map<String, String> classes) {
        List<Declaration> sorted = reader.declarations().stream()
                .sorted(Comparator.comparing(
                        Declaration::span,
                        Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder())))
                .toList();
        return new Sheet(
                Sheet.FORMAT_VERSION,
                file.path(),
                file.packageName(),
                file.text(),
                SourceFile.digest(file.text()),
                sorted,
                markup.regions(),
                classes,
                tokens(),
                links.links());
    }
}
