package dev.recto.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that every file system takes, and which of them some take for one. Paths have {@code /} between their names, and lead
 * from a folder to a file in it.
 */
public final class FileName {

    /** The most bytes of a name: file systems take 255, and a build puts endings of its own behind some. */
    private static final int LONGEST = 235;

    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}<>:\"|?*\\\\]|[. ]$|^\\s");
    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00B9\u00B2\u00B3]|conin\\$|conout\\$)(?=\\s*(?:\\.|$))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("(?:\\.[\\p{L}\\p{N}]{1,8}){1,2}$");

    private FileName() {}

    /** The same for all paths that some file system takes for one: ß is ss, and é is e with an accent behind it. */
    public static String folded(String path) {
        String normal = Normalizer.normalize(path, Normalizer.Form.NFKC);
        return normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a path, such as {@code is a device's name on Windows}; empty for one that is good everywhere. */
    public static Optional<String> fault(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(FileName::faultOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> faultOf(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("leads out of the book's folder");
        }
        if (DEVICE.matcher(name).lookingAt()) {
            return Optional.of("is a device's name on Windows");
        }
        if (bytes(name) > LONGEST) {
            return Optional.of("is longer than file systems take");
        }
        return ODD.matcher(name).find()
                ? Optional.of("is a name that some file systems do not take")
                : Optional.empty();
    }

    /** The last name of a path: {@code Value.java} of {@code src/main/java/Value.java}. */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A path like this one that is good everywhere; itself where it is. It depends on nothing but the path. */
    public static String safe(String path) {
        return Arrays.stream(path.split("/", -1)).map(FileName::safeName).collect(Collectors.joining("/"));
    }

    private static String safeName(String name) {
        Matcher device = DEVICE.matcher(name);
        String usable = device.lookingAt() ? device.group() + "_" + name.substring(device.end()) : name;
        String clean = ODD.matcher(usable).replaceAll("_");
        return clean.equals(usable) ? shortened(clean, LONGEST) : marked(clean, name, LONGEST);
    }

    /** A name of no more bytes than these in UTF-8, with its ending; itself where it is short enough. */
    public static String shortened(String name, int most) {
        return bytes(name) <= most ? name : marked(name, name, most);
    }

    /** Eight characters of a digest tell names apart that begin alike. */
    private static String marked(String name, String original, int most) {
        Matcher found = ENDING.matcher(name);
        String ending = found.find() ? found.group() : "";
        String mark = "-" + Digest.brief(original) + ending;
        String stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem) + bytes(mark) > most) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.replaceAll("[-_ .]+$", "") + mark;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
