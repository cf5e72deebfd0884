package org.gongkai.foundation.privacy;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds where people live (住址): an address down to house or room, unless an office is spoken of. */
final class Addresses {

    private static final String NUMBER = "(?:[0-9０-９]{1,5}+|[A-Za-z]{1,2}+(?=[座栋幢])|[一二三四五六七八九十百]{1,4}+)";
    private static final Pattern PART = Pattern.compile(NUMBER + "[  ]{0,2}+(号楼|号院|单元|栋|幢|座|楼|室|户|号|组)");
    private static final int WIDEST_GAP = 8;
    private static final int LONGEST = 40;
    private static final String ENDS = "，。；：！？、,;:!?\t\n（(）)《》“”\"|｜";

    private static final Set<String> STREETS = Set.of(
            "路", "街", "巷", "胡同", "大道", "小区", "家园", "花园", "新村", "苑", "公寓", "村", "嘎查", "苏木", "社区", "里", "庄", "府", "城",
            "庭", "居");
    private static final Set<String> HOMES = Set.of(
            "住址", "家住", "住所", "现住", "住在", "户籍地", "户籍所在地", "居住地", "居住于", "家庭地址", "家庭住址", "暂住", "常住", "户籍地址", "通信地址",
            "通讯地址", "房屋坐落", "住：");
    private static final Set<String> OFFICES = Set.of(
            "办公", "地点", "中心", "大厅", "窗口", "局", "委员会", "大厦", "公司", "医院", "学校", "派出所", "法院", "检察院", "政府", "会议室", "酒店",
            "宾馆", "单位", "报名", "受理", "现场", "街道办", "办事处", "银行", "厂", "商铺", "门市", "商场", "广场", "项目", "图书馆", "档案馆", "楼盘",
            "工地");

    private Addresses() {}

    static void find(Around around, Consumer<Finding> found) {
        var text = around.text();
        var part = PART.matcher(text);
        int start = -1;
        int end = -1;
        int parts = 0;
        boolean room = false;
        while (part.find()) {
            if (end >= 0 && (part.start() - end > WIDEST_GAP || isParted(text, end, part.start()))) {
                judge(around, start, end, room || parts > 1, found);
                end = -1;
            }
            if (end < 0) {
                start = part.start();
                parts = 0;
                room = false;
            }
            end = part.end();
            parts++;
            room |= Set.of("室", "户", "单元", "号楼", "栋", "幢").contains(part.group(1)) && parts > 1
                    || part.group(1).equals("室");
        }
        if (end >= 0) judge(around, start, end, room || parts > 1, found);
    }

    private static void judge(Around around, int numbers, int end, boolean room, Consumer<Finding> found) {
        var text = around.text();
        int start = numbers;
        while (start > 0 && numbers - start < LONGEST && !isBorder(text, start)) start--;
        var said = text.substring(start, end);
        var before = around.before(start, 8) + said;
        boolean home = Around.speaksOf(before, HOMES) || beginsWithLiving(said);
        if (!Around.speaksOf(said, STREETS) && !(home && room)) return;
        if (!home && (!room || Around.speaksOf(around.before(start, 15) + said + around.after(end, 6), OFFICES)))
            return;
        start += lead(said);
        if (start < end) found.accept(Finding.in(text, PersonalDataKind.ADDRESS, start, end, home));
    }

    /** Whether nothing before a place belongs to what follows: the end of a clause, or a blank behind a number or a word of letters. */
    private static boolean isBorder(String text, int at) {
        char before = text.charAt(at - 1);
        return ENDS.indexOf(before) >= 0
                || Character.isSpaceChar(before) && at > 1 && !Character.isIdeographic(text.charAt(at - 2));
    }

    /** How much of the words speaks of living there and is not the address. */
    private static int lead(String said) {
        int lead = 0;
        for (var word : HOMES) {
            int at = said.indexOf(word);
            if (at >= 0) lead = Math.max(lead, at + word.length());
        }
        if (lead == 0 && beginsWithLiving(said)) lead = 1;
        while (lead < said.length() && "在于为是： :".indexOf(said.charAt(lead)) >= 0) lead++;
        return lead;
    }

    /** 某某，男，住某某路: as courts and lists write it, not 住宅, 住房 or 住建局. */
    private static boolean beginsWithLiving(String said) {
        return said.length() > 1 && said.charAt(0) == '住' && "房宅院建户宿".indexOf(said.charAt(1)) < 0;
    }

    private static boolean isParted(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) return true;
        }
        return false;
    }
}
