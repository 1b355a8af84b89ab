package dev.recto.dialect.myst;

import static java.util.Map.entry;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.text.Nearest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <code>{si}`4 <\\kilo\\gram>`</code> is a number with its unit, 4 kg: docs/typography.md, "Scientific units". */
@AutoService(DialectRule.class)
public final class Units extends RoleRule {

    private static final Pattern QUANTITY = Pattern.compile("([0-9.,eE+-]+)\\s?<((?:\\s*\\\\[a-zA-Z]+)+)\\s*>");
    private static final Pattern WORD = Pattern.compile("\\\\([a-zA-Z]+)");

    /** BIPM, The International System of Units, 9th edition, tables 2 to 4, 7 and 8. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("ampere", "A"),
            entry("candela", "cd"),
            entry("kelvin", "K"),
            entry("kilogram", "kg"),
            entry("metre", "m"),
            entry("meter", "m"),
            entry("mole", "mol"),
            entry("second", "s"),
            entry("gram", "g"),
            entry("becquerel", "Bq"),
            entry("degreeCelsius", "°C"),
            entry("degree", "°"),
            entry("coulomb", "C"),
            entry("farad", "F"),
            entry("gray", "Gy"),
            entry("hertz", "Hz"),
            entry("henry", "H"),
            entry("joule", "J"),
            entry("lumen", "lm"),
            entry("katal", "kat"),
            entry("lux", "lx"),
            entry("newton", "N"),
            entry("ohm", "Ω"),
            entry("pascal", "Pa"),
            entry("radian", "rad"),
            entry("siemens", "S"),
            entry("sievert", "Sv"),
            entry("steradian", "sr"),
            entry("tesla", "T"),
            entry("volt", "V"),
            entry("watt", "W"),
            entry("weber", "Wb"),
            entry("litre", "L"),
            entry("liter", "L"),
            entry("tonne", "t"),
            entry("electronvolt", "eV"),
            entry("minute", "min"),
            entry("hour", "h"),
            entry("day", "d"),
            entry("percent", "%"),
            entry("pico", "p"),
            entry("nano", "n"),
            entry("micro", "µ"),
            entry("milli", "m"),
            entry("centi", "c"),
            entry("deci", "d"),
            entry("hecto", "h"),
            entry("kilo", "k"),
            entry("mega", "M"),
            entry("giga", "G"),
            entry("tera", "T"),
            entry("peta", "P"),
            entry("per", "/"),
            entry("squared", "²"),
            entry("cubed", "³"));

    /** The rule. */
    public Units() {
        super("si");
    }

    @Override
    public void write(Call call, Edits edits) {
        Matcher quantity = QUANTITY.matcher(words(call));
        if (!quantity.matches()) {
            edits.refuse(
                    call.whole(), "'" + words(call) + "' is no number with a unit", "write {si}`4 <\\\\kilo\\\\gram>`");
            return;
        }
        StringBuilder unit = new StringBuilder();
        Matcher word = WORD.matcher(quantity.group(2));
        while (word.find()) {
            String sign = SIGNS.get(word.group(1));
            if (sign == null) {
                edits.refuse(
                        call.whole(),
                        "nobody knows the unit '" + word.group(1) + "'",
                        Nearest.remedy(word.group(1), SIGNS.keySet(), "write the quantity in words"));
                return;
            }
            unit.append(sign);
        }
        edits.replace(call.whole(), quantity.group(1) + "\u00A0" + unit);
    }
}
