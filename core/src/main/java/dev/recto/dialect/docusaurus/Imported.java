package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.site.SiteAddresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of MDX imports under a name of its own, by that name (docs markdown-features/react, "Importing Markdown", and
 * markdown-features/assets).
 */
record Imported(Map<String, String> sources) {

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+(\\w+)\\s+from\\s*['\"]([^'\"\\n]*)['\"]", Pattern.MULTILINE);

    static Imported on(String text) {
        Map<String, String> sources = new TreeMap<>();
        if (text.contains("import ")) {
            CodePlaces code = CodePlaces.of(text);
            Matcher found = IMPORT.matcher(text);
            while (found.find()) {
                if (!code.has(found.start())) {
                    sources.put(found.group(1), found.group(2));
                }
            }
        }
        return new Imported(sources);
    }

    /** The path, from the site's folder, of the file that a name stands for; nothing where it is no file of the site. */
    Optional<String> file(String name, Manuscript page) {
        String source = sources.getOrDefault(name, "");
        boolean local = source.startsWith(".") || source.startsWith("@site/") || source.startsWith("!!raw-loader!");
        return Optional.of(source.replaceFirst("^!!raw-loader!", "").replaceFirst("^@site/", "/"))
                .filter(path -> local)
                .map(path -> path.replaceFirst("^\\./", ""))
                .flatMap(path -> SiteAddresses.inSite(path, page, List.of()));
    }
}
