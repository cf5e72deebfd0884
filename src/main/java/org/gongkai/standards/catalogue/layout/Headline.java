package org.gongkai.standards.catalogue.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a title, a heading between rows or the name of a sheet says of the rows below (标题): their field, their subject, the
 * type of power. What it does not say is empty.
 *
 * @param words the heading itself without its number, when it says nothing else
 */
public record Headline(String field, String subject, String category, String words) {
    public static final Headline NONE = new Headline("", "", "", "");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:附件?\\s*\\d*\\s*[:：]?|[（(][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}\\s*[、.．:：]|\\d{1,3}\\s*[、.．:：_\\-—]+|\\d{1,3}(?=\\p{IsHan})(?!个|项|年)|第[一二三四五六七八九十]+(?:部分|章|节|类)[、:：]?)");
    private static final Pattern COUNT = Pattern.compile("[（(【\\[]?(?:共计?|合计)?\\s*\\d+\\s*[项个条类件][)）】\\]]?$");
    private static final Pattern NAMED_FIELD =
            Pattern.compile("(?:^|.*[\\p{Punct}\\p{IsPunctuation}])(?:试点|公开|重点)?领域(?:名称)?[:：](.{2,16})$");
    private static final Pattern NAMED_SUBJECT =
            Pattern.compile("^(?:填报|编制|实施|责任|公开|报送|牵头|主管)?(?:单位|部门|主体|机关|机构)(?:名称)?(?:[（(]盖章[)）])?[:：](.{2,30})$");
    private static final Pattern PLACE = Pattern.compile(
            "^.*?(?:自治区|省|盟|自治州)(?=\\p{IsHan}{4})|^.{2,8}?市(?!政|场)(?=\\p{IsHan}{4})|^.{1,8}?(?:区|县|旗)(?=\\p{IsHan}{4})(?!域)|^.{2,8}?(?:街道办事处|街道|镇|乡|苏木)(?:人民政府)?(?=\\p{IsHan}{4})|^(?:人民)?政府|^(?:20\\d\\d年度?)");
    private static final Pattern FIELD = Pattern.compile("^(.{2,14}?)(?:试点|重点)?领域.*");
    private static final Pattern NO_FIELD = Pattern.compile(".*(?:重点|试点|基层|各|相关|全部|\\d+个|有关|政务公开).*");
    private static final Pattern POWERS = Pattern.compile(
            "^(.{2,24}?)(?:20\\d\\d年度?)?(?:[（(]?20\\d\\d年?版?[)）]?)?(?:行政)?(?:权责|权力|责任|职权|权力和责任|权力责任|公共服务|行政许可|政务服务)(?:事项)?(?:清单|目录|一览表).*");
    private static final Pattern UNIT = Pattern.compile(".*(?:局|委|办|处|镇|乡|街道|政府|中心|院|所|站|队|委员会|办公室|联合会|苏木|分局|大队)$");
    private static final Pattern CATEGORY =
            Pattern.compile("^(?:其他)?(行政(?:许可|处罚|强制|征收|征用|给付|检查|确认|奖励|裁决)|其他行政权力|其他(?:权力|类)|行政其他)(?:类|事项|权力)?$");
    private static final Pattern NO_NAME =
            Pattern.compile(".*(?:表|目录|清单|附件|总|汇|明细|级|示例|样|页|批|工作|说明|封面|基本|标准|公开|事项|数据|模板).*");

    /**
     * @param fieldIn the known field that occurs in a text, empty if none does
     * @param isUnit whether a name is that of a unit
     */
    public static Headline of(String text, UnaryOperator<String> fieldIn, Predicate<String> isUnit) {
        var plain = text.replaceAll("\\s+", "");
        var named = NAMED_SUBJECT.matcher(plain);
        if (named.matches()) {
            return new Headline("", named.group(1), "", "");
        }
        var words = COUNT.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceFirst("");
        var category = CATEGORY.matcher(words);
        if (category.matches()) {
            return new Headline("", "", category.group(1), "");
        }
        var subject = subject(words, isUnit);
        var field = subject.isEmpty() ? field(words, fieldIn) : "";
        if (field.isEmpty()
                && subject.isEmpty()
                && words.length() <= 20
                && UNIT.matcher(words).matches()) {
            subject = words;
        }
        boolean says = !field.isEmpty() || !subject.isEmpty();
        return new Headline(field, subject, "", says || words.length() > 25 ? "" : words);
    }

    /** What the name of a sheet says; a name that could be anything says nothing. */
    public static Headline ofSheet(String name, UnaryOperator<String> fieldIn, Predicate<String> isUnit) {
        var read = of(name, fieldIn, isUnit);
        if (read.words().isEmpty()) {
            return read;
        }
        var words = read.words().replaceAll("(?:领域|类)$", "");
        boolean isName = words.matches("\\p{IsHan}[\\p{IsHan}、（）()]{1,11}")
                && !NO_NAME.matcher(words).matches();
        return isName ? new Headline(words, "", "", "") : NONE;
    }

    /** This, and where it says nothing, the other. */
    public Headline or(Headline other) {
        return new Headline(
                field.isEmpty() ? other.field : field,
                subject.isEmpty() ? other.subject : subject,
                category.isEmpty() ? other.category : category,
                words.isEmpty() ? other.words : words);
    }

    /** Whether it says anything that fills cells of the rows below. */
    public boolean isSaying() {
        return !field.isEmpty() || !subject.isEmpty() || !category.isEmpty();
    }

    private static String field(String words, UnaryOperator<String> fieldIn) {
        var named = NAMED_FIELD.matcher(words);
        var known = fieldIn.apply(named.matches() ? named.group(1) : words);
        if (!known.isEmpty()) {
            return known;
        }
        if (named.matches()) {
            return named.group(1).replaceAll("领域$", "");
        }
        var rest = words;
        for (var place = PLACE.matcher(rest); place.find(); place = PLACE.matcher(rest)) {
            rest = rest.substring(place.end());
        }
        var found = FIELD.matcher(rest);
        return found.matches() && !NO_FIELD.matcher(found.group(1)).matches() ? found.group(1) : "";
    }

    private static String subject(String words, Predicate<String> isUnit) {
        if (isUnit.test(words)) {
            return words;
        }
        var powers = POWERS.matcher(words);
        var candidate = powers.matches() ? powers.group(1) : "";
        for (int from = 0; from + 2 < candidate.length(); from++) {
            var name = candidate.substring(from);
            if (isUnit.test(name)) {
                // "新城区东街街道办事处": the 区 belongs to the district's name
                boolean split = from > 0 && name.startsWith("区") && isUnit.test(name.substring(1));
                return split ? name.substring(1) : name;
            }
        }
        return UNIT.matcher(candidate).matches() && !List.of("政府", "人民政府").contains(candidate) ? candidate : "";
    }
}
