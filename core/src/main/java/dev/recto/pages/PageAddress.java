package dev.recto.pages;

import dev.recto.sheet.Heading;
import dev.recto.text.FileName;
import dev.recto.text.Slug;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one rule that gives a page its address in the book. */
public final class PageAddress {

    private static final String ENDING = ".html";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_.~-]*");
    /** What an address on the web means otherwise. */
    private static final Pattern WEB = Pattern.compile("[#%]");

    private PageAddress() {}

    /** The address of a chapter: the name that its author chose, or one made of its title. */
    static String of(Heading heading) {
        return name(heading, FileName.safe(Slug.of(heading.title()))) + ENDING;
    }

    /**
     * The address of a Markdown page: in the folder where its file lies, so that relative paths on it lead to the same files;
     * under the name that its author chose, or its file's.
     *
     * @param path of the file below {@code src/book}, without its ending
     */
    static String of(Heading heading, String path) {
        int slash = path.lastIndexOf('/') + 1;
        String file = path.substring(slash);
        boolean plain =
                FileName.fault(file + ENDING).isEmpty() && !WEB.matcher(file).find();
        return path.substring(0, slash) + name(heading, plain ? file : FileName.safe(Slug.of(file))) + ENDING;
    }

    private static String name(Heading heading, String made) {
        return heading.address().isEmpty() ? made : chosen(heading);
    }

    private static String chosen(Heading heading) {
        String address = heading.address();
        return address.endsWith(ENDING) ? address.substring(0, address.length() - ENDING.length()) : address;
    }

    /** Why an address from the book's folder is none that a page may have had, as part of a sentence; empty where it is one. */
    public static Optional<String> aliasFault(String alias) {
        if (!alias.endsWith(ENDING)) {
            return Optional.of("does not end in " + ENDING);
        }
        boolean names = Stream.of(
                        alias.substring(0, alias.length() - ENDING.length()).split("/", -1))
                .allMatch(name -> NAME.matcher(name).matches());
        return names ? FileName.fault(alias) : Optional.of("is no path from the book's folder");
    }

    /** Whether an author chose what is no name of a page. */
    static boolean isMalformed(Heading heading) {
        String name = chosen(heading);
        return !heading.address().isEmpty()
                && !(NAME.matcher(name).matches()
                        && FileName.fault(name + ENDING).isEmpty());
    }
}
