package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Player;
import java.util.Map;
import java.util.Objects;

/**
 * Players and posts of other sites, by their id, become cards: gohugoio/hugoDocs 1c61334, content/en/shortcodes/youtube.md,
 * vimeo.md and instagram.md; {@code bilibili}, {@code speakerdeck} and the like are themes' own.
 */
@AutoService(DialectRule.class)
public final class Embeds extends ShortcodeRule {

    private static final Map<String, Player> PLAYERS = Map.of(
            "youtube", Player.YOUTUBE,
            "vimeo", Player.VIMEO,
            "vimeo_simple", Player.VIMEO,
            "instagram", Player.INSTAGRAM,
            "bilibili", Player.BILIBILI,
            "speakerdeck", Player.SPEAKER_DECK,
            "twitch", Player.TWITCH,
            "spotify", Player.SPOTIFY);

    /** A rule for all of them. */
    public Embeds() {
        super("hugo", PLAYERS.keySet().stream().sorted().toArray(String[]::new));
    }

    @Override
    public void write(Call call, Edits edits) {
        Player player = Objects.requireNonNull(PLAYERS.get(call.name()));
        needed(call, edits, "id", "id", "0").ifPresent(id -> {
            String address = id.matches("https?://.*") ? id : player.page(id);
            card(call, edits, player.title(), address);
        });
    }
}
