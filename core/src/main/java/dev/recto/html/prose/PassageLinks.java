package dev.recto.html.prose;

import dev.recto.text.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            claimed.put(id, setting.claim(Slug.of(id)));
        }
    }

    /** The fragment name on the page for one that the author gives; empty where it was given already. */
    Optional<String> fragment(String id) {
        return given.add(id) ? Optional.ofNullable(claimed.get(id)) : Optional.empty();
    }

    /** Where a link of the author's leads; empty where a reader must not follow it. */
    Optional<String> link(String address) {
        return SafeAddress.link(address).map(safe -> {
            String fragment = safe.startsWith("#") ? claimed.get(safe.substring(1)) : null;
            return setting.links().apply(fragment == null ? safe : "#" + fragment);
        });
    }
}
