package dev.recto.book;

import dev.recto.text.TestName;
import java.util.List;

/**
 * What a test printed.
 *
 * @param test the test
 * @param stdout what it printed on the standard output; may be empty
 * @param stderr what it printed on the standard error output; may be empty
 * @param cut how many characters are missing at the end
 * @param scrubbed names of the scrubbers that put a placeholder in the place of what differs from run to run
 * @param accepted whether it is the text that the author accepted
 * @param invocations what each of its invocations printed, in the order in which they ran; none for a test that has but one
 */
public record Output(
        TestName test,
        String stdout,
        String stderr,
        long cut,
        List<String> scrubbed,
        boolean accepted,
        List<Invocation> invocations)
        implements Block, Insert {

    /**
     * What one invocation of a test printed.
     *
     * @param displayName as JUnit shows it
     * @param stdout what it printed on the standard output; may be empty
     * @param stderr what it printed on the standard error output; may be empty
     */
    public record Invocation(String displayName, String stdout, String stderr) {}

    /** An output as it was printed, which nobody looked at. */
    public Output(TestName test, String stdout, String stderr, long cut) {
        this(test, stdout, stderr, cut, List.of(), false, List.of());
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.output(this);
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.output(this);
    }
}
