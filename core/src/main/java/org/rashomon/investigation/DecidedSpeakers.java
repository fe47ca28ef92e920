package org.rashomon.investigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.attribution.SpeakerIdentities.Identity;
import org.rashomon.attribution.SpeakerIdentities.Named;
import org.rashomon.investigation.SpeakerDecision.Mark;

/// Speakers as their names tell them apart, changed by what a person decided, one decision after the other.
///
/// A mark finds the speaker whom its report names so; when a later reading finds no such name there, a person or body
/// of
/// that name in another report, if there is only one. A mark that finds nobody decides nothing.
final class DecidedSpeakers {
    /// Nobody decided anything.
    static final DecidedSpeakers NONE = new DecidedSpeakers();

    private final Map<Named, Identity> byMember = new LinkedHashMap<>();
    private final Map<String, Set<Named>> byName = new HashMap<>();
    private final Set<String> called = new LinkedHashSet<>();

    private DecidedSpeakers() {}

    static DecidedSpeakers of(Collection<Identity> found, List<SpeakerDecision> decisions) {
        DecidedSpeakers speakers = new DecidedSpeakers();
        found.forEach(speakers::put);
        for (Identity one : found) one.members().forEach(speakers::remember);
        for (SpeakerDecision decision : decisions) {
            switch (decision) {
                case SpeakerDecision.Same same -> speakers.join(same);
                case SpeakerDecision.Other other -> speakers.part(other);
            }
        }
        return speakers;
    }

    /// Who a speaker of a report is now; empty when no decision was made in this case.
    Optional<Identity> of(Named named) {
        return Optional.ofNullable(byMember.get(named));
    }

    /// Whether a person said what this speaker is called.
    boolean isCalled(Identity one) {
        return called.contains(one.key());
    }

    private void put(Identity one) {
        one.members().forEach(member -> byMember.put(member, one));
    }

    private void remember(Named member) {
        byName.computeIfAbsent(in(report(member), member), any -> new LinkedHashSet<>())
                .add(member);
        byName.computeIfAbsent(in("", member), any -> new LinkedHashSet<>()).add(member);
    }

    private static String report(Named member) {
        return member.document().substring(0, member.document().indexOf('/'));
    }

    private static String in(String report, Named member) {
        return key(
                report, new Mark("", member.speaker().kind(), member.speaker().name()));
    }

    private static String key(String report, Mark mark) {
        return report + "/" + mark.kind() + "/" + mark.name().toLowerCase(Locale.ROOT);
    }

    private Set<Named> members(Mark mark) {
        return byName.getOrDefault(key(mark.report(), mark), Set.of());
    }

    private Optional<Identity> find(Mark mark) {
        Optional<Identity> there = members(mark).stream().map(byMember::get).findFirst();
        if (there.isPresent()) return there;
        return switch (mark.kind()) {
            case PERSON, BODY -> onlyOne(byName.getOrDefault(key("", mark), Set.of()));
            case DOCUMENT, UNNAMED, UNRESOLVED -> Optional.empty();
        };
    }

    private Optional<Identity> onlyOne(Set<Named> members) {
        List<Identity> all = members.stream().map(byMember::get).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private void join(SpeakerDecision.Same same) {
        List<Identity> all = same.marks().stream()
                .flatMap(mark -> find(mark).stream())
                .distinct()
                .toList();
        if (all.size() < 2) return;
        Identity first = all.getFirst();
        TreeSet<String> reasons = new TreeSet<>(List.of(same.why()));
        List<Named> members = new ArrayList<>();
        for (Identity one : all) {
            reasons.addAll(one.reasons());
            members.addAll(one.members());
        }
        put(new Identity(first.key(), first.kind(), first.name(), members, List.copyOf(reasons)));
        called.add(first.key());
    }

    private void part(SpeakerDecision.Other other) {
        Set<Named> taken = new LinkedHashSet<>();
        other.marks().forEach(mark -> taken.addAll(members(mark)));
        List<Identity> touched = taken.stream().map(byMember::get).distinct().toList();
        if (touched.stream().allMatch(one -> taken.containsAll(one.members()))) return;
        Identity first = touched.getFirst();
        for (Identity one : touched) {
            List<Named> rest = one.members().stream()
                    .filter(member -> !taken.contains(member))
                    .toList();
            if (!rest.isEmpty()) put(new Identity(one.key(), one.kind(), one.name(), rest, one.reasons()));
        }
        Named head = taken.iterator().next();
        String key = "%s/%s".formatted(first.key(), head.document());
        put(new Identity(key, head.speaker().kind(), head.speaker().name(), List.copyOf(taken), List.of(other.why())));
    }
}
