package dev.recto.words;

import dev.recto.sheet.BlockTag.Kind;

/**
 * What JavaDoc's block tags are called.
 *
 * @param deprecated {@literal Deprecated}
 * @param parameters {@literal Parameters}
 * @param returns {@literal Returns}
 * @param exceptions {@literal Throws}
 * @param note {@literal API note}
 * @param requirements {@literal Implementation requirements}
 * @param implementation {@literal Implementation note}
 * @param since {@literal Since}
 * @param see {@literal See also}
 */
public record ApiWords(
        String deprecated,
        String parameters,
        String returns,
        String exceptions,
        String note,
        String requirements,
        String implementation,
        String since,
        String see) {

    /** What tags of a kind are called together. */
    public String of(Kind kind) {
        return switch (kind) {
            case DEPRECATED -> deprecated;
            case PARAM -> parameters;
            case RETURN -> returns;
            case THROWS -> exceptions;
            case API_NOTE -> note;
            case IMPL_SPEC -> requirements;
            case IMPL_NOTE -> implementation;
            case SINCE -> since;
            case SEE -> see;
        };
    }
}
