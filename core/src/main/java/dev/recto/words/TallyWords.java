package dev.recto.words;

/**
 * How many listings of a book are in which state.
 *
 * @param exercised {@literal {0} exercised by {1} tests}
 * @param declared {@literal {} declared}
 * @param refused {@literal {} that javac refuses as told}
 * @param built {@literal {} compiled and not run}
 * @param parsed {@literal {} well-formed}
 * @param compiled {@literal {} that no test ran}
 * @param excused {@literal {} excused}
 * @param sketched {@literal {} sketched}
 * @param unclaimed {@literal {} not verified}
 */
public record TallyWords(
        Share exercised,
        Counted declared,
        Counted refused,
        Counted built,
        Counted parsed,
        Counted compiled,
        Counted excused,
        Counted sketched,
        Counted unclaimed) {}
