package dev.recto.words;

/**
 * Which part of its source a listing is.
 *
 * @param body {@literal the body of {}}
 * @param head {@literal the head of {}}
 * @param member {@literal in {}}
 * @param inClass {@literal in class {}}
 * @param inInterface {@literal in interface {}}
 * @param inRecord {@literal in record {}}
 * @param inEnum {@literal in enum {}}
 * @param inAnnotation {@literal in annotation type {}}
 * @param of {@literal {0} {1}}: a part of a member, and the type around that
 * @param after {@literal after {}}
 * @param afterConstructor {@literal after its constructor}
 * @param line {@literal line {0} of {1}}
 * @param lines {@literal lines {0} of {1}}
 */
public record PlaceWords(
        Framed body,
        Framed head,
        Framed member,
        Framed inClass,
        Framed inInterface,
        Framed inRecord,
        Framed inEnum,
        Framed inAnnotation,
        Pair of,
        Framed after,
        String afterConstructor,
        Pair line,
        Pair lines) {}
