package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code {{% param "key" %}}} is what the page's front matter says, else the site's parameters: gohugoio/hugoDocs 1c61334,
 * content/en/shortcodes/param.md.
 */
@AutoService(DialectRule.class)
public final class Param extends ShortcodeRule {

    /** The rule. */
    public Param() {
        super("hugo", "param");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "key", "key", "0")
                .ifPresent(key -> value(key, call)
                        .ifPresentOrElse(
                                value -> edits.replace(call.whole(), value),
                                () -> edits.refuse(
                                        call.whole(), "nothing says '" + key + "'", "say it in the front matter")));
    }

    private static Optional<String> value(String key, Call call) {
        Fields front = call.page().front().fields();
        Stream<Optional<Value>> page = Stream.of(front.at(key), front.at("params." + key));
        Stream<Optional<Value>> site = Stream.of("hugo.yaml", "hugo.toml", "config.yaml", "config.toml", "hugo.json")
                .map(file -> call.page().site().settings(file).at("params." + key));
        Stream<Optional<Value>> folder = Stream.of("yaml", "toml", "json")
                .map(ending -> call.page()
                        .site()
                        .settings("config/_default/params." + ending)
                        .at(key));
        return Stream.of(page, site, folder)
                .flatMap(values -> values)
                .flatMap(Optional::stream)
                .flatMap(value -> value.words().stream())
                .findFirst();
    }
}
