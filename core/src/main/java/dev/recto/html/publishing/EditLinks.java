package dev.recto.html.publishing;

import dev.recto.book.SafeAddress;
import dev.recto.book.SiteAddress;
import dev.recto.evidence.SheetFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reader can change the file that a page is made from, by the address of the project's folder on its forge. */
public final class EditLinks {

    /**
     * How a forge says where a folder is, and where one of its files can be changed.
     *
     * @param folder the address of the folder
     * @param edit the address of a file in it but for its path, by the groups of the folder's
     * @param query what stands behind the path
     */
    private record Forge(Pattern folder, String edit, String query) {

        private static Forge of(String folder, String edit) {
            return of(folder, edit, "");
        }

        private static Forge of(String folder, String edit, String query) {
            return new Forge(Pattern.compile("\\A" + folder + "\\z"), edit, query);
        }

        private Optional<Forge> at(String address) {
            Matcher matcher = folder.matcher(address);
            return matcher.find()
                    ? Optional.of(new Forge(folder, matcher.replaceFirst(edit), query))
                    : Optional.empty();
        }

        private String to(String file) {
            return edit + "/" + SiteAddress.encoded(file) + query;
        }
    }

    private static final String REPOSITORY = "(?<repository>https?://%s/[^/?#]+/[^/?#]+?)(?:\\.git)?";

    /** A branch whose name has slashes in it, and the folders below it, come back in the order in which they stand. */
    private static final String FOLDER = "(?<branch>[^/?#]+(?:/[^/?#]+)*)/?";

    /** Only GitHub and GitLab take {@code HEAD} for the branch that readers are shown. */
    private static final List<Forge> FORGES = List.of(
            Forge.of(REPOSITORY.formatted("github\\.com") + "/?", "${repository}/edit/HEAD"),
            Forge.of(REPOSITORY.formatted("gitlab\\.com") + "/?", "${repository}/-/edit/HEAD"),
            Forge.of(REPOSITORY.formatted("github\\.[^/?#]+") + "/tree/" + FOLDER, "${repository}/edit/${branch}"),
            Forge.of(
                    "(?<repository>https?://[^/?#]+(?:/[^/?#]+){2,}?)/-/tree/" + FOLDER,
                    "${repository}/-/edit/${branch}"),
            Forge.of(
                    REPOSITORY.formatted("bitbucket\\.org") + "/src/" + FOLDER,
                    "${repository}/src/${branch}",
                    "?mode=edit"),
            // Gitea and Forgejo, such as Codeberg.
            Forge.of(REPOSITORY.formatted("[^/?#]+") + "/src/branch/" + FOLDER, "${repository}/_edit/${branch}"));

    private final Optional<Forge> forge;

    private EditLinks(Optional<Forge> forge) {
        this.forge = forge;
    }

    /** By the address where the project's sources can be browsed; none where that has no shape that is known. */
    public static EditLinks of(String repositoryUrl) {
        return new EditLinks(SafeAddress.link(repositoryUrl)
                .flatMap(address -> FORGES.stream()
                        .flatMap(forge -> forge.at(address).stream())
                        .findFirst()));
    }

    /**
     * Where a file can be changed; empty for one that a build wrote.
     *
     * @param file relative to the project's folder; of those outside of it, which may lie in no repository, the name alone
     */
    public Optional<String> to(String file) {
        boolean authored = file.contains("/") && !SheetFile.isGenerated(file);
        return authored ? forge.map(known -> known.to(file)) : Optional.empty();
    }
}
