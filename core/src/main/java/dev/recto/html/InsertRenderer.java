package dev.recto.html;

import dev.recto.book.Caption;
import dev.recto.book.Citation;
import dev.recto.book.Definition;
import dev.recto.book.Exercise;
import dev.recto.book.FigureContent;
import dev.recto.book.Formula;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.ShownFence;
import dev.recto.html.page.CaptionView;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.DefinitionView;
import dev.recto.html.page.ExerciseView;
import dev.recto.html.page.FigureView;
import dev.recto.html.page.FormulaView;
import dev.recto.html.page.MarkedUpView;
import dev.recto.html.page.OutputView;
import dev.recto.html.page.ReferenceView;
import dev.recto.html.page.TableView;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.Unrenderable;
import dev.recto.prose.FenceLooks;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.TestName;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything on a page that is not prose, to HTML. */
final class InsertRenderer implements InsertMarkup, Insert.Visitor<String> {

    /** Stands for the contents of the page until the whole page is known; prose keeps no comments. */
    static final String CONTENTS = "<!--contents-->";

    private final Page page;
    private final Anchors anchors;
    private final Verdicts verdicts;
    private final Templates templates;
    private final ProseRenderer prose;
    private final Consumer<Problem> diagnostics;
    private final OnPage onPage;
    private final Pictures pictures;
    private final PageCitations citations;
    private final Map<Output, String> outputs = new IdentityHashMap<>();
    private int unverified;
    private @Nullable Listing above;

    InsertRenderer(
            Page page,
            Anchors anchors,
            Verdicts verdicts,
            Templates templates,
            ProseRenderer prose,
            OnPage onPage,
            Pictures pictures,
            PageCitations citations,
            Consumer<Problem> diagnostics) {
        this.page = page;
        this.anchors = anchors;
        this.verdicts = verdicts;
        this.templates = templates;
        this.prose = prose;
        this.diagnostics = diagnostics;
        this.onPage = onPage;
        this.pictures = pictures;
        this.citations = citations;
    }

    @Override
    public String html(Insert insert) {
        return insert.accept(this);
    }

    @Override
    public String listing(Listing listing) {
        above = listing;
        return templates.render(
                "listing",
                ListingMarkup.view(listing, anchors.once(listing.anchor()), page.address(), verdicts, onPage));
    }

    @Override
    public String rest(String title, Listing listing) {
        return templates.render("rest", RestMarkup.view(title, listing, verdicts.of(page.address(), listing), onPage));
    }

    @Override
    public String fence(ShownFence fence) {
        String said = fence.proof() == ShownFence.Proof.REFUSED
                ? templates.render("output", OutputView.javac(fence.note(), onPage.wording()))
                : "";
        return listing(fence.listing()) + said + (fence.output() == null ? "" : output(fence.output()));
    }

    @Override
    public String output(Output output) {
        String anchor = anchors.claim("output-"
                + output.test()
                        .shortName()
                        .replaceAll("[^\\p{L}\\p{N}._]+", "-")
                        .replaceAll("-$", ""));
        outputs.putIfAbsent(output, anchor);
        return OutputView.of(
                        output,
                        anchor,
                        above != null && isOf(verdicts.of(page.address(), above), above, output),
                        onPage.wording())
                .stream()
                .map(view -> templates.render("output", view))
                .collect(Collectors.joining());
    }

    /** Whether a listing shows the code of the test that printed something, or was run by that test alone. */
    static boolean isOf(Verdict verdict, Listing listing, Output output) {
        List<TestName> tests =
                verdict.tests().stream().map(Verdict.Exercise::test).toList();
        boolean shown = listing.element().contains("#" + output.test().method() + "(");
        return tests.contains(output.test()) && (shown || tests.size() == 1);
    }

    @Override
    public Map<Output, String> outputs() {
        return outputs;
    }

    @Override
    public String words(Insert.Words words) {
        return templates.render(
                "words", new Insert.Words(HiddenCharacters.reveal(words.text()), words.code(), words.origin()));
    }

    @Override
    public String contents(Insert.Contents contents) {
        return CONTENTS;
    }

    @Override
    public String children(Insert.Children children) {
        return children.pages().stream()
                .map(this::reference)
                .collect(Collectors.joining("</li>\n<li>", "<ul class=\"children\">\n<li>", "</li>\n</ul>\n"));
    }

    @Override
    public int unverified() {
        return unverified;
    }

    @Override
    public String fence(String language, FenceLooks looks, List<String> lines) {
        unverified++;
        return templates.render("listing", ListingMarkup.fence(language, looks, lines, onPage.wording()));
    }

    @Override
    public String codeWithMarkup(String html) {
        unverified++;
        return templates.render("marked-up", new MarkedUpView(html, ClaimView.unclaimed(onPage.wording())));
    }

    @Override
    public String reference(Insert.Reference reference) {
        String label = reference.label();
        try {
            label = prose.inline(label);
        } catch (Unrenderable unrenderable) {
            report(
                    ProblemKind.UNRENDERABLE_PROSE,
                    "the label '" + label + "' cannot be shown: " + unrenderable.reason(),
                    null);
            label = "";
        }
        return labelled(reference, label);
    }

    @Override
    public String labelled(Insert.Reference reference, String label) {
        String href = Addresses.from(page.address(), reference.href());
        Insert.Reference set =
                new Insert.Reference(label, href, reference.title(), reference.code(), reference.numbered());
        return templates.render("reference", new ReferenceView(set, onPage.wording()));
    }

    @Override
    public String figure(Figure figure) {
        String src = Addresses.from(page.address(), figure.asset().address());
        Figure set = captioned(figure);
        String picture = "";
        TableView table = null;
        if (figure.content() instanceof FigureContent.Values values) {
            table = TableMarkup.view(values.table(), set.caption());
        } else if (figure.content() instanceof FigureContent.Chart chart) {
            picture = chart.svg();
            table = TableMarkup.some(chart.table(), set.caption());
        } else {
            picture = pictures.html(figure.asset(), src, set.caption(), Map.of());
        }
        return templates.render(
                "figure", new FigureView(set, anchors.once(figure.anchor()), src, picture, table, onPage.wording()));
    }

    @Override
    public String formula(Formula formula) {
        Formula.Equation equation = formula.equation();
        String anchor = equation == null ? "" : anchors.once(equation.anchor());
        return templates.render("formula", new FormulaView(formula, anchor, onPage.wording()));
    }

    @Override
    public String citation(Citation citation) {
        return templates.render("citation", citations.cite(citation));
    }

    @Override
    public String exercise(Exercise exercise) {
        String title = exercise.title();
        Exercise set = new Exercise(
                exercise.name(), title == null ? null : prose.words(title), exercise.number(), exercise.anchor());
        return templates.render("exercise", new ExerciseView(set, anchors.once(exercise.anchor()), onPage.wording()));
    }

    @Override
    public String definition(Definition definition) {
        Definition set = new Definition(
                definition.term(), prose.words(definition.shown()), definition.meaning(), definition.anchor());
        return templates.render("definition", new DefinitionView(set, anchors.once(definition.anchor())));
    }

    @Override
    public String caption(Caption caption) {
        return templates.render("caption", new CaptionView(caption, onPage.wording()));
    }

    private Figure captioned(Figure figure) {
        return new Figure(
                figure.asset(),
                figure.content(),
                prose.words(figure.caption()),
                figure.number(),
                figure.anchor(),
                figure.test());
    }

    private void report(ProblemKind kind, String message, @Nullable String remedy) {
        diagnostics.accept(kind.at(Place.of(page.file()), message, remedy));
    }
}
