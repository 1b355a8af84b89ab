package dev.recto.words;

/**
 * What is known of a listing, in a few words beside it.
 *
 * @param tests {@literal {} tests}
 * @param declared {@literal declared}
 * @param compiled {@literal compiled, but no test ran it}
 * @param refused {@literal fails to compile, as it should}
 * @param built {@literal compiled, not run}
 * @param parsed {@literal well-formed}
 * @param sketched {@literal a sketch: {}}
 * @param excused {@literal not verified: {}}
 * @param unclaimed {@literal not verified}
 * @param threw {@literal throws, as it should}
 * @param lines {@literal {0} of {1} lines}
 * @param branches {@literal {0} of {1} branches}
 * @param partly {@literal {} in part}, of lines
 * @param linesPartly {@literal {} lines in part}
 * @param again {@literal passed only when run again}, of a test
 * @param againOf {@literal {} passed only when run again}, of several tests
 * @param overlapped {@literal overlapped other tests}, of a test
 * @param overlappedOf {@literal {} overlapped other tests}, of several tests
 * @param silent {@literal asserts nothing}, of a test
 * @param silentAll {@literal none asserts anything}, of several tests
 */
public record ClaimWords(
        Counted tests,
        String declared,
        String compiled,
        String refused,
        String built,
        String parsed,
        Framed sketched,
        Framed excused,
        String unclaimed,
        String threw,
        Share lines,
        Pair branches,
        Counted partly,
        Counted linesPartly,
        String again,
        Counted againOf,
        String overlapped,
        Counted overlappedOf,
        String silent,
        String silentAll) {}
