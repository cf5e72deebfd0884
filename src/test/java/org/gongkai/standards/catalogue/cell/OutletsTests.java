package org.gongkai.standards.catalogue.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gongkai.standards.catalogue.Channel;
import org.gongkai.standards.catalogue.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "■政府网站 □政府公报\n□两微一端 □发布会/听证会\n□广播电视 □纸质媒体\n□公开查阅点 ■政务服务中心\n□便民服务站 □入户/现场\n■社区/企事业单位/村公示栏（电子屏）\n□精准推送 □其他",
                "☑政府网站☐政府公报☑政务服务中心☐入户/现场☑社区/企事业单位/村公示栏(电子屏)☐其他",
                "政府网站√ 政府公报 政务服务中心√ 社区/企事业单位/村公示栏(电子屏)√",
                "政府网站;政务服务中心;社区/企事业单位/村公示栏(电子屏)",
                "政府门户网站、政务服务大厅、村（社区）公示栏",
                "■政府网站 口政府公报 ■政务服务中心 口入户/现场 ■公示栏",
                "t政府网站 o政府公报 t政务服务中心 t公示栏"
            })
    void readsWhatIsTickedHoweverItIsTicked(String cell) {
        assertThat(Outlets.read(cell))
                .extracting(Outlet::channel)
                .containsExactly(Channel.WEBSITE, Channel.SERVICE_CENTRE, Channel.NOTICE_BOARD);
    }

    @Test
    void namesWhatIsMeantByOther() {
        assertThat(Outlets.read("政府网站;其他:公共资源交易平台;其他:信用中国网站"))
                .extracting(Outlet::code)
                .containsExactly("政府网站", "其他:公共资源交易平台", "其他:信用中国网站");
        assertThat(Outlets.read("■其他（国家企业信用信息公示系统） □精准推送"))
                .extracting(Outlet::code)
                .containsExactly("其他:国家企业信用信息公示系统");
        assertThat(Outlets.read("政府网站、投资项目在线审批监管平台"))
                .extracting(Outlet::code)
                .containsExactly("政府网站", "其他:投资项目在线审批监管平台");
    }

    @Test
    void nothingTickedIsNothing() {
        assertThat(Outlets.read("□政府网站 □政府公报")).isEmpty();
    }

    @Property
    void whatTheExportWritesIsReadBack(@ForAll @Size(max = 13) List<Channel> channels) {
        var outlets = channels.stream()
                .distinct()
                .map(channel -> new Outlet(channel, channel == Channel.OTHER ? "法律服务网" : ""))
                .toList();
        var cell = outlets.stream().map(Outlet::code).collect(Collectors.joining(";"));
        assertThat(Outlets.read(cell)).containsExactlyElementsOf(outlets);
    }
}
