package dev.recto.book;

import dev.recto.text.FileName;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of the pages that a book makes itself, which no page of an author's can have. */
public final class OwnAddress {

    /** Where readers begin. */
    public static final String CONTENTS = "index.html";

    /** How the book was made. */
    public static final String COLOPHON = "colophon.html";

    /** How to read and to check the attestation. */
    public static final String FORMAT = "attestation-format.html";

    /** The names, tests, figures, listings and sources. */
    public static final String INDEXES = "indexes.html";

    /** What hosts show where the book has nothing. */
    public static final String MISSING = "404.html";

    /** The works that it cites. */
    public static final String REFERENCES = "references.html";

    /** The exercises, where it has any. */
    public static final String EXERCISES = "indexes/exercises.html";

    /** The terms that it defines, where it does. */
    public static final String GLOSSARY = "indexes/glossary.html";

    /** The whole book as one page, for paper. */
    public static final String PRINT = "print.html";

    /** How it looks on paper. */
    public static final String PRINT_STYLE_SHEET = "print.css";

    /** How it looks. */
    public static final String STYLE_SHEET = "recto.css";

    /** How formulas look, where it has any. */
    public static final String FORMULA_STYLE_SHEET = "maths.css";

    /** How the comments on its pages look, where it has any. */
    public static final String COMMENTS_STYLE_SHEET = "comments.css";

    /** What shows them. */
    public static final String COMMENTS_SCRIPT = "comments.js";

    /** What it does. */
    public static final String SCRIPT = "recto.js";

    /** What sets a page in the reader's own colours and size before it is drawn. */
    public static final String THEME = "theme.js";

    /** Its sign in a browser's tabs. */
    public static final String FAVICON = "favicon.svg";

    /** What robots may read. */
    public static final String ROBOTS = "robots.txt";

    /** Its pages, for search engines. */
    public static final String SITEMAP = "sitemap.xml";

    /** What is new in it. */
    public static final String FEED = "feed.xml";

    /** What links to it show where its author has no cover. */
    public static final String DRAWN_COVER = "open-graph.png";

    /** What it is and where its pages are, for language models. */
    public static final String LLMS = "llms.txt";

    /** What searches it. */
    public static final String SEARCH_ENGINE = "minisearch.js";

    /** What is claimed of it. */
    public static final String ATTESTATION = "attestation.json";

    /** The folder of what the claims rest on. */
    public static final String EVIDENCE = "evidence/";

    /** The folder of the book's own fonts. */
    public static final String FONTS = "fonts/";

    /** The folder of the author's theme. */
    public static final String THEMED = "theme/";

    /** The style sheet in it. */
    public static final String THEMED_STYLE_SHEET = THEMED + "theme.css";

    /** The folder of what pages load when they are idle. */
    private static final String DATA = "data/";

    /** The folder of what is claimed of the listings of a page. */
    private static final String PROOFS = "proof/";

    /** The folder of what can be found in it. */
    private static final String SEARCH = "search/";

    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry(CONTENTS, "the table of contents"),
            Map.entry(COLOPHON, "the colophon"),
            Map.entry(FORMAT, "the attestation's specification"),
            Map.entry(INDEXES, "the indexes"),
            Map.entry(MISSING, "the page for what is not there"),
            Map.entry(REFERENCES, "the references"),
            Map.entry(PRINT, "the printed edition"),
            Map.entry(PRINT_STYLE_SHEET, "the style sheet of the printed edition"),
            Map.entry(STYLE_SHEET, "the style sheet"),
            Map.entry(FORMULA_STYLE_SHEET, "the style sheet of formulas"),
            Map.entry(COMMENTS_STYLE_SHEET, "the style sheet of comments"),
            Map.entry(COMMENTS_SCRIPT, "the script of comments"),
            Map.entry(SCRIPT, "the script"),
            Map.entry(THEME, "the script of colours and sizes"),
            Map.entry(FAVICON, "the favicon"),
            Map.entry(ROBOTS, "the rules for robots"),
            Map.entry(SITEMAP, "the sitemap"),
            Map.entry(FEED, "the feed"),
            Map.entry(DRAWN_COVER, "the picture of links"),
            Map.entry(LLMS, "the contents for language models"),
            Map.entry(SEARCH_ENGINE, "the search"),
            Map.entry(ATTESTATION, "the attestation"));
    private static final Pattern LETTER = Pattern.compile("names-(?:[a-z]|other)\\.html");
    private static final Pattern PROOF = Pattern.compile(PROOFS + ".+\\.html");
    private static final Pattern TERM = Pattern.compile("(?:tags|categories)/.+\\.html");
    private static final Pattern INDEX = Pattern.compile("indexes/.+\\.html");
    private static final Pattern SOURCE = Pattern.compile("(?:test-)?source/.+\\.java\\.html");

    private OwnAddress() {}

    /** The page of one of a large book's indexes, such as {@code tests}. */
    public static String index(String name) {
        return "indexes/" + name + ".html";
    }

    /** The page of a large book's names that start with a letter, or with none. */
    public static String names(String letter) {
        return "names-" + letter + ".html";
    }

    /**
     * The page of a tag or of a category.
     *
     * @param name of one alone, fit for an address
     */
    static String term(Terms.Kind kind, String name) {
        return (kind == Terms.Kind.TAG ? "tags/" : "categories/") + name + ".html";
    }

    /**
     * The page of a source. Main and test sources may share their paths, such as that of a {@code package-info.java}.
     *
     * @param path below its root
     */
    public static String source(String path, boolean test) {
        return FileName.safe((test ? "test-source/" : "source/") + path + ".html");
    }

    /** What the page at an address loads when it is idle. */
    public static String data(String page) {
        return FileName.safe(DATA + page.replaceFirst("\\.html$", "") + ".js");
    }

    /** The page that says what is claimed of the listings of the page at an address, letter by letter. */
    public static String proofs(String page) {
        return FileName.safe(PROOFS + page);
    }

    /** The so many-th script, from 1, of what can be found in the book. */
    public static String search(int number) {
        return SEARCH + number + ".js";
    }

    /** What has an address, such as {@code the colophon}; empty where it is free. What some file systems take for one counts as one. */
    public static Optional<String> owner(String address) {
        String folded = FileName.folded(address);
        if (folded.startsWith(EVIDENCE)) {
            return Optional.of("the evidence");
        }
        if (folded.startsWith(DATA)) {
            return Optional.of("what pages load later");
        }
        if (folded.startsWith(FONTS)) {
            return Optional.of("the fonts");
        }
        if (folded.startsWith(THEMED)) {
            return Optional.of("the theme");
        }
        if (folded.startsWith(SEARCH)) {
            return Optional.of("the search");
        }
        if (LETTER.matcher(folded).matches()) {
            return Optional.of("an index of names");
        }
        if (PROOF.matcher(folded).matches()) {
            return Optional.of("a page of proofs");
        }
        if (TERM.matcher(folded).matches()) {
            return Optional.of("the page of a tag or of a category");
        }
        if (INDEX.matcher(folded).matches()) {
            return Optional.of("an index");
        }
        return SOURCE.matcher(folded).matches()
                ? Optional.of("the page of a source")
                : Optional.ofNullable(OWNERS.get(folded));
    }
}
