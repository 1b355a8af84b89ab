package dev.recto.dialect.front;

import dev.recto.dialect.front.Front.Settings;

/** Reads files of settings, such as {@code _config.yml} and {@code book.toml}. */
public final class SettingsFiles {

    private SettingsFiles() {}

    /** What a file says, by its ending: TOML, else YAML, of which JSON is a part. */
    public static Settings read(String path, String text) {
        return path.endsWith(".toml") ? new TomlValues(text, 0).read() : new YamlValues(text, 0).read();
    }
}
