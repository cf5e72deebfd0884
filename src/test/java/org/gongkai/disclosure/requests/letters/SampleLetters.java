package org.gongkai.disclosure.requests.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;

/** A letter of each kind as the newest template makes it. */
public final class SampleLetters {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("letter", "编号：mzj-2026-0007/2"),
            Map.entry("number", "mzj-2026-0007"),
            Map.entry("applicant", "欧阳喆"),
            Map.entry("party", "青城区某某养老服务有限公司"),
            Map.entry("wanted", "2025 年度高龄津贴的发放标准、人数和金额（2025 年）"),
            Map.entry("body", "青城区民政局"),
            Map.entry("contact", "青城区民政局，0471-0000000，青城区示例路 1 号，工作日 9:00—17:00"),
            Map.entry("received", "2026 年 3 月 2 日"),
            Map.entry("receipt", "通过网上提交，以双方确认之日为收到申请之日。"),
            Map.entry("due", "2026 年 3 月 30 日"),
            Map.entry("counted", "答复期限的计算：2026 年 3 月 2 日起，20 个工作日，最后一天是 2026 年 3 月 30 日。"),
            Map.entry("today", "2026 年 3 月 12 日"),
            Map.entry("replyBy", "2026 年 4 月 2 日"),
            Map.entry("note", "请写明是哪一家社会组织、哪一年、哪一类信息。"),
            Map.entry("until", "本机关最晚于 2026 年 3 月 30 日答复。"),
            Map.entry("corrected", "2026 年 3 月 9 日"),
            Map.entry("main", "mzj-2026-0003"),
            Map.entry("paid", "2026 年 3 月 10 日"),
            Map.entry("heard", "2026 年 3 月 11 日"),
            Map.entry("plea", "行政复议答复书"),
            Map.entry("authority", "青城区人民政府"),
            Map.entry("case", "青政复〔2026〕7号"),
            Map.entry("course", "2026 年 3 月 12 日，签发决定（条例第三十三条、第三十六条、第三十七条）。"),
            Map.entry("decided", "第 1 项“发放明细”：不予公开，依据条例第十五条。公开会泄露个人隐私。"),
            Map.entry("part", "第 1 项“发放明细”"),
            Map.entry("answer", "发放明细见附件。"),
            Map.entry("list", "附件 1 第 1 页 2 处：个人隐私（条例第十五条）。"),
            Map.entry("way", "邮寄"),
            Map.entry("served", "2026 年 3 月 12 日"),
            Map.entry("evidence", "挂号信存根 XA000000015"),
            Map.entry("span", "15 个工作日"),
            Map.entry("kind", "征求第三方意见"),
            Map.entry("feeKind", "按件"),
            Map.entry("amount", "100"),
            Map.entry("charges", "第 11 件，100 元"),
            Map.entry(
                    "parts",
                    "第 1 项“发放标准”：\n予以公开。依据：《中华人民共和国政府信息公开条例》第三十六条第（二）项。\n发放标准见附件。\n第 2 项“发放明细”：\n不予公开。依据：第十五条。公开会泄露个人隐私。"),
            Map.entry("remedies", "对本答复不服的，可以自收到之日起 60 日内向青城区人民政府申请行政复议，也可以在 6 个月内向有管辖权的人民法院提起行政诉讼。"));

    private SampleLetters() {}

    public static Letter of(LetterKind kind) {
        return of(kind, "mzj-2026-0007/2", false);
    }

    /** The same with a number of official documents. */
    public static Letter official(LetterKind kind) {
        return of(kind, "新区民政公开〔2026〕12号", true);
    }

    private static Letter of(LetterKind kind, String number, boolean official) {
        var template = LetterTemplates.inForce(kind, LocalDate.MAX);
        var facts = new HashMap<>(FACTS);
        if (official) {
            facts.put("letter", number);
        }
        return new Letter(
                1,
                new RequestId(1),
                kind,
                template.version(),
                number,
                official,
                DAY,
                kind.isToApplicant(),
                template.filled(facts));
    }
}
