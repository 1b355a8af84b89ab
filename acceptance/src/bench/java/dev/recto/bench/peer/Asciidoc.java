package dev.recto.bench.peer;

import dev.recto.bench.book.SyntheticChapter;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a chapter in AsciiDoc, made from the Markdown that all others are made from. */
final class Asciidoc {

    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\*)\\*(\\w+)\\*(?!\\*)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(\\w+)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\((https://\\S+)\\)");
    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\\n)+");

    private Asciidoc() {}

    /**
     * A page with the words of a chapter and, after each passage, a listing.
     *
     * @param listing the lines that show one
     */
    static String page(SyntheticChapter chapter, IntFunction<String> listing) {
        StringBuilder page = new StringBuilder("= Chapter " + chapter.number() + "\n\n" + of(chapter.opening()));
        for (int i = 0; i < chapter.shape().listings(); i++) {
            page.append("\n[[step").append(i).append("]]\n");
            page.append(of(chapter.passage(i, step -> "<<step" + step + ">>")));
            page.append('\n').append(listing.apply(i));
        }
        return page.toString();
    }

    /** A listing that is a tagged part of the chapter's class. */
    static String tagged(SyntheticChapter chapter, int listing) {
        return "[source,java,indent=0]\n----\ninclude::{sources}/" + chapter.path("") + "[tag=step" + listing + "]\n----\n";
    }

    private static String of(String markdown) {
        String text = EMPHASIS.matcher(markdown).replaceAll("_$1_");
        text = STRONG.matcher(text).replaceAll("*$1*");
        text = LINK.matcher(text).replaceAll("$2[$1]");
        return TABLE.matcher(text).replaceAll(table -> table(table.group()));
    }

    private static String table(String rows) {
        String body = rows.lines()
                .filter(row -> !row.startsWith("|---"))
                .map(row -> row.substring(0, row.lastIndexOf('|')))
                .collect(Collectors.joining("\n", "", "\n"));
        return "[%header,cols=\"<,>,>\"]\n|===\n" + body + "|===\n";
    }
}
