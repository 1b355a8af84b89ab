package dev.recto.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where javac puts the class files of this compilation. */
sealed interface ClassOutput {

    /** The folder, as far as it is one that exists on disk; null otherwise. */
    @Nullable
    Path folder();

    /**
     * The bytes of a class file that javac has just written.
     *
     * @param packageName name of its package, empty for the unnamed one
     * @param binaryName binary name of the class
     * @throws IOException if there is none
     */
    byte[] read(String packageName, String binaryName) throws IOException;

    /** The file name of a class below its package's folder. */
    private static String fileName(String packageName, String binaryName) {
        return binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
    }

    /** A folder that we were told of or found. */
    record Folder(Path folder) implements ClassOutput {

        @Override
        public byte[] read(String packageName, String binaryName) throws IOException {
            return Files.readAllBytes(
                    folder.resolve(packageName.replace('.', '/')).resolve(fileName(packageName, binaryName)));
        }
    }

    /** javac's own file manager, seen through the filer that it gives to processors. */
    record Managed(Filer filer) implements ClassOutput {

        private static final String PROBE = "recto_probe";

        /** Asks for a file that need not exist: without an output folder, javac drops the package from its address. */
        @Override
        public @Nullable Path folder() {
            try {
                URI address = filer.getResource(StandardLocation.CLASS_OUTPUT, PROBE, PROBE)
                        .toUri();
                if (!"file".equals(address.getScheme())) {
                    return null;
                }
                Path probe = Path.of(address);
                Path folder = probe.getParent();
                return folder != null && folder.endsWith(PROBE) ? folder.getParent() : null;
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException unknown) {
                return null;
            }
        }

        @Override
        public byte[] read(String packageName, String binaryName) throws IOException {
            String name = fileName(packageName, binaryName);
            try (InputStream bytes = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, name)
                    .openInputStream()) {
                return bytes.readAllBytes();
            }
        }
    }
}
