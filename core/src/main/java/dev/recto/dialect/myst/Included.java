package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of the site as text or as code: docs/embed.md; MyST-Parser, docs/syntax/code_and_apis.md, "literalinclude". */
@AutoService(DialectRule.class)
public final class Included extends DirectiveRule {

    /** The rule. */
    public Included() {
        super("include", "literalinclude");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        Optional<String> text = SiteAddresses.inSite(directive.argument(), call.page(), List.of())
                .flatMap(call.page().site()::text);
        if (text.isEmpty()) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    directive.open().start(),
                    "there is no file '" + directive.argument() + "' in the site",
                    "write its path from this page's folder"));
            edits.replace(whole(directive), "");
            return;
        }
        List<String> lines = text.get().lines().toList();
        String chosen = chosen(lines, call);
        boolean code = call.name().equals("literalinclude")
                || call.named().containsKey("literal")
                || call.named().containsKey("lang");
        String language = call.argument("language", "lang", "code")
                .orElse(directive.argument().replaceFirst("^.*\\.", ""));
        String marks = Code.marks(chosen);
        edits.replace(
                whole(directive),
                code ? marks + language + Code.words(call) + "\n" + chosen + "\n" + marks + "\n" : chosen + "\n");
    }

    private static String chosen(List<String> lines, Call call) {
        int from = Math.min(line(call, "start-line", 0), lines.size());
        int to = Math.min(line(call, "end-line", lines.size()), lines.size());
        boolean started = false;
        boolean ended = false;
        Optional<String> after = call.argument("start-after", "start-at");
        Optional<String> before = call.argument("end-before", "end-at");
        for (int i = 0; i < lines.size(); i++) {
            if (!started && after.isPresent() && lines.get(i).contains(after.get())) {
                from = call.named().containsKey("start-at") ? i : i + 1;
                started = true;
            } else if (!ended && before.isPresent() && i >= from && lines.get(i).contains(before.get())) {
                to = call.named().containsKey("end-at") ? i + 1 : i;
                ended = true;
            }
        }
        Matcher range = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6})?)?")
                .matcher(call.argument("lines").orElse(""));
        if (!range.find()) {
            return String.join("\n", lines.subList(from, Math.max(from, to)));
        }
        StringBuilder chosen = new StringBuilder();
        do {
            int first = Math.max(Integer.parseInt(range.group(1)), 1);
            int last = range.group(2) != null
                    ? Integer.parseInt(range.group(2))
                    : range.group().endsWith("-") ? lines.size() : first;
            for (int i = first; i <= Math.min(last, lines.size()); i++) {
                chosen.append(chosen.length() == 0 ? "" : "\n").append(lines.get(i - 1));
            }
        } while (range.find());
        return chosen.toString();
    }

    /** A line by its number, from 0. */
    private static int line(Call call, String option, int otherwise) {
        return call.argument(option)
                .filter(number -> number.matches("-?\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 0)
                .orElse(otherwise);
    }
}
