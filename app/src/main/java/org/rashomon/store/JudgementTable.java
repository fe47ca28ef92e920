package org.rashomon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The statements about judgements and visits. There is none that changes or deletes a judgement.
final class JudgementTable {
    private JudgementTable() {}

    static int next(Handle handle) {
        return handle.createQuery("select coalesce(max(id), 0) + 1 from judgement")
                .mapTo(Integer.class)
                .one();
    }

    static void insert(Handle handle, StoredJudgement one) {
        handle.createUpdate("insert into judgement (id, made_at, made_by, act, report, subject, detail, reason, undoes)"
                        + " values (:id, :at, :by, :act, :report, :subject, :detail, :reason, :undoes)")
                .bind("id", one.id())
                .bind("at", one.at())
                .bind("by", one.by())
                .bind("act", one.act())
                .bind("report", one.report())
                .bind("subject", one.subject())
                .bind("detail", one.detail())
                .bind("reason", one.reason())
                .bind("undoes", one.undoes())
                .execute();
    }

    static List<StoredJudgement> all(Handle handle) {
        return handle.createQuery("select * from judgement order by id")
                .map((row, context) -> judgement(row))
                .list();
    }

    static List<StoredJudgement> of(Handle handle, String report) {
        return handle.createQuery("select * from judgement where report = :report order by id")
                .bind("report", report)
                .map((row, context) -> judgement(row))
                .list();
    }

    private static StoredJudgement judgement(ResultSet row) throws SQLException {
        int undoes = row.getInt("undoes");
        return new StoredJudgement(
                row.getInt("id"),
                row.getString("made_at"),
                row.getString("made_by"),
                row.getString("act"),
                Optional.ofNullable(row.getString("report")),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("reason"),
                undoes == 0 ? Optional.empty() : Optional.of(undoes));
    }

    static void visit(Handle handle, String at) {
        handle.createUpdate("insert into visit (id, seen_at) values (1, :at)"
                        + " on conflict (id) do update set seen_at = excluded.seen_at")
                .bind("at", at)
                .execute();
    }

    static Optional<String> lastVisit(Handle handle) {
        return handle.createQuery("select seen_at from visit where id = 1")
                .mapTo(String.class)
                .findOne();
    }
}
