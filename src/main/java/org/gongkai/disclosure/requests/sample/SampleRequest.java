package org.gongkai.disclosure.requests.sample;

import java.util.List;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.asking.ApplicantKind;

/**
 * One sample (示例申请).
 *
 * @param days received so many working days ago
 * @param way what happens to it after receipt
 * @param parts what is asked, and what is decided of it
 * @param subject how the public log calls it, empty where it is not shown
 */
record SampleRequest(
        String body,
        String name,
        ApplicantKind kind,
        Channel channel,
        int days,
        Way way,
        String wanted,
        List<Part> parts,
        String subject) {

    /** How far it has come. */
    enum Way {
        WAITS,
        RUNS,
        CORRECTION,
        THIRD_PARTY,
        SIGNED,
        CLOSED
    }

    /** One part and its decision. */
    record Part(String words, String decision, String reason, String harm, String answer, String where) {}

    static final List<SampleRequest> ALL = List.of(
            new SampleRequest(
                    "mzj",
                    "示例甲",
                    ApplicantKind.PERSON,
                    Channel.INTERNET,
                    38,
                    Way.CLOSED,
                    "2025 年新城区城市低保标准、保障户数和发放金额（示例）",
                    List.of(new Part(
                            "2025 年新城区城市低保标准、保障户数和发放金额（示例）",
                            "1-2",
                            "",
                            "",
                            "2025 年城市低保标准为每人每月 1010 元；全年保障 3412 户、5127 人，发放 4836 万元。以上均为示例数据。",
                            "")),
                    "2025 年城市低保标准、保障户数和发放金额（示例）"),
            new SampleRequest(
                    "mzj",
                    "示例养老服务中心",
                    ApplicantKind.CHARITY,
                    Channel.POST_SIGNED,
                    45,
                    Way.CLOSED,
                    "养老机构运营补贴的评审办法，以及 2025 年评审会的讨论记录（示例）",
                    List.of(
                            new Part("养老机构运营补贴的评审办法（示例）", "1-1", "", "", "", "本网站“政策文件”栏目，《养老机构运营补贴评审办法（示例）》"),
                            new Part(
                                    "2025 年评审会的讨论记录（示例）",
                                    "3-6",
                                    "评审会的讨论记录是形成补贴决定过程中的讨论意见，不是决定本身。",
                                    "公开讨论中各人的意见，会使以后的评审不能充分发表意见；评审结果和打分标准已经公开，可以满足监督。",
                                    "",
                                    "")),
                    "养老机构运营补贴评审办法和讨论记录（示例）"),
            new SampleRequest(
                    "zjj",
                    "示例乙",
                    ApplicantKind.PERSON,
                    Channel.IN_PERSON,
                    30,
                    Way.CLOSED,
                    "某地块的国有土地出让合同（示例）",
                    List.of(new Part("某地块的国有土地出让合同（示例）", "4-1", "土地出让合同由自然资源部门签订和保存，本机关经检索没有该信息。", "", "", "")),
                    "某地块国有土地出让合同（示例）"),
            new SampleRequest(
                    "scjg",
                    "示例丙",
                    ApplicantKind.PERSON,
                    Channel.EMAIL,
                    27,
                    Way.CLOSED,
                    "请查处一家饭店，并告诉我处理结果（示例）",
                    List.of(new Part(
                            "请查处一家饭店，并告诉我处理结果（示例）",
                            "5-1",
                            "所提内容是对违法行为的投诉举报，不是申请公开已有的政府信息。",
                            "",
                            "",
                            "全国 12315 平台，或者拨打 12315")),
                    "要求查处一家饭店（示例）"),
            new SampleRequest(
                    "mzj",
                    "示例丁",
                    ApplicantKind.PERSON,
                    Channel.INTERNET,
                    23,
                    Way.RUNS,
                    "2024 年以来殡葬服务收费的检查情况（示例）",
                    List.of(),
                    ""),
            new SampleRequest(
                    "mzj",
                    "示例戊",
                    ApplicantKind.PERSON,
                    Channel.INTERNET,
                    17,
                    Way.RUNS,
                    "东风路街道 2025 年低保家庭户数和发放金额（示例）",
                    List.of(),
                    ""),
            new SampleRequest(
                    "mzj",
                    "示例律师事务所",
                    ApplicantKind.LEGAL_SERVICE,
                    Channel.POST_SIGNED,
                    9,
                    Way.THIRD_PARTY,
                    "某养老机构 2025 年申报运营补贴的材料（示例）",
                    List.of(),
                    ""),
            new SampleRequest(
                    "mzj",
                    "示例己",
                    ApplicantKind.PERSON,
                    Channel.FAX,
                    4,
                    Way.CORRECTION,
                    "有关社会组织的全部信息（示例）",
                    List.of(),
                    ""),
            new SampleRequest(
                    "mzj",
                    "示例庚",
                    ApplicantKind.PERSON,
                    Channel.INTERNET,
                    1,
                    Way.WAITS,
                    "2025 年临时救助的人次和金额（示例）",
                    List.of(),
                    ""),
            new SampleRequest(
                    "mzj",
                    "示例辛",
                    ApplicantKind.PERSON,
                    Channel.ORAL,
                    12,
                    Way.SIGNED,
                    "婚姻登记处的办公时间和预约办法（示例）",
                    List.of(new Part("婚姻登记处的办公时间和预约办法（示例）", "1-1", "", "", "", "本网站“公开单位”中区民政局的页面")),
                    ""),
            new SampleRequest(
                    "150102006",
                    "示例壬",
                    ApplicantKind.PERSON,
                    Channel.IN_PERSON,
                    6,
                    Way.RUNS,
                    "东风路街道 2025 年低保家庭的户数、发放金额（示例）",
                    List.of(),
                    ""),
            new SampleRequest(
                    "qzf",
                    "示例商贸公司",
                    ApplicantKind.BUSINESS,
                    Channel.INTERNET,
                    3,
                    Way.RUNS,
                    "2026 年区政府常务会议研究优化营商环境的纪要（示例）",
                    List.of(),
                    ""));
}
