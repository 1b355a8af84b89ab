package dev.recto.words;

/**
 * How a book was made.
 *
 * @param about {@literal How this book was made, what is claimed of it, and what is not.}
 * @param opening {@literal When this book was made, its code was compiled and its tests ran. A listing is the text of its
 *     source, and what is shown as printed was printed by a test then. Of the listings this is known:}
 * @param lowered {@literal The rule was lowered for this book:}
 * @param loweredTo {@literal {} a listing has to compile, and need not have run.}
 * @param claims {@literal What is claimed}
 * @param names what the claims are called
 * @param page {@literal Every published file is, byte for byte, what follows from the evidence that is published with it.}
 * @param text {@literal Every listing is the text of its source, less annotations for this book and shared indentation; what is
 *     folded says so.}
 * @param source {@literal Every source still was, when the book was woven, the text that javac read.}
 * @param compiled {@literal The class files that the tests ran are those that javac made of that text.}
 * @param exercised {@literal The tests named under a listing passed in this build and ran lines of it, those that are marked.}
 * @param output {@literal What is shown as printed was printed by that test in this build.}
 * @param prose {@literal Every name, link, value and figure in the prose exists.}
 * @param written {@literal All of it is written down in {0}, an in-toto statement, with all that the book was made from beside
 *     it; {1}}: a sentence that the next one ends
 * @param checked {@literal {0} proves it again, and {1} says how anyone can.}
 * @param specification {@literal the specification}
 * @param digest {@literal The digest of what is claimed there is}
 * @param published {@literal The proof of each listing and all that this book was made from are published with its pages.}
 * @param publishedAt {@literal The proof of each listing and all that this book was made from are published with its pages at
 *     {}.}
 * @param excused {@literal What is excused}
 * @param sketched {@literal What is only sketched}
 * @param sketchedAbout {@literal Nobody compiled this code.}
 * @param built {@literal What compiles and was not run}
 * @param unexercised {@literal What nothing ran}
 * @param unverified {@literal What is not verified}
 * @param unverifiedAbout {@literal Code in languages that Recto does not read, indented code and code in HTML are shown as their
 *     author wrote them.}
 * @param pieces {@literal {} pieces of code}
 * @param kept {@literal Markup that is shown as it is written}
 * @param keptAbout {@literal It is another system’s, and nobody knows what it means.}
 * @param places {@literal {} places}
 * @param retried {@literal Tests that passed only when run again}
 * @param overlapped {@literal Tests that ran beside others}
 * @param overlappedAbout {@literal Nobody can say which of them, or of the threads that they left behind, ran a line, so none is
 *     credited to them.}
 * @param tools {@literal What took part}
 * @param tool {@literal Tool}
 * @param version {@literal Version}
 * @param part {@literal Part}
 * @param trusted {@literal trusted}
 * @param present {@literal was present, and may change what runs}
 * @param compiler {@literal javac and the JVM, {}}: whose
 * @param notClaimed {@literal What is not claimed}
 * @param disclaimers what is not claimed
 */
public record ColophonWords(
        String about,
        String opening,
        String lowered,
        Framed loweredTo,
        String claims,
        ClaimNames names,
        String page,
        String text,
        String source,
        String compiled,
        String exercised,
        String output,
        String prose,
        Pair written,
        Pair checked,
        String specification,
        String digest,
        String published,
        Framed publishedAt,
        String excused,
        String sketched,
        String sketchedAbout,
        String built,
        String unexercised,
        String unverified,
        String unverifiedAbout,
        Counted pieces,
        String kept,
        String keptAbout,
        Counted places,
        String retried,
        String overlapped,
        String overlappedAbout,
        String tools,
        String tool,
        String version,
        String part,
        String trusted,
        String present,
        Framed compiler,
        String notClaimed,
        DisclaimerWords disclaimers) {}
