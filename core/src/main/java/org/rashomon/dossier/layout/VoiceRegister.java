package org.rashomon.dossier.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.SpeakerIdentities.Identity;
import org.rashomon.incident.Claim;
import org.rashomon.investigation.CaseSpeakers;

/// Gathers who spoke over all reports. A voice's number is known once all have been added.
final class VoiceRegister {
    private static final String UNRESOLVED = "unresolved";

    private final Map<String, Gathered> byKey = new HashMap<>();
    private Optional<List<VoiceEntry>> numbered = Optional.empty();
    private final Map<String, VoiceEntry> entryByKey = new HashMap<>();

    private final CaseSpeakers speakers;

    private record Gathered(List<Speaker> speakers, List<StatementEntry> statements) {}

    VoiceRegister(CaseSpeakers speakers) {
        this.speakers = speakers;
    }

    void add(StatementEntry statement) {
        Speaker speaker = statement.attribution().speaker();
        Gathered gathered = byKey.computeIfAbsent(
                key(statement.report(), speaker), key -> new Gathered(new ArrayList<>(), new ArrayList<>()));
        gathered.speakers().add(speaker);
        gathered.statements().add(statement);
    }

    /// Who says a claim. A speaker of whom there is no statement gets no number.
    Teller teller(Claim claim, ReportEntry report) {
        if (claim.by().isEmpty()) return new Teller(report.outlet(), Optional.empty());
        Speaker speaker = claim.by().get();
        entries();
        return Optional.ofNullable(entryByKey.get(key(report, speaker)))
                .map(entry -> new Teller(entry.name(), Optional.of(entry.id())))
                .orElseGet(
                        () -> new Teller(speaker.isResolved() ? speaker.name() : Wording.UNRESOLVED, Optional.of("")));
    }

    /// Speakers that were not found stand together: nothing tells them apart.
    private String key(ReportEntry report, Speaker speaker) {
        return speaker.isResolved() ? speakers.of(report.document(), speaker).key() : UNRESOLVED;
    }

    List<VoiceEntry> entries() {
        if (numbered.isPresent()) return numbered.get();
        List<Map.Entry<String, Gathered>> ordered = byKey.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Gathered> one) -> rank(one.getValue()))
                        .thenComparing(one -> name(one.getValue()), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<VoiceEntry> entries = new ArrayList<>();
        for (var one : ordered) {
            VoiceEntry entry = entry("v" + (entries.size() + 1), one.getKey(), one.getValue());
            entries.add(entry);
            entryByKey.put(one.getKey(), entry);
        }
        numbered = Optional.of(List.copyOf(entries));
        return numbered.get();
    }

    /// Short, and safe in an address.
    private static String address(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 18);
    }

    /// Who was joined by a person may be of two kinds.
    private Speaker.Kind kind(Gathered one) {
        return decided(one).map(Identity::kind).orElse(one.speakers().getFirst().kind());
    }

    /// Who it is, where a person said what he is called.
    private Optional<Identity> decided(Gathered one) {
        Speaker speaker = one.speakers().getFirst();
        if (!speaker.isResolved()) return Optional.empty();
        return Optional.of(speakers.of(one.statements().getFirst().report().document(), speaker))
                .filter(speakers::isCalled);
    }

    private int rank(Gathered one) {
        return switch (kind(one)) {
            case PERSON, BODY, DOCUMENT -> 0;
            case UNNAMED -> 1;
            case UNRESOLVED -> 2;
        };
    }

    private String name(Gathered one) {
        return decided(one).map(Identity::name).orElseGet(() -> longestName(one));
    }

    private static String longestName(Gathered one) {
        return one.speakers().stream()
                .map(Speaker::name)
                .filter(name -> !name.isBlank())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(Wording.UNRESOLVED);
    }

    private List<String> reasons(Gathered one) {
        Speaker speaker = one.speakers().getFirst();
        if (!speaker.isResolved()) return List.of();
        return speakers.of(one.statements().getFirst().report().document(), speaker)
                .reasons();
    }

    private VoiceEntry entry(String id, String key, Gathered one) {
        TreeSet<String> roles = new TreeSet<>();
        TreeSet<String> affiliations = new TreeSet<>();
        for (Speaker speaker : one.speakers()) {
            speaker.role().ifPresent(roles::add);
            speaker.affiliation().ifPresent(affiliations::add);
        }
        List<StatementEntry> statements = one.statements().stream()
                .sorted(Comparator.comparing(StatementEntry::cueKind)
                        .thenComparing(said -> said.day().map(Object::toString).orElse("9"))
                        .thenComparingInt(
                                said -> Integer.parseInt(said.report().id().substring(1)))
                        .thenComparing(StatementEntry::first))
                .toList();
        return new VoiceEntry(
                id,
                address(key),
                kind(one),
                name(one),
                List.copyOf(roles),
                List.copyOf(affiliations),
                reasons(one),
                statements);
    }
}
