package org.gongkai.disclosure.requests.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.gongkai.disclosure.requests.Arrival;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.fees.TariffKind;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows as requests. */
class RequestRows implements RowMapper<RequestFile> {

    @Override
    public RequestFile mapRow(ResultSet row, int n) throws SQLException {
        var fee = row.getString("fee_kind");
        var joined = row.getObject("joined_to", Long.class);
        return new RequestFile(
                new RequestId(row.getLong("id")),
                RequestNumber.parse(row.getString("number")).orElseThrow(),
                new UnitId(row.getLong("body_id")),
                new UnitId(row.getLong("handler_id")),
                new Arrival(
                        Channel.valueOf(row.getString("channel")),
                        row.getObject("submitted_on", LocalDate.class),
                        row.getObject("arrived_on", LocalDate.class),
                        day(row, "confirmed_on")),
                row.getInt("answer_version"),
                row.getString("evidence"),
                ApplicantKind.valueOf(row.getString("applicant_kind")),
                State.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                day(row, "due_on"),
                day(row, "reply_by"),
                day(row, "corrected_on"),
                row.getInt("corrections"),
                row.getBoolean("reasons_given"),
                day(row, "extended_on"),
                day(row, "delayed_until"),
                fee == null ? null : TariffKind.valueOf(fee),
                row.getObject("fee_yuan", Integer.class),
                day(row, "paid_on"),
                day(row, "decided_on"),
                day(row, "delivered_on"),
                row.getString("subject"),
                row.getBoolean("released"),
                joined == null ? null : new RequestId(joined),
                row.getObject("stars", Integer.class),
                new Aftermath(
                        day(row, "redo_on"),
                        day(row, "redo_by"),
                        row.getLong("delivered_letter"),
                        day(row, "keep_until")),
                row.getString("registered_by"),
                row.getInt("version"),
                row.getBoolean("sample"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
