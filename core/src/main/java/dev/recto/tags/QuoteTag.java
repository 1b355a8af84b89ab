package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.evidence.RanTest;
import dev.recto.prose.Usage;
import dev.recto.text.ProblemKind;
import java.util.Optional;

/** {@code {@quote Test#method "words"}}. */
@AutoService(InlineTag.class)
public final class QuoteTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.QUOTE;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return call.ran(call.word(0)).flatMap(test -> quote(test, call.word(1), call));
    }

    private static Optional<Insert> quote(RanTest test, String words, Call call) {
        String name = test.name().shortName();
        if (test.overlapped()) {
            return call.refuse(
                    ProblemKind.OVERLAPPED_TESTS,
                    name + " ran beside other tests or their threads, and nobody can say that it printed this",
                    "let the book's tests run one after another, and each wait for the threads that it starts");
        }
        String printed = test.stdout() + "\n" + test.stderr();
        return !words.isBlank() && Quotes.holds(printed, words)
                ? Optional.of(new Insert.Words(
                        words, true, call.materials().words().output().by().around(name)))
                : call.refuse(
                        ProblemKind.STALE_QUOTE,
                        name + " did not print '" + words + "'",
                        printed.isBlank()
                                ? "it printed nothing"
                                : Quotes.nearest(printed, words)
                                        .map(line -> "the nearest that it printed is '" + line + "'")
                                        .orElse("quote what it printed"));
    }
}
