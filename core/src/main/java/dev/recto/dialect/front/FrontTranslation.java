package dev.recto.dialect.front;

import dev.recto.dialect.Dialect;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Met;
import dev.recto.dialect.Met.Fate;
import dev.recto.dialect.Notice;
import dev.recto.dialect.front.Value.Field;
import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the front matter of a page as its system does, and says it in the book's own. */
public final class FrontTranslation {

    private static final Map<String, List<FrontKey>> RULES = new HashMap<>();

    private final Dialect dialect;
    private final Manuscript page;
    private final NativeFront front;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private FrontTranslation(Dialect dialect, Manuscript page) {
        this.dialect = dialect;
        this.page = page;
        this.front = new NativeFront(dialect.name());
    }

    /**
     * What the front matter of a page comes to.
     *
     * @param front the book's own
     * @param faults what cannot be read
     * @param notices keys that nobody knows, and keys that stand there twice
     * @param met each key, and what became of it
     */
    public record Read(NativeFront front, List<Fault> faults, List<Notice> notices, List<Met> met) {}

    /** Reads the front matter of a page in a dialect. */
    public static Read of(Dialect dialect, Manuscript page) {
        return new FrontTranslation(dialect, page).read();
    }

    private Read read() {
        faults.addAll(page.front().faults());
        List<FrontKey> rules = rules(dialect.name());
        Set<String> known = new LinkedHashSet<>();
        for (FrontKey rule : rules) {
            for (String name : rule.names()) {
                List<Field> fields =
                        known.contains(name) ? List.of() : page.front().named(name);
                if (!fields.isEmpty()) {
                    rule.read(fields.get(fields.size() - 1), front, page);
                    break;
                }
            }
            known.addAll(rule.names());
        }
        checkTwice();
        page.front().fields().fields().forEach(field -> checkKnown(field, known));
        faults.addAll(front.faults());
        notices.addAll(front.notices());
        faults.sort(Comparator.comparingInt(Fault::offset));
        return new Read(front, List.copyOf(faults), List.copyOf(notices), met(known));
    }

    /** What a key says stands between it and the next one. */
    private List<Met> met(Set<String> known) {
        TreeMap<Integer, Fate> fates = new TreeMap<>();
        List<Field> fields = page.front().fields().fields();
        for (Field field : fields) {
            boolean read = known.contains(field.name().toLowerCase(Locale.ROOT));
            fates.put(field.offset(), read ? Fate.TRANSLATED : Fate.PASSED_OVER);
        }
        for (Fault fault : faults) {
            Map.Entry<Integer, Fate> key = fates.floorEntry(fault.offset());
            if (key != null) {
                fates.put(key.getKey(), Fate.REFUSED);
            }
        }
        return fields.stream()
                .map(field -> new Met(
                        field.offset(),
                        "front matter " + field.name(),
                        fates.getOrDefault(field.offset(), Fate.TRANSLATED)))
                .toList();
    }

    private static synchronized List<FrontKey> rules(String dialect) {
        return RULES.computeIfAbsent(dialect, name -> {
            List<FrontKey> rules = new ArrayList<>(DialectRule.of(name, FrontKey.class));
            rules.addAll(CommonKeys.ALL);
            return List.copyOf(rules);
        });
    }

    private void checkTwice() {
        Set<String> seen = new LinkedHashSet<>();
        for (Field field : page.front().fields().fields()) {
            if (!seen.add(field.name())) {
                notices.add(new Notice(
                        field.offset(),
                        ProblemKind.MALFORMED_FRONT_MATTER,
                        page.path() + " " + field.name() + " " + field.offset(),
                        "'" + field.name() + "' is given twice; the last one holds",
                        "keep one"));
            }
        }
    }

    private void checkKnown(Field field, Set<String> known) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (known.contains(name)
                || CommonKeys.IGNORED.contains(name)
                || dialect.ignoredKeys().contains(name)) {
            return;
        }
        String near =
                known.stream().filter(each -> isSlip(name, each)).findFirst().orElse(null);
        if (near != null) {
            faults.add(ProblemKind.MALFORMED_FRONT_MATTER.at(
                    field.offset(), "unknown key '" + field.name() + "'", Nearest.question(near)));
        } else {
            notices.add(new Notice(
                    field.offset(),
                    ProblemKind.UNKNOWN_KEY,
                    field.name(),
                    "'" + field.name() + "' means nothing here",
                    "take it out, if nothing else reads it"));
        }
    }

    /** Nobody mistakes a word's first letter: {@code height} is not {@code weight}, and a page may have keys of its own. */
    private static boolean isSlip(String name, String known) {
        boolean otherWord = name.length() == known.length() && name.charAt(0) != known.charAt(0);
        return Nearest.distance(name, known) == 1 && !otherWord;
    }
}
