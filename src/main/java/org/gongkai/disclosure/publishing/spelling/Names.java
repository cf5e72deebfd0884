package org.gongkai.disclosure.publishing.spelling;

import java.util.List;

/** Characters that begin names of persons (姓): what follows is often no word. */
final class Names {

    private static final String USUAL = "赵孙李周吴郑王冯陈沈韩杨朱秦许何吕张曹严魏陶姜谢邹潘葛范彭鲁韦马苗方俞任袁柳史唐薛雷贺倪汤殷罗毕郝常傅康余顾孟黄"
            + "萧尹姚邵汪毛戴宋庞熊纪舒项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫丁邓洪石崔龚程邢裴陆翁侯武刘詹龙叶黎白赖乔谭申牛温庄柴阎廖耿欧聂曾";

    private static final String PLACES = "市县区镇乡村州路街河江湖山岛寺港沟桥渡湾庄屯";

    private static final List<String> FIRMS = List.of("有限公司", "有限责任公司", "股份公司", "小区", "家园", "花园");
    private static final int CODE = 3;
    private static final int FIRM = 14;

    private Names() {}

    /** Whether a part of a text is likely a name: of a person by what it begins with or follows, of a place by its end or what follows it. */
    static boolean likely(Stretch text, int from, int to) {
        return text.share(from, to) == 0
                && (mayBegin(text.at(from))
                        || (from > 0 && mayBegin(text.at(from - 1)))
                        || PLACES.indexOf(text.at(to - 1)) >= 0
                        || (to < text.length() && PLACES.indexOf(text.at(to)) >= 0));
    }

    /** Whether a place in a text is part of a document number (粤府办〔2021〕) or of the name of a firm or an estate. */
    static boolean within(String text, int to) {
        int end = to;
        while (end < text.length() && Character.isIdeographic(text.charAt(end))) end++;
        boolean isNumber = end - to <= CODE && end < text.length() && "〔[【［".indexOf(text.charAt(end)) >= 0;
        var after = text.substring(to, Math.min(end, to + FIRM));
        return isNumber || FIRMS.stream().anyMatch(after::contains);
    }

    private static boolean mayBegin(char character) {
        return USUAL.indexOf(character) >= 0;
    }
}
