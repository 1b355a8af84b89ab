package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers read comes from the words of their language, and neither from templates nor from scripts. */
class TemplateWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path SCRIPTS = Path.of("src/main/resources/dev/recto/html/script");

    /** A string of a script without its marks; comments and patterns are passed over. */
    private static final Pattern STRING =
            Pattern.compile("(?m)//.*$|(?<=[(,=:?!&|{;] ?)/(?!/)(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*])+/"
                    + "|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|`((?:[^`\\\\]|\\\\.)*)`");

    /** Two words of prose, or one that starts a sentence: neither a selector, nor a key, nor a value of an attribute. */
    private static final Pattern SAID = Pattern.compile("^[A-Z][a-z]+(?:[ .].*)?$|^[a-z]+(?: [a-z]+)+[.:]? ?$");

    /** Names of keys and classes, what is kept, and what giscus answers, which are no words of the interface. */
    private static final Set<String> TERMS = Set.of(
            "Escape",
            "Enter",
            "Home",
            "End",
            "Tab",
            "single keys",
            "use strict",
            "code numbered",
            "search-line code-line",
            "giscus session",
            "Bad credentials",
            "Invalid state value",
            "State has expired");

    /** The specification of the attestation is in English in every book. */
    private static final Set<String> ENGLISH = Set.of("format");

    /** What is a name in every language. */
    private static final Set<String> NAMES =
            Set.of("colophon: attestation.json", "colophon: recto:check", "proof: : sha256", "proof: sha256");

    private static final Pattern CODE =
            Pattern.compile("\\$unsafe\\{[^}]*}|\\$\\{(?:[^{}\"]|\"[^\"]*\")*}|(?m)^@(?:import|param) .*$");
    private static final Pattern WORDS =
            Pattern.compile(">([^<>]+)<|\\b(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"", Pattern.DOTALL);

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jte"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .filter(name -> !ENGLISH.contains(name))
                    .sorted()
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoWordsOfItsOwn(String name) throws IOException {
        assertThat(words(name, Files.readString(TEMPLATES.resolve(name + ".jte"))))
                .isSubsetOf(NAMES);
    }

    static Stream<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptHasNoWordsOfItsOwn(String name) throws IOException {
        assertThat(said(Files.readString(SCRIPTS.resolve(name)))).isSubsetOf(TERMS);
    }

    @Test
    void wordsInScriptsAreFound() {
        assertThat(
                        said(
                                "// \"Not this\"\nsay(\"Copied\", `Read on ${x}`); on(\"a > b\", /\"No\"/, \"the next chapter\");"))
                .containsExactly("Copied", "Read on ${x}", "the next chapter");
    }

    private static Set<String> said(String script) {
        Set<String> said = new TreeSet<>();
        Matcher string = STRING.matcher(script);
        while (string.find()) {
            String text = string.group(1) != null ? string.group(1) : string.group(2);
            if (text != null && SAID.matcher(text).matches()) {
                said.add(text);
            }
        }
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Word</p>",
                "<p>${view.x()} Word <b>${y}</b></p>",
                "<a title=\"Word\"></a>",
                "@if(x)\n<p>Word@endif</p>"
            })
    void wordsAreFound(String template) {
        assertThat(words("x", template)).containsExactly("x: Word");
    }

    private static Set<String> words(String name, String template) {
        String bare = withoutCalls(CODE.matcher(template).replaceAll(""));
        Set<String> words = new TreeSet<>();
        Matcher found = WORDS.matcher(bare);
        for (int at = 0; found.find(at); at = Math.max(found.start() + 1, found.end() - 1)) {
            String text = found.group(1) == null ? found.group(2) : found.group(1);
            String said = text.replaceAll("&#?\\w+;", "").strip().replaceAll("\\s+", " ");
            if (said.matches(".*\\p{L}.*")) {
                words.add(name + ": " + said);
            }
        }
        return words;
    }

    /** Without the commands of templates and their brackets. */
    private static String withoutCalls(String text) {
        StringBuilder rest = new StringBuilder();
        Matcher call = Pattern.compile("@(?:template\\.)?[a-z]+").matcher(text);
        int from = 0;
        while (call.find(from)) {
            rest.append(text, from, call.start());
            from = call.end();
            boolean encloses = Set.of("@template.frame", "@template.outside").contains(call.group());
            boolean block = from < text.length() && text.charAt(from) == '(' && !encloses;
            from = block ? closed(text, from) : from;
        }
        return rest.append(text.substring(from)).toString();
    }

    private static int closed(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }
}
