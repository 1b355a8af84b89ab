package dl.answers;

import dl.digits.Digit;
import java.util.List;

// @start region=question
/**
 * What is asked, and which of the answers is the right one, counted
 * from 0.
 */
public record Question(double[] x, int answer) {

    public Question {
        x = x.clone();
    }

    @Override
    public double[] x() {
        return x.clone();
    }
    // @end

    // @start region=digits
    /** Digits as questions, with ink from 0 to 1. */
    public static List<Question> of(List<Digit> digits) {
        return digits.stream()
                .map(digit -> new Question(
                        light(digit.ink()), digit.meant()))
                .toList();
    }
    // @end

    private static double[] light(double[] ink) {
        for (int i = 0; i < ink.length; i++) {
            ink[i] /= 16;
        }
        return ink;
    }
}
