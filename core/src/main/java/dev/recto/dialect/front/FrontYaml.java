package dev.recto.dialect.front;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** How YAML is read at the top of pages and in the settings of sites, whoever asks. */
public final class FrontYaml {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(16)
            .build();

    private FrontYaml() {}

    /**
     * The tree of a text, with places; nothing where the text says nothing.
     *
     * @throws YamlEngineException if it is no YAML
     */
    public static Optional<Node> compose(String yaml) {
        return new Compose(SETTINGS).composeString(yaml);
    }
}
