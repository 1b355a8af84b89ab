package dev.recto.marks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a language writes comments that end with their line.
 *
 * @param java whether it is Java, in whose literals no comment starts
 * @param forms the ways to write one; none for a language without comments
 */
public record CommentSyntax(boolean java, List<Form> forms) {

    /**
     * One way to write a comment.
     *
     * @param open what starts it
     * @param close what ends it; empty where the line's end does
     * @param alone whether nothing but white space may stand in front of it
     */
    public record Form(String open, String close, boolean alone) {}

    /** Java's. */
    public static final CommentSyntax JAVA = new CommentSyntax(true, List.of(new Form("//", "", false)));

    private static final CommentSyntax NONE = new CommentSyntax(false, List.of());
    private static final CommentSyntax SLASHES = new CommentSyntax(false, List.of(new Form("//", "", false)));
    private static final Map<String, CommentSyntax> BY_LANGUAGE = byLanguage();

    /** The syntax of a language by the word that a fence has for it or by a file's ending; two slashes for unknown ones. */
    public static CommentSyntax of(String language) {
        return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), SLASHES);
    }

    /** The syntax of a file, by its ending. */
    public static CommentSyntax ofFile(String file) {
        return of(file.substring(Math.max(file.lastIndexOf('.'), file.lastIndexOf('/')) + 1));
    }

    private static Map<String, CommentSyntax> byLanguage() {
        Map<String, CommentSyntax> syntaxes = new TreeMap<>();
        syntaxes.put("java", JAVA);
        syntaxes.put("json", NONE);
        put(syntaxes, "properties", new Form("#", "", true), new Form("!", "", true));
        put(syntaxes, "ini", new Form("#", "", true), new Form(";", "", true));
        put(syntaxes, "css", new Form("/*", "*/", false));
        put(syntaxes, "lisp clojure", new Form(";", "", false));
        put(syntaxes, "tex latex", new Form("%", "", false));
        put(syntaxes, "sql lua haskell", new Form("--", "", false));
        put(syntaxes, "xml html htm xhtml svg xsd xsl md markdown", new Form("<!--", "-->", false));
        put(
                syntaxes,
                "yaml yml toml sh bash shell zsh py python rb ruby perl pl r make makefile dockerfile conf",
                new Form("#", "", false));
        return syntaxes;
    }

    private static void put(Map<String, CommentSyntax> syntaxes, String languages, Form... forms) {
        for (String language : languages.split(" ", -1)) {
            syntaxes.put(language, new CommentSyntax(false, List.of(forms)));
        }
    }
}
