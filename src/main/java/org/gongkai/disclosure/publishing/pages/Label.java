package org.gongkai.disclosure.publishing.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.saved.Words;

/** What pages say of their document beside the text (页面元数据), under the names that real sites use. */
enum Label {
    TITLE("标题", "文件名称", "信息名称", "文件标题", "信息标题", "名称"),
    INDEX_NUMBER("索引号", "信息索引号", "信息索引", "索引编号", "索取号"),
    DOCUMENT_NUMBER("发文字号", "发文文号", "文件编号", "文件字号", "文件文号", "文件号", "文号", "文书号", "发布文号"),
    ISSUER("发文机关", "发文机构", "发文单位", "制定机关", "印发机关"),
    PUBLISHER("发布机构", "发布机关", "发布单位", "公开机构", "公开机关", "公开主体", "公开单位", "责任部门", "信息公开机构", "发布部门"),
    FORMED_ON("成文日期", "成文时间", "生成日期", "生成时间", "发文日期", "发文时间", "印发日期", "印发时间", "制发日期", "签发日期", "信息生成日期"),
    PUBLISHED_ON(
            "发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "公布时间", "发表时间", "发表日期", "上网日期", "上网时间", "发布于", "时间", "日期", "信息时间",
            "录入时间", "更新时间", "更新日期", "上传时间"),
    VALID_FROM("实施日期", "施行日期", "生效日期", "生效时间", "执行日期"),
    VALID_TO("失效日期", "失效时间", "废止日期", "废止时间", "终止日期", "有效期至", "截止日期"),
    TOPIC("主题分类", "信息分类", "主题类别"),
    GENRE("体裁分类", "体裁", "文种", "公文种类", "公文体裁"),
    KEYWORDS("主题词", "关键词", "关键字"),
    FORCE("有效性", "时效性", "时效", "效力状态", "文件状态", "效力", "文件有效性"),
    AUDIENCE("服务对象", "服务对象分类"),
    SUMMARY("内容概述", "内容概要", "信息概述"),
    SOURCE("来源", "信息来源", "文章来源", "稿件来源", "稿源", "转载自"),
    OTHER(
            "统一编号", "公开方式", "公开范围", "公开形式", "公开时限", "公开程序", "公开类别", "公开类型", "公开属性", "有效期", "组配分类", "联合发文单位", "信息类别",
            "分类", "所属主题", "附件", "作者", "责任编辑", "编辑", "审核", "浏览次数", "浏览量", "浏览", "点击数", "点击率", "点击量", "点击", "访问量", "访问次数",
            "阅读次数", "阅读量", "阅读", "字体大小", "字体", "字号", "字号大小", "打印", "分享到", "分享", "保护视力色", "语音播报", "收藏");

    private static final Map<String, Label> BY_NAME = new TreeMap<>();

    static {
        for (var label : values()) Arrays.stream(label.names).forEach(name -> BY_NAME.put(name, label));
    }

    /** Any label with its colon, its characters perhaps apart (文　　号：). */
    static final Pattern ANY = Pattern.compile("(?<![\\p{IsHan}])("
            + BY_NAME.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Label::apart)
                    .collect(Collectors.joining("|"))
            + ")[\\s\\u3000\\u00A0】\\])）]*[:：]");

    private final String[] names;

    Label(String... names) {
        this.names = names;
    }

    /** The label that a few words are, with or without colon and brackets. */
    static Optional<Label> named(String words) {
        return Optional.ofNullable(BY_NAME.get(Words.solid(words).replaceAll("^[\\[【（(]+|[\\]】）):：]+$", "")));
    }

    private static String apart(String name) {
        return String.join("[\\s\\u3000\\u00A0]*", name.split(""));
    }
}
