package org.rashomon.casefile;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.Intake;
import org.rashomon.intake.Given;
import org.rashomon.investigation.CaseSpeakers;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;
import org.rashomon.investigation.ReportReader;
import org.rashomon.store.CaseStore;
import org.rashomon.store.CaseView;
import org.rashomon.store.Verification;

/// An open case: a folder with its originals, its custody log and its database.
public final class Case {
    private final Path folder;

    private Case(Path folder) {
        this.folder = folder;
    }

    /// A case that is or will be in this folder; nothing is touched yet.
    public static Case in(Path folder) {
        return new Case(folder);
    }

    public Path folder() {
        return folder;
    }

    /// Takes over a list of parties, beside which all that the case tells is read from now on.
    ///
    /// @throws IllegalArgumentException when it cannot be read, with a message for people
    public void parties(Path list) {
        PartyFile.take(list, folder);
    }

    /// Adds reports; begins the case when there is none.
    ///
    /// @param program who does it, for the custody log: "Rashomon 0.1.0"
    /// @throws IllegalArgumentException when the columns cannot be read
    /// @throws Refused when another process writes to it, or the disk refuses
    public Summary add(Request request, Clock clock, String program, Progress progress) {
        Given given = request.given();
        return Refused.unless(() -> {
            try (CaseStore store = CaseStore.open(folder, clock, program, ReportReader.ENGINE)) {
                return new Adding(store, given, progress).add(request.inputs(), threads());
            }
        });
    }

    /// All findings as they stand after what a person judged, in the order the reports were stored. The texts are
    /// made again from the originals; no report is analysed again.
    ///
    /// @throws Refused when there is no case
    public List<Findings> findings() {
        return Refused.unless(() -> {
            CaseView view = CaseView.of(folder);
            return judged(view, new Documents(view.originals()));
        });
    }

    static List<Findings> judged(CaseView view, Documents documents) {
        Map<String, List<Judgement>> judgements = view.judgements().stream()
                .filter(one -> one.report().isPresent())
                .map(Judgement::of)
                .collect(Collectors.groupingBy(one -> one.report().orElseThrow()));
        return view.findings(documents::of).stream()
                .map(one -> Optional.ofNullable(judgements.get(sha256(one)))
                        .map(history -> JudgedReport.of(one, history).standing())
                        .orElse(one))
                .toList();
    }

    private static String sha256(Findings one) {
        return one.document().origin().sha256();
    }

    /// What the reports tell together, beside what a person judged.
    public Investigation investigation() {
        return investigation(judgements());
    }

    private Investigation investigation(List<Judgement> judgements) {
        List<Findings> reports = findings();
        return Investigation.of(
                reports, Groupings.of(judgements, reports), Identities.of(judgements), PartyFile.in(folder));
    }

    /// Who speaks in these reports of the case, beside what a person decided.
    public CaseSpeakers speakers(List<Findings> reports) {
        return CaseSpeakers.of(reports, Identities.of(judgements()));
    }

    private List<Judgement> judgements() {
        return Refused.unless(() ->
                CaseView.of(folder).judgements().stream().map(Judgement::of).toList());
    }

    /// Keeps a question about coincidence, so that every dossier from now on answers it; nothing happens when it is
    /// kept
    /// already.
    ///
    /// @param person who asks, for the custody log
    /// @throws Refused when another process writes to it, or the disk refuses
    public void keep(CoincidenceQuestion question, String person, Clock clock, String program) {
        if (KeptQuestions.holds(question, judgements())) return;
        Refused.unless(() -> {
            try (CaseStore store = CaseStore.open(folder, clock, program, ReportReader.ENGINE)) {
                return store.judge(
                        person,
                        Judgement.Act.ASK.written(),
                        Optional.empty(),
                        KeptQuestions.SUBJECT,
                        question.written(),
                        "",
                        Optional.empty());
            }
        });
    }

    /// The whole case, laid out for people.
    public Dossier dossier(Optional<String> madeBy) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        List<Judgement> judgements = judgements();
        Investigation investigation = investigation(judgements);
        Intake offered = Refused.unless(() -> {
            CaseView view = CaseView.of(folder);
            return OfferedLines.of(view.reports(), view.offered());
        });
        return new Dossier(
                name == null ? "case" : name.toString(),
                investigation,
                offered,
                madeBy,
                KeptQuestions.answered(judgements, investigation.incidents()));
    }

    /// Writes the dossier into a folder, the case's own as a rule.
    public DossierFiles write(Dossier dossier, Path into) {
        return Refused.unless(() -> DossierFiles.write(dossier, into));
    }

    /// Writes the dossier for print and for Word into a folder that is there.
    public PaperFiles print(Dossier dossier, Path into) {
        return Refused.unless(() -> PaperFiles.write(dossier, into));
    }

    /// Holds the case against its own hashes.
    public Soundness verify() {
        Verification found = Refused.unless(() -> CaseView.of(folder).verify());
        return new Soundness(found.originals(), found.reports(), found.lines(), found.faults(), found.remarks());
    }

    static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
