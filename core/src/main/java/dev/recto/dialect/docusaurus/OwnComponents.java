package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Notice;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Components that a page imports or makes itself are no slips, but only the site can draw them: each is shown as the text that it
 * is, with a notice (docs markdown-features/react, "Importing components" and "Exporting components").
 */
final class OwnComponents implements Pass {

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+([^'\"\\n]*(?:\\{[^}'\"]*})?)\\s*from\\s*['\"]", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export\\s+(?:const|let|function)\\s+([A-Z]\\w*)", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("(?:\\bas\\s+)?\\b([A-Z]\\w*)\\b(?!\\s+as\\b)");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Set<String> own = names(text, code);
        Matcher tag = Components.TAG.matcher(text);
        while (tag.find()) {
            if (own.contains(tag.group(2)) && !tag.group().contains("`") && !code.has(tag.start())) {
                edits.pass(new Notice(
                        tag.start(),
                        ProblemKind.PASSED_OVER,
                        "components of the site",
                        "a component of the site's own is shown as text",
                        "write what it shows"));
                edits.replace(
                        new Span(tag.start(), tag.end()), "`" + tag.group().replaceAll("\\s+", " ") + "`");
            }
        }
        return edits.applyTo(text);
    }

    /** What the page imports or makes, but for what Docusaurus has itself. */
    private static Set<String> names(String text, CodePlaces code) {
        Set<String> names = new TreeSet<>();
        Stream.concat(IMPORT.matcher(text).results(), EXPORT.matcher(text).results())
                .filter(said -> !code.has(said.start()))
                .map(said -> said.group(1))
                .flatMap(said -> NAME.matcher(said).results().map((MatchResult name) -> name.group(1)))
                .filter(name -> !Components.KNOWN.contains(name))
                .forEach(names::add);
        return names;
    }
}
