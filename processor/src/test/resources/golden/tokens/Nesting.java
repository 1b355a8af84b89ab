class Nesting {

    private int count;

    class Inner {
        int count = Nesting.this.count;

        class Innermost extends Inner {
            Innermost(Nesting around) {
                around.super();
                super.count = this.count;
            }
        }
    }

    static class Nested extends Nesting {
        Nested() {
            super();
        }
    }

    Object all(Nesting outer, Nesting this_) {
        Inner inner = outer.new Inner();
        class Local {
            int count = inner.count;

            Local self() {
                return this;
            }
        }
        record Pair(int left) {}
        enum Side {
            LEFT
        }
        Object anonymous = new Object() {
            final int hidden = new Local().count;

            @Override
            public String toString() {
                return super.toString() + this.hidden + hidden + count + Side.LEFT + new Pair(1).left();
            }
        };
        var seen = new Nested() {
            int more;
        };
        return seen.more + anonymous.toString() + new Local().self().count;
    }

    void receiver(Nesting this) {
        this.count++;
    }
}
