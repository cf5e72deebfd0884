package org.gongkai.foundation.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
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

    private final Units units;
    private final ApplicationEventPublisher events;

    SampleUnits(Units units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        var ids = new HashMap<String, UnitId>();
        for (var cells : rows()) {
            var id = units.add(cells[0]);
            ids.put(cells[0], id);
            units.addVersion(id, unit(id, cells, ids), "ESTABLISHED", "示例数据");
        }
        tellHistory(ids);
        ids.values().forEach(id -> events.publishEvent(new UnitChanged(id)));
    }

    /** One renamed and one merged unit, so that history has something to show. */
    private void tellHistory(Map<String, UnitId> ids) {
        var market = ids.get("scjg");
        var elderly = units.add("llb");
        var top = ids.get("qzf");
        var civil = ids.get("mzj");
        if (market == null || top == null || civil == null) {
            throw new IllegalStateException("the sample units lack a unit their history speaks of");
        }
        units.addVersion(
                market, former(market, "scjg", "新城区工商行政管理局", "区工商局", top, 120), "ESTABLISHED", "2019 年 3 月机构改革改名（示例）");
        units.addVersion(
                elderly,
                former(elderly, "llb", "新城区老龄工作委员会办公室", "区老龄办", top, 130),
                "ESTABLISHED",
                "2019 年 3 月并入区民政局（示例）");
        units.addSuccessor(elderly, civil, SINCE, "并入区民政局（示例）");
    }

    private static Unit former(UnitId id, String code, String name, String shortName, UnitId parent, int order) {
        return new Unit(
                id,
                code,
                name,
                shortName,
                UnitKind.DEPARTMENT,
                parent,
                "",
                "",
                "",
                "",
                "",
                order,
                BEFORE,
                SINCE.minusDays(1));
    }

    private static Unit unit(UnitId id, String[] cells, Map<String, UnitId> ids) {
        return new Unit(
                id,
                cells[0],
                cells[1],
                cells[2],
                UnitKind.valueOf(cells[3]),
                ids.get(cells[4]),
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                cells[9],
                Integer.parseInt(cells[10]),
                SINCE,
                null);
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
