package dev.recto.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words on the pages of a book, of which none is its author's. Each language has one file of them, whose keys are the
 * components, {@code frame.skip} the one called skip of {@link FrameWords}; a file that lacks one, or has another, cannot be read.
 * Where the components are described they are told in English.
 *
 * @param language the language of the words, as BCP 47 writes it
 * @param lang the same where it is not that of the book, so that each element with words has to say so; null where it is
 * @param dir the direction of the words where it is not that of the book: {@code ltr}; null where it is
 * @param frame around the pages
 * @param index of indexes and sources
 * @param number of what has numbers
 * @param join between words
 * @param prose in prose
 * @param api on what doc comments tell of an API
 * @param listing on listings
 * @param claim of what is known of listings
 * @param tally of how many are in which state
 * @param output of what tests left
 * @param proof of what is claimed
 * @param colophon of how the book was made
 * @param citation of works
 * @param kind of names in code
 * @param edition of editions
 * @param epub of the book for e-readers
 * @param script what the script says
 */
public record Wording(
        String language,
        @Nullable String lang,
        @Nullable String dir,
        FrameWords frame,
        IndexWords index,
        NumberWords number,
        JoinWords join,
        ProseWords prose,
        ApiWords api,
        ListingWords listing,
        ClaimWords claim,
        TallyWords tally,
        OutputWords output,
        ProofWords proof,
        ColophonWords colophon,
        CitationWords citation,
        KindWords kind,
        EditionWords edition,
        EpubWords epub,
        ScriptWords script) {

    /** The languages that have words, all of which run from left to right. */
    public static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "ja", "zh");

    /** Those that were asked for, by language: a book needs one of them, or two. */
    private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

    /** The words for books, by the tags of these: they are asked for with each element that has some. */
    private static final Map<String, Wording> BY_TAG = new ConcurrentHashMap<>();

    /**
     * The words for a book.
     *
     * @param tag BCP 47, of the book's language
     * @return those of its language; English ones where there are none
     */
    public static Wording of(String tag) {
        return BY_TAG.computeIfAbsent(tag, Wording::find);
    }

    /** Chinese words are written with the simplified signs. */
    private static Wording find(String tag) {
        Locale locale = LanguageTag.locale(tag);
        String language = locale.getLanguage();
        boolean unwritten = language.equals("zh") && LanguageTag.isTraditional(locale);
        boolean own = LANGUAGES.contains(language) && !unwritten;
        return own ? in(language) : in("en").borrowedBy(tag);
    }

    private static Wording in(String language) {
        return READ.computeIfAbsent(language, each -> read(each, WordsFile.of(each)));
    }

    /** The same words in a book of a language that has none. */
    private Wording borrowedBy(String tag) {
        return new Wording(
                language,
                language,
                Direction.of(tag) == Direction.RIGHT_TO_LEFT ? "ltr" : null,
                frame,
                index,
                number,
                join,
                prose,
                api,
                listing,
                claim,
                tally,
                output,
                proof,
                colophon,
                citation,
                kind,
                edition,
                epub,
                script);
    }

    /** Takes each component from a file. */
    static Wording read(String language, WordsFile file) {
        Wording read = new Wording(
                language,
                null,
                null,
                file.group("frame", FrameWords.class),
                file.group("index", IndexWords.class),
                file.group("number", NumberWords.class),
                file.group("join", JoinWords.class),
                file.group("prose", ProseWords.class),
                file.group("api", ApiWords.class),
                file.group("listing", ListingWords.class),
                file.group("claim", ClaimWords.class),
                file.group("tally", TallyWords.class),
                file.group("output", OutputWords.class),
                file.group("proof", ProofWords.class),
                file.group("colophon", ColophonWords.class),
                file.group("citation", CitationWords.class),
                file.group("kind", KindWords.class),
                file.group("edition", EditionWords.class),
                file.group("epub", EpubWords.class),
                file.group("script", ScriptWords.class));
        file.end();
        return read;
    }
}
