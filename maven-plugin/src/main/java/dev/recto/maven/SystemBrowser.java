package dev.recto.maven;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The browser that this machine's user likes best.
 *
 * @param system name of the operating system, such as {@code Linux}
 */
record SystemBrowser(String system) {

    SystemBrowser() {
        this(System.getProperty("os.name", ""));
    }

    /**
     * Opens an address.
     *
     * @return why it could not be opened
     */
    Optional<String> open(String address) {
        try {
            new ProcessBuilder(command(address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException none) {
            return Optional.of("No browser could be opened (" + none.getMessage() + "): open " + address);
        }
    }

    /** The system's own way to open whatever has an address. */
    List<String> command(String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
