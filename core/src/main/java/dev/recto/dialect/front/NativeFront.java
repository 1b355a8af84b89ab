package dev.recto.dialect.front;

import dev.recto.dialect.Notice;
import dev.recto.sheet.Heading;
import dev.recto.text.Fault;
import dev.recto.text.Origin;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The book's own front matter, as it is being written. What is said of a member first holds. */
public final class NativeFront {

    private static final List<String> ORDER = Stream.concat(
                    Heading.MEMBERS.stream(), Stream.of("order", "draft", "part", "chapter", "types", "context"))
            .toList();

    private final Map<String, List<Piece>> members = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<Value.Text>> lists = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final String dialect;

    /** @param dialect the dialect that the page is in */
    public NativeFront(String dialect) {
        this.dialect = dialect;
    }

    /** The dialect that the page is in. */
    public String dialect() {
        return dialect;
    }

    /** A piece of YAML, and where the author said it. */
    private record Piece(String yaml, int offset) {}

    /** Whether a member is said already. */
    public boolean has(String member) {
        return members.containsKey(member);
    }

    /** The value of a member that takes one. */
    public Optional<String> value(String member) {
        return Optional.ofNullable(values.get(member));
    }

    /** Says a member. Blank text says nothing. */
    public void put(String member, String text, int offset) {
        if (!text.isBlank() && !has(member)) {
            members.put(member, List.of(new Piece(quoted(text.strip()), offset)));
            values.put(member, text.strip());
        }
    }

    /** Says a member that is a number or a yes or no. */
    public void putPlain(String member, String value, int offset) {
        if (!has(member)) {
            members.put(member, List.of(new Piece(value, offset)));
        }
    }

    /** Says a member that takes several. */
    public void put(String member, List<Value.Text> texts) {
        if (texts.isEmpty() || has(member)) {
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        for (Value.Text text : texts) {
            pieces.add(new Piece(
                    (pieces.isEmpty() ? "[" : ", ") + quoted(text.text().strip()), text.offset()));
        }
        Piece last = pieces.remove(pieces.size() - 1);
        pieces.add(new Piece(last.yaml() + "]", last.offset()));
        members.put(member, pieces);
        lists.put(member, List.copyOf(texts));
    }

    /** Says one more of a member that takes several. */
    public void add(String member, Value.Text text) {
        List<Value.Text> all = new ArrayList<>(lists.getOrDefault(member, List.of()));
        all.add(text);
        withdraw(member);
        put(member, all);
    }

    /** What was said of a member that takes several. */
    public List<String> values(String member) {
        return lists.getOrDefault(member, List.of()).stream()
                .map(text -> text.text().strip())
                .toList();
    }

    /**
     * Says where a page stands in its site's menu, and what the menu calls it where that is not its title.
     *
     * @param name nothing where the menu gives none
     * @param part the title of the group that it stands in; nothing for none
     */
    public void putInMenu(Optional<String> name, Optional<String> part, int order) {
        part.ifPresent(title -> put("part", title, 0));
        name.filter(called -> value("title").filter(called::equals).isEmpty())
                .ifPresent(called -> put("shortTitle", called, 0));
        putPlain("order", Integer.toString(order), 0);
    }

    /** Takes back what was said of a member that the page's system does not show. */
    public void withdraw(String member) {
        members.remove(member);
        values.remove(member);
        lists.remove(member);
    }

    /** Says that a value cannot be read. */
    public void refuse(int offset, String message, String remedy) {
        faults.add(ProblemKind.MALFORMED_FRONT_MATTER.at(offset, message, remedy));
    }

    /** Says that something was passed over. */
    public void pass(Notice notice) {
        notices.add(notice);
    }

    /** What was passed over. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** What cannot be read. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                quoted.append(c == '\n' || c == '\t' ? " " : String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * Writes it out.
     *
     * @param text takes it, from its lines of hyphens to its lines of hyphens
     * @param origins takes where the author said each piece
     */
    public void write(StringBuilder text, List<Origin> origins) {
        origins.add(new Origin(text.length(), 0, 1));
        text.append("---\n");
        members.keySet().stream()
                .sorted(Comparator.comparingInt(ORDER::indexOf))
                .forEach(member -> {
                    List<Piece> pieces = members.getOrDefault(member, List.of());
                    origins.add(new Origin(text.length(), pieces.get(0).offset(), 1));
                    text.append(member).append(": ");
                    for (Piece piece : pieces) {
                        int start = piece.yaml().startsWith(", ") ? 2 : 0;
                        text.append(piece.yaml(), 0, start);
                        origins.add(new Origin(text.length(), piece.offset(), 1));
                        text.append(piece.yaml(), start, piece.yaml().length());
                    }
                    text.append('\n');
                });
        origins.add(new Origin(text.length(), 0, 1));
        text.append("---\n");
    }
}
