package dev.recto.dialect.everywhere;

import dev.recto.prose.FenceLooks;
import dev.recto.prose.FenceWord;
import dev.recto.text.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The info string of a fence as other systems write it, with its language in front, or all of it between braces.
 *
 * @param language empty where it says none and nothing else
 * @param languageEnd where what says it ends; 0 where it has to be written in front
 * @param words what it says beyond that, in order
 */
record ForeignInfo(String language, int languageEnd, List<FenceWord> words) {

    /** What code is that has no language. */
    private static final String TEXT = "text";

    private static final Pattern LANGUAGE = Pattern.compile("\\{?\\s*\\.?([^\\s{},:]*)");

    static ForeignInfo of(String info) {
        List<FenceWord> all = FenceWord.of(info, 0);
        if (info.startsWith("{") && !all.isEmpty() && all.get(0).braced()) {
            return braced(all);
        }
        if (!all.isEmpty() && FenceLooks.has(all.get(0)) && all.get(0).span().start() == 0) {
            return new ForeignInfo(TEXT, 0, all);
        }
        Matcher language = LANGUAGE.matcher(info);
        int end = language.lookingAt() ? language.end() : 0;
        return new ForeignInfo(end == 0 ? "" : language.group(1), end, FenceWord.of(info, end));
    }

    /** The first class, or else the first word, is the language; an id is none. */
    private static ForeignInfo braced(List<FenceWord> all) {
        Optional<FenceWord> language = all.stream()
                .filter(word -> word.braced() && word.value() == null && !FenceLooks.has(word))
                .filter(word -> !word.key().startsWith("#"))
                .findFirst();
        int end = language.map(word -> word.span().end()).orElse(0);
        boolean opens = all.stream().noneMatch(word -> word.span().start() < end && FenceLooks.has(word));
        return new ForeignInfo(
                language.map(word -> word.key().replaceFirst("^\\.", "")).orElse(TEXT),
                opens ? end : 0,
                all.stream()
                        .filter(word -> opens ? word.span().start() >= end : FenceLooks.has(word))
                        .toList());
    }

    /** How the code is shown. */
    FenceLooks looks(Consumer<Fault> report) {
        return FenceLooks.of(words, report);
    }
}
