package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.prose.Reference;
import dev.recto.prose.Target;
import dev.recto.prose.Usage;
import java.util.Optional;

/** {@code {@link Type#member label}}, and {@code linkplain}, which is never set as code. */
public abstract class LinkTag implements InlineTag {

    private final Usage usage;

    private LinkTag(Usage usage) {
        this.usage = usage;
    }

    /** {@code {@link …}}. */
    @AutoService(InlineTag.class)
    public static final class Link extends LinkTag {
        public Link() {
            super(Usage.LINK);
        }
    }

    /** {@code {@linkplain …}}. */
    @AutoService(InlineTag.class)
    public static final class Linkplain extends LinkTag {
        public Linkplain() {
            super(Usage.LINKPLAIN);
        }
    }

    @Override
    public final Usage usage() {
        return usage;
    }

    @Override
    public final Optional<Insert> insert(Call call) {
        String reference = call.word(0);
        String body = call.tag().body();
        String words =
                body.substring(Math.min(reference.length(), body.length())).strip();
        String label = words.isEmpty() ? Reference.dotted(reference) : words;
        boolean code = usage == Usage.LINK && words.isEmpty();
        return Optional.ofNullable(call.tag().target())
                .map(target -> reference(target, label, code, call.materials(), call.page()));
    }

    /** A name on a page, with a link where there is somewhere to go. */
    static Insert reference(Target target, String label, boolean code, Materials materials, String page) {
        String href =
                materials.links().to(target).map(address -> address.from(page)).orElse("");
        return new Insert.Reference(label, href, target.id().replace('#', '.'), code);
    }
}
