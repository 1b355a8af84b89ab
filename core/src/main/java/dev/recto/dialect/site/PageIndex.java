package dev.recto.dialect.site;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Dates;
import dev.recto.dialect.front.Front;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.text.PageName;
import dev.recto.text.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages of a site by the addresses that its links may know them by: the path of the file without its ending, its name alone,
 * where no other page has it, and what front matter says of its address.
 */
public final class PageIndex {

    private final Map<String, String> byAddress = new TreeMap<>();
    private final Map<String, List<String>> byName = new TreeMap<>();

    private PageIndex(Site site) {
        for (String page : site.pages()) {
            String plain = plain(PageName.withoutEnding(page));
            byAddress.putIfAbsent(plain, page);
            byName.merge(
                    name(plain),
                    List.of(page),
                    (all, more) -> Stream.concat(all.stream(), more.stream()).toList());
            said(site, page).forEach(address -> byAddress.putIfAbsent(plain(address), page));
        }
    }

    /** That of a site, which is made once. */
    public static PageIndex of(Site site) {
        return site.once(PageIndex.class, PageIndex::new);
    }

    private static List<String> said(Site site, String page) {
        Fields front = site.text(page).map(text -> Front.of(text).fields()).orElse(new Fields(0, List.of()));
        Stream<String> addresses = Stream.of("permalink", "url", "slug", "id")
                .flatMap(key -> front.text(key).stream())
                .filter(address -> !address.contains(":"));
        Stream<String> aliases = Stream.of("aliases", "redirect_from")
                .flatMap(key -> front.get(key).stream())
                .flatMap(value -> value.words().stream());
        return Stream.concat(addresses, aliases).toList();
    }

    /** The file of the page that an address means, from the site's root or from a page; nothing where none or several may be meant. */
    public Optional<String> file(String address, Manuscript from) {
        String path = address.startsWith("/")
                ? address
                : Path.of("/" + from.folder())
                        .resolve(address)
                        .normalize()
                        .toString()
                        .replace('\\', '/');
        String plain = plain(path);
        String exact = byAddress.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> named = byName.getOrDefault(name(plain), List.of());
        return named.size() == 1 && address.startsWith("/") ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** An address without what servers and systems do not tell apart. */
    private static String plain(String address) {
        return address.replaceAll("^/+|/+$", "")
                .replaceFirst("\\.(?:mdx?|markdown|html?)$", "")
                .replaceFirst("(?:^|/)_?(?:index|README)$", "");
    }

    private static String name(String plain) {
        return Slug.of(Dates.withoutDate(plain.substring(plain.lastIndexOf('/') + 1)));
    }
}
