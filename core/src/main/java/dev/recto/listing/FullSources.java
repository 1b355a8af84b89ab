package dev.recto.listing;

import dev.recto.book.FullSource;
import dev.recto.evidence.SheetFile;
import dev.recto.links.Links;
import dev.recto.links.SourcePages;
import dev.recto.pages.Captions;
import dev.recto.text.ElementName.Kind;
import java.util.List;

/** What the pages of whole sources show. */
public final class FullSources {

    private final WordMeanings words;
    private final Links links;

    public FullSources(WordMeanings words, Links links) {
        this.words = words;
        this.links = links;
    }

    /** Every source that has a page, with the words of its text, and what it declares. */
    public List<FullSource> of(SourcePages pages) {
        return pages.addresses().entrySet().stream()
                .map(page -> of(page.getKey(), page.getValue()))
                .toList();
    }

    private FullSource of(SheetFile file, String page) {
        List<FullSource.Declared> declares = file.sheet().declarations().stream()
                .filter(declaration -> declaration.kind() != Kind.PACKAGE)
                .map(declaration -> new FullSource.Declared(
                        declaration.id(),
                        declaration.name(),
                        Captions.what(declaration),
                        file.lines().line(declaration.nameOffset()),
                        links.shown(declaration.id())
                                .map(address -> address.from(""))
                                .orElse("")))
                .toList();
        return KnownLines.of(file)
                .same(new FullSource(page, file.file(), file.sheet().text(), words.ofWhole(file, page), declares));
    }
}
