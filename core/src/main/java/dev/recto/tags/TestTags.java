package dev.recto.tags;

import dev.recto.accept.AcceptedFiles;
import dev.recto.accept.Exhibit;
import dev.recto.accept.Exhibit.Kind;
import dev.recto.assets.Assets;
import dev.recto.book.Asset;
import dev.recto.book.Figure;
import dev.recto.book.Insert;
import dev.recto.book.Output;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.links.Shown;
import dev.recto.pages.Context;
import dev.recto.prose.Tag;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tags that show what a test printed or published: {@code output}, {@code quote}, {@code result} and {@code figure}. */
public final class TestTags {

    private static final ProblemKind MISSING = ProblemKind.MISSING_OUTPUT;

    private final Tests tests;
    private final Receipts receipts;
    private final Assets assets;
    private final Shown shown;
    private final Consumer<Problem> report;

    public TestTags(Tests tests, Receipts receipts, Assets assets, Shown shown, Consumer<Problem> report) {
        this.tests = tests;
        this.receipts = receipts;
        this.assets = assets;
        this.shown = shown;
        this.report = report;
    }

    /** {@code {@output Test#method}}. */
    public Optional<Insert> output(Tag tag, Context context) {
        String reference = argument(tag, 0);
        Optional<RanTest> test = ran(tag, reference, context);
        if (test.isPresent()
                && test.get().stdout().isEmpty()
                && test.get().stderr().isEmpty()) {
            missing(
                    tag,
                    context,
                    test.get().name().shortName() + " printed nothing",
                    "print what the page should show");
            return Optional.empty();
        }
        test.ifPresent(found -> shown.exhibit(exhibitOf(
                found, context.page().address(), context.place(tag.span().start()))));
        return test.map(TestTags::outputOf);
    }

    /** All that a test printed. */
    public static Output outputOf(RanTest test) {
        return new Output(
                test.name(),
                test.stdout(),
                test.stderr(),
                test.cut(),
                test.review().scrubbed(),
                test.review().accepted());
    }

    /** The output of a test as something that a page shows. */
    public static Exhibit exhibitOf(RanTest test, String page, Place place) {
        return new Exhibit(Kind.OUTPUT, test.name(), "", "", AcceptedFiles.printed(test), page, place);
    }

    /** {@code {@quote Test#method "words"}}. */
    public Optional<Insert> quote(Tag tag, Context context) {
        Optional<RanTest> test = ran(tag, argument(tag, 0), context);
        String words = argument(tag, 1);
        if (test.isEmpty()) {
            return Optional.empty();
        }
        String name = test.get().name().shortName();
        String printed = test.get().stdout() + "\n" + test.get().stderr();
        if (words.isBlank() || !Quotes.holds(printed, words)) {
            report.accept(ProblemKind.STALE_QUOTE.at(
                    context.place(tag.span().start()),
                    name + " did not print '" + words + "'",
                    printed.isBlank()
                            ? "it printed nothing"
                            : Quotes.nearest(printed, words)
                                    .map(line -> "the nearest that it printed is '" + line + "'")
                                    .orElse("quote what it printed")));
            return Optional.empty();
        }
        return Optional.of(new Insert.Words(words, true, "printed by " + name));
    }

    /** {@code {@result [Test#method] key [format]}}. */
    public Optional<Insert> result(Tag tag, Context context) {
        boolean named = argument(tag, 0).contains("#");
        String key = argument(tag, named ? 1 : 0);
        String format = argument(tag, named ? 2 : 1);
        Optional<RanTest> test = named ? ran(tag, argument(tag, 0), context) : publisher(key, context);
        if (named && test.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> value = test.flatMap(found -> found.entry(key));
        if (value.isEmpty()) {
            String what = test.map(found -> found.name().shortName() + " published no")
                    .orElse("no test of this chapter published");
            missing(tag, context, what + " '" + key + "'", "publish it with TestReporter.publishEntry");
            return Optional.empty();
        }
        return ResultFormat.apply(value.get(), format)
                .<Insert>map(text -> {
                    shown.exhibit(exhibit(Kind.RESULT, test.orElseThrow(), key, format, text, tag, context));
                    String origin = "published by " + test.orElseThrow().name().shortName();
                    return new Insert.Words(text, false, origin);
                })
                .or(() -> {
                    report.accept(ProblemKind.BAD_FORMAT.at(
                            context.place(tag.span().start()),
                            "'" + format + "' cannot show '" + value.get() + "'",
                            "use a format of java.util.Formatter such as %.3f"));
                    return Optional.empty();
                });
    }

    /** {@code {@figure Test#method file "caption"}}, or {@code {@figure image "caption"}} for a file of the author's. */
    public Optional<Insert> figure(Tag tag, Context context) {
        if (!argument(tag, 0).contains("#")) {
            Optional<Asset> image =
                    assets.image(argument(tag, 0), context, tag.span().start());
            return image.map(asset -> figure(asset, argument(tag, 1), context, null));
        }
        Optional<RanTest> test = ran(tag, argument(tag, 0), context);
        if (test.isEmpty()) {
            return Optional.empty();
        }
        String name = argument(tag, 1);
        Optional<PublishedFile> file = test.get().file(name);
        Optional<Path> bytes = file.flatMap(receipts::bytesOf);
        if (bytes.isEmpty()) {
            missing(
                    tag,
                    context,
                    test.get().name().shortName() + " published no file '" + name + "'",
                    "publish it with TestReporter.publishFile");
            return Optional.empty();
        }
        shown.exhibit(
                exhibit(Kind.FIGURE, test.get(), name, "", file.orElseThrow().sha256(), tag, context));
        Asset asset = assets.published(
                test.get().name(),
                file.orElseThrow(),
                bytes.get(),
                context.place(tag.span().start()));
        return Optional.of(figure(asset, argument(tag, 2), context, test.get()));
    }

    private static Exhibit exhibit(
            Kind kind, RanTest test, String name, String format, String text, Tag tag, Context context) {
        Place place = context.place(tag.span().start());
        return new Exhibit(kind, test.name(), name, format, text, context.page().address(), place);
    }

    private Figure figure(Asset asset, String caption, Context context, @Nullable RanTest test) {
        String number = context.page().nextFigure();
        String name = asset.address().substring(asset.address().lastIndexOf('/') + 1);
        return new Figure(asset, caption, number, shown.anchor("figure-" + name), test == null ? null : test.name());
    }

    /** The test that the prose explains, or else the first of the chapter's tests, that published a key. */
    private Optional<RanTest> publisher(String key, Context context) {
        Stream<RanTest> self = context.self() == null ? Stream.empty() : tests.ranBy(context.self()).stream();
        Stream<RanTest> others = context.tests().stream().flatMap(test -> tests.ranBy(test).stream());
        return Stream.concat(self, others)
                .filter(test -> test.entry(key).isPresent())
                .findFirst();
    }

    private Optional<RanTest> ran(Tag tag, String reference, Context context) {
        Optional<RanTest> test = tests.find(tag, reference, context.home());
        if (test.isEmpty()) {
            missing(
                    tag,
                    context,
                    "no test '" + reference + "' ran in this build",
                    tests.nearest(reference).map(Nearest::question).orElse("name a test as Type#method"));
        }
        return test;
    }

    private void missing(Tag tag, Context context, String message, String remedy) {
        report.accept(MISSING.at(context.place(tag.span().start()), message, remedy));
    }

    private static String argument(Tag tag, int index) {
        return index < tag.arguments().size() ? tag.arguments().get(index) : "";
    }
}
