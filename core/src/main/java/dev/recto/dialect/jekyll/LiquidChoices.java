package dev.recto.dialect.jekyll;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.jekyll.LiquidBlock.Branch;
import dev.recto.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what chooses, repeats and names in Liquid: {@code if}, {@code unless}, {@code for}, {@code assign} and {@code capture}
 * (jekyll/jekyll 202df57, docs/_docs/liquid.md). What only Jekyll knows, such as all posts of a site, is told once, for the whole
 * of it.
 */
final class LiquidChoices {

    private static final Pattern ASSIGNED = Pattern.compile("([\\w-]+)\\s*=\\s*(.*)", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile("([\\w-]+)\\s+in\\s+([\\w.-]+)");

    private final String text;
    private final Manuscript page;
    private final LiquidScope scope;
    private final Edits edits;
    private final Consumer<Span> reader;

    /** @param reader reads the tags in a stretch of the text */
    LiquidChoices(String text, Manuscript page, LiquidScope scope, Edits edits, Consumer<Span> reader) {
        this.text = text;
        this.page = page;
        this.scope = scope;
        this.edits = edits;
        this.reader = reader;
    }

    /** Says that a block has no end, and that nothing of the text can be read behind its start. */
    int unclosed(LiquidTag tag) {
        edits.refuse(tag.span(), "{% " + tag.name() + " %} is never closed", "end it with {% end" + tag.name() + " %}");
        return text.length();
    }

    /** Reads the whole of a block, and says where the next tag may start. */
    int read(LiquidTag tag) {
        if (tag.name().equals("assign")) {
            Matcher assigned = ASSIGNED.matcher(tag.words());
            if (assigned.matches()) {
                scope.assign(assigned.group(1), LiquidOutput.of(assigned.group(2), scope));
            }
            edits.replace(tag.span(), "");
            return tag.span().end();
        }
        Optional<LiquidBlock> block = LiquidBlock.of(tag, text);
        if (block.isEmpty()) {
            return unclosed(tag);
        }
        switch (tag.name()) {
            case "if", "unless" -> choose(block.get());
            case "for" -> repeat(block.get());
            case "capture" -> capture(block.get());
            default -> tell(block.get());
        }
        return block.get().whole().end();
    }

    private void choose(LiquidBlock block) {
        Span whole = block.whole();
        for (Branch branch : block.branches()) {
            LiquidTag opens = branch.opens();
            Optional<Boolean> holds =
                    opens.name().equals("else") ? Optional.of(true) : LiquidCondition.holds(opens.words(), scope);
            if (opens.name().equals("unless")) {
                holds = holds.map(yes -> !yes);
            }
            if (holds.isEmpty()) {
                tell(block);
                return;
            }
            if (holds.get()) {
                edits.replace(new Span(whole.start(), branch.body().start()), "");
                reader.accept(branch.body());
                edits.replace(new Span(branch.body().end(), whole.end()), "");
                return;
            }
        }
        edits.replace(whole, "");
    }

    /** Repeats what holds nothing but words and outputs, for each text of a list that is known. */
    private void repeat(LiquidBlock block) {
        Branch branch = block.branches().get(0);
        Matcher loop = LOOP.matcher(branch.opens().words());
        Optional<List<String>> list = loop.lookingAt() ? scope.list(loop.group(2)) : Optional.empty();
        if (list.isEmpty() || block.branches().size() > 1 || !loop.hitEnd()) {
            tell(block);
            return;
        }
        StringBuilder all = new StringBuilder();
        for (String item : list.get()) {
            scope.assign(loop.group(1), new LiquidValue.Text(item));
            Optional<String> each = filled(branch.body());
            if (each.isEmpty()) {
                tell(block);
                return;
            }
            all.append(each.get());
        }
        edits.replace(block.whole(), all.toString());
    }

    private void capture(LiquidBlock block) {
        Branch branch = block.branches().get(0);
        LiquidValue value =
                filled(branch.body()).<LiquidValue>map(LiquidValue.Text::new).orElse(LiquidValue.UNKNOWN);
        scope.assign(branch.opens().words().strip().replaceAll("[\"']", ""), value);
        edits.replace(block.whole(), "");
    }

    /** A stretch whose outputs are all known, with what they come to; nothing for any other. */
    private Optional<String> filled(Span body) {
        StringBuilder filled = new StringBuilder();
        int next = body.start();
        for (Optional<LiquidTag> tag = LiquidTag.next(text, next);
                tag.filter(found -> found.span().end() <= body.end()).isPresent();
                tag = LiquidTag.next(text, next)) {
            Span span = tag.get().span();
            Optional<String> value = tag.get().name().isEmpty()
                    ? LiquidOutput.of(tag.get().words(), scope).asText()
                    : Optional.empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled.append(text, next, span.start()).append(value.get());
            next = span.end();
        }
        return Optional.of(filled.append(text, next, body.end()).toString());
    }

    private void tell(LiquidBlock block) {
        LiquidTag opens = block.branches().get(0).opens();
        UnknownMarkup.cannotKnow(
                edits,
                page,
                text,
                block.whole(),
                "{% " + opens.name() + " " + opens.words().replaceAll("\\s+", " ") + " %}",
                "write what it shows on this page");
    }
}
