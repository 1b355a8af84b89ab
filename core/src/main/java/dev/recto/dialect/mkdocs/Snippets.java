package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.Portion;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.site.Site;
import dev.recto.prose.Limits;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code --8<-- "file"} is a file of the site, or lines or a section of it, in code as well; a semicolon before it shows it as it is
 * (facelessuser/pymdown-extensions, docs/src/markdown/extensions/snippets.md). Files are named from {@code base_path}.
 */
final class Snippets implements Pass {

    private static final Pattern LOOK =
            Pattern.compile("(?<![;-])-+8<-+[ \\t]+(?:\"([^\"\\n]+)\"|'([^'\\n]+)')[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern BLOCK =
            Pattern.compile("^[ \\t]*-+8<-+[ \\t]*$(?:.*?^[ \\t]*-+8<-+[ \\t]*$)?", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile(";(?=-+8<-)");
    private static final Pattern SECTION =
            Pattern.compile("-+8<-+[ \\t]*\\[[ \\t]*(?:start|(?<end>end))[ \\t]*:[ \\t]*(?<name>[\\w-]+)[ \\t]*]");
    private static final int DEEPEST = 10;

    @Override
    public Translation apply(String text, Manuscript page) {
        Translation all = Translation.unchanged(text);
        for (int depth = 0; depth <= DEEPEST && all.text().contains("8<-"); depth++) {
            String before = all.text();
            boolean tooDeep = depth == DEEPEST;
            all = all.then(words -> once(words, page, tooDeep));
            if (all.text().equals(before)) {
                break;
            }
            Fault tooMuch = Limits.exceededBy(all.text());
            if (tooMuch != null) {
                Edits edits = new Edits();
                edits.refuse(
                        new Span(0, text.length()),
                        "snippets make the page too much: " + tooMuch.message(),
                        "include less");
                return edits.applyTo(text);
            }
        }
        return all.then(Snippets::unescaped);
    }

    private static Translation once(String text, Manuscript page, boolean tooDeep) {
        Edits edits = new Edits();
        Matcher snippet = LOOK.matcher(text);
        while (snippet.find()) {
            Span span = new Span(snippet.start(), snippet.end());
            if (tooDeep) {
                edits.refuse(span, "snippets include each other more than " + DEEPEST + " deep", "end the circle");
            } else {
                write(snippet.group(1) == null ? snippet.group(2) : snippet.group(1), span, page, edits);
            }
        }
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String message = "files between two lines of --8<-- are not read";
            edits.refuse(new Span(block.start(), block.end()), message, "write --8<-- \"file\" for each");
        }
        return edits.applyTo(text);
    }

    private static void write(String words, Span span, Manuscript page, Edits edits) {
        int colon = words.indexOf(':');
        String name = colon < 0 ? words : words.substring(0, colon);
        Optional<String> text = folders(page.site()).stream()
                .flatMap(folder -> page.site().text(folder + name).stream())
                .findFirst();
        if (text.isEmpty()) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    span.start(),
                    "there is no file '" + name + "' in the site",
                    "write its path from the folder of mkdocs.yml"));
            edits.replace(span, "");
            return;
        }
        Portion portion = Portion.of(text.get(), colon < 0 ? "" : words.substring(colon + 1), SECTION);
        String fault = portion.fault();
        if (fault != null) {
            edits.refuse(span, fault, portion.remedy());
        } else {
            String lines = portion.lines()
                    .lines()
                    .filter(line -> !SECTION.matcher(line).find())
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse("");
            edits.replace(span, lines);
        }
    }

    /** The folders that files are named from: {@code base_path} of the extension's settings, else the site's own. */
    static List<String> folders(Site site) {
        List<String> folders = new ArrayList<>();
        setting(site, "base_path").stream()
                .filter(path -> !path.equals("."))
                .forEach(path -> folders.add(path.replaceFirst("/+$", "") + "/"));
        folders.add("");
        return folders;
    }

    /** What the extension's settings say of something. */
    static List<String> setting(Site site, String name) {
        return site.settings(MkDocs.CONFIG).get("markdown_extensions").filter(Items.class::isInstance).stream()
                .flatMap(list -> ((Items) list).items().stream())
                .flatMap(item -> item instanceof Fields fields
                        ? fields.get("pymdownx.snippets").stream()
                        : Optional.<Value>empty().stream())
                .flatMap(settings -> settings instanceof Fields fields
                        ? fields.get(name).stream()
                        : Optional.<Value>empty().stream())
                .flatMap(values -> values.words().stream())
                .toList();
    }

    private static Translation unescaped(String text) {
        Edits edits = new Edits();
        Matcher semicolon = ESCAPED.matcher(text);
        while (semicolon.find()) {
            edits.replace(new Span(semicolon.start(), semicolon.end()), "");
        }
        return edits.applyTo(text);
    }
}
