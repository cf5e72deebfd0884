package org.gongkai.foundation.privacy.suspecting;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.foundation.privacy.suspecting.Suspicion.What;

/** Numbers of papers, cars and accounts, and addresses that are said to be lived at (其他号码): known by the word before them, or by their form. */
final class Codes {

    private static final String IS = "(?:号码|号|尾号)?[ ]{0,2}(?:为|是|:|：)?[ ]{0,2}";
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?(?=[A-Z]{0,5}[0-9])[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警]");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![0-9A-Za-z.])[1-8](?:[ -]{0,2}[0-9]){5}[ -]{0,2}(?:19|20)(?:[ -]{0,2}[0-9]){9}[ -]{0,2}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern DISABLED = Pattern.compile(
            "(?<![0-9A-Za-z])[1-8][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx][1-7][1-4](?:B[0-9])?(?![0-9A-Za-z])");
    private static final Pattern PAPER = Pattern.compile(
            "(?:护照|通行证|军官证|士兵证|残疾证|残疾人证|低保证|结婚证|离婚证|出生证|出生医学证明|居住证|驾驶证|学籍|学号|准考证|病历|病案|住院|门诊|社保|社会保障|医保|医疗保险|产权证|房产证|不动产权证)(?:编号|证号|卡号)?"
                    + IS + "(?=[^，。；、\\s]{0,24}[0-9]{4})((?:[一-龥]{0,12}第)?[A-Za-z0-9()\\[\\]〔〕-]{4,30}号?)");
    private static final Pattern BANK =
            Pattern.compile("(?:账号|帐号|账户|帐户|卡号|卡|存折|一卡通)[^0-9，。；\\n]{0,12}([0-9](?:[ -]{0,2}[0-9]){7,24})(?![0-9])");
    private static final Pattern SERVICE =
            Pattern.compile("(?:微信|支付宝|抖音|快手|钉钉|QQ|qq|Qq)(?:账号|帐号|昵称)?" + IS + "([A-Za-z0-9][A-Za-z0-9_-]{4,24})");
    private static final Pattern HOME = Pattern.compile(
            "(?:现居住于|居住于|居住在|租住于|租住在|租住|借住在|借住|现住|家住|住在|住于|住)(?![院宅房建户宿宿]|[0-9])([一-龥0-9A-Za-z ]{2,40}?[0-9一二三四五六七八九十]{1,5}[ ]?(?:号|室|单元|号楼|栋|幢|-[0-9]{1,3}(?:-[0-9]{1,4})?)(?:[ ]?(?:[0-9一二三四五六七八九十东西南北]{1,4}[ ]?(?:号|室|户|单元|楼|层)|平房|院内|院)){0,4})");
    /** A list that has a column for where people live; in a paper without cells its entries stand anywhere. */
    private static final Pattern HOMES = Pattern.compile("(?:家庭|居住|户籍|现)?(?:住址|居住地址|家庭地址|户籍地址|居住地)");

    private static final Pattern STREET =
            Pattern.compile("(?<![一-龥])[一-龥]{2,20}?(?:路|街|大街|巷|胡同|大道|小区|家园|花园|苑|村|嘎查)[0-9]{1,4}号(?![线楼院])");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![0-9])0[1-9][0-9]{1,2}[ ]{0,2}[-—–][ ]{0,2}[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9])");
    private static final Pattern NUMBERED = Pattern.compile("(?:编号|代码|文号|案号|批号|单号|流水号|登记号)[:：为是 ]{0,3}$");
    private static final int BEFORE = 10;

    private Codes() {}

    static void find(String text, Consumer<Suspicion> found) {
        whole(PLATE, What.PLATE, text, found);
        whole(IDENTITY, What.RESIDENT_ID, text, found);
        whole(DISABLED, What.PAPER, text, found);
        whole(TELEPHONE, What.LANDLINE, text, found);
        after(PAPER, What.PAPER, text, found);
        after(BANK, What.ACCOUNT, text, found);
        after(SERVICE, What.ACCOUNT, text, found);
        after(HOME, What.ADDRESS, text, found);
        if (HOMES.matcher(text).find()) {
            whole(STREET, What.ADDRESS, text, found);
        }
    }

    private static void whole(Pattern pattern, What what, String text, Consumer<Suspicion> found) {
        pattern.matcher(text)
                .results()
                .filter(code -> !isNumbered(text, code.start()))
                .forEach(code -> found.accept(new Suspicion(what, code.start(), code.end())));
    }

    private static void after(Pattern pattern, What what, String text, Consumer<Suspicion> found) {
        pattern.matcher(text).results().forEach(code -> found.accept(new Suspicion(what, code.start(1), code.end(1))));
    }

    /** Whether the words before a number say that it is one of a thing. */
    static boolean isNumbered(String text, int at) {
        return NUMBERED.matcher(text.substring(Math.max(0, at - BEFORE), at)).find();
    }
}
