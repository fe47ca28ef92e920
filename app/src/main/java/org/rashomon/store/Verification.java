package org.rashomon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// What holding a case against its own hashes showed.
///
/// @param originals how many were hashed
/// @param reports how many were hashed
/// @param lines of the custody log
/// @param faults what does not hold, in words; empty when all holds
/// @param remarks what is no fault: an original that no report was read from
public record Verification(int originals, int reports, int lines, List<String> faults, List<String> remarks) {
    public Verification {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    public boolean holds() {
        return faults.isEmpty();
    }

    static Verification of(Path folder, Originals originals, Handle handle) {
        List<String> faults = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<Path> files = originals.all();
        Set<String> sound = new HashSet<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (hash(file).equals(name)) sound.add(name);
            else faults.add("%s was changed: its bytes do not have the SHA-256 of its name".formatted(file));
        }
        Set<String> used = new HashSet<>();
        List<StoredReport> reports = ReportTable.all(handle);
        for (StoredReport report : reports) {
            used.add(report.original());
            if (sound.contains(report.original())) check(originals, report, faults);
        }
        for (String sha256 : ReportTable.originals(handle)) {
            if (!Files.exists(originals.at(sha256))) faults.add("%s is missing".formatted(originals.at(sha256)));
        }
        for (String sha256 : sound) {
            if (!used.contains(sha256))
                remarks.add("%s is preserved, no report was read from it".formatted(originals.at(sha256)));
        }
        remarks.sort(null);
        int lines = custody(folder.resolve(CaseStore.CUSTODY), handle, files, faults, remarks);
        return new Verification(files.size(), reports.size(), lines, faults, remarks);
    }

    private static void check(Originals originals, StoredReport report, List<String> faults) {
        long length = report.end() - report.start();
        boolean whole = report.original().equals(report.origin().sha256());
        if (whole || length > Integer.MAX_VALUE) return; // hashed with its file
        String sha256 = Sha256.of(originals.bytes(report.original(), report.start(), (int) length));
        if (!sha256.equals(report.origin().sha256())) {
            faults.add("report %s: the bytes %d to %d of %s do not have its SHA-256"
                    .formatted(report.origin().id(), report.start(), report.end(), originals.at(report.original())));
        }
    }

    private static int custody(Path file, Handle handle, List<Path> files, List<String> faults, List<String> remarks) {
        Chain chain;
        try {
            chain = Chain.of(file);
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        }
        chain.faults().forEach(fault -> faults.add(file + ": " + fault));
        if (chain.isTorn()) remarks.add(file + ": its last line is torn; the next command that writes mends it");
        Optional<CustodyLog.Head> remembered = handle.createQuery("select lines, sha256 from custody_head where id = 1")
                .map((row, context) -> new CustodyLog.Head(row.getInt("lines"), row.getString("sha256")))
                .findOne();
        remembered.ifPresent(head -> {
            if (head.lines() > chain.hashes().size()) {
                faults.add("%s has %d lines, the case remembers %d: its end was cut off"
                        .formatted(file, chain.hashes().size(), head.lines()));
            } else if (head.lines() > 0 && !chain.hashes().get(head.lines() - 1).equals(head.sha256())) {
                faults.add("%s: line %d is not the one the case remembers".formatted(file, head.lines()));
            }
        });
        Set<String> logged = new HashSet<>();
        chain.lines().forEach(line -> {
            if (line.path("event").asString("").equals("preserved"))
                logged.add(line.path("sha256").asString(""));
        });
        for (Path original : files) {
            if (!logged.contains(original.getFileName().toString())) {
                remarks.add("%s is not in the custody log: the program was ended before it could write so"
                        .formatted(original));
            }
        }
        return chain.hashes().size();
    }

    private static String hash(Path file) {
        try {
            return Originals.sha256(file);
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        }
    }
}
