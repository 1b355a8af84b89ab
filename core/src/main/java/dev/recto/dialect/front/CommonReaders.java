package dev.recto.dialect.front;

import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Notice;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.front.CommonKeys.Reader;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Text;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import dev.recto.text.Slug;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the values of keys that several systems have. */
public final class CommonReaders {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[[^\\]\\[]*\\|[^\\]\\[]*]|<[\\p{L} _-]+>|\\.\\.\\.$|^…$");

    private static final Pattern ELEMENT = Pattern.compile(
            "</?(?:a|b|br|code|em|i|img|mark|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

    private CommonReaders() {}

    /** One line of text. */
    static Reader text(String member) {
        return (field, front, page) -> {
            if (field.value() instanceof Text text) {
                if (!text.isNothing()) {
                    front.put(member, words(text.text()), text.offset());
                }
            } else {
                front.refuse(field.value().offset(), "'" + field.name() + "' takes one value", "write it on one line");
            }
        };
    }

    /** What an author writes as HTML, such as a link around a name, is words in a book. */
    private static String words(String text) {
        return ELEMENT.matcher(text).replaceAll("").strip().replaceAll("\\s+", " ");
    }

    /** A date in any form that the systems know. */
    public static void date(Field field, NativeFront front, Manuscript page) {
        single(field, front).ifPresent(text -> {
            Optional<LocalDate> date = Dates.of(text.text());
            if (date.isPresent()) {
                front.put("date", date.get().toString(), text.offset());
            } else {
                front.refuse(text.offset(), "'" + text.text() + "' is no date", "write it as 2026-11-20");
            }
        });
    }

    private static Optional<ForeignDialect> foreign(NativeFront front) {
        return Optional.ofNullable(Dialect.ALL.get(front.dialect()))
                .filter(ForeignDialect.class::isInstance)
                .map(ForeignDialect.class::cast);
    }

    /** A list, or one line of words with commas, or in some systems spaces, between them. */
    static Reader list(String member) {
        return (field, front, page) -> {
            if (field.value() instanceof Text text && !text.isNothing()) {
                boolean spaces =
                        foreign(front).filter(ForeignDialect::splitsWords).isPresent();
                String[] words = text.text().split(text.text().contains(",") || !spaces ? "," : "\\s+", -1);
                front.put(
                        member,
                        Arrays.stream(words)
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .map(word -> new Text(text.offset(), word, false))
                                .toList());
            } else {
                front.put(member, field.value().texts().toList());
            }
        };
    }

    /** A path, or a map of {@code path} or the like and {@code alt}. */
    static void cover(Field field, NativeFront front, Manuscript page) {
        if (field.value() instanceof Fields map) {
            Stream.of("path", "src", "url", "image", "filename")
                    .flatMap(key -> map.get(key).stream())
                    .flatMap(Value::texts)
                    .findFirst()
                    .ifPresent(path -> cover(path, path.text().strip(), front, page));
            Stream.of("alt", "caption")
                    .flatMap(key -> map.get(key).stream())
                    .flatMap(Value::texts)
                    .findFirst()
                    .ifPresent(alt -> front.put("coverAlt", Forms.plain(alt.text()), alt.offset()));
        } else {
            field.value()
                    .texts()
                    .findFirst()
                    .ifPresent(path -> cover(path, path.text().strip(), front, page));
        }
    }

    /**
     * Says a cover.
     *
     * @param text where the author says it
     * @param path what the system makes of it
     */
    public static void cover(Text text, String path, NativeFront front, Manuscript page) {
        if (isPlaceholder(text, front)) {
            return;
        }
        if (SiteAddresses.isElsewhere(path)) {
            front.pass(new Notice(
                    text.offset(),
                    ProblemKind.PASSED_OVER,
                    "cover of another site",
                    "an image of another site is no cover here",
                    "put it beside the page"));
            return;
        }
        front.put("cover", SiteAddresses.file(path, page, page.rootFolders()).orElse(path), text.offset());
    }

    static void order(Field field, NativeFront front, Manuscript page) {
        single(field, front).ifPresent(text -> {
            try {
                int order = Integer.parseInt(text.text().strip());
                // A weight of 0 is none: gohugoio/hugoDocs 1c61334, content/en/methods/page/weight.md.
                if (order != 0 || !field.name().equalsIgnoreCase("weight")) {
                    front.putPlain("order", Integer.toString(order), text.offset());
                }
            } catch (NumberFormatException none) {
                front.refuse(
                        text.offset(),
                        "'" + field.name() + "' is a whole number, not '" + text.text() + "'",
                        "write one");
            }
        });
    }

    /** The last name of an address is the page's own. */
    static void address(Field field, NativeFront front, Manuscript page) {
        single(field, front).filter(text -> !text.text().contains(":")).ifPresent(text -> {
            String path = text.text().strip().replaceAll("^/+|/+$|/index\\.html?$|\\.html?$", "");
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (!name.isEmpty()) {
                front.put("address", Slug.of(name), text.offset());
            }
        });
    }

    static void aliases(Field field, NativeFront front, Manuscript page) {
        front.put(
                "aliases",
                field.value()
                        .texts()
                        .filter(text -> !SiteAddresses.isElsewhere(text.text().strip()))
                        .map(text -> new Text(
                                text.offset(),
                                SiteAddresses.published(text.text().strip()),
                                false))
                        .filter(text -> !text.text().equals("index.html"))
                        .toList());
    }

    static void draft(Field field, NativeFront front, Manuscript page) {
        flag(field, front).filter(yes -> yes).ifPresent(yes -> front.putPlain("draft", "true", field.offset()));
    }

    static void published(Field field, NativeFront front, Manuscript page) {
        flag(field, front).filter(yes -> !yes).ifPresent(no -> front.putPlain("draft", "true", field.offset()));
    }

    static void plain(Field field, NativeFront front, Manuscript page) {
        single(field, front).ifPresent(text -> front.putPlain(field.name(), text.text(), text.offset()));
    }

    /** A yes or no; nothing where it is neither, which is refused. */
    static Optional<Boolean> flag(Field field, NativeFront front) {
        Optional<Text> text = single(field, front);
        String word =
                text.map(each -> each.text().strip().toLowerCase(Locale.ROOT)).orElse("");
        if (word.equals("true") || word.equals("yes") || word.equals("on")) {
            return Optional.of(true);
        }
        if (word.equals("false") || word.equals("no") || word.equals("off")) {
            return Optional.of(false);
        }
        text.ifPresent(each -> front.refuse(
                each.offset(),
                "'" + field.name() + "' is true or false, not '" + each.text() + "'",
                "write one of them"));
        return Optional.empty();
    }

    private static Optional<Text> single(Field field, NativeFront front) {
        if (field.value() instanceof Text text) {
            return text.isNothing() || isPlaceholder(text, front) ? Optional.empty() : Optional.of(text);
        }
        front.refuse(field.value().offset(), "'" + field.name() + "' takes one value", "write it on one line");
        return Optional.empty();
    }

    /** Whether a value only says what could stand in its place, as templates of posts do; that is refused. */
    private static boolean isPlaceholder(Text text, NativeFront front) {
        boolean placeholder = PLACEHOLDER.matcher(text.text()).find();
        if (placeholder) {
            front.refuse(
                    text.offset(),
                    "'" + text.text() + "' says what could stand here, and is no value",
                    "write the value, or take the line out");
        }
        return placeholder;
    }
}
