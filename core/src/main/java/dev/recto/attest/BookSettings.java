package dev.recto.attest;

import dev.recto.attest.Predicate.Tools;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.book.Imprint;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that a book was made from besides its sources and what the build left: what the POM and the author said.
 *
 * @param formatVersion the version of this shape
 * @param imprint what the book says of itself
 * @param release the Java release that the sources are compiled for, such as {@code 17}
 * @param pages the folder of Markdown pages and images, as {@link Layout} names it
 * @param mainRoots the source roots of the main sources, as {@link Layout} names them
 * @param testRoots those of the tests
 * @param required the least state that a listing had to reach
 * @param citations how works are called where they are cited: {@code author-year} or {@code numeric}
 * @param blockTags whether block tags of doc comments are shown
 * @param dialects which pages are in which dialect, as the author said; the first that fits a page counts
 * @param unknownMarkup what became of markup that nobody knows: {@code refuse} or {@code keep}
 * @param skipped the switch that told the build to run no tests; empty where it ran them
 * @param compile how sources were compiled, without the sources: main sources, then tests, each in the order of the modules
 * @param tools what took part
 * @param documentation where libraries are documented, in the order in which javac looks through them
 * @param files the author's files that are published elsewhere than their name says
 * @param modules the modules that the book covers; null where it is the one that has the book
 */
public record BookSettings(
        int formatVersion,
        Imprint imprint,
        String release,
        String pages,
        List<String> mainRoots,
        List<String> testRoots,
        String required,
        String citations,
        boolean blockTags,
        List<PageDialect> dialects,
        String unknownMarkup,
        String skipped,
        List<Compile> compile,
        Tools tools,
        List<Documentation> documentation,
        List<PlacedFile> files,
        @Nullable Modules modules) {

    /** The version that this build writes and reads. */
    public static final int FORMAT_VERSION = 1;

    private static final Pattern MODULE = Pattern.compile("(?!\\.{1,2}$)[\\w.-]+");

    private static final Set<String> CITATIONS = Set.of("author-year", "numeric");

    /** What became of markup that nobody knows, where it did not stand in the way of the book. */
    public static final String KEEP = "keep";

    /** What becomes of markup that nobody knows where nothing else is said. */
    public static final String REFUSE = "refuse";

    /** Where they lie in the book's folder. */
    public static final String ADDRESS = EvidenceFile.FOLDER + "settings.json";

    /**
     * Where a library is documented.
     *
     * @param library its coordinates
     * @param address above its API documentation, with a slash at its end; empty for none
     * @param modular whether its documentation lies below the name of its module; null where its jar has to tell
     */
    public record Documentation(
            String library, String address, @Nullable Boolean modular) {}

    /**
     * Modules of a build.
     *
     * @param own the folder of the one that has the book, as {@link Layout} names it
     * @param covered the others, in the order in which they are built
     */
    public record Modules(String own, List<Covered> covered) {

        /**
         * One of them; all its paths are as {@link Layout} names them.
         *
         * @param name what tells it from the others
         * @param folder where it lies
         * @param pages its folder of Markdown pages and images
         * @param mainRoots the source roots of its main sources
         * @param testRoots those of its tests
         */
        public record Covered(
                String name, String folder, String pages, List<String> mainRoots, List<String> testRoots) {}
    }

    /**
     * A dialect for some pages.
     *
     * @param path which, from the folder of pages, such as {@code posts/**}
     * @param dialect its name
     */
    public record PageDialect(String path, String dialect) {}

    /**
     * A file of the author's.
     *
     * @param file as {@link Layout} names it
     * @param published its address in the book
     */
    public record PlacedFile(String file, String published) {}

    /**
     * Reads settings.
     *
     * @throws UnreadableException if the bytes are not what {@link StrictJson#write} would have written of any
     */
    public static BookSettings read(byte[] bytes) throws UnreadableException {
        BookSettings settings = StrictJson.read(bytes, BookSettings.class, "settings of a book");
        if (settings.formatVersion != FORMAT_VERSION) {
            throw new UnreadableException("its format version " + settings.formatVersion + " is not " + FORMAT_VERSION
                    + "; use the Recto that wove the book to read it");
        }
        StrictJson.requireSame(bytes, settings);
        settings.requireSound();
        return settings;
    }

    private void requireSound() throws UnreadableException {
        for (Modules.Covered module : covered()) {
            if (!MODULE.matcher(module.name()).matches()) {
                throw new UnreadableException(ADDRESS + " names a module as none is called");
            }
        }
        if (!compile.stream().map(Compile::set).toList().equals(sets())) {
            throw new UnreadableException(ADDRESS + " does not say how main sources and then tests were compiled");
        }
        if (!CITATIONS.contains(citations)) {
            throw new UnreadableException(ADDRESS + " names a style of citations that there is not");
        }
        if (!Set.of(KEEP, REFUSE).contains(unknownMarkup)) {
            throw new UnreadableException(ADDRESS + " does with unknown markup what no book does");
        }
        for (Compile each : compile) {
            if (!isEncoding(each.encoding())) {
                throw new UnreadableException(ADDRESS + " names an encoding that there is not");
            }
        }
    }

    /** The modules that the book covers besides the one that has it. */
    public List<Modules.Covered> covered() {
        return modules == null ? List.of() : modules.covered();
    }

    private List<String> sets() {
        List<String> sets = new ArrayList<>();
        for (String each : List.of(Compile.MAIN, Compile.TEST)) {
            covered().forEach(module -> sets.add(module.name() + "/" + each));
            sets.add(each);
        }
        return sets;
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }

    /** The source roots of all modules. */
    public List<String> roots() {
        List<String> roots = new ArrayList<>();
        covered().forEach(module -> roots.addAll(module.mainRoots()));
        roots.addAll(mainRoots);
        covered().forEach(module -> roots.addAll(module.testRoots()));
        roots.addAll(testRoots);
        return roots;
    }

    /** The folder of accepted outputs, in that of pages. */
    public static final String ACCEPTED = "accepted";

    /** Whether a file, by its name, keeps an accepted output. */
    public boolean isAccepted(String name) {
        return name.startsWith(pages + "/" + ACCEPTED + "/");
    }

    /** The name of a project's file, given the address of its copy, which may be another where some systems take not every name. */
    public String name(String address) {
        return files.stream()
                .filter(placed -> placed.published().equals(address))
                .map(PlacedFile::file)
                .findFirst()
                .orElse(address.substring(EvidenceFile.SOURCES.length()));
    }

    /** The same with the files that turned out to be published. */
    public BookSettings with(List<PlacedFile> placed) {
        return new BookSettings(
                formatVersion,
                imprint,
                release,
                pages,
                mainRoots,
                testRoots,
                required,
                citations,
                blockTags,
                dialects,
                unknownMarkup,
                skipped,
                compile,
                tools,
                documentation,
                placed,
                modules);
    }
}
