package dev.recto.html;

import dev.recto.book.FullSource;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.Word;
import dev.recto.html.code.StyledWord;
import dev.recto.html.page.StretchView.TokenView;
import dev.recto.html.prose.Typography;
import dev.recto.text.TestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all code on one page shares.
 *
 * @param address of the page
 * @param glossary of the page
 * @param addresses the ways to whole sources
 * @param marks what all listings of the book say of lines
 * @param typography how words beside code are set
 * @param data what the page loads when it is idle
 * @param outputs what tests printed, as far as the page shows it
 */
record OnPage(
        String address,
        Glossary glossary,
        Addresses addresses,
        BookMarks marks,
        Typography typography,
        PageData data,
        Map<TestName, Output> outputs) {

    OnPage(Page page, Addresses addresses, BookMarks marks, Typography typography) {
        this(page.address(), new Glossary(), addresses, marks, typography, new PageData(), new HashMap<>());
        page.all(Output.class).forEach(output -> outputs.put(output.test(), output));
    }

    OnPage(FullSource source, Addresses addresses, BookMarks marks, Typography typography) {
        this(source.address(), new Glossary(), addresses, marks, typography, new PageData(), Map.of());
    }

    /** The tokens of a line of a source, each with what its name refers to. */
    List<TokenView> views(List<StyledWord> tokens, String source) {
        return tokens.stream().map(token -> view(token, source)).toList();
    }

    private TokenView view(StyledWord token, String source) {
        Word word = token.word();
        if (word == null) {
            return new TokenView(token, "", null, null);
        }
        String href = word.meaning() == null ? "" : word.meaning().href();
        return new TokenView(
                token, Addresses.from(address, href), glossary.entry(word, token.text()), glossary.local(source, word));
    }
}
