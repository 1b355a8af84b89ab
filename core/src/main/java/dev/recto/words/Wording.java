package dev.recto.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words around the pages of a book, of which none is its author's: how the parts of the interface and the pages that nobody
 * wrote are called. Each language has one file of them, whose keys are the components; a file that lacks one, or has another,
 * cannot be read. Here they are told in English.
 *
 * @param language the language of the words, as BCP 47 writes it
 * @param skip {@literal Skip to the text}
 * @param contents {@literal Contents}
 * @param search {@literal Search}
 * @param look {@literal Colours, size and keys}
 * @param book {@literal Book}
 * @param source {@literal Source}
 * @param edit {@literal Edit this page}
 * @param report {@literal Report a mistake}
 * @param allChapters {@literal All chapters}
 * @param turn {@literal Previous and next page}
 * @param previous {@literal Previous}
 * @param next {@literal Next}
 * @param chapter {@literal Chapter {}}
 * @param part {@literal Part}
 * @param start {@literal Start reading}
 * @param from {@literal From {}}
 * @param how {@literal How that is known}
 * @param print {@literal Print or save as PDF}
 * @param minutes {@literal {} minute}
 * @param listingCount {@literal {} listing}
 * @param figureCount {@literal {} figure}
 * @param tableCount {@literal {} table}
 * @param pageCount {@literal {} page}
 * @param missing {@literal No such page}
 * @param missingAbout {@literal Nothing of this book has this address.}
 * @param missingSummary {@literal Nothing of this book has this address. What you look for may have moved, or have another name.}
 * @param categoriesAndTags {@literal Categories and tags}
 * @param category {@literal Category}
 * @param categoryOf {@literal Category: {}}
 * @param tagOf {@literal Tag: {}}
 * @param tag {@literal Tag}
 * @param pagesAbout {@literal Pages about {}.}
 * @param indexes {@literal Indexes}
 * @param allIndexes {@literal All indexes}
 * @param indexesAbout {@literal Names, tests, figures, listings and sources.}
 * @param indexesSummary {@literal Everything that the book names, and where it stands.}
 * @param names {@literal Names}
 * @param namesOf {@literal Names: {}}
 * @param namesAbout {@literal Names in code.}
 * @param nameDefinedIn {@literal defined in {}}
 * @param nameUsedIn {@literal ; used in {}}
 * @param nameSource {@literal source}
 * @param letters {@literal Letters}
 * @param categories {@literal Categories}
 * @param tags {@literal Tags}
 * @param tests {@literal Tests}
 * @param figures {@literal Figures}
 * @param tables {@literal Tables}
 * @param listings {@literal Listings}
 * @param sources {@literal Sources}
 * @param ran {@literal ran {} listing}
 * @param references {@literal References}
 * @param referencesAbout {@literal The works that this book cites.}
 * @param referencesSummary {@literal The works that this book cites, and where.}
 * @param citedIn {@literal Cited in {}}
 * @param exercises {@literal Exercises}
 * @param exercisesAbout {@literal All exercises, chapter by chapter.}
 * @param glossary {@literal Glossary}
 * @param glossaryAbout {@literal What the terms of this book mean.}
 * @param definedIn {@literal Defined in {}}
 * @param usedIn {@literal , used in {}}
 * @param comments {@literal Comments}
 * @param showComments {@literal Show comments}
 * @param commentsFrom {@literal Loads them from giscus.app and GitHub.}
 * @param discussions {@literal Discussions on GitHub}
 * @param printAbout {@literal The whole book as one page, for paper.}
 * @param backToBook {@literal Back to the book}
 * @param addresses {@literal Addresses}
 * @param colophon {@literal Colophon}
 * @param colophonAbout {@literal How this book was made.}
 * @param attestation {@literal The attestation}
 * @param attestationAbout {@literal Every file, field and rule that a checker of this book needs.}
 * @param proofsOf {@literal Proofs: {}}
 * @param proofsAbout {@literal What is claimed of the listings of {}, letter by letter.}
 * @param wholeAbout {@literal The whole of {}.}
 * @param moved {@literal This page has moved}
 * @param movedAbout {@literal Leads on to {}.}
 * @param edition {@literal Edition {}}
 * @param editionsOf {@literal {}: editions}
 * @param editionsAbout {@literal All editions of this book, the newest first.}
 * @param newest {@literal newest}
 * @param version {@literal version {}}
 * @param wovenBy {@literal woven by Recto {}}
 * @param changedSince {@literal what changed since edition {}}
 * @param cover {@literal Cover}
 * @param titlePage {@literal Title page}
 * @param text {@literal Text}
 * @param notes {@literal Notes}
 * @param landmarks {@literal Landmarks}
 * @param accessCode {@literal Code and outputs are text.}
 * @param accessNoPictures {@literal There are no pictures.}
 * @param accessSaid {@literal Every picture is described in words.}
 * @param accessUnsaid {@literal Not every picture is described in words.}
 * @param accessFormulas {@literal Formulas are MathML.}
 */
public record Wording(
        String language,
        String skip,
        String contents,
        String search,
        String look,
        String book,
        String source,
        String edit,
        String report,
        String allChapters,
        String turn,
        String previous,
        String next,
        Framed chapter,
        String part,
        String start,
        Framed from,
        String how,
        String print,
        Counted minutes,
        Counted listingCount,
        Counted figureCount,
        Counted tableCount,
        Counted pageCount,
        String missing,
        String missingAbout,
        String missingSummary,
        String categoriesAndTags,
        String category,
        Framed categoryOf,
        Framed tagOf,
        String tag,
        Framed pagesAbout,
        String indexes,
        String allIndexes,
        String indexesAbout,
        String indexesSummary,
        String names,
        Framed namesOf,
        String namesAbout,
        Framed nameDefinedIn,
        Framed nameUsedIn,
        String nameSource,
        String letters,
        String categories,
        String tags,
        String tests,
        String figures,
        String tables,
        String listings,
        String sources,
        Counted ran,
        String references,
        String referencesAbout,
        String referencesSummary,
        Framed citedIn,
        String exercises,
        String exercisesAbout,
        String glossary,
        String glossaryAbout,
        Framed definedIn,
        Framed usedIn,
        String comments,
        String showComments,
        String commentsFrom,
        String discussions,
        String printAbout,
        String backToBook,
        String addresses,
        String colophon,
        String colophonAbout,
        String attestation,
        String attestationAbout,
        Framed proofsOf,
        Framed proofsAbout,
        Framed wholeAbout,
        String moved,
        Framed movedAbout,
        Framed edition,
        Framed editionsOf,
        String editionsAbout,
        String newest,
        Framed version,
        Framed wovenBy,
        Framed changedSince,
        String cover,
        String titlePage,
        String text,
        String notes,
        String landmarks,
        String accessCode,
        String accessNoPictures,
        String accessSaid,
        String accessUnsaid,
        String accessFormulas) {

    /** The languages that have words. */
    public static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "ja", "zh");

    private static final Map<String, Wording> ALL = all();

    /** Where Chinese is written with the traditional signs, which the words are not written in. */
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    /**
     * The words for a book.
     *
     * @param tag BCP 47, of the book's language
     * @return those of its language; English ones where there are none
     */
    public static Wording of(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        boolean traditional = locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry());
        Wording english = english();
        boolean unwritten = locale.getLanguage().equals("zh") && traditional;
        return unwritten ? english : ALL.getOrDefault(locale.getLanguage(), english);
    }

    private static Wording english() {
        return Objects.requireNonNull(ALL.get("en"));
    }

    /** What the words say of their language in a book of another one; null in a book of theirs. */
    public @Nullable String borrowedIn(String tag) {
        boolean own = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals(language);
        return own ? null : language;
    }

    private static Map<String, Wording> all() {
        Map<String, Wording> all = new TreeMap<>();
        LANGUAGES.forEach(language -> all.put(language, read(language, WordsFile.of(language))));
        return all;
    }

    /** Takes each component from a file. */
    static Wording read(String language, WordsFile file) {
        Object[] values = Arrays.stream(Wording.class.getRecordComponents())
                .map(part -> part.getName().equals("language") ? language : file.take(part.getName(), part.getType()))
                .toArray();
        file.end();
        try {
            return (Wording) Wording.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
