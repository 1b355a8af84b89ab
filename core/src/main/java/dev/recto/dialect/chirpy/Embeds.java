package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.forms.Player;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code {% include embed/youtube.html id='…' %}} and its like become cards. */
@AutoService(DialectRule.class)
public final class Embeds implements NamedRule {

    private static final Map<String, Player> PLAYERS = Map.of(
            "embed/youtube.html", Player.YOUTUBE,
            "embed/twitch.html", Player.TWITCH,
            "embed/bilibili.html", Player.BILIBILI,
            "embed/spotify.html", Player.SPOTIFY);

    @Override
    public String dialect() {
        return "chirpy";
    }

    @Override
    public String form() {
        return "include";
    }

    @Override
    public List<String> names() {
        return PLAYERS.keySet().stream().sorted().toList();
    }

    @Override
    public void write(Call call, Edits edits) {
        Player player = Objects.requireNonNull(PLAYERS.get(call.name()));
        Optional<String> id = call.argument("id");
        if (id.isEmpty()) {
            edits.refuse(call.whole(), "this include has no id", "write id='…'");
            return;
        }
        edits.replace(call.whole(), Forms.card(player.title(), call.argument("title"), player.page(id.get())));
    }
}
