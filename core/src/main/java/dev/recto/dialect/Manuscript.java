package dev.recto.dialect;

import dev.recto.dialect.front.Front;
import dev.recto.dialect.site.Site;
import java.util.List;

/**
 * A page as it is handed in.
 *
 * @param path of its file from the site's folder, with {@code /} between names
 * @param site the files that lie around it
 * @param front what its front matter says
 * @param rootFolders the folders of the site in which files lie that addresses from its root name, besides its own
 * @param keepsUnknown whether markup that nobody knows stays as text, in a marked box; else it is refused
 */
public record Manuscript(String path, Site site, Front front, List<String> rootFolders, boolean keepsUnknown) {

    /** The name of its file, without folder and ending. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
    }

    /** The folder of its file in the site, without a slash at its end; empty for the site's own. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
