package dev.recto.text;

import java.util.regex.Pattern;

/** Names of Markdown files. Pages of Recto's own end in {@code .md}; some systems have pages of other endings as well. */
public final class PageName {

    /** The ending of Recto's own. */
    public static final String OWN = ".md";

    private static final Pattern ENDING = Pattern.compile("\\.(?:md|mdx|markdown)$");

    private PageName() {}

    /** Whether a file may be a page, by its name. */
    public static boolean isPage(String path) {
        return ENDING.matcher(path).find();
    }

    /** A path without the ending of a page. */
    public static String withoutEnding(String path) {
        return ENDING.matcher(path).replaceFirst("");
    }

    /** The path of Recto's own page in the place of another system's; any other file keeps its name. */
    public static String own(String path) {
        return isPage(path) ? withoutEnding(path) + OWN : path;
    }
}
