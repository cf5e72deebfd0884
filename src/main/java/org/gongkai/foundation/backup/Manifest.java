package org.gongkai.foundation.backup;

import java.util.List;
import java.util.Map;

/**
 * What is in an archive (备份清单), its last entry: without it the archive is not whole.
 *
 * @param format which way of writing it is
 * @param generation of the data directory it was taken from
 * @param madeAt the moment it shows
 * @param database what the server called itself
 * @param versions reached by the tables of each room, by the name of the history table
 * @param sequences last numbers drawn; numbers are never given out twice
 */
public record Manifest(
        String format,
        int generation,
        String madeAt,
        String database,
        Map<String, String> versions,
        List<Table> tables,
        Map<String, Long> sequences,
        Files files) {

    /** What this program writes and reads. */
    public static final String FORMAT = "gongkai-backup/1";
    /** Its name in the archive. */
    public static final String ENTRY = "manifest.json";

    public Manifest {
        versions = Map.copyOf(versions);
        tables = List.copyOf(tables);
        sequences = Map.copyOf(sequences);
    }

    /**
     * One table.
     *
     * @param sha256 digest of its text
     */
    public record Table(String name, List<String> columns, long rows, long bytes, String sha256) {

        public Table {
            columns = List.copyOf(columns);
        }

        /** Its name in the archive. */
        public String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /**
     * The kept files, each named by the digest of its content.
     *
     * @param flawed those that were missing or damaged where they were taken from, and which of both
     */
    public record Files(long count, long bytes, Map<String, String> flawed) {

        /** Where they lie in the archive. */
        public static final String FOLDER = "files/";

        public Files {
            flawed = Map.copyOf(flawed);
        }
    }

    /** All rows together. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
