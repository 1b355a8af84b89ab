package dev.recto.words;

/**
 * What is claimed of a listing, letter by letter.
 *
 * @param title {@literal Proofs}
 * @param about {@literal What is claimed of each listing of “{0}”, and what it rests on. The page is made from {1}.}
 * @param ranIn {@literal Ran in}
 * @param together {@literal {} together}
 * @param more {@literal and {} more}
 * @param text {@literal Text}
 * @param before {@literal Before}
 * @param beforeOf {@literal {0} of {1}}: a listing and its file
 * @param printed {@literal Printed}
 * @param by {@literal by {}}
 * @param byAccepted {@literal by {}, as accepted}
 * @param needs {@literal Needs from its file}
 * @param assumed {@literal Assumed}
 * @param trust {@literal javac, the JVM, JUnit, JaCoCo and Recto do what they say ({})}
 * @param colophon {@literal colophon}
 * @param runBy {@literal run by {}}
 * @param andMore {@literal {0} and {1} more}
 * @param did {@literal {0} ({1})}: a test and how much it ran
 * @param threw {@literal {} and threw, as it should}
 * @param overlapped {@literal some runs overlapped other tests and are not counted}
 * @param place which part of its source it is
 */
public record ProofWords(
        String title,
        Pair about,
        String ranIn,
        Framed together,
        Counted more,
        String text,
        String before,
        Pair beforeOf,
        String printed,
        Framed by,
        Framed byAccepted,
        String needs,
        String assumed,
        Framed trust,
        String colophon,
        Framed runBy,
        Share andMore,
        Pair did,
        Framed threw,
        String overlapped,
        PlaceWords place) {}
