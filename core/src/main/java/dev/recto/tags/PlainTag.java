package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.BookRoot;
import dev.recto.book.Insert;
import dev.recto.prose.Usage;
import dev.recto.words.ProseWords;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag that needs nothing but what is written in it and around it. */
public abstract class PlainTag implements InlineTag {

    private static final Pattern FIRST_LINE =
            Pattern.compile("\\{@\\w+\\s*\\n[\\s>]*?(?<indentation>[ \\t]*)(?=[^\\s>])");

    private final Usage usage;
    private final Function<Call, Insert> insert;

    private PlainTag(Usage usage, Function<Call, Insert> insert) {
        this.usage = usage;
        this.insert = insert;
    }

    @Override
    public final Usage usage() {
        return usage;
    }

    @Override
    public final Optional<Insert> insert(Call call) {
        return Optional.of(insert.apply(call));
    }

    private static Insert words(String text, boolean code) {
        return new Insert.Words(text, code, "");
    }

    private static ProseWords said(Call call) {
        return call.materials().words().prose();
    }

    private static Insert web(String address, String label) {
        return new Insert.Reference(label, address, "", false);
    }

    /** {@code {@code words}}. */
    @AutoService(InlineTag.class)
    public static final class Code extends PlainTag {
        public Code() {
            super(Usage.CODE, call -> words(code(call), true));
        }

        /** Code that starts on a line of its own keeps that line end, which sets it apart, and its indentation. */
        private static String code(Call call) {
            String body = call.tag().body();
            String written = call.tag().span().of(call.context().prose().text());
            Matcher start = FIRST_LINE.matcher(written);
            return start.lookingAt() ? ("\n" + start.group("indentation") + body).stripIndent() : body;
        }
    }

    /** {@code {@literal words}}. */
    @AutoService(InlineTag.class)
    public static final class Literal extends PlainTag {
        public Literal() {
            super(Usage.LITERAL, call -> words(call.tag().body(), false));
        }
    }

    /** {@code {@given 20}}: a number of the problem's own, which nothing in the book computes. */
    @AutoService(InlineTag.class)
    public static final class Given extends PlainTag {
        public Given() {
            super(
                    Usage.GIVEN,
                    call -> new Insert.Words(call.word(0), false, said(call).given()));
        }
    }

    /** {@code {@summary words}}: words like others, as JavaDoc shows them. */
    @AutoService(InlineTag.class)
    public static final class Summary extends PlainTag {
        public Summary() {
            super(Usage.SUMMARY, call -> words(call.tag().body(), false));
        }
    }

    /** {@code {@return words}}: a sentence, as JavaDoc makes one of it. */
    @AutoService(InlineTag.class)
    public static final class Return extends PlainTag {
        public Return() {
            super(
                    Usage.RETURN,
                    call -> words(said(call).returns().around(call.tag().body()), false));
        }
    }

    /** {@code {@index word description}}: the word; the description is for JavaDoc's own index. */
    @AutoService(InlineTag.class)
    public static final class Index extends PlainTag {
        public Index() {
            super(Usage.INDEX, call -> words(call.word(0), false));
        }
    }

    /** {@code {@systemProperty name}}. */
    @AutoService(InlineTag.class)
    public static final class SystemProperty extends PlainTag {
        public SystemProperty() {
            super(Usage.SYSTEM_PROPERTY, call -> words(call.word(0), true));
        }
    }

    /** {@code {@docRoot}}: the way from its page to the book's folder. */
    @AutoService(InlineTag.class)
    public static final class DocRoot extends PlainTag {
        public DocRoot() {
            super(Usage.DOC_ROOT, call -> words(BookRoot.from(call.page()), false));
        }
    }

    /** {@code {@toc}}: the contents of its page. */
    @AutoService(InlineTag.class)
    public static final class Toc extends PlainTag {
        public Toc() {
            super(Usage.TOC, call -> new Insert.Contents());
        }
    }

    /** {@code {@children}}: the pages of its part. */
    @AutoService(InlineTag.class)
    public static final class Children extends PlainTag {
        public Children() {
            super(Usage.CHILDREN, call -> new Insert.Children(call.children()));
        }
    }

    /** {@code {@youtube id}}. */
    @AutoService(InlineTag.class)
    public static final class Youtube extends PlainTag {
        public Youtube() {
            super(
                    Usage.YOUTUBE,
                    call -> web(
                            "https://www.youtube.com/watch?v=" + call.tag().body(),
                            said(call).video()));
        }
    }

    /** {@code {@post url}}. */
    @AutoService(InlineTag.class)
    public static final class Post extends PlainTag {
        public Post() {
            super(Usage.POST, call -> web(call.tag().body(), call.tag().body()));
        }
    }
}
