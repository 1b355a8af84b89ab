package dev.recto.dialect.front;

import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import dev.recto.sheet.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who wrote a page: by name, by an id that the site knows, or as a map with a name and an address; one or several. */
public final class Authors {

    private static final Pattern LINK = Pattern.compile("<a\\s[^<>]*\\bhref=['\"]([^'\"<>]*)['\"][^<>]*>([^<>]+)</a>");

    private Authors() {}

    static void read(Field field, NativeFront front, Manuscript page) {
        List<Text> authors = new ArrayList<>();
        List<Value> each = field.value() instanceof Items items ? items.items() : List.of(field.value());
        for (Value value : each) {
            if (value instanceof Fields map) {
                Optional<Text> name = first(map, "name", "title", "id", "literal");
                if (name.isEmpty()) {
                    front.refuse(map.offset(), "this author has no name", "say it: name: …");
                }
                name.ifPresent(said -> authors.add(text(said.offset(), of(map).orElseGet(() -> plain(said.text())))));
            } else {
                value.texts().forEach(text -> authors.add(known(text, front, page)));
            }
        }
        front.put("authors", authors);
    }

    private static Text known(Text text, NativeFront front, Manuscript page) {
        String id = text.text().strip();
        return text(
                text.offset(),
                Optional.ofNullable(Dialect.ALL.get(front.dialect()))
                        .filter(ForeignDialect.class::isInstance)
                        .flatMap(dialect -> ((ForeignDialect) dialect).author(id, page))
                        .orElseGet(() -> plain(id)));
    }

    /** An author as a site describes one: a name and, where it says so, a web address. */
    public static Optional<Author> of(Fields described) {
        return described
                .text("name")
                .map(name -> linked(
                        plain(name).name(),
                        first(described, "url", "link", "website", "homepage").map(Text::text)));
    }

    /** An author with an address, where that is one on the web. */
    public static Author linked(String name, Optional<String> address) {
        Author plain = plain(name);
        return address.map(link -> new Author(plain.name(), link.strip()))
                .filter(author -> Author.of(author.text()).equals(author))
                .orElse(plain);
    }

    /** A name, or one in a link of HTML, as fastpages' own posts have them; what stands between angle brackets, such as a mail address, is no part of it. */
    private static Author plain(String text) {
        Matcher link = LINK.matcher(text.strip());
        if (link.matches()) {
            return linked(link.group(2), Optional.of(link.group(1)));
        }
        return Author.of(Author.fault(text).isPresent() ? text.replaceAll("\\s*<[^<>]*>?|>", "") : text);
    }

    private static Text text(int offset, Author author) {
        return new Text(offset, author.text(), false);
    }

    private static Optional<Text> first(Fields map, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> map.get(key).stream())
                .flatMap(Value::texts)
                .findFirst();
    }
}
