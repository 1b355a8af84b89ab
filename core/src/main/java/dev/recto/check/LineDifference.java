package dev.recto.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Where two files first differ, as a reader who opens them would find it. */
final class LineDifference {

    private static final int WIDTH = 60;
    private static final int AROUND = 20;

    private LineDifference() {}

    /** Names the first line that differs, and what stands there; of what is no text, such as a picture, the first byte. */
    static String of(byte[] found, byte[] expected) {
        if (!isText(expected)) {
            return "from its byte %d on it is not what follows from the evidence"
                    .formatted(Arrays.mismatch(found, expected) + 1);
        }
        List<String> there = lines(found);
        List<String> wanted = lines(expected);
        int line = 0;
        while (line < there.size() && line < wanted.size() && there.get(line).equals(wanted.get(line))) {
            line++;
        }
        String has = line < there.size() ? there.get(line) : "";
        String follows = line < wanted.size() ? wanted.get(line) : "";
        return "from its line %d on it is not what follows from the evidence: ".formatted(line + 1)
                + words("it has '%s' where '%s' follows", has, follows);
    }

    private static boolean isText(byte[] bytes) {
        return Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }

    /** What stands somewhere and what should, both from a little before they differ on. */
    static String words(String form, String has, String follows) {
        int from = Math.max(0, common(has, follows) - AROUND);
        return form.formatted(brief(has, from), brief(follows, from));
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    }

    private static int common(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int i = 0;
        while (i < end && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** At most so many characters, without line ends. */
    private static String brief(String text, int from) {
        String rest = text.substring(Math.min(from, text.length()));
        String shown = rest.length() <= WIDTH ? rest : rest.substring(0, WIDTH) + "…";
        return shown.replaceAll("\\s+", " ");
    }
}
