package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Element;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** Looks whether the text tells what the list asks of the matter (公开内容要素), by the nouns of each element. */
@Component
class ElementsCheck implements Check {

    private static final double ENOUGH = 0.6;
    private static final int MOST = 40;
    private static final int NOUN = 4;
    private static final Set<String> FILLERS =
            Set.of("相关", "有关", "情况", "信息", "内容", "主要", "具体", "其他", "以及", "公开", "的", "等", "和", "及", "与", "或");

    private final ListRegister lists;

    ElementsCheck(ListRegister lists) {
        this.lists = lists;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.ELEMENTS);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        return elements(manuscript).stream()
                .filter(element -> !element.covered())
                .map(element -> Verdict.warns(
                        Point.ELEMENTS,
                        element.matter() + "\n" + element.words(),
                        say("publishing.checks.element", element.words(), element.matter()),
                        "body",
                        null))
                .toList();
    }

    @Override
    public List<Element> elements(Manuscript manuscript) {
        var matters = lists.matters(manuscript.content().matters());
        if (matters.isEmpty()) return List.of();
        var said = pairs(manuscript.everything() + facts(manuscript));
        List<Element> elements = new ArrayList<>();
        for (var matter : matters.values()) {
            for (var words : matter.elements()) {
                if (elements.size() < MOST) elements.add(new Element(matter.name(), words, covers(said, words)));
            }
        }
        return elements;
    }

    /** Whether enough of what an element is called is said; alternatives in one element are judged each for itself. */
    static boolean covers(Set<String> said, String element) {
        var parts = element.replaceAll("[（(][^）)]{0,40}[）)]", "").split("[、，,;；和及与或/]");
        int covered = 0;
        int asked = 0;
        for (var part : parts) {
            var pairs = pairs(part);
            pairs.removeAll(FILLERS);
            if (pairs.isEmpty()) continue;
            asked++;
            boolean most = pairs.stream().filter(said::contains).count() >= ENOUGH * pairs.size();
            if (most || saysTheNoun(said, part.strip())) covered++;
        }
        return asked == 0 || covered * 2 >= asked;
    }

    /** What a Chinese phrase is about stands at its end: 最低生活保障标准 is told where 保障标准 is. */
    private static boolean saysTheNoun(Set<String> said, String part) {
        var noun = part.substring(Math.max(0, part.length() - NOUN));
        return part.length() > NOUN
                && said.containsAll(pairs(noun))
                && !pairs(noun).isEmpty();
    }

    /** Every two characters that stand beside each other. */
    static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            if (isHan(text.charAt(at)) && isHan(text.charAt(at + 1))) pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }

    /** What the page itself tells beside the text. */
    private static String facts(Manuscript manuscript) {
        var meta = manuscript.content().metadata();
        var facts = new StringBuilder("\n文件名称\n标题\n发布机构\n公开主体\n发布日期\n公开时间");
        if (meta.origin().number() != null) facts.append("\n文号\n发文字号\n文件编号\n文件文号");
        if (meta.origin().formedOn() != null) facts.append("\n成文日期\n制定时间");
        if (meta.validity().from() != null) facts.append("\n施行日期\n有效期\n生效日期");
        if (meta.origin().issuer() != null) facts.append("\n发文机关\n制定机关");
        return facts.toString();
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
