package org.gongkai.foundation.privacy.suspecting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Names in running text (行文中的姓名): a surname and one or two characters more, between words that stand beside people. Whoever is called by
 * an office is named by right and passed over.
 */
final class SpokenNames {

    private static final Set<String> SURNAMES =
            WordList.of("/org/gongkai/foundation/privacy/surnames.txt").words();
    private static final WordList NO_NAMES = WordList.of("/org/gongkai/foundation/privacy/no-names.txt");
    private static final WordList WORDS = WordList.of("words.txt");
    private static final WordList PERSONS = WordList.of("before-persons.txt");
    private static final WordList DOINGS = WordList.of("after-persons.txt");
    private static final WordList OFFICES = WordList.of("offices.txt");
    private static final String BEFORE = "与和及、于对由向被给同跟将让把为替因到经找即则而但后但，。；：:,;(\n\t“《是叫系人者户属 ";
    private static final String AFTER = "与和及、的于在将已向对从未系是现到等也又即被把经因以并不，。；：:,;)(\n\t”》 ";
    private static final String NOT_GIVEN =
            "的了和与及或在于是为有被把对从到由向不未将其各此该等应须可按请你我他她它们某者上下个这那年月日元号" + "市区县乡镇街路局厅委办科室部门处所院校公司厂店村楼";
    private static final WordList CALLED =
            new WordList(Set.of("女士", "先生", "老师", "医生", "律师", "老板", "师傅", "同志", "姓", "氏", "大爷", "大妈", "阿姨", "叔叔"), 2);
    /** Surnames that are nearly always something else. */
    private static final String RARE = "母门时都那能后年仅即若海国和由原";

    private static final String NUMBERS = "一二三四五六七八九十";
    /** Characters of which given names are often made. General knowledge, own list. */
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉萍红华文辉建国民春梅海燕志永林生祥龙凤莲香珍贵荣福德亮俊峰鹏飞翔宇浩然子轩涵梓萱欣怡"
            + "诺一佳嘉爱琪瑶雪晶莹洁琳婷婧媛慧颖智聪博睿思雨晨阳旭东晓光宏远斌彬成才金银宝库财富顺利庆兴旺学武忠孝义仁礼信诚善良美淑惠翠巧云彩虹月琴琦瑞祺卫保安全胜发友恒毅坤乾山川江河"
            + "波清泉源润泽森树柏松竹菊莉茹蕾薇蓉蓓菲芬芸花草苗青蓝紫紅黎小大喜双铁锁柱根栓牛虎豹狗娃妮妞囡君臣相帅将军奇伦康健壮力克尚向前进步高升景昌盛隆基业立新改革长寿延年元亨贞启明理达通贤能继承祖宗家治邦正直方圆和谐悦乐欢凯奕晗昊煜煊炜烨焕灿然熙彤丹朱橙墨";

    /** Surnames that are as often another word; these need more around them. */
    private static final String DOUBTFUL = "于但来相区都全方初敬房车路向应宿卫修平利党常顾文高安成许从关计明管解单包汤步经钱万江水周金石连习幸阳元左别景印双";

    private static final int OFTEN = 2;

    private SpokenNames() {}

    /** How much speaks for a name, from nothing to what needs no more. */
    private enum Weight {
        NONE,
        SOME,
        MUCH
    }

    static void find(String text, Consumer<Suspicion> found) {
        List<Suspicion> maybe = new ArrayList<>();
        for (int at = 0; at < text.length() - 1; at++) {
            int surname = surname(text, at);
            if (surname > 0) read(text, at, surname, found, maybe);
        }
        Map<String, Long> often = maybe.stream()
                .collect(Collectors.groupingBy(one -> words(text, one), HashMap::new, Collectors.counting()));
        maybe.stream()
                .filter(one -> often.getOrDefault(words(text, one), 0L) >= OFTEN)
                .forEach(found);
    }

    private static String words(String text, Suspicion one) {
        return text.substring(one.start(), one.end());
    }

    private static int surname(String text, int at) {
        if (at + 2 < text.length() && text.charAt(at) != '第' && SURNAMES.contains(text.substring(at, at + 2))) return 2;
        return RARE.indexOf(text.charAt(at)) < 0 && SURNAMES.contains(text.substring(at, at + 1)) ? 1 : 0;
    }

    private static void read(String text, int at, int surname, Consumer<Suspicion> found, List<Suspicion> maybe) {
        var left = before(text, at);
        if (left == Weight.NONE || NO_NAMES.after(text, at) > 1 || WORDS.after(text, at) > 1) return;
        if (CALLED.after(text, at + surname) > 0) return;
        int shortest = at + surname + 1;
        for (int end = Math.min(shortest + 1, text.length()); end >= shortest; end--) {
            if (!isGiven(text, at + surname, end)) continue;
            var right = after(text, end);
            boolean doubt = end > shortest && right == Weight.NONE && after(text, shortest) == Weight.MUCH;
            if (doubt) continue;
            if (left != Weight.MUCH && right != Weight.MUCH && isAnyOf(text, at + surname, end, NUMBERS)) continue;
            boolean usual = end > shortest && isOf(text, at + surname, end, GIVEN);
            boolean doubtful = surname == 1 && DOUBTFUL.indexOf(text.charAt(at)) >= 0;
            boolean sure = doubtful
                    ? left == Weight.MUCH && right != Weight.NONE
                            || usual && (left == Weight.MUCH || right == Weight.MUCH)
                    : usual && right != Weight.NONE
                            || left == Weight.MUCH && (right != Weight.NONE || end > shortest)
                            || right == Weight.MUCH
                            || surname > 1 && right == Weight.SOME;
            if (sure) {
                found.accept(new Suspicion(Suspicion.What.NAME, at, end));
                return;
            }
            if (right == Weight.SOME && (!doubtful || usual)) {
                maybe.add(new Suspicion(Suspicion.What.NAME, at, end));
                return;
            }
        }
    }

    private static boolean isGiven(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c < '一' || c > '龥' || NOT_GIVEN.indexOf(c) >= 0) return false;
        }
        return true;
    }

    private static boolean isOf(String text, int from, int end, String characters) {
        return text.substring(from, end).chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private static boolean isAnyOf(String text, int from, int end, String characters) {
        return text.substring(from, end).chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }

    private static Weight before(String text, int at) {
        if (OFFICES.before(text, at) > 0) return Weight.NONE;
        if (PERSONS.before(text, at) > 0) return Weight.MUCH;
        boolean parted = at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
        if (!parted) return Weight.NONE;
        int before = at;
        while (before > 0 && "：:，, 　是系叫".indexOf(text.charAt(before - 1)) >= 0) before--;
        return before < at && before > 0 && PERSONS.before(text, before) > 1 ? Weight.MUCH : Weight.SOME;
    }

    private static Weight after(String text, int end) {
        if (DOINGS.after(text, end) > 0) return Weight.MUCH;
        if (end == text.length() || AFTER.indexOf(text.charAt(end)) >= 0) return Weight.SOME;
        return Weight.NONE;
    }
}
