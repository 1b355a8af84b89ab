package dl.answers;

/** Turns scores into chances. */
public final class Softmax {

    private Softmax() {}

    // @start region=chances
    /** Chances that add up to 1: the higher a score, the likelier. */
    public static double[] chances(double... scores) {
        double[] chances = new double[scores.length];
        double highest = highest(scores);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            chances[i] = StrictMath.exp(scores[i] - highest);
            sum += chances[i];
        }
        for (int i = 0; i < scores.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
    // @end

    // @start region=loss
    /**
     * The surprise at one answer, in natural units, without a detour
     * over its chance.
     */
    public static double loss(int answer, double... scores) {
        double highest = highest(scores);
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - highest);
        }
        return StrictMath.log(sum) + highest - scores[answer];
    }
    // @end

    private static double highest(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        return highest;
    }
}
