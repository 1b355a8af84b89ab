package dev.recto.attest;

import java.util.List;

/** What nobody should read into an attestation. */
public final class NotClaimed {

    private static final List<String> ALL = List.of(
            "That the code is right: a listing is exercised when a test that passed ran some of its lines, not when it"
                    + " has no faults.",
            "That every line ran: the lines that did are marked.",
            "That the tests ask the right questions, or any: a test that asserts nothing can pass.",
            "That code in fences is right where the page says that it is not verified.",
            "That another machine, JDK or day gives the same outputs.",
            "That javac, the JVM, JUnit, JaCoCo and Recto are free of faults: all of this rests on them.",
            "Who made this book: nobody has signed it. Whoever can change all of its files, compile what they wrote and"
                    + " make up receipts can make another book that is as consistent; sign attestation.json to exclude"
                    + " that.");

    private NotClaimed() {}

    /** One sentence for each. */
    public static List<String> sentences() {
        return ALL;
    }
}
