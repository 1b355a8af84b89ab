package dev.recto.html.prose;

import dev.recto.book.SafeAddress;
import dev.recto.book.Sections;
import dev.recto.prose.Grammar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** The addresses that a passage names, as they are on its page, and the fragment names of the author's own HTML. */
final class PassageLinks {

    private final Setting setting;
    private final Map<String, String> claimed = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    PassageLinks(Setting setting) {
        this.setting = setting;
    }

    /** Takes a fragment name that the author gives, before anything is drawn: links may stand above what they lead to. */
    void claim(String id) {
        if (!id.isBlank() && !claimed.containsKey(id)) {
            claimed.put(id, setting.claim(Sections.slug(id)));
        }
    }

    /** The fragment name on the page for one that the author gives; empty where it was given already. */
    Optional<String> fragment(String id) {
        return given.add(id) ? Optional.ofNullable(claimed.get(id)) : Optional.empty();
    }

    /** Where a link of the author's, which a node holds, leads; empty where a reader must not follow it. */
    Optional<String> link(String address, Node node) {
        return SafeAddress.link(address).map(safe -> {
            String fragment = safe.startsWith("#") ? claimed.get(safe.substring(1)) : null;
            int offset =
                    node.getSourceSpans().isEmpty() ? 0 : Grammar.span(node).start();
            return setting.link(fragment == null ? safe : "#" + fragment, offset);
        });
    }
}
