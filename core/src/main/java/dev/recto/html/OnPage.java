package dev.recto.html;

import dev.recto.book.FullSource;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.html.code.StyledWord;
import dev.recto.html.page.StretchView.TokenView;
import dev.recto.html.prose.Typography;
import dev.recto.text.TestName;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all code on one page shares.
 *
 * @param address of the page
 * @param glossary of the page
 * @param addresses the ways to whole sources
 * @param book what it may ask of its book
 * @param typography how words beside code are set
 * @param data what the page loads when it is idle
 * @param outputs what tests printed, as far as the page shows it
 */
record OnPage(
        String address,
        Glossary glossary,
        Addresses addresses,
        Surroundings book,
        Typography typography,
        PageData data,
        Map<TestName, Output> outputs) {

    OnPage(Page page, Addresses addresses, Surroundings book, Typography typography) {
        this(
                page.address(),
                new Glossary(page.address()),
                addresses,
                book,
                typography,
                new PageData(),
                new HashMap<>());
        page.all(Output.class).forEach(output -> outputs.put(output.test(), output));
    }

    OnPage(FullSource source, Addresses addresses, Surroundings book, Typography typography) {
        this(source.address(), new Glossary(source.address()), addresses, book, typography, new PageData(), Map.of());
    }

    /** The book's words that are not its author's. */
    Wording wording() {
        return Wording.of(typography.language());
    }

    /** Takes down what the names in a listing mean, line by line as the page shows it: each fold, and then what it opens to. */
    void names(Listing listing) {
        Listing.Change change = listing.since();
        if (glossary.knows(listing.anchor())) {
            return;
        }
        if (change == null) {
            listing.lines().forEach(line -> {
                add(listing, line, listing.anchor());
                line.unfolded().forEach(opened -> add(listing, opened, listing.anchor()));
            });
            return;
        }
        for (Listing.Step step : change.steps()) {
            Listing version = step.now().isPresent() ? listing : change.earlier();
            int index = step.now().orElseGet(() -> step.before().orElseThrow());
            add(version, version.lines().get(index), listing.anchor());
        }
    }

    private void add(Listing listing, Listing.Line line, String name) {
        glossary.add(name, line, LineViews.scope(listing.origin()));
    }

    /**
     * The tokens of a line as a page shows them. Those of one look that only blanks part are one.
     *
     * @param code where the line stands on the page: what leads there from the line itself is no link
     */
    List<TokenView> views(List<StyledWord> tokens, String code) {
        List<TokenView> views = new ArrayList<>();
        tokens.forEach(token -> TokenView.add(views, TokenView.of(token, link(token, code))));
        return views;
    }

    /** Where a name leads that the book defines; null for others, whose cards tell where they are explained. */
    private @Nullable String link(StyledWord token, String code) {
        if (!token.kind().leads() || token.word() == null || token.word().meaning() == null) {
            return null;
        }
        String href = token.word().meaning().href();
        boolean here = href.equals("#top") || href.equals("#" + code);
        return href.isEmpty() || here || !Addresses.isInBook(href) ? null : Addresses.from(address, href);
    }
}
