package dev.recto.bench.cost;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Contenders that are measured by turns. The last one is what the others are compared with. */
public final class Turns {

    private final String question;
    private final List<Contender> contenders;
    private final List<List<Cost>> rounds = new ArrayList<>();

    /** Compares contenders, of which the last is the measure of the others. */
    public Turns(String question, Contender... contenders) {
        this(question, List.of(contenders));
    }

    /** Compares contenders, of which the last is the measure of the others. */
    public Turns(String question, List<Contender> contenders) {
        this.question = question;
        this.contenders = contenders;
    }

    /** Measures each once more. Who goes first changes, so that nobody gains from its place. */
    public void round() throws IOException, InterruptedException {
        Cost[] costs = new Cost[contenders.size()];
        boolean forth = rounds.size() % 2 == 0;
        for (int i = 0; i < costs.length; i++) {
            int at = forth ? i : costs.length - 1 - i;
            costs[at] = contenders.get(at).task().run();
        }
        rounds.add(List.of(costs));
    }

    /** Measures each so many times, after one time that does not count: it brings files into memory. */
    public Turns rounds(int count) throws IOException, InterruptedException {
        for (int i = 0; i <= count; i++) {
            round();
        }
        rounds.remove(0);
        return this;
    }

    /** A row for each contender. */
    public List<Row> rows() {
        return IntStream.range(0, contenders.size()).mapToObj(this::row).toList();
    }

    private Row row(int at) {
        List<Cost> costs = rounds.stream().map(round -> round.get(at)).toList();
        // Of each round on its own, as a machine that is busier for a while slows down both.
        List<Double> ratios = rounds.stream()
                .map(round -> round.get(at).cpu() / round.get(contenders.size() - 1).cpu())
                .toList();
        return new Row(question, contenders.get(at).name(), costs, Median.of(ratios));
    }
}
