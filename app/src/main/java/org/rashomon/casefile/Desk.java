package org.rashomon.casefile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.rashomon.document.Document;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.store.CaseStore;
import org.rashomon.store.CaseView;
import org.rashomon.store.ListedReport;
import org.rashomon.store.ReportQuery;
import org.rashomon.store.StoredReport;

/// A case somebody sits at: open for writing until it is closed, read by many threads at once.
public final class Desk implements AutoCloseable {
    /// After every instant: what was never looked at has nothing new in it.
    private static final String NEVER = "9";

    private static final long MINUTE = 60_000_000_000L;

    /// What the list shows of a report's text, which would be made again for every look at it.
    private final Map<StoredReport, Heading> headings = new ConcurrentHashMap<>();

    private final AtomicLong visitedAt = new AtomicLong();
    private final Case file;
    private final CaseStore store;
    private final CaseView view;
    private final Documents documents;
    private final Layouts layouts;
    private final Imports imports;
    private final Optional<String> lastVisit;
    private final Ledger ledger;
    private final Decisions decisions;
    private final String person;
    private final String program;

    private Desk(Path folder, CaseStore store, String person, String program) {
        this.file = Case.in(folder);
        this.store = store;
        this.view = CaseView.of(folder);
        this.documents = new Documents(view.originals());
        this.layouts = new Layouts(this::layOut);
        this.imports = new Imports(store, new Inbox(folder), layouts::refresh);
        this.lastVisit = view.lastVisit();
        this.ledger = new Ledger(store, view, person, layouts::changed);
        this.decisions = new Decisions(ledger);
        this.person = person;
        this.program = program;
    }

    /// Opens a case, or begins one, and takes up what an earlier run left unread.
    ///
    /// @param person who judges, for the custody log
    /// @throws Refused when another process writes to it, or the disk refuses
    public static Desk open(Path folder, Clock clock, String person, String program) {
        return Refused.unless(() -> {
            CaseStore store = CaseStore.open(folder, clock, program, ReportReader.ENGINE);
            Desk desk = new Desk(folder, store, person, program);
            desk.imports.index(id -> desk.view.findings(id, desk.documents::of));
            desk.imports.resume();
            desk.layouts.refresh();
            return desk;
        });
    }

    public String name() {
        Path name = file.folder().toAbsolutePath().normalize().getFileName();
        return name == null ? "case" : name.toString();
    }

    public String person() {
        return person;
    }

    private Standing layOut() {
        Dossier dossier = file.dossier(Optional.of(program));
        Map<String, Integer> numbers = new HashMap<>();
        view.reports().forEach(one -> numbers.put(one.origin().sha256(), one.id()));
        return new Standing(dossier, Layout.of(dossier.investigation()), numbers);
    }

    /// What all reports tell together; waits a moment for it when the case has just changed.
    public Optional<Standing> standing(long milliseconds) {
        return layouts.within(milliseconds);
    }

    /// The same, and never as it stood before the latest changes: what is handed over has to know all that was
    /// judged.
    public Optional<Standing> currentStanding(long milliseconds) {
        return layouts.current(milliseconds);
    }

    /// The same as it stood when somebody last asked for it: enough for offering names, and it costs nothing.
    public Optional<Standing> lastStanding() {
        return layouts.last();
    }

    /// Whether [#standing] does not know of the latest changes yet.
    public boolean isBehind() {
        return layouts.isBehind();
    }

    /// Takes files; they are safe when this returns, and read soon after.
    ///
    /// @throws IllegalArgumentException when the columns cannot be read
    public void take(List<Inbox.Dropped> files, Request said) {
        said.given();
        Refused.unless(() -> {
            imports.take(files, said);
            return true;
        });
    }

    public Import importing() {
        return imports.state();
    }

    /// Notes that somebody looks at the list now; soon, and not more often than once a minute, so that looking costs
    /// nothing.
    public void visited() {
        long now = System.nanoTime();
        long before = visitedAt.get();
        if (before != 0 && now - before < MINUTE || !visitedAt.compareAndSet(before, now)) return;
        imports.soon(store::visited);
    }

    public Page<ReportLine> reports(ReportSearch search) {
        ReportQuery query = query(search, (search.page() - 1) * ReportSearch.PAGE);
        return Refused.unless(() -> new Page<>(
                view.page(query).stream().map(this::line).toList(),
                search.page(),
                ReportSearch.PAGE,
                view.count(query)));
    }

    public int count(ReportSearch.Which which) {
        return Refused.unless(() -> view.count(query(new ReportSearch("", which, ReportSearch.Order.ADDED, 1), 0)));
    }

    private ReportQuery query(ReportSearch search, int from) {
        boolean isNew = search.which() == ReportSearch.Which.NEW;
        return new ReportQuery(
                search.words().isBlank()
                        ? Optional.empty()
                        : Optional.of(search.words().strip()),
                switch (search.which()) {
                    case ALL, NEW -> ReportQuery.Which.ALL;
                    case DOUBLED -> ReportQuery.Which.DOUBLED;
                    case NOT_ANALYSED -> ReportQuery.Which.NOT_ANALYSED;
                    case JUDGED -> ReportQuery.Which.JUDGED;
                },
                ReportQuery.Order.valueOf(search.order().name()),
                isNew ? Optional.of(lastVisit.orElse(NEVER)) : Optional.empty(),
                Math.max(0, from),
                ReportSearch.PAGE);
    }

    private record Heading(String title, Optional<String> outlet, Optional<LocalDate> day) {
        static Heading of(Document document) {
            return new Heading(
                    document.title()
                            .map(document::at)
                            .filter(title -> !title.isBlank())
                            .orElse(document.id()),
                    document.origin().outlet(),
                    document.today());
        }
    }

    private ReportLine line(ListedReport one) {
        Heading heading = headings.computeIfAbsent(one.report(), report -> Heading.of(documents.of(report)));
        return new ReportLine(
                one.report().id(),
                heading.title(),
                one.report().origin().id(),
                one.report().origin().outlet().or(heading::outlet),
                heading.day(),
                one.statements(),
                one.incidents(),
                one.judgements(),
                one.paths(),
                one.report().notes(),
                one.report().language().equals("en"),
                lastVisit.filter(at -> one.addedAt().compareTo(at) > 0).isPresent());
    }

    /// What holds the words that were typed.
    ///
    /// @param most how many speakers, statements and sources each
    public List<Found> search(String typed, int most) {
        return Refused.unless(
                () -> view.search(typed, most).stream().map(Found::of).toList());
    }

    /// What was offered and did not become a report.
    public List<Summary.Left> problems(String state) {
        return Refused.unless(() -> view.problems().stream()
                .filter(one -> one.state().equals(state))
                .map(one -> new Summary.Left(one.name(), one.why()))
                .toList());
    }

    /// One report with its judgements; empty when there is no such report.
    public Optional<JudgedReport> report(int id) {
        return Refused.unless(() -> view.findings(id, documents::of).map(this::judged));
    }

    public boolean isThere(int id) {
        return Refused.unless(() -> view.report(id).isPresent());
    }

    private JudgedReport judged(Findings found) {
        return JudgedReport.of(found, ledger.of(found.document().origin().sha256()));
    }

    /// Accepts, rejects or corrects a statement.
    ///
    /// @param subject as [JudgedReport.Statement#subject()] says
    public void judge(Document document, String subject, Judgement.Act act, Correction now, String reason) {
        ledger.write(act, document.origin().sha256(), subject, now.written(document), reason);
    }

    /// Enters a statement that the program did not find.
    ///
    /// @return what later judgements about it call it
    public String enter(Document document, Correction statement) {
        String subject = new Subject.Statement(statement.cue(), statement.content()).written();
        judge(document, subject, Judgement.Act.CORRECT, statement, "");
        return subject;
    }

    /// Accepts or rejects a claim, with the value it has.
    public void judgeClaim(Document document, JudgedReport.OfClaim claim, Judgement.Act act, String reason) {
        boolean isCorrected = !claim.now().value().equals(claim.found().value());
        String detail = isCorrected
                ? ClaimValue.written(
                        claim.now().value(), document.at(claim.now().span()))
                : "";
        ledger.write(act, document.origin().sha256(), claim.subject(), detail, reason);
    }

    /// Gives a claim another value than was read.
    ///
    /// @param typed see [ClaimValue]
    /// @throws IllegalArgumentException when it is no value of this slot, with a message for people
    public void correctClaim(Document document, JudgedReport.OfClaim claim, String typed, String reason) {
        String detail = ClaimValue.written(
                ClaimValue.typed(claim.now().slot(), typed),
                document.at(claim.now().span()));
        ledger.write(Judgement.Act.CORRECT, document.origin().sha256(), claim.subject(), detail, reason);
    }

    /// Takes back the last judgement about a report that still holds.
    ///
    /// @return it; empty when there is none
    public Optional<Judgement> undo(Document document) {
        List<Judgement> holding = Judgement.holding(ledger.of(document.origin().sha256()));
        if (holding.isEmpty()) return Optional.empty();
        ledger.takeBack(holding.getLast());
        return Optional.of(holding.getLast());
    }

    /// Keeps a question about coincidence, so that every dossier from now on answers it.
    public void keep(CoincidenceQuestion question) {
        if (questions().stream().anyMatch(kept -> kept.question().equals(question))) return;
        ledger.write(Judgement.Act.ASK, KeptQuestions.SUBJECT, question.written(), "");
    }

    /// The questions about coincidence that are kept, in the order they were asked.
    public List<KeptQuestion> questions() {
        return KeptQuestions.of(ledger.all());
    }

    /// Keeps a question no longer.
    ///
    /// @throws IllegalArgumentException when it is not kept any more
    public void drop(int id) {
        KeptQuestion kept = questions().stream()
                .filter(one -> one.asked().id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is nothing to take out: it was taken out."));
        ledger.takeBack(kept.asked());
    }

    /// The dossier that a person composes of findings.
    public Composing composing() {
        return new Composing(ledger);
    }

    /// What was composed, held against the reports as they stand.
    public Draft draft(Standing standing) {
        return Draft.of(composing().now(), standing);
    }

    /// The program and its version, for what is handed over.
    public String program() {
        return program;
    }

    /// What a person decides over several reports at once.
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public void close() {
        imports.close();
        layouts.close();
        store.close();
    }
}
