package dev.recto.secrets;

import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.TestName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps secrets that tests tell out of the book. Every test is looked at, shown or not, for receipts may be published; what
 * is found is named and never repeated.
 */
public final class SecretCheck {

    private final Secrets secrets;
    private final AllowedTests allowed;
    private final Function<RanTest, Place> places;

    /**
     * @param allowed the tests that may tell what looks like a secret
     * @param places where a test stands in the author's sources
     */
    public SecretCheck(Environment environment, AllowedTests allowed, Function<RanTest, Place> places) {
        this.secrets = new Secrets(environment);
        this.allowed = allowed;
        this.places = places;
    }

    /** Each kind of secret that each test printed or published. */
    public List<Problem> check(Receipts receipts) throws IOException {
        List<Problem> found = new ArrayList<>(allowed.unknownIn(receipts));
        for (RanTest test : receipts.tests().values()) {
            if (!allowed.has(test.name())) {
                look(test, receipts, found);
            }
        }
        return found.stream().distinct().toList();
    }

    private void look(RanTest test, Receipts receipts, List<Problem> found) throws IOException {
        look(test, "printed", test.stdout(), found);
        look(test, "printed on the error stream", test.stderr(), found);
        for (var run : test.invocations()) {
            look(test, "is called", run.displayName(), found);
            run.entries()
                    .forEach(entry -> look(test, "published as a result", entry.key() + "=" + entry.value(), found));
            for (PublishedFile file : run.files()) {
                Optional<String> text = text(receipts, file);
                if (text.isPresent()) {
                    look(test, "published in the file '" + file.name() + "'", text.get(), found);
                }
            }
        }
    }

    private void look(RanTest test, String how, String text, List<Problem> found) {
        for (Secrets.Found secret : secrets.in(text, Where.OUTPUT)) {
            TestName name = test.name();
            found.add(ProblemKind.SECRET_IN_OUTPUT.at(
                    places.apply(test),
                    name.method() + " " + how + " " + secret.what(),
                    "take it out of the test, and if it is real, out of use; if it is none, name the test in"
                            + " <allowSecrets>"));
        }
    }

    /** The words of a published file; nothing where its bytes are no text. */
    private static Optional<String> text(Receipts receipts, PublishedFile file) throws IOException {
        Optional<Path> path = receipts.bytesOf(file);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path.get())))
                    .toString();
            return Optional.of(text);
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }
}
