package dev.recto.html.page;

import dev.recto.prose.FenceInfo;
import dev.recto.verify.Verdict;
import dev.recto.words.ClaimWords;
import dev.recto.words.Framed;
import dev.recto.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a listing, in a few words beside it.
 *
 * @param css the style sheet's class, such as {@code exercised}
 * @param said what is known, such as {@code 20 tests}, around what its author says of it
 * @param reason what its author says of it; null for nothing
 * @param wording the book's words that are not its author's
 */
public record ClaimView(String css, Framed said, @Nullable String reason, Wording wording) {

    private static ClaimView plain(String css, String said, Wording wording) {
        return new ClaimView(css, new Framed(said, ""), null, wording);
    }

    /** What holds for code that nobody has judged. */
    public static ClaimView unclaimed(Wording wording) {
        return plain("unclaimed", wording.claim().unclaimed(), wording);
    }

    /** All that is known, in words. */
    public String words() {
        return said.around(reason == null ? "" : reason);
    }

    /** Why something is not verified, in its author's words; where the author said none, in the book's. */
    public static String excuse(Verdict verdict, Wording wording) {
        return verdict.excuse().equals(FenceInfo.UNSAID) ? wording.claim().unclaimed() : verdict.excuse();
    }

    /** What a verdict comes to. */
    public static ClaimView of(Verdict verdict, Wording wording) {
        ClaimWords words = wording.claim();
        return switch (verdict.state()) {
            case EXERCISED -> plain("exercised", new RunWords(wording).exercised(verdict), wording);
            case DECLARED -> plain("declared", words.declared(), wording);
            case COMPILED -> plain("compiled", words.compiled(), wording);
            case REFUSED -> plain("refused", words.refused(), wording);
            case BUILT -> plain("built", words.built(), wording);
            case PARSED -> plain("parsed", words.parsed(), wording);
            case SKETCHED ->
                verdict.excuse().equals(FenceInfo.UNSAID)
                        ? plain("sketched", excuse(verdict, wording), wording)
                        : new ClaimView("sketched", words.sketched(), verdict.excuse(), wording);
            case EXCUSED -> new ClaimView("excused", words.excused(), verdict.excuse(), wording);
            case UNCLAIMED -> unclaimed(wording);
        };
    }
}
