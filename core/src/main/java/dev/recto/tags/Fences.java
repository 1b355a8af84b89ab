package dev.recto.tags;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.book.Output;
import dev.recto.book.ShownFence;
import dev.recto.book.ShownFence.Proof;
import dev.recto.evidence.AuthoredFence;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.links.Shown;
import dev.recto.listing.Notations;
import dev.recto.listing.Notations.Flaw;
import dev.recto.listing.WordMeanings;
import dev.recto.marks.Cut;
import dev.recto.marks.CutLine;
import dev.recto.pages.Context;
import dev.recto.prose.Fence;
import dev.recto.prose.FenceLooks;
import dev.recto.prose.Notation;
import dev.recto.sheet.Declaration;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What fences come to: the code with what is known of it, and what it printed. */
public final class Fences {

    private final FenceEvidence evidence;
    private final Receipts receipts;
    private final Shown shown;
    private final TestOutputs outputs;
    private final WordMeanings words;
    private final Consumer<Problem> report;

    public Fences(
            FenceEvidence evidence, Receipts receipts, Shown shown, WordMeanings words, Consumer<Problem> report) {
        this.evidence = evidence;
        this.receipts = receipts;
        this.shown = shown;
        this.outputs = new TestOutputs(shown);
        this.words = words;
        this.report = report;
    }

    /** The insert of a fence; nothing for one that Recto claims nothing of, and for one that is wrong, which is reported. */
    public Optional<Insert> insert(Fence fence, Context context) {
        if (fence.code().isBlank()) {
            return Optional.empty();
        }
        if (fence.sketch() != null) {
            return Optional.of(of(fence, context, Proof.SKETCH, null, null, null, fence.sketch()));
        }
        Optional<Notation> notation = Notation.of(fence.language());
        if (notation.isPresent()) {
            return notation(notation.get(), fence, context);
        }
        return fence.isProgram() ? program(fence, context) : Optional.empty();
    }

    private Optional<Insert> notation(Notation notation, Fence fence, Context context) {
        Optional<Flaw> flaw = Notations.flaw(notation, fence.code());
        if (flaw.isEmpty()) {
            return Optional.of(of(fence, context, Proof.PARSED, null, null, null, ""));
        }
        LineIndex lines = LineIndex.of(fence.code());
        int line = Math.min(flaw.get().line(), lines.lines());
        int offset = Math.min(
                lines.start(line) + flaw.get().column() - 1, fence.code().length());
        report.accept(ProblemKind.BROKEN_FENCE.at(
                context.place(fence.proseOffset(offset)),
                flaw.get().message(),
                "mend it, or say sketch=\"why\" behind ```" + fence.language()));
        return Optional.empty();
    }

    private Optional<Insert> program(Fence fence, Context context) {
        AuthoredFence authored = new AuthoredFence(fence, context::place);
        Optional<ProvenFence> proven = evidence.at(authored.start(), authored.digest());
        if (proven.isEmpty()) {
            report.accept(ProblemKind.UNVERIFIED_FENCE.at(
                    authored.start(),
                    "nothing has compiled this fence",
                    "let the goal recto:examples run in this build, or write sketch=\"why\" behind ```java"));
        }
        return proven.map(known -> of(known, fence, context));
    }

    private Insert of(ProvenFence known, Fence fence, Context context) {
        if (known.treatment() == ProvenFence.Treatment.REFUSED) {
            String said = evidence.map().javac() + "\n" + known.message();
            return of(fence, context, Proof.REFUSED, null, null, null, said);
        }
        Proof proof = Proof.valueOf(known.treatment().name());
        RanTest test = receipts.test(known.testClass(), known.testMethod()).orElse(null);
        Place start = new AuthoredFence(fence, context::place).start();
        Output output = test == null
                ? null
                : outputs.show(test, context.page().address(), start).orElse(null);
        return of(fence, context, proof, known, test, output, "");
    }

    private Insert of(
            Fence fence,
            Context context,
            Proof proof,
            @Nullable ProvenFence known,
            @Nullable RanTest test,
            @Nullable Output output,
            String note) {
        AuthoredFence authored = new AuthoredFence(fence, context::place);
        String anchor = shown.anchor(context.page().address(), fence.name());
        FenceLooks looks = fence.looks(context.prose().text());
        List<Line> lines = lines(fence, authored, looks);
        if (known != null) {
            lines = withWords(known, lines, anchor, context.page().address());
        }
        List<Integer> numbers = authored.lines();
        Listing listing = new Listing(
                anchor,
                "",
                looks.title(),
                "",
                fence.language(),
                new CodeOrigin.Prose(authored.start(), numbers.get(0), numbers.get(numbers.size() - 1)),
                lines,
                fence.sketch());
        return new ShownFence(listing, proof, test == null ? null : test.name(), output, note);
    }

    private List<Line> withWords(ProvenFence known, List<Line> lines, String anchor, String page) {
        SheetFile generated = evidence.sheets().get(known.source());
        if (generated == null) {
            return lines;
        }
        int last = known.firstLine() + lines.size() - 1;
        for (Declaration declaration : generated.sheet().declarations()) {
            int line = generated.lines().line(declaration.nameOffset());
            if (known.firstLine() <= line
                    && line <= last
                    && shown.find(declaration.id()).isEmpty()) {
                shown.alias(declaration.id(), page, anchor);
                words.declare(
                        declaration.id(), known.file() + ":" + known.lines().get(line - known.firstLine()));
            }
        }
        return words.ofFence(generated, known.firstLine(), lines, page);
    }

    /** The numbers are those of the author's file, but for a sketch that has its own. */
    private static List<Line> lines(Fence fence, AuthoredFence authored, FenceLooks looks) {
        List<CutLine> cut = Cut.whole(fence.code(), LineIndex.of(fence.code()));
        List<Integer> numbers = authored.lines();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            boolean own = fence.sketch() != null && looks.first().isPresent();
            Line line = new Line(cut.get(i).numbered(own ? looks.first().getAsInt() + i : numbers.get(i)));
            lines.add(looks.marks(i + 1) ? marked(line) : line);
        }
        return lines;
    }

    private static Line marked(Line line) {
        String code = line.text().stripTrailing();
        int start = code.length() - code.stripLeading().length();
        return start == code.length()
                ? line
                : new Line(
                        line.cut(),
                        line.words(),
                        List.of(new Mark.Emphasis(start, code.length(), Mark.Emphasis.Style.HIGHLIGHTED)),
                        line.unfolded());
    }
}
