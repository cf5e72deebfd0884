package org.gongkai.standards.catalogue.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gongkai.standards.catalogue.sheet.Grid.FlawKind;
import org.gongkai.standards.catalogue.sheet.GridBuilder;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How numbers are displayed: {@code 0000} shows 5 as 0005. A whole date is written 2026-03-05 whatever its format, so that it
 * means the same in every office.
 */
final class CellFormats extends DefaultHandler {
    private static final Pattern DECORATION =
            Pattern.compile("\\[(?:\\$[^\\]]*|DBNum\\d|[A-Za-z]+\\d*)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_PART = Pattern.compile("\"[^\"]*\"|\\\\.|[yY]+|[mM]+|[dD]+");
    private static final Pattern MASK = Pattern.compile("0+(?:[-/ ]0+)+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** Numbers of formats that Chinese editions of Excel give a meaning of their own. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private static final int DIGITS_KEPT = 15;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<@Nullable String> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private boolean inCells;
    private boolean inFonts;
    private boolean since1904;

    void countFrom1904() {
        since1904 = true;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                format(number(attributes, "numFmtId"), Objects.toString(attributes.getValue("formatCode"), ""));
            case "fonts" -> inFonts = true;
            case "font" -> {
                if (inFonts) {
                    font(null);
                }
            }
            case "name" -> {
                if (inFonts && !fonts.isEmpty()) {
                    fonts.set(fonts.size() - 1, SymbolFonts.name(attributes.getValue("val")));
                }
            }
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    style(number(attributes, "numFmtId"), number(attributes, "fontId"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inCells &= !name.equals("cellXfs");
        inFonts &= !name.equals("fonts");
    }

    /** The symbol font a style writes with; null for any other font. */
    @Nullable
    String symbolFont(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).font() : null;
    }

    void format(int id, String code) {
        own.put(id, code);
    }

    void font(@Nullable String name) {
        fonts.add(SymbolFonts.name(name));
    }

    /** One more style, with the numbers of its format and of its font. */
    void style(int format, int font) {
        styles.add(new Style(format, font < fonts.size() ? fonts.get(font) : null));
    }

    /** Lays a number into the grid as its cell shows it; what has more digits than a spreadsheet keeps is told. */
    void place(GridBuilder grid, int row, int column, int style, String raw) {
        var shown = text(style, raw);
        grid.cell(row, column, shown);
        if (shown.length() > DIGITS_KEPT && shown.chars().allMatch(Character::isDigit)) {
            grid.flaw(row, column, FlawKind.DIGITS_LOST, shown);
        }
    }

    /** The number as its cell shows it. */
    String text(int style, String raw) {
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        int id = style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
        var code = DECORATION.matcher(code(id)).replaceAll("");
        if (code.isEmpty() || code.equalsIgnoreCase("General") || code.equals("@")) {
            return plain(raw, value);
        }
        if (DateUtil.isADateFormat(id, code) && DateUtil.isValidExcelDate(value)) {
            return date(id, code, value);
        }
        var mask = code.replace("\\", "").replace("\"", "");
        return MASK.matcher(mask).matches() && value >= 0 && value == Math.rint(value)
                ? masked(mask, plain(raw, value))
                : formatter.formatRawCellContents(value, id, code, since1904).strip();
    }

    private String date(int id, String code, double value) {
        var letters = QUOTED.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        var moment = DateUtil.getLocalDateTime(value, since1904);
        if (!letters.contains("y") || !letters.contains("d")) {
            return letters.contains("h") || letters.contains("s")
                    ? formatter
                            .formatRawCellContents(value, id, code, since1904)
                            .strip()
                    : partOfDate(code, moment);
        }
        boolean timed = letters.contains("h") && !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return moment.format(DateTimeFormatter.ofPattern(timed ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd"));
    }

    private static String partOfDate(String code, LocalDateTime moment) {
        return DATE_PART.matcher(code.split(";", 2)[0]).replaceAll(found -> {
            var part = found.group();
            var shown =
                    switch (part.charAt(0)) {
                        case '"' -> part.substring(1, part.length() - 1);
                        case '\\' -> part.substring(1);
                        case 'y', 'Y' -> Integer.toString(moment.getYear());
                        case 'm', 'M' -> Integer.toString(moment.getMonthValue());
                        default -> Integer.toString(moment.getDayOfMonth());
                    };
            return Matcher.quoteReplacement(shown);
        });
    }

    /** A number that a mask divides: 00-00 shows 505 as 05-05. */
    private static String masked(String mask, String digits) {
        var shown = new StringBuilder();
        int next = digits.length() - 1;
        for (int i = mask.length() - 1; i >= 0; i--) {
            if (mask.charAt(i) == '0') {
                shown.append(next >= 0 ? digits.charAt(next--) : '0');
            } else {
                shown.append(mask.charAt(i));
            }
        }
        return digits.substring(0, next + 1) + shown.reverse();
    }

    private String code(int id) {
        var code = own.get(id);
        if (code == null) {
            code = CHINESE.get(id);
        }
        return code == null ? Objects.toString(BuiltinFormats.getBuiltinFormat(id), "") : code;
    }

    /** All digits, never as 5.12E+17; what binary fractions add behind the fifteenth digit is cut off. */
    private static String plain(String raw, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return raw;
        }
        var exact = new BigDecimal(raw.strip());
        if (exact.scale() > 0) {
            exact = exact.round(new MathContext(15, RoundingMode.HALF_UP));
        }
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static int number(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null || !value.matches("\\d{1,9}") ? 0 : Integer.parseInt(value);
    }

    /** What matters of a style: its number format, and its font if that is one of symbols. */
    private record Style(int format, @Nullable String font) {}
}
