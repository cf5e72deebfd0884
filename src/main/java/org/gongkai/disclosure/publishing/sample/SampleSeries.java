package org.gongkai.disclosure.publishing.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.importing.Intake;
import org.gongkai.disclosure.publishing.importing.Order;
import org.gongkai.disclosure.publishing.importing.Tally;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.disclosure.publishing.source.Days;
import org.gongkai.disclosure.publishing.source.Incoming;
import org.gongkai.foundation.organization.SampleChapter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What units of the sample district published month by month (示例): enough that one sees who is in time. Taken in as an old
 * site's documents are, all at once, so that the first start does not wait for it.
 */
@Component
class SampleSeries implements SampleChapter {

    private static final int ORDER = 35;
    private static final int MONTHS = 13;

    /** The latest days belong to the documents that are told one by one. */
    private static final int QUIET = 12;

    private final Intake intake;
    private final SampleLife life;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    SampleSeries(Intake intake, SampleLife life, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.intake = intake;
        this.life = life;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        transactions.executeWithoutResult(_ -> lines().forEach(this::series));
    }

    private void series(String[] cells) {
        var unit = life.unit(cells[0]);
        var hand = new Hand(null, "示例导入", EnumSet.of(Part.IMPORTER));
        intake.take(documents(cells), new Order(unit, hand, true), new Tally(), (line, why) -> {
            throw new IllegalStateException(why);
        });
        life.matters(cells[1])
                .forEach(matter -> jdbc.sql("""
                insert into publishing_edition_matter (document_id, number, position, matter_id)
                select id, 1, 0, :matter from publishing_document where unit_id = :unit and source_id like :source
                """)
                        .param("matter", matter.value())
                        .param("unit", unit.value())
                        .param("source", source(cells) + "%")
                        .update());
    }

    private List<Incoming> documents(String[] cells) {
        var documents = new ArrayList<Incoming>();
        var today = LocalDate.now(clock);
        int every = Integer.parseInt(cells[2]);
        var took = cells[4].split(",");
        for (int month = MONTHS; month > 0; month--) {
            var formed = today.minusMonths(month).withDayOfMonth(Integer.parseInt(cells[3]));
            if (formed.getMonthValue() % every != 0) {
                continue;
            }
            var published = formed.plusDays(Integer.parseInt(took[documents.size() % took.length]));
            if (!published.isAfter(today.minusDays(QUIET))) {
                documents.add(document(cells, formed, published));
            }
        }
        return documents;
    }

    private static Incoming document(String[] cells, LocalDate formed, LocalDate published) {
        var title = cells[5].formatted(formed.getYear(), formed.getMonthValue());
        var content = Content.of(title, RichText.of(cells[6] + "\n\n以上为示例内容，不是真实信息。"))
                .withMetadata(Metadata.NONE.withOrigin(new Origin(null, null, formed, null)));
        return new Incoming(
                1,
                source(cells) + formed,
                DocumentKind.NOTICE,
                content,
                new Days.Dated(published, null),
                null,
                null,
                source(cells) + formed);
    }

    /** What all documents of a series begin their source ids with. */
    private static String source(String[] cells) {
        return "sample-series:" + cells[0] + ":" + cells[1] + ":";
    }

    private static List<String[]> lines() {
        try (var table = SampleSeries.class.getResourceAsStream("sample-series.csv")) {
            return new String(java.util.Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
