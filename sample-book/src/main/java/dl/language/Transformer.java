package dl.language;

import dl.answers.Softmax;
import dl.attention.Block;
import dl.attention.Head;
import dl.attention.Mask;
import dl.attention.Reader;
import dl.matrices.Matrix;
import dl.tape.Entries;
import dl.tape.Measured;
import dl.tape.Node;
import dl.tape.Slopes;
import dl.tape.Tape;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One who looks back at all words of a sentence, and has learnt at which. */
record Transformer(List<Matrix> weights) implements Speaker {

    // @start region=reader
    static final Reader READER = new Reader(
            Words.count(), LONGEST,
            new Block(new Head(16, 8), 2, 64), Reader.Places.TOLD);
    // @end

    Transformer {
        weights = List.copyOf(weights);
    }

    /** One who has learnt nothing yet. */
    static Transformer fresh(Random random) {
        return new Transformer(READER.scattered(random));
    }

    // @start region=next
    @Override
    public double[] next(List<String> before) {
        Matrix scores = scores(before);
        return Softmax.chances(Entries.row(scores, before.size()));
    }

    private Matrix scores(List<String> words) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        return READER.answer(nodes, read(words)).value();
    }
    // @end

    // @start region=after
    @Override
    public double[][] after(List<String> words) {
        Matrix scores = scores(words);
        return IntStream.range(0, words.size())
                .mapToObj(i -> Softmax.chances(Entries.row(scores, i)))
                .toArray(double[][]::new);
    }
    // @end

    // @start region=read
    /** What is read: a stop, the words, and stops to the end. */
    static int[] read(List<String> words) {
        int[] read = new int[LONGEST];
        Arrays.fill(read, Words.number(Words.END));
        int last = Math.min(words.size(), LONGEST - 1);
        for (int i = 0; i < last; i++) {
            read[i + 1] = Words.number(words.get(i));
        }
        return read;
    }
    // @end

    // @start region=measured
    /** How surprised it is by sentences, in nats, and its slopes. */
    Measured measured(List<Sentence> heard) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        int[] read = heard.stream()
                .flatMapToInt(each -> IntStream.of(read(each.words())))
                .toArray();
        int[] asked = IntStream.range(0, read.length)
                .filter(i -> i % LONGEST
                        < heard.get(i / LONGEST).words().size())
                .toArray();
        int[] meant = heard.stream()
                .flatMapToInt(each -> IntStream.of(
                        Words.numbers(each.words())))
                .toArray();
        Node loss = READER.answer(nodes, read)
                .rows(asked).crossEntropy(meant);
        Slopes slopes = tape.back(loss);
        return new Measured(loss.number(),
                nodes.stream().map(slopes::of).toList());
    }
    // @end

    /** Where a head looks: for each place a row, with how much it looks at each place. */
    Matrix looks(int head, List<String> words) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        List<Node> inBlock = READER.inBlock(nodes);
        int from = head * Head.WEIGHTS;
        return READER.block().head()
                .looks(READER.rows(nodes, read(words)), inBlock.subList(from, from + Head.WEIGHTS),
                        Mask.past(LONGEST))
                .value();
    }

    /** How many weights it has. */
    int size() {
        return weights.stream().mapToInt(matrix -> matrix.rows() * matrix.columns()).sum();
    }
}
