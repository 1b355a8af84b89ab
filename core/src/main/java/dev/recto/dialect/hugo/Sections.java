package dev.recto.dialect.hugo;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.site.Site;
import dev.recto.text.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The pages of a site by its sections. A section is a folder at the top, or one with {@code _index.md}; its page is followed by
 * those in it. A folder with {@code index.md} is one page, and all else in it belongs to that (gohugoio/hugoDocs 1c61334,
 * content/en/content-management/sections.md and page-bundles.md). A page that is {@code headless} is none.
 */
public final class Sections {

    /** Places count from here, so that they stand behind the pages that a book numbers itself. */
    static final int FIRST = 10_000;

    private static final String SECTION = "_index.md";
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:archetypes|assets|config|data|i18n|layouts|node_modules|public|resources|static|themes|_vendor)/.*"
                    + "|(?i:README|LICENSE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT)\\.md|(?:.*/)?\\..*");

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, List<Entry>> children = new TreeMap<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final String root;

    private Sections(Site site) {
        List<String> files = site.pages();
        root = files.stream().anyMatch(file -> file.startsWith("content/")) ? "content" : "";
        TreeSet<String> all = new TreeSet<>(files);
        for (String file : files) {
            if (isBelowRoot(file) && !isResource(file, all)) {
                Entry entry = Entry.of(file, site.text(file).orElse(""));
                if (entry.front().text("headless").filter("true"::equals).isEmpty()) {
                    entries.put(file, entry);
                }
            }
        }
        List<Entry> pages = new ArrayList<>(entries.values());
        pages.forEach(page -> children.computeIfAbsent(section(page).path(), path -> new ArrayList<>())
                .add(page));
        addUnwritten();
        children.values().forEach(list -> list.sort(Entry.ORDER));
        walk(join(root, SECTION));
    }

    /** Those of a site, which are read once. */
    public static Sections of(Site site) {
        return site.once(Sections.class, Sections::new);
    }

    private boolean isBelowRoot(String file) {
        return root.isEmpty() ? !ELSEWHERE.matcher(file).matches() : file.startsWith(root + "/");
    }

    /** Whether a file lies in the folder of a page, at any depth. */
    private boolean isResource(String file, TreeSet<String> all) {
        for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            String folder = file.substring(0, slash);
            String index = folder + "/index.md";
            if (!folder.equals(root) && all.contains(index) && !file.equals(index)) {
                return true;
            }
        }
        return false;
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static String parent(String folder) {
        return folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
    }

    /** The page of the section that a page belongs to, be it written or not; that of the site belongs to itself. */
    Entry section(Entry page) {
        boolean owner = page.isSection() || page.path().endsWith("/index.md");
        String folder = page.folder();
        if (owner && !folder.equals(root)) {
            folder = parent(folder);
        }
        while (!folder.equals(root) && !parent(folder).equals(root) && !entries.containsKey(join(folder, SECTION))) {
            folder = parent(folder);
        }
        String path = join(folder, SECTION);
        return entries.getOrDefault(path, Entry.of(path, ""));
    }

    /** Sections at the top that have no page of their own still have a place. */
    private void addUnwritten() {
        List<Entry> top = children.computeIfAbsent(join(root, SECTION), path -> new ArrayList<>());
        top.removeIf(page -> page.path().equals(join(root, SECTION)));
        for (String path : List.copyOf(children.keySet())) {
            if (!entries.containsKey(path) && !path.equals(join(root, SECTION))) {
                top.add(Entry.of(path, ""));
            }
        }
    }

    private void walk(String path) {
        if (entries.containsKey(path)) {
            places.put(path, FIRST + places.size());
        }
        children.getOrDefault(path, List.of()).forEach(page -> walk(page.path()));
    }

    /** Whether a file is a page. */
    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** The place of a page in the whole site. */
    Optional<Integer> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** The page of the section at the top that a page lies in, where that has a title: it opens a part. */
    Optional<Entry> part(String path) {
        String below = root.isEmpty() ? path : path.startsWith(root + "/") ? path.substring(root.length() + 1) : "";
        if (!below.contains("/")) {
            return Optional.empty();
        }
        String section = join(root, below.substring(0, below.indexOf('/')) + "/" + SECTION);
        return entry(section).filter(page -> page.front().text("title").isPresent());
    }

    /** A page by its file. */
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** The pages and sections right in a section, by its own page, in order; none where that is no section's. */
    public List<Entry> below(Manuscript section) {
        return children.getOrDefault(section.path(), List.of()).stream()
                .filter(page -> entries.containsKey(page.path()))
                .toList();
    }

    /** The folders in which pages are, from the site's own folder. */
    public String root() {
        return root;
    }

    /**
     * The page that a path names as {@code ref} and {@code GetPage} take it, without a fragment: from the folder of pages, from
     * the page's own folder or, for a mere name, anywhere (content/en/shortcodes/ref.md).
     */
    public Optional<Entry> named(String path, Manuscript from) {
        String plain = path.replaceFirst("\\.md$", "").replaceFirst("/+$", "");
        List<String> bases =
                plain.startsWith("/") ? List.of(root) : List.of(from.folder(), parent(from.folder()), root);
        for (String base : bases) {
            String file = normalized(join(base, plain.replaceFirst("^/+", "")));
            for (String ending : List.of(".md", "/index.md", "/_index.md", "")) {
                Entry found = entries.get((file + ending).replaceFirst("^/", ""));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        List<Entry> alike = entries.values().stream()
                .filter(entry -> !plain.contains("/") && Slug.of(name(entry)).equals(Slug.of(plain)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String normalized(String path) {
        return Path.of("/" + path).normalize().toString().replace('\\', '/').substring(1);
    }

    /** The last name of a page's address. */
    static String name(Entry entry) {
        String plain = entry.path().replaceFirst("(?:/_?index)?\\.md$", "");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    /** What pages are called in references, for a remedy. */
    public List<String> names() {
        return entries.values().stream().map(Sections::name).distinct().sorted().toList();
    }
}
