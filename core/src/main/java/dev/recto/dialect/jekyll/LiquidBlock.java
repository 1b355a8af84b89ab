package dev.recto.dialect.jekyll;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of Liquid with all that belongs to it, such as {@code {% if … %} … {% else %} … {% endif %}}.
 *
 * @param branches its parts, each with the tag that opens it, in order
 * @param end the tag that ends it
 */
record LiquidBlock(List<Branch> branches, LiquidTag end) {

    private static final int MOST = 10_000;

    /** A part of it, up to the next tag of the block. */
    record Branch(LiquidTag opens, Span body) {}

    /** The block that a tag opens; nothing where it is never closed. */
    static Optional<LiquidBlock> of(LiquidTag open, String text) {
        List<Branch> branches = new ArrayList<>();
        LiquidTag branch = open;
        int depth = 1;
        int next = open.span().end();
        for (int count = 0; count < MOST; count++) {
            Optional<LiquidTag> found = LiquidTag.next(text, next);
            if (found.isEmpty()) {
                break;
            }
            LiquidTag tag = found.get();
            next = tag.span().end();
            String name = tag.name();
            depth += name.equals(open.name()) ? 1 : name.equals("end" + open.name()) ? -1 : 0;
            boolean parts = depth == 1 && (name.equals("else") || name.equals("elsif") || name.equals("when"));
            if ((parts && !insideOther(text, open, tag)) || depth == 0) {
                branches.add(new Branch(
                        branch, new Span(branch.span().end(), tag.span().start())));
                branch = tag;
            }
            if (depth == 0) {
                return Optional.of(new LiquidBlock(List.copyOf(branches), tag));
            }
        }
        return Optional.empty();
    }

    /** Whether a tag stands in a block of another name inside of this one. */
    private static boolean insideOther(String text, LiquidTag open, LiquidTag tag) {
        int depth = 0;
        int next = open.span().end();
        while (next < tag.span().start()) {
            Optional<LiquidTag> found = LiquidTag.next(text, next);
            if (found.isEmpty() || found.get().span().start() >= tag.span().start()) {
                break;
            }
            String name = found.get().name();
            depth += List.of("if", "unless", "case", "for").contains(name) ? 1 : 0;
            depth -= List.of("endif", "endunless", "endcase", "endfor").contains(name) ? 1 : 0;
            next = found.get().span().end();
        }
        return depth > 0;
    }

    /** All of it. */
    Span whole() {
        return new Span(branches.get(0).opens().span().start(), end.span().end());
    }
}
