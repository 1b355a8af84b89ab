package dev.recto.dialect.mdbook;

import dev.recto.dialect.Call;
import dev.recto.dialect.Edits;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the site that a page includes. What it includes itself starts from its own folder.
 *
 * @param path from the site's folder
 * @param text all of it
 */
record IncludedFile(String path, String text) {

    private static final Pattern INNER =
            Pattern.compile("(?<!\\\\)(\\{\\{\\s*#(?:include|rustdoc_include|playground|playpen)\\s+)([^}\\s]+)");

    /** The file that a helper names, by its path from the page's folder; refused where there is none. */
    static Optional<IncludedFile> of(String name, Call call, Edits edits) {
        String folder = call.page().folder();
        String path = folder.isEmpty() ? name : folder + "/" + name;
        Optional<String> text =
                name.isBlank() ? Optional.empty() : call.page().site().text(path);
        if (text.isEmpty()) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    call.open().start(),
                    name.isBlank()
                            ? "this " + call.name() + " names no file"
                            : "there is no file '" + name + "' in the site",
                    "write its path from the folder of this page"));
            edits.replace(call.open(), "");
        }
        return text.map(found -> new IncludedFile(path, found));
    }

    /** Lines of it as a page says them, without a line end behind the last. */
    String onPage(String lines, Call call) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return INNER.matcher(lines)
                .replaceAll(inner -> Matcher.quoteReplacement(
                        inner.group(1) + SiteAddresses.fromPage(folder + "/" + inner.group(2), call.page())))
                .replaceFirst("\\n\\z", "");
    }
}
