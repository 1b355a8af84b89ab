package dl.autodiff;

import dev.recto.Example;
import dev.recto.Explain;
import dev.recto.Show;
import dev.recto.Unverified;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

@Explain(of = Value.class, title = "One sweep backwards", show = Show.PROSE, value = """
    Take f(x, y) = x·y + sin x at x = 2, y = 3. Running it forwards leaves a graph behind: five
    numbers, and on each edge a slope that is *local* – it knows of one operation and nothing else.

    {@figure BackwardTest#graph graph.svg "The graph of x·y + sin x at (2, 3)"}

    What we are after is global: how does *f* answer to *x*? Follow the edges from *f* back to *x*.
    There are two ways, and the chain rule says what to do with them: **multiply the slopes along a
    way, and add up the ways.** Through the product, 1 · 3. Through the sine, 1 · cos 2 = −0.416.
    Together {@result BackwardTest#graph x %.3f}. The partial derivative that you learnt at school,
    y + cos x, is the same sum.
    """)
public final class Backward {

    private Backward() {}

    @Explain("""
        As a program the rule is hardly longer than the sentence:
        """)
    static double everyWay(Value result, Value x) {
        double slope = result == x ? 1 : 0;
        for (Value.Edge edge : result.from) {
            slope += edge.slope() * everyWay(edge.parent(), x);
        }
        return slope;
    }

    @Explain("""
        And it is right. For the graph above,

        ```java
        Value x = new Value(2);
        Value f = x.times(new Value(3)).plus(x.sin());
        System.out.println(everyWay(f, x));
        System.out.println(3 + StrictMath.cos(2));
        ```

        So the rule is complete, and as it stands it is useless, because the number of ways can be
        astronomical. Double a number sixty times, by adding it to itself. Each sum leads back to the
        one before it by *two* ways, so from the last number to the first there are 2⁶⁰ of them, more
        than a billion billions. Here is the program that walks them all. It compiles; but
        at a billion ways a second it would run for 36 years, and this is one listing that we have not
        tried.
        """)
    @Unverified("Walking 2⁶⁰ ways, a billion of them a second, would take 36 years.")
    static double sixtyDoublingsByEveryWay() {
        Value first = new Value(1);
        Value last = first;
        for (int i = 0; i < 60; i++) {
            last = last.plus(last);
        }
        return everyWay(last, first);
    }

    @Explain("""
        The art is in never walking the same stretch twice, and for that one puts the numbers
        *in order*. In a topological order each number comes after
        everything that it was made of. Read from the end, each number then comes after everything
        that it helped to make – so by the time we get to it, all its ways to the result have been
        added up, and its slope is final. It needs to pass that on only once.

        To find the order we walk the graph depth first and note a number down when its parents
        are done. A recursive method would say so in five lines, and overflow Java's stack on the
        first long computation. So we keep a stack of our own: what we meet for the first time goes
        back on it, below its parents, and is noted down when it turns up for the second time.
        """)
    static List<Value> order(Value result) {
        List<Value> done = new ArrayList<>();
        Set<Value> met = sameObject();
        Set<Value> noted = sameObject();
        Deque<Value> stack = new ArrayDeque<>();
        stack.push(result);
        while (!stack.isEmpty()) {
            Value value = stack.pop();
            if (met.add(value)) {
                stack.push(value);
                value.from.forEach(edge -> stack.push(edge.parent()));
            } else if (noted.add(value)) {
                done.add(value);
            }
        }
        return done;
    }

    @Explain("""
        Two numbers that happen to be equal are still two numbers, so the sets compare identity, not
        contents. (Java prints an object that has no words of its own with a number for its identity. That is
        another one in every run, so on this page ‹address› stands in its place.)

        ```java
        Value three = new Value(3);
        Value other = new Value(3);
        System.out.println(three + " and " + other);
        System.out.println(three.data == other.data);
        System.out.println(three == other);
        ```

        And there is something to worry about in the loop above. A number that is waiting on
        the stack may be pushed a second time, on top. Is it then noted down too early, before its
        own parents? That would need a number that is among its own ancestors, and nothing is made of
        itself. For those who trust experiments more than arguments, a test compares the order with
        its definition on {@result graphs} random graphs.
        """)
    private static Set<Value> sameObject() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @Explain("""
        Now the sweep itself. The result answers to itself with slope 1. Then, from the end of the
        order to its beginning, each number hands its slope to its parents, times the slope of the
        edge. This loop *is* backpropagation. There is no more to it.
        """)
    public static void from(Value result) {
        List<Value> order = order(result);
        order.forEach(value -> value.grad = 0);
        result.grad = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            Value value = order.get(i);
            for (Value.Edge edge : value.from) {
                edge.parent().grad += edge.slope() * value.grad;
            }
        }
    }

    @Explain("""
        The `+=` in it is the "add up the ways". Write `=` by mistake and everything works – until some
        number is used twice. In x·x the same x stands at the end of two edges, and each brings 3:
        """)
    @Example(prints = "6.0")
    static void usedTwice() {
        Value x = new Value(3);
        from(x.times(x));
        System.out.println(x.grad);
    }

    @Explain("""
        And this is what the order is worth. Sixty doublings, with their 2⁶⁰ ways, once more. The sweep
        visits 61 numbers, and is done before you have let go of the key:
        """)
    @Example(prints = """
        61 numbers
        slope 1152921504606846976
        """)
    static void sixtyDoublings() {
        Value first = new Value(1);
        Value last = first;
        for (int i = 0; i < 60; i++) {
            last = last.plus(last);
        }
        from(last);
        System.out.println(order(last).size() + " numbers");
        System.out.println("slope " + (long) first.grad);
    }
}
