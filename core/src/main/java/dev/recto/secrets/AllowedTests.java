package dev.recto.secrets;

import dev.recto.evidence.Receipts;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.TestName;
import java.util.List;

/**
 * The tests whose output the author looked at: what looks like a secret in it is none.
 *
 * @param names as the author writes them, {@code ShopTest#prints} or with the package before it
 * @param written where the author did
 */
public record AllowedTests(List<String> names, Place written) {

    /** Whether a test is one of them. */
    public boolean has(TestName test) {
        return names.stream().anyMatch(name -> isNamed(test, name));
    }

    /** Whether a file keeps what one of them printed, given its path in the folder of accepted outputs. */
    public boolean hasAccepted(String path) {
        int slash = path.indexOf('/');
        int ending = path.lastIndexOf('.');
        return slash > 0
                && ending > slash
                && has(new TestName(path.substring(0, slash), path.substring(slash + 1, ending), ""));
    }

    /** Each name that no test has. */
    List<Problem> unknownIn(Receipts receipts) {
        return names.stream()
                .filter(name -> receipts.tests().values().stream().noneMatch(test -> isNamed(test.name(), name)))
                .map(name -> ProblemKind.UNKNOWN_ALLOWED_TEST.at(
                        written,
                        "<allowSecrets> names '" + name + "', and no test of that name ran",
                        "write it as Class#method, or take it out"))
                .toList();
    }

    private static boolean isNamed(TestName test, String name) {
        String key = test.key().replace('$', '.');
        String wanted = name.replace('$', '.');
        return key.equals(wanted) || key.endsWith("." + wanted);
    }
}
