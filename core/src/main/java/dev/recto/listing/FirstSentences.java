package dev.recto.listing;

import dev.recto.sheet.Declaration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The first sentence of what one sheet declares, by its id: a name is read as often as it is used. */
final class FirstSentences {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** That of a declaration of the sheet; empty where its author says nothing of it. */
    String of(Declaration declaration) {
        return known.computeIfAbsent(
                declaration.id(), unread -> declaration.firstSentence().orElse(""));
    }
}
