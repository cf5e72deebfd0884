package org.gongkai.foundation.organization.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.foundation.organization.SampleChapter;
import org.gongkai.foundation.organization.UnitAct;
import org.gongkai.foundation.organization.UnitFacts;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.organization.UnitKind;
import org.gongkai.foundation.organization.UnitName;
import org.gongkai.foundation.organization.UnitRegister;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The units of the sample district (示例单位): the real towns, sub-districts, villages and communities of 新城区 by name and
 * statistical code, with invented departments, addresses and phones.
 */
@Component
class SampleUnits implements SampleChapter {

    private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);
    private static final LocalDate BEFORE = LocalDate.of(2002, 1, 1);
    private static final String BY = "sample";
    private static final String MARK = "示例数据";
    private static final UnitFacts UNTOLD = new UnitFacts("", "", "", "", "", 130);

    private final UnitRegister register;

    SampleUnits(UnitRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        var ids = new HashMap<String, UnitId>();
        for (var cells : rows()) {
            ids.put(cells[0], establish(cells, ids));
        }
        mergeTheOfficeOfAgeing(ids);
    }

    /** One unit was renamed, so that history has something to show. */
    private UnitId establish(String[] cells, Map<String, UnitId> ids) {
        var facts =
                new UnitFacts(cells[5], cells[6], cells[7], cells[8], cells[9], cells[11], Integer.parseInt(cells[10]));
        var name = new UnitName(cells[1], cells[2]);
        boolean market = cells[0].equals("scjg");
        var kind = UnitKind.valueOf(cells[3]);
        var unit = register.enter(
                new UnitAct.Establish(
                        market || kind == UnitKind.GOVERNMENT ? BEFORE : SINCE,
                        cells[0],
                        market ? new UnitName("新城区工商行政管理局", "区工商局") : name,
                        kind,
                        ids.get(cells[4]),
                        facts,
                        MARK),
                BY);
        if (market) {
            register.enter(new UnitAct.Rename(unit, SINCE, name, "2019 年 3 月机构改革（示例）"), BY);
        }
        return unit;
    }

    private void mergeTheOfficeOfAgeing(Map<String, UnitId> ids) {
        var elderly = register.enter(
                new UnitAct.Establish(
                        BEFORE,
                        "llb",
                        new UnitName("新城区老龄工作委员会办公室", "区老龄办"),
                        UnitKind.DEPARTMENT,
                        ids.get("qzf"),
                        UNTOLD,
                        MARK),
                BY);
        var civil = Objects.requireNonNull(ids.get("mzj"));
        register.enter(new UnitAct.Merge(elderly, SINCE, civil, "2019 年 3 月机构改革，职责划入区民政局（示例）"), BY);
    }

    private static List<String[]> rows() {
        try (var in = new ClassPathResource("sample-units.csv", SampleUnits.class).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
