package dev.recto.html;

import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.html.search.PageWords;
import dev.recto.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that comes of drawing an author's page: its files, and what the rest of the site has to know of it.
 *
 * @param files the page, its proofs, and what each loads when it is idle
 * @param words what it says, for a search
 * @param headings those that it lists as its contents
 * @param anchors the fragment names on it
 * @param links those that its author wrote
 * @param cited the fragment of the first place that cites each work, by the work's key
 * @param unverified how much code it shows that nobody judged
 * @param bound the page as it is set once more; null where nobody asked
 * @param problems what is wrong with it
 */
record PageDrawing(
        List<DrawnFile> files,
        PageWords words,
        List<Heading> headings,
        SortedSet<String> anchors,
        List<AuthoredLink> links,
        SortedMap<String, String> cited,
        int unverified,
        @Nullable Bound bound,
        List<Problem> problems) {

    /**
     * A link that an author wrote.
     *
     * @param href where it leads, seen from the page
     * @param block index of the passage that it stands in, among the blocks of its page
     * @param offset where it stands in the passage's words
     */
    record AuthoredLink(String href, int block, int offset) {}

    /**
     * A page apart from the site.
     *
     * @param fragments the fragment names on it
     * @param html what opens it and its blocks
     * @param proofs what is claimed of its listings, as HTML, by the fragment names of the listings
     */
    record Bound(Set<String> fragments, String html, Map<String, String> proofs) {}
}
