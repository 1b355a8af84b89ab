package dev.recto.engine;

import dev.recto.book.Imprint;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.words.LanguageTag;
import java.util.function.Consumer;

/** What the author says that the book is written in. */
final class LanguageCheck {

    private LanguageCheck() {}

    /**
     * Reports what is no language's tag: browsers, readers aloud and search engines would all pass over it without a word.
     *
     * @param configuredIn the file that names it
     */
    static void check(Imprint imprint, Place configuredIn, Consumer<Problem> report) {
        String tag = imprint.language();
        LanguageTag.fault(tag)
                .ifPresent(fault -> report.accept(ProblemKind.BAD_LANGUAGE.at(
                        configuredIn, "recto.language is '" + tag + "', which " + fault, remedy(tag))));
    }

    private static String remedy(String tag) {
        return LanguageTag.meant(tag)
                .map(Nearest::question)
                .orElse("write the tag of a language, such as 'de' or 'pt-BR'");
    }
}
