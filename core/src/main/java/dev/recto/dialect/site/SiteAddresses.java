package dev.recto.dialect.site;

import dev.recto.dialect.Manuscript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From an address as a page of a site writes it to the file that it means, as the book's own pages write it. */
public final class SiteAddresses {

    private SiteAddresses() {}

    /** The file, from the site's root, that a server looks for at an address. */
    public static String published(String address) {
        String path = address.replaceFirst("^/+", "").replaceFirst("[?#].*$", "");
        if (path.matches("(?i).*\\.html?")) {
            return path.replaceFirst("(?i)\\.html?$", ".html");
        }
        String folder = path.replaceFirst("/+$", "");
        return folder.isEmpty() ? "index.html" : folder + "/index.html";
    }

    /** Whether an address leads to another site. */
    public static boolean isElsewhere(String address) {
        return address.startsWith("//") || address.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    }

    /**
     * The path, from a page's own folder, of the file that an address on it means.
     *
     * @param address without a query and a fragment; from the site's root where it starts with a slash
     * @param folders where files lie that addresses from the root name, best first, besides the site's own folder
     * @return nothing where there is no such file
     */
    public static Optional<String> file(String address, Manuscript page, List<String> folders) {
        return inSite(address, page, folders).map(place -> fromPage(place, page));
    }

    /** The same, as the path from the site's folder. */
    public static Optional<String> inSite(String address, Manuscript page, List<String> folders) {
        List<String> places = new ArrayList<>();
        if (!address.startsWith("/")) {
            places.add(page.folder().isEmpty() ? address : page.folder() + "/" + address);
        }
        String fromRoot = address.replaceFirst("^/+", "");
        places.add(fromRoot);
        folders.forEach(folder -> places.add(folder + "/" + fromRoot));
        return places.stream().filter(page.site()::has).findFirst();
    }

    /** The path from a page's own folder to a file of the site. */
    public static String fromPage(String path, Manuscript page) {
        Path folder = Path.of("/" + page.folder()).normalize();
        return folder.relativize(Path.of("/" + path).normalize()).toString().replace('\\', '/');
    }
}
