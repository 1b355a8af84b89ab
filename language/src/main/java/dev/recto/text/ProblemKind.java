package dev.recto.text;

import dev.recto.text.Problem.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that Recto may say is wrong. A kind's id is its constant's name in kebab-case; authors search for ids and
 * filter by them, so none is ever renamed. The manual has an entry for each, in the same order.
 */
public enum ProblemKind {
    UNTITLED_CHAPTER(Stage.ANNOTATIONS),
    MISPLACED_CHAPTER(Stage.ANNOTATIONS),
    MISPLACED_TYPE(Stage.ANNOTATIONS),
    BAD_DATE(Stage.ANNOTATIONS),
    BAD_AUTHOR(Stage.ANNOTATIONS),
    MISSING_COVER_ALT(Stage.ANNOTATIONS),
    EMPTY_PROSE(Stage.ANNOTATIONS),
    BLANK_EXCUSE(Stage.ANNOTATIONS),
    EXAMPLE_NOT_CALLABLE(Stage.ANNOTATIONS),

    DEAD_LINK(Stage.PROSE),
    UNKNOWN_TAG(Stage.PROSE),
    MALFORMED_TAG(Stage.PROSE),
    MISPLACED_HERE(Stage.PROSE),
    UNKNOWN_FENCE_WORD(Stage.PROSE),
    UNREADABLE_REGION(Stage.PROSE),
    MALFORMED_MARK(Stage.PROSE),
    HOSTILE_PROSE(Stage.PROSE),
    MALFORMED_FENCE(Stage.PROSE),
    UNKNOWN_ALERT(Stage.PROSE),
    MALFORMED_ALERT(Stage.PROSE),
    MALFORMED_FOOTNOTE(Stage.PROSE),
    DUPLICATE_FOOTNOTE(Stage.PROSE),
    UNUSED_FOOTNOTE(Stage.PROSE),
    BAD_FORMULA(Stage.PROSE),
    MALFORMED_CITATION(Stage.PROSE),
    MALFORMED_EXERCISE(Stage.PROSE),
    MALFORMED_CAPTION(Stage.PROSE),
    FOREIGN_SYNTAX(Stage.PROSE),
    UNRENDERABLE_PROSE(Stage.PROSE),

    UNWRITABLE_SHEET(Stage.SHEETS),
    RECTO_INTERNAL(Stage.SHEETS, Severity.WARNING),

    ARG_LINE(Stage.SET_UP),
    NO_FORK(Stage.SET_UP),
    HIDDEN_PROCESSOR(Stage.SET_UP, Severity.WARNING),
    RECEIPTS_FOLDER(Stage.SET_UP),
    EXAMPLE_NEEDS_JUNIT(Stage.SET_UP),
    EXAMPLE_CLASS_TAKEN(Stage.SET_UP),

    BROKEN_FENCE(Stage.FENCES),
    FENCE_COMPILES(Stage.FENCES),
    OTHER_DIAGNOSTIC(Stage.FENCES),
    FENCE_CLASS_TAKEN(Stage.FENCES),
    UNVERIFIED_FENCE(Stage.FENCES),

    NO_SHEET(Stage.SOURCES),
    UNREADABLE_SHEET(Stage.SOURCES),
    SOURCE_CHANGED(Stage.SOURCES),
    MISSING_CLASS(Stage.SOURCES),
    STALE_CLASS(Stage.SOURCES),
    SECRET_IN_SOURCE(Stage.SOURCES),

    NO_RECEIPTS(Stage.TESTS),
    NO_RECEIPT(Stage.TESTS),
    UNREADABLE_RECEIPT(Stage.TESTS),
    OTHER_RUN(Stage.TESTS),
    UNFINISHED_TESTS(Stage.TESTS),
    FAILING_TEST(Stage.TESTS),
    UNPASSED_TEST(Stage.TESTS),
    UNEXERCISED_LISTING(Stage.TESTS),
    OVERLAPPED_TESTS(Stage.TESTS),
    REDEFINED_CLASS(Stage.TESTS),
    AMBIGUOUS_TEST(Stage.TESTS),

    MALFORMED_FRONT_MATTER(Stage.PAGES),
    UNKNOWN_DIALECT(Stage.PAGES),
    GUESSED_DIALECT(Stage.PAGES, Severity.WARNING),
    FOREIGN_PAGE(Stage.PAGES, Severity.WARNING),
    UNKNOWN_KEY(Stage.PAGES, Severity.WARNING),
    UNKNOWN_MARKUP(Stage.PAGES),
    PASSED_OVER(Stage.PAGES, Severity.WARNING),
    UNTRANSLATABLE(Stage.PAGES),
    UNKNOWN_PART(Stage.PAGES),
    DUPLICATE_ORDER(Stage.PAGES),
    DUPLICATE_ADDRESS(Stage.PAGES),
    BAD_ADDRESS(Stage.PAGES),
    ORPHAN_EXPLAIN(Stage.PAGES),
    SYMBOLIC_LINK(Stage.PAGES),
    UNKNOWN_OPENING(Stage.PAGES),
    BAD_LANGUAGE(Stage.PAGES),
    BAD_SITE(Stage.PAGES),
    BAD_EDITION(Stage.PAGES),
    BAD_COMMENTS(Stage.PAGES),

    TEXT_DIFFERS(Stage.RECTO),
    UNKNOWN_REQUIRE(Stage.RECTO),
    UNKNOWN_TYPED_NUMBERS(Stage.RECTO),
    UNKNOWN_CITATION_STYLE(Stage.RECTO),
    UNKNOWN_BLOCK_TAGS(Stage.RECTO),
    BAD_DIALECTS(Stage.RECTO),

    UNKNOWN_MODULE(Stage.MODULES),
    UNBUILT_MODULE(Stage.MODULES),
    DUPLICATE_CLASS(Stage.MODULES),

    NO_BOOK(Stage.CHECKED_FILES),
    UNREADABLE_ATTESTATION(Stage.CHECKED_FILES),
    CHANGED_ATTESTATION(Stage.CHECKED_FILES),
    CHANGED_FILE(Stage.CHECKED_FILES),
    MISSING_FILE(Stage.CHECKED_FILES),
    UNCLAIMED_FILE(Stage.CHECKED_FILES),
    UNREADABLE_EVIDENCE(Stage.CHECKED_FILES),
    OTHER_VERSION(Stage.CHECKED_FILES),

    CHANGED_PAGE(Stage.CHECKED_PAGES),
    CHANGED_LISTING(Stage.CHECKED_PAGES),
    CHANGED_OUTPUT(Stage.CHECKED_PAGES),
    CHANGED_SOURCE_PAGE(Stage.CHECKED_PAGES),

    CHANGED_SOURCE(Stage.CHECKED_SOURCES),
    MISSING_SOURCE(Stage.CHECKED_SOURCES),
    LEFT_OUT_SOURCE(Stage.CHECKED_SOURCES),
    CHANGED_CLASS(Stage.CHECKED_SOURCES),
    CHANGED_EVIDENCE(Stage.CHECKED_SOURCES),
    UNSAFE_BOOK(Stage.CHECKED_SOURCES),
    MISSING_LIBRARY(Stage.CHECKED_SOURCES),
    OTHER_JDK(Stage.CHECKED_SOURCES),

    STALE_QUOTE(Stage.OUTPUTS),
    DRIFTED_OUTPUT(Stage.OUTPUTS),
    UNACCEPTED_OUTPUT(Stage.OUTPUTS),
    STALE_ACCEPTED(Stage.OUTPUTS, Severity.WARNING),
    UNKNOWN_SCRUBBER(Stage.OUTPUTS),
    SECRET_IN_OUTPUT(Stage.OUTPUTS),
    UNKNOWN_ALLOWED_TEST(Stage.OUTPUTS),

    UNSHOWN_ELEMENT(Stage.UNSHOWN, Severity.WARNING),
    UNUSED_FIGURE(Stage.UNSHOWN, Severity.WARNING),
    UNUSED_RESULT(Stage.UNSHOWN, Severity.WARNING),
    UNREACHABLE_PAGE(Stage.UNSHOWN, Severity.WARNING),
    LISTED_TWICE(Stage.UNSHOWN, Severity.WARNING),
    UNCHANGED_LISTING(Stage.UNSHOWN, Severity.WARNING),

    ASSERTS_NOTHING(Stage.WEAK_TESTS, Severity.WARNING),
    UNMENTIONED_LISTING(Stage.WEAK_TESTS, Severity.WARNING),

    ROUNDED_RESULT(Stage.NUMBERS, Severity.WARNING),
    TYPED_NUMBER(Stage.NUMBERS, Severity.WARNING),

    MISSING_OUTPUT(Stage.SHOWN),
    MISSING_SNIPPET(Stage.SHOWN),
    DIFFERENT_SNIPPET(Stage.SHOWN),
    BAD_FORMAT(Stage.SHOWN),
    NO_CONSTANT(Stage.SHOWN),
    UNNUMBERED_TARGET(Stage.SHOWN),
    UNKNOWN_CITATION(Stage.SHOWN),
    BAD_BIBLIOGRAPHY(Stage.SHOWN),
    DUPLICATE_KEY(Stage.SHOWN),
    DUPLICATE_NAME(Stage.SHOWN),
    UNKNOWN_TERM(Stage.SHOWN),
    MISSING_IMAGE(Stage.SHOWN),
    UNSAFE_SVG(Stage.SHOWN),
    UNSAFE_FILE(Stage.SHOWN),
    UNREADABLE_IMAGE(Stage.SHOWN),
    UNREADABLE_TABLE(Stage.SHOWN),
    BAD_TABLE(Stage.SHOWN),
    BAD_CHART(Stage.SHOWN),
    BAD_THEME(Stage.SHOWN),

    BOOK_FOLDER(Stage.WRITING),
    FOREIGN_FILE(Stage.WRITING),
    WEAVE_JVM(Stage.WRITING),

    NO_BROWSER(Stage.PRINTING),
    FAILED_PRINT(Stage.PRINTING),
    UNKNOWN_PAPER(Stage.PRINTING),

    NO_EDITION(Stage.EDITIONS),
    PUBLISHED_EDITION(Stage.EDITIONS),
    UNREADABLE_EDITION(Stage.EDITIONS),
    UNCOMPARED_EDITION(Stage.EDITIONS, Severity.WARNING),

    BAD_TIMESTAMP(Stage.BINDING),

    TAKEN_PORT(Stage.SERVING),
    SEVERAL_BOOKS(Stage.SERVING),
    NO_WEAVE(Stage.SERVING),
    FAILED_BUILD(Stage.SERVING),
    UNCOMPILED_SOURCE(Stage.SERVING),

    UNEDITABLE_POM(Stage.ADOPTING),
    UNTESTED_PROJECT(Stage.ADOPTING, Severity.WARNING),

    NO_SITE(Stage.IMPORTING),
    FILE_IN_THE_WAY(Stage.IMPORTING);

    private final Stage stage;
    private final Severity severity;

    ProblemKind(Stage stage) {
        this(stage, Severity.ERROR);
    }

    ProblemKind(Stage stage, Severity severity) {
        this.stage = stage;
        this.severity = severity;
    }

    /** The stable id, such as {@code dead-link}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** When it is met first. */
    public Stage stage() {
        return stage;
    }

    /** Whether it fails the build. */
    public Severity severity() {
        return severity;
    }

    /** A problem of this kind. */
    public Problem at(Place place, String message, @Nullable String remedy) {
        return new Problem(this, severity, place, message, remedy);
    }

    /** A problem of this kind whose message says what to do. */
    public Problem at(Place place, String message) {
        return at(place, message, null);
    }

    /** A fault of this kind in a text. */
    public Fault at(int offset, String message, @Nullable String remedy) {
        return new Fault(offset, this, message, remedy);
    }

    /** A milder case of this kind, which does not fail the build. */
    public Problem warning(Place place, String message, @Nullable String remedy) {
        return new Problem(this, Severity.WARNING, place, message, remedy);
    }

    /** {@code [id] message; remedy}: the words of a problem, for where no file has a place for it. */
    public String text(String message, @Nullable String remedy) {
        String words = "[" + id() + "] " + message;
        return remedy == null ? words : words + "; " + remedy;
    }

    /** When a kind is met first; each has a page in the manual. */
    public enum Stage {
        ANNOTATIONS("compiling: annotations"),
        PROSE("compiling: prose"),
        SHEETS("compiling: Recto itself"),
        SET_UP("setting up tests"),
        FENCES("code in prose"),
        SOURCES("weaving: sources"),
        TESTS("weaving: tests"),
        PAGES("weaving: pages"),
        RECTO("weaving: Recto itself"),
        MODULES("weaving: modules"),
        CHECKED_FILES("checking: files"),
        CHECKED_PAGES("checking: pages"),
        CHECKED_SOURCES("checking: sources"),
        OUTPUTS("weaving: outputs"),
        UNSHOWN("weaving: what no page shows, or shows twice (warnings)"),
        WEAK_TESTS("weaving: tests that prove little (warnings)"),
        NUMBERS("weaving: numbers (warnings)"),
        SHOWN("weaving: what prose shows"),
        WRITING("weaving: writing"),
        PRINTING("printing"),
        EDITIONS("publishing editions"),
        BINDING("books for e-readers"),
        SERVING("serving"),
        ADOPTING("adopting a project"),
        IMPORTING("importing a site");

        private final String title;

        Stage(String title) {
            this.title = title;
        }

        /** The words that the manual has for it. */
        public String title() {
            return title;
        }
    }
}
