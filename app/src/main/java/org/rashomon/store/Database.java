package org.rashomon.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The database of a case: SQLite in a file, write-ahead log, every commit on disk before it returns.
final class Database {
    /// The number of the newest migration; a case that has it is opened without asking Flyway.
    static final String NEWEST = "2";

    private static final Map<String, String> SQLITE = Map.of("strict", " strict", "long", "integer", "real", "real");

    /// Flyway greets at INFO, a dozen lines a case.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private Database() {}

    /// Opens for writing; makes or migrates it when needed. One connection for the whole run: closing the last one
    /// moves
    /// the write-ahead log into the file, which is not to happen after every report.
    static Connection writable(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Connection connection = source.getConnection();
            if (!isNewest(Jdbi.create(connection), file)) migrate(source, SQLITE, file);
            return connection;
        } catch (SQLException e) {
            throw CaseFault.of(file, e);
        }
    }

    /// Opens for reading, beside a process that writes or from a disk that cannot be written.
    static Jdbi readable(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        boolean frozen = !Files.isWritable(file.toAbsolutePath().getParent());
        config.setReadOnly(frozen);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file:" + file.toUri().getRawPath() + (frozen ? "?immutable=1" : ""));
        Jdbi jdbi = Jdbi.create(source);
        if (!isNewest(jdbi, file)) {
            throw CaseFault.wrongUse(
                    "%s was made by another version of rashomon. Run rashomon add on the case to bring it up to date."
                            .formatted(file));
        }
        return jdbi;
    }

    /// @param words what the database calls the placeholders of the migrations
    static void migrate(DataSource source, Map<String, String> words, Path file) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .placeholders(words)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw CaseFault.of(file, e);
        }
    }

    private static boolean isNewest(Jdbi jdbi, Path file) {
        try {
            return jdbi.withHandle(handle -> {
                List<String> tables = handle.createQuery(
                                "select name from sqlite_master where type = 'table' and name = 'flyway_schema_history'")
                        .mapTo(String.class)
                        .list();
                return !tables.isEmpty()
                        && handle.createQuery(
                                        "select version from flyway_schema_history where success order by installed_rank desc limit 1")
                                .mapTo(String.class)
                                .findOne()
                                .filter(NEWEST::equals)
                                .isPresent();
            });
        } catch (JdbiException e) {
            throw CaseFault.of(file, e);
        }
    }
}
