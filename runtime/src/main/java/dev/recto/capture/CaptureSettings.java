package dev.recto.capture;

import dev.recto.receipt.ReceiptPaths;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the build tells its test JVM.
 *
 * @param folder where receipts go
 * @param run the build's nonce
 * @param packages the packages that the book may show; none means all
 * @param sharedAgent whether the project reports from the same JaCoCo agent
 */
record CaptureSettings(Path folder, String run, List<String> packages, boolean sharedAgent) {

    /** Reads the properties of {@link ReceiptPaths}; empty where no receipts are wanted. */
    static Optional<CaptureSettings> from(Properties properties) {
        String folder = properties.getProperty(ReceiptPaths.FOLDER_PROPERTY);
        if (folder == null) {
            return Optional.empty();
        }
        return Optional.of(new CaptureSettings(
                Path.of(folder),
                properties.getProperty(ReceiptPaths.RUN_PROPERTY, ""),
                packages(properties.getProperty(ReceiptPaths.PACKAGES_PROPERTY, "")),
                ReceiptPaths.AGENT_SHARED.equals(properties.getProperty(ReceiptPaths.AGENT_PROPERTY))));
    }

    private static List<String> packages(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** @param vmName a class's name, with {@code /} between packages */
    boolean mayShow(String vmName) {
        String name = vmName.replace('/', '.');
        for (String parent : packages) {
            if (name.startsWith(parent) && name.startsWith(".", parent.length())) {
                return true;
            }
        }
        return packages.isEmpty();
    }
}
