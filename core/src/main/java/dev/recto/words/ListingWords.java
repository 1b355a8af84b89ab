package dev.recto.words;

/**
 * The words on listings and beside them, but for what is claimed of them.
 *
 * @param code {@literal Code}
 * @param text {@literal Text}, of code in no language
 * @param inProse {@literal Code in prose}
 * @param proof {@literal the whole proof}
 * @param since {@literal changed since {}}
 * @param unfold {@literal Unfold {}}
 * @param note {@literal Note {}}
 * @param notes {@literal Notes}
 * @param noteBack {@literal Note {}, back to its line}
 * @param replaced {@literal {} places show other words than the source}
 * @param instead {@literal {0} in the place of {1}}
 * @param omitted {@literal nothing in the place of {}}
 * @param line {@literal line {0}: {1}}
 * @param source {@literal in the source: {}}
 * @param rest {@literal Rest of {}}
 */
public record ListingWords(
        String code,
        String text,
        String inProse,
        String proof,
        Framed since,
        Framed unfold,
        Framed note,
        String notes,
        Framed noteBack,
        Counted replaced,
        Pair instead,
        Framed omitted,
        Pair line,
        Framed source,
        Framed rest) {}
