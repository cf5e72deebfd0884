package org.gongkai.disclosure.publishing.checking;

import static org.gongkai.foundation.design.Speech.say;

/** What is looked at (检查项目), in the order in which findings are shown. */
public enum Point {
    /** 个人信息 in title, text and words of pictures. */
    PERSONAL_DATA,
    /** 附件里的个人信息. */
    PERSONAL_DATA_IN_FILE,
    /** 文件名里的个人信息. */
    PERSONAL_DATA_IN_NAME,
    /** 属性与内容矛盾: the text says whom it is for, the facts say otherwise. */
    ATTRIBUTE,
    /** 日期: formed in the future, published before it was formed, a past day of publication claimed. */
    DATES,
    /** 表头. */
    TABLE_HEADER,
    /** 本站链接. */
    LINK_INSIDE,
    /** 空附件、读不出的附件. */
    FILE_EMPTY,
    /** 附件名说不清内容. */
    FILE_NAME,
    /** 文件信息缺漏或矛盾. */
    METADATA,
    /** 依据已失效. */
    BASIS,
    /** 有效期. */
    TERM,
    /** 标题层级. */
    HEADINGS,
    /** 错别字. */
    WORDING,
    /** 图片文字说明. */
    PICTURE_WORDS,
    /** 雷同: nearly the same is public already or in review. */
    LIKENESS,
    /** 站外链接. */
    LINK_OUTSIDE,
    /** 清单要素. */
    ELEMENTS;

    /** What is wrong, in a few words. */
    public String title() {
        return say("publishing.checks." + name() + ".title");
    }

    /** The rule it rests on. */
    public String reason() {
        return say("publishing.checks." + name() + ".reason");
    }

    /** What is said when nothing was found. */
    public String passed() {
        return say("publishing.checks." + name() + ".passed");
    }
}
