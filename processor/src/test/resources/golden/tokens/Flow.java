import java.io.IOException;
import java.io.StringReader;

class Flow {
	int a = 1, b = a, c[] = {a, b};

	int all(int record) {
		outer:
		for (int i = 0, j = 1; i < c.length; i++, j--) {
			inner: while (true) {
				if (j > record) break inner;
				continue outer;
			}
		}
		for (int each : c) {
			record += each;
		}
		try (StringReader reader = new StringReader("a"); reader) {
			reader.read();
		} catch (IllegalStateException | IOException fault) {
			fault.getMessage();
		}
		Object o = a;
		if (o instanceof Integer number && number > 0) {
			var yield = (long) number;
			return (int) yield;
		}
		return switch (record) {
			case 1, 2 -> 1;
			default -> {
				yield b;
			}
		};
	}
}
