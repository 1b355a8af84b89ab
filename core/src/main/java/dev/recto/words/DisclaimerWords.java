package dev.recto.words;

import java.util.List;

/**
 * What is not claimed of a book; in English, as its attestation has it.
 *
 * @param right {@literal That the code is right: …}
 * @param lines {@literal That every line ran: …}
 * @param questions {@literal That the tests ask the right questions, or any: …}
 * @param fences {@literal That code in fences is right where …}
 * @param machines {@literal That another machine, JDK or day gives the same outputs.}
 * @param receipts {@literal That receipts are true: …}
 * @param tools {@literal That javac, the JVM, JUnit, JaCoCo and Recto are free of faults: …}
 * @param maker {@literal Who made this book: …}
 */
public record DisclaimerWords(
        String right,
        String lines,
        String questions,
        String fences,
        String machines,
        String receipts,
        String tools,
        String maker) {

    /** All of it, in the order of the attestation. */
    public List<String> all() {
        return List.of(right, lines, questions, fences, machines, receipts, tools, maker);
    }
}
