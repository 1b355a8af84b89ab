package dl.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** All sentences of a small language, with how often each is said. */
public final class Grammar {

    private static final List<String> NAMES = List.of("ada", "ben", "cleo", "dan");
    private static final List<String> THINGS = List.of("boat", "book", "drum", "kite");

    private final Map<Sentence, Double> chances = new LinkedHashMap<>();

    // @start region=all
    /** Who, does what, to whom, with which thing. */
    Grammar() {
        for (String owner : NAMES) {
            for (Deed deed : Deed.values()) {
                for (String other : NAMES) {
                    if (!other.equals(owner)) {
                        things(owner, deed, other);
                    }
                }
            }
        }
    }

    private void things(String owner, Deed deed, String other) {
        double chance = deed.chance()
                / (NAMES.size() * (NAMES.size() - 1) * THINGS.size());
        for (String thing : THINGS) {
            chances.put(
                    said(owner, deed, other, List.of("a", thing)),
                    0.75 * chance);
            chances.put(
                    said(owner, deed, other, List.of("a", "red", thing)),
                    0.25 * chance);
        }
    }
    // @end

    // @start region=said
    private static Sentence said(
            String owner, Deed deed, String other, List<String> what) {
        List<String> words = new ArrayList<>();
        words.addAll(List.of(owner, deed.name().toLowerCase(Locale.ROOT), other));
        words.addAll(what);
        words.addAll(List.of("and", other));
        words.addAll(deed.answer(owner, what.get(what.size() - 1)));
        words.add(Words.END);
        return new Sentence(words);
    }
    // @end

    /** Each sentence with its probability. */
    Map<Sentence, Double> chances() {
        return Collections.unmodifiableMap(chances);
    }

    /** Every sentence once, always in the same order. */
    List<Sentence> sentences() {
        return List.copyOf(chances.keySet());
    }

    /** Whether it is a sentence of this language. */
    boolean has(Sentence sentence) {
        return chances.containsKey(sentence);
    }

    // @start region=text
    /** So many sentences, each drawn by how often it is said. */
    List<Sentence> text(int count, Random random) {
        List<Sentence> text = new ArrayList<>();
        while (text.size() < count) {
            text.add(drawn(random.nextDouble()));
        }
        return text;
    }

    private Sentence drawn(double place) {
        Iterator<Sentence> sentences = chances.keySet().iterator();
        Sentence drawn = sentences.next();
        double below = chances.get(drawn);
        while (place >= below && sentences.hasNext()) {
            drawn = sentences.next();
            below += chances.get(drawn);
        }
        return drawn;
    }
    // @end
}
