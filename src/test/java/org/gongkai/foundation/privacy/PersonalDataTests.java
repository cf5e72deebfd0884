package org.gongkai.foundation.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is personal in sentences as they are written. All numbers are made up. */
class PersonalDataTests {

    private static final String ID = "150102199001011230";

    private final PrivacyOfficer officer = new PrivacyOfficer();

    private List<String> found(String text) {
        return officer.find(text, PublicNumbers.NONE).stream()
                .map(f -> f.kind() + " " + f.text() + (f.certain() ? "" : "?"))
                .toList();
    }

    @Test
    void aResidentIdIsKnownByItsCheckDigit() {
        assertThat(Numbers.isResidentId(ID)).isTrue();
        assertThat(found("证号" + ID + "。")).containsExactly("RESIDENT_ID " + ID);
        assertThat(found("证号150102199001011237。")).isEmpty();
        assertThat(found("证号150102199013011230。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "１５０１０２１９９００１０１１２３０",
                "150102 19900101 1230",
                "150102-19900101-1230",
                "1 5 0 1 0 2 1 9 9 0 0 1 0 1 1 2 3 0",
                "1501 0219 9001 0112 30"
            })
    void itIsFoundHoweverItIsWritten(String written) {
        assertThat(found("身份证：" + written + "。")).containsExactly("RESIDENT_ID " + written);
    }

    @Test
    void aLastXMayBeSmallOrWide() {
        assertThat(found("11010519491231002X")).containsExactly("RESIDENT_ID 11010519491231002X");
        assertThat(found("11010519491231002x，")).hasSize(1);
        assertThat(found("11010519491231002Ｘ")).hasSize(1);
    }

    @Test
    void theOldIdOfFifteenDigitsHasNoCheckDigitButABirthday() {
        assertThat(found("身份证号150102900101123")).containsExactly("RESIDENT_ID 150102900101123");
        assertThat(found("号码150102900101123")).containsExactly("RESIDENT_ID 150102900101123?");
        assertThat(found("税务登记号150102900101123")).isEmpty();
        assertThat(found("身份证号150102901301123")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "138 1234 5678", "138-1234-5678", "+8613812345678", "１３８１２３４５６７８"})
    void aMobileIsFoundHoweverItIsWritten(String written) {
        assertThat(found("请拨" + written + "。")).hasSize(1).first().asString().startsWith("MOBILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共13812345678元",
                "合计13812345678.50",
                "编号13812345678",
                "索引号1150011255408455X1/2025-00002",
                "2026年3月12日至4月11日",
                "请拨12345",
                "咨询热线400-1234-567",
                "统一社会信用代码91150102MA0N123456",
                "新政办发〔2026〕12号",
                "实施编码1115010201152100000000131000001",
                "文件摘要a13812345678f"
            })
    void otherNumbersAreLeftInPeace(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aLandlineIsForAPersonToJudgeUnlessItIsTheUnitsOwn() {
        assertThat(found("电话0471-1234567")).containsExactly("LANDLINE 0471-1234567?");
        assertThat(found("电话（0471）1234567")).containsExactly("LANDLINE 0471）1234567?");
        assertThat(found("电话：1234567")).isEmpty();
        assertThat(found("电话：6234567")).containsExactly("LANDLINE 6234567?");
        assertThat(found("家庭电话：6234567")).containsExactly("LANDLINE 6234567");
        var known = PublicNumbers.of(List.of("0471-6234567、0471-6234568", "12345"));
        assertThat(officer.find("电话0471-6234567，传真6234568，热线12345", known)).isEmpty();
    }

    @Test
    void aBankCardIsKnownByItsLastDigit() {
        assertThat(Numbers.isLuhn("6222020200112233440")).isFalse();
        var card = card("622202020011223344");
        assertThat(found("转入" + card)).containsExactly("BANK_CARD " + card);
        assertThat(found("合同编号" + card)).isEmpty();
        assertThat(found(card.substring(0, 4) + " " + card.substring(4, 8) + " " + card.substring(8, 12) + " "
                        + card.substring(12, 16) + " " + card.substring(16)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"家住新华大街12号院3号楼2单元401室, 新华大街12号院3号楼2单元401室", "现住址：海拉尔东路75号, 海拉尔东路75号", "户籍地毫沁营镇哈拉沁村5组12号, 毫沁营镇哈拉沁村5组12号"
    })
    void whereSomebodyLivesIsFoundDownToTheHouse(String text, String address) {
        assertThat(found(text)).containsExactly("ADDRESS " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"办公地址：新城区政务服务中心3号楼301室", "新华大街1号", "地点：海拉尔东路75号区政务服务大厅2楼", "第3号公告", "3月12号开始", "请到区民政局办公楼205室领取"
            })
    void whereOfficesAreIsPublic(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aRoomWithoutAWordOfLivingThereIsForAPersonToJudge() {
        assertThat(found("阳光小区8号楼2单元401室漏水问题已解决")).containsExactly("ADDRESS 阳光小区8号楼2单元401室?");
    }

    @Test
    void aNameBesideAnIdIsCertainAndAfterALabelIsToBeJudged() {
        assertThat(found("如有疑问，可联系张建国（身份证" + ID + "）。")).containsExactly("NAME 张建国", "RESIDENT_ID " + ID);
        assertThat(found("王芳\t女\t" + ID)).containsExactly("NAME 王芳", "RESIDENT_ID " + ID);
        assertThat(found("手机13812345678，欧阳春")).contains("NAME 欧阳春");
        assertThat(found("姓名：乌云其木格")).containsExactly("NAME 乌云其木格?");
        assertThat(found("申请人李四于3月提出")).containsExactly("NAME 李四?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人应当提交材料",
                "当事人和利害关系人",
                "姓名：张某某",
                "姓名、身份证号码、联系方式",
                "局长张建国主持会议",
                "申请人向街道办事处提出申请",
                "居民可以通过热线反映",
                "患者可凭社保卡就诊",
                "学生家长应于9月1日前报名",
                "联系电话12345"
            })
    void thoseInOfficeAndWordsThatOnlyLookLikeNamesAreLeftInPeace(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aMailboxOfAPersonIsForAPersonToJudge() {
        assertThat(found("邮箱zhang_san@qq.com。")).containsExactly("EMAIL zhang_san@qq.com?");
        assertThat(found("邮箱mzj@xinchengqu.gov.cn。")).isEmpty();
    }

    static String card(String without) {
        for (int check = 0; check < 10; check++) {
            if (Numbers.isLuhn(without + check)) return without + check;
        }
        throw new AssertionError();
    }
}
