package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import java.util.Map;
import java.util.Optional;

/**
 * Posts that have a user and an id become cards: {@code x}, {@code tweet} and {@code twitter} (gohugoio/hugoDocs 1c61334,
 * content/en/shortcodes/x.md), {@code gist} (gist.md).
 */
@AutoService(DialectRule.class)
public final class Posts extends ShortcodeRule {

    private static final Map<String, String> NAMES =
            Map.of("x", "X", "x_simple", "X", "tweet", "X", "twitter", "X", "twitter_simple", "X", "gist", "Gist");

    /** A rule for all of them. */
    public Posts() {
        super("hugo", NAMES.keySet().stream().sorted().toArray(String[]::new));
    }

    @Override
    public void write(Call call, Edits edits) {
        boolean gist = call.name().equals("gist");
        Optional<String> user = call.argument("user", "0");
        Optional<String> id = call.argument("id", "1");
        if (!gist && id.isEmpty() && call.positional().size() == 1) {
            // The old form of a post has its id alone.
            id = user;
            user = Optional.of("i/web");
        }
        if (user.isEmpty() || id.isEmpty()) {
            edits.refuse(
                    call.whole(),
                    "this '" + call.name() + "' does not say whose post it is and which",
                    "write user=\"…\" and id=\"…\" in it");
            return;
        }
        String host = gist ? "https://gist.github.com/" : "https://x.com/";
        card(
                call,
                edits,
                NAMES.getOrDefault(call.name(), call.name()),
                host + user.get() + (gist ? "/" : "/status/") + id.get());
    }
}
