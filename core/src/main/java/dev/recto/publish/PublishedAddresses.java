package dev.recto.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The addresses of a book: each once, on every file system, and none outside the book's folder. */
final class PublishedAddresses {

    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}<>:\"|?*\\\\]|[. ](?:/|$)|(?:^|/)\\s");
    private static final Pattern DEVICE =
            Pattern.compile("(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|/|$)", Pattern.CASE_INSENSITIVE);

    private enum Kind {
        FILE,
        FOLDER
    }

    private final Map<String, Kind> taken = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    /** Takes an address. */
    void take(String address) throws IOException {
        boolean escapes = address.startsWith("/") || ("/" + address + "/").matches(".*/(?:\\.{0,2})/.*");
        if (escapes) {
            throw new FileSystemException(address, null, "leads out of the book's folder");
        }
        if (ODD.matcher(address).find() || DEVICE.matcher(address).find()) {
            throw new FileSystemException(address, null, "is a name that some file systems do not take");
        }
        String folded = fold(address);
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            take(folded.substring(0, slash), address.substring(0, slash), Kind.FOLDER);
        }
        take(folded, address, Kind.FILE);
    }

    private void take(String folded, String address, Kind kind) throws IOException {
        Kind before = taken.putIfAbsent(folded, kind);
        String other = written.putIfAbsent(folded, address);
        boolean same = kind == Kind.FOLDER && address.equals(other);
        if (before != null && !(before == kind && same)) {
            throw new FileSystemException(address, other, "is in the book already (upper and lower case count as one)");
        }
    }

    private static String fold(String address) {
        String normal = Normalizer.normalize(address, Normalizer.Form.NFKC);
        return normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
