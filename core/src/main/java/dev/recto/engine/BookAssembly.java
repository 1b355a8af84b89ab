package dev.recto.engine;

import dev.recto.assemble.Assembler;
import dev.recto.book.Book;
import dev.recto.book.Exhibit;
import dev.recto.maths.Formulas;
import dev.recto.maths.Kept;
import dev.recto.tags.Tags;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A book that is put together and not judged yet.
 *
 * @param exhibits all that its pages show of its tests, in reading order
 * @param drafts the Markdown pages that it is made without
 * @param snippets the files that snippets are cut from, and those of foreign sites that pages were read with
 * @param kept how often pages show markup that nobody knows as it is written, by file
 */
record BookAssembly(
        Book book, List<Exhibit> exhibits, Set<Path> drafts, Set<Path> snippets, SortedMap<String, Integer> kept) {

    /**
     * Puts a book together, and looks at what its settings say of it.
     *
     * @param kept what its formulas came to before
     * @param report takes all that is wrong
     */
    static BookAssembly of(BookInputs inputs, Kept kept, Consumer<Problem> report) throws IOException {
        Set<String> questions = inputs.answers().questions();
        Formulas formulas = new Formulas(kept);
        Assembler whole = new Assembler(inputs.assembled(), Tags.all(), formulas, report);
        Book book = whole.assemble();
        Set<Path> drafts = whole.drafts();
        Assembler published = whole;
        if (inputs.checksDrafts() && whole.hasDrafts()) {
            // A draft is checked with the book, and nothing that is published may rest on it.
            inputs.answers().forgetAllBut(questions);
            published = new Assembler(inputs.assembled().without(drafts), Tags.all(), formulas, said -> {});
            book = published.assemble();
        }
        Set<Path> read = new TreeSet<>(published.snippetFiles());
        read.addAll(published.siteFiles());
        BookAssembly made = new BookAssembly(book, published.exhibitsOf(book), drafts, read, published.kept());
        made.checkSettings(inputs, report);
        return made;
    }

    private void checkSettings(BookInputs inputs, Consumer<Problem> report) {
        new FirstListing(book, inputs.configuredIn()).check(report);
        LanguageCheck.check(book.imprint(), inputs.configuredIn(), report);
        SiteCheck.check(book.imprint(), inputs.configuredIn(), report);
        EditionCheck.check(book.imprint(), inputs.configuredIn(), report);
        CommentsCheck.check(book.imprint(), inputs.configuredIn(), report);
    }
}
