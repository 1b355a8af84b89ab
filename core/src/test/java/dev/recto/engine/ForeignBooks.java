package dev.recto.engine;

import dev.recto.receipt.PublishedFile;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A book of one chapter in Japanese and one in Arabic, with code, what it prints, a figure, tables, a formula, an exercise, a
 * citation, a footnote and a term.
 */
public final class ForeignBooks {

    /** Address of the chapter. */
    public static final String PAGE = "chapter.html";

    private static final String CART = """
            package shop;

            import dev.recto.Explain;

            public final class Cart {
                private Cart() {}

                @Explain("%s")
                public static int sum(int... prices) {
                    int sum = 0;
                    for (int price : prices) {
                        sum += price;
                    }
                    return sum;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            import dev.recto.Explain;
            import org.junit.jupiter.api.Test;

            @Explain(of = Cart.class)
            class CartTest {
                @Explain("%s")
                @Test
                void adds() {
                    int sum = Cart.sum(120, 80, 300);
                    System.out.println(sum);
                    if (sum != 500) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    private static final String BIBLIOGRAPHY = """
            @article{knuth84,
              author = {Donald E. Knuth},
              title = {Literate Programming},
              journal = {The Computer Journal},
              year = {1984},
              volume = {27},
              pages = {97--111},
              doi = {10.1093/comjnl/27.2.97}
            }
            """;

    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"120\" viewBox=\"0 0 300 120\">"
                    + "<path d=\"M10 110 L100 60 L200 80 L290 10\" fill=\"none\" stroke=\"#246\" stroke-width=\"3\"/></svg>";

    private static final Map<String, String> CHAPTERS = Map.of("ja", """
            ---
            title: 買い物かごの合計
            summary: 品物の値段を足し合わせる短い章。テストが実際に走らせたコードだけを示す。
            chapter: true
            order: 1
            types: [Cart]
            tags: [合計]
            ---
            買い物かごに入れた品物の値段を足し合わせると、支払う金額が決まる。この章では、その計算を一つの
            メソッドで書き、テストで確かめる[@knuth84]。足す順序は結果に影響しない[^order]。かごの中身が
            空のときは零になる。

            ## 足し算を書く

            値段は整数で表す。{@term 合計: すべての値段を足したもの}は次のメソッドが計算する。

            式で書けば {@ref eq:sum} のとおりである。

            $$s = \\sum_{i=1}^{n} p_i$$ {#eq:sum}

            {@ref fig:CartTest#adds} は品物ごとの値段の動きを、{@ref tbl:CartTest#adds} はその値を示す。

            {@figure CartTest#adds prices.svg "値段の動き"}

            {@table CartTest#adds prices.csv "品物と値段"}

            | 品物 | 個数 |
            |---|--:|
            | 林檎 | 3 |
            | 蜜柑 | 12 |

            Table: かごの中身 {#tbl:basket}

            > [!NOTE]
            > 値段には税を含めない。詳しくは {@ref tbl:basket} を見てほしい。

            > {@exercise tax "税を加える"}
            > 合計に一割の税を加えるメソッドを書きなさい。
            >
            > {@solution Cart#sum}

            [^order]: 整数の足し算は交換法則を満たす。
            """, "ar", """
            ---
            title: مجموع سلة المشتريات
            summary: فصل قصير يجمع أسعار السلع، ولا يعرض إلا شيفرة نفذتها الاختبارات.
            chapter: true
            order: 1
            types: [Cart]
            tags: [الجمع]
            ---
            إذا جمعنا أسعار السلع الموضوعة في السلة عرفنا المبلغ الواجب دفعه. في هذا الفصل نكتب هذا الحساب في
            دالة واحدة ونتحقق منه باختبار [@knuth84]. لا يؤثر ترتيب الجمع في النتيجة[^order]. وإذا كانت السلة
            فارغة كان المجموع صفرا.

            ## كتابة الجمع

            نمثل السعر بعدد صحيح. أما {@term المجموع: ناتج جمع كل الأسعار} فتحسبه الدالة الآتية.

            ويكتب ذلك في صيغة كما في {@ref eq:sum}.

            $$s = \\sum_{i=1}^{n} p_i$$ {#eq:sum}

            يبين {@ref fig:CartTest#adds} تغير الأسعار، ويبين {@ref tbl:CartTest#adds} قيمها.

            {@figure CartTest#adds prices.svg "تغير الأسعار"}

            {@table CartTest#adds prices.csv "السلع وأسعارها"}

            | السلعة | العدد |
            |---|--:|
            | تفاح | 3 |
            | برتقال | 12 |

            Table: محتوى السلة {#tbl:basket}

            > [!NOTE]
            > لا تشمل الأسعار الضريبة. انظر {@ref tbl:basket}.

            > {@exercise tax "إضافة الضريبة"}
            > اكتب دالة تضيف إلى المجموع ضريبة قدرها العشر.
            >
            > {@solution Cart#sum}

            [^order]: جمع الأعداد الصحيحة عملية إبدالية.
            """);

    private static final Map<String, String> PRICES = Map.of(
            "ja", "品物,値段 [円]\n林檎,120\n蜜柑,80\n西瓜,300\n", "ar", "السلعة,السعر [د.إ]\nتفاح,120\nبرتقال,80\nبطيخ,300\n");

    private ForeignBooks() {}

    /** The folder of the book in Japanese, {@code ja}, or in Arabic, {@code ar}. */
    public static Path woven(Path folder, String language) throws IOException {
        boolean japanese = language.equals("ja");
        TinyProject project = new TinyProject(Files.createDirectories(folder))
                .language(language)
                .with(
                        "src/main/java/shop/Cart.java",
                        CART.formatted(japanese ? "値段を一つずつ足す。" : "نضيف الأسعار واحدا بعد آخر."))
                .with("src/test/java/shop/CartTest.java", TEST.formatted(japanese ? "五百円になる。" : "المجموع خمسمئة."))
                .with("src/book/references.bib", BIBLIOGRAPHY)
                .with("src/book/chapter.md", CHAPTERS.get(language));
        PublishedFile picture = project.published("prices.svg", "image/svg+xml", PICTURE);
        PublishedFile table = project.published("prices.csv", "text/csv", PRICES.get(language));
        WeaveResult result =
                project.compiled().run("shop.CartTest", "adds", picture, table).weave();
        if (result.problems().stream().anyMatch(Problem::isError)) {
            throw new IllegalStateException(result.problems().toString());
        }
        return project.path("target/book");
    }
}
