package dev.recto.words;

/**
 * What tests printed, published, drew and computed.
 *
 * @param by {@literal printed by {}}
 * @param errorBy {@literal printed on the error stream by {}}
 * @param none {@literal nothing was printed by {}}
 * @param cut {@literal {} more characters are not shown}
 * @param more {@literal {} more lines}
 * @param accepted {@literal {}, as accepted}
 * @param replaced {@literal {} replaced}
 * @param differs {@literal {0}; {1}, for they differ from run to run}
 * @param times {@literal times}
 * @param temporaryPaths {@literal temporary paths}
 * @param addresses {@literal addresses}
 * @param seeds {@literal seeds}
 * @param durations {@literal durations}
 * @param javac {@literal javac {} says}
 * @param publishedBy {@literal published by {}}
 * @param drawnBy {@literal drawn by {}}
 * @param computedBy {@literal computed by {}}
 * @param numbers {@literal The numbers}
 * @param rows {@literal {0} of {1} rows.}
 */
public record OutputWords(
        Framed by,
        Framed errorBy,
        Framed none,
        Counted cut,
        Counted more,
        Framed accepted,
        Framed replaced,
        Pair differs,
        String times,
        String temporaryPaths,
        String addresses,
        String seeds,
        String durations,
        Framed javac,
        Framed publishedBy,
        Framed drawnBy,
        Framed computedBy,
        String numbers,
        Pair rows) {}
