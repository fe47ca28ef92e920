package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The same speaker across the documents of a case. The same set of speakers gives the same identities in any order.
///
/// A full name joins what bears it, spelling aside. A surname alone joins the one person of the case who bears it and
/// whose role and affiliation do not speak against it. A body is joined by its name, its country or its first letters.
/// Unnamed sources, documents and what is unresolved are never joined across documents.
public final class SpeakerIdentities {
    /// A speaker in a document.
    public record Named(String document, Speaker speaker) {}

    /// One speaker of the case.
    ///
    /// @param key equal for all of it, and in a later run over the same speakers
    /// @param name its fullest name
    /// @param members in the order of their documents' ids and names
    /// @param reasons why the members after the first were joined, each once
    public record Identity(String key, Speaker.Kind kind, String name, List<Named> members, List<String> reasons) {
        public Identity {
            members = List.copyOf(members);
            reasons = List.copyOf(reasons);
        }
    }

    private static final Comparator<Named> ORDER = Comparator.comparing(Named::document)
            .thenComparing(one -> one.speaker().kind())
            .thenComparing(one -> one.speaker().name())
            .thenComparing(one -> one.speaker().role().orElse(""))
            .thenComparing(one -> one.speaker().affiliation().orElse(""))
            .thenComparing(one -> one.speaker().namedAt().map(Object::toString).orElse(""));

    private final Map<Named, Identity> identities = new LinkedHashMap<>();

    private SpeakerIdentities() {}

    public static SpeakerIdentities of(Collection<Named> speakers) {
        List<Named> all = speakers.stream().distinct().sorted(ORDER).toList();
        Joining joining = new Joining(all);
        joining.bodies();
        joining.fullNames();
        joining.surnames();
        SpeakerIdentities result = new SpeakerIdentities();
        for (Identity one : joining.identities()) one.members().forEach(member -> result.identities.put(member, one));
        return result;
    }

    /// Who a speaker of a document is.
    ///
    /// @throws IllegalArgumentException when the speaker was not among those given
    public Identity of(String document, Speaker speaker) {
        Identity found = identities.get(new Named(document, speaker));
        if (found == null) {
            throw new IllegalArgumentException("'%s' of %s is not in this case".formatted(speaker.name(), document));
        }
        return found;
    }

    /// Each identity once, by its key.
    public List<Identity> all() {
        return identities.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Identity::key))
                .toList();
    }

    /// Groups that grow together: union-find whose root is always the smallest place, so that order does not show.
    private static final class Joining {
        /// A word of so many letters may name a body alone.
        private static final int TELLING = 8;
        /// A name of so many words is nobody else's beginning.
        private static final int LONG = 4;
        /// Bodies of which there is one in each country.
        private static final Set<String> MANY = Set.of(
                "ministry",
                "council",
                "army",
                "department",
                "office",
                "government",
                "bank",
                "court",
                "union",
                "house",
                "university",
                "party",
                "committee",
                "commission",
                "ministries",
                "forces",
                "minister");

        private final List<Named> all;
        private final int[] root;
        private final List<List<String>> keys;
        private final Map<Integer, Set<String>> reasons = new TreeMap<>();

        Joining(List<Named> all) {
            this.all = all;
            this.root = new int[all.size()];
            this.keys = all.stream()
                    .map(one -> Spelling.person(one.speaker().name()))
                    .toList();
            for (int i = 0; i < root.length; i++) root[i] = i;
        }

        private int find(int i) {
            int at = i;
            while (root[at] != at) at = root[at];
            root[i] = at;
            return at;
        }

        private void join(int one, int other, String why) {
            int first = find(one);
            int second = find(other);
            if (first == second) return;
            int keep = Math.min(first, second);
            int gone = Math.max(first, second);
            root[gone] = keep;
            Set<String> known = reasons.computeIfAbsent(keep, any -> new TreeSet<>());
            known.add(why);
            Set<String> moved = reasons.remove(gone);
            if (moved != null) known.addAll(moved);
        }

        private Speaker speaker(int i) {
            return all.get(i).speaker();
        }

        void bodies() {
            Map<String, Integer> byKey = new TreeMap<>();
            Map<String, Set<String>> byInitials = new TreeMap<>();
            for (int i = 0; i < all.size(); i++) {
                if (speaker(i).kind() != Speaker.Kind.BODY) continue;
                String key = Spelling.body(speaker(i), all.get(i).document());
                Integer known = byKey.putIfAbsent(key, i);
                if (known != null) join(known, i, "same name");
                String initials = Spelling.initials(speaker(i).name());
                if (initials.length() > 2)
                    byInitials.computeIfAbsent(initials, any -> new TreeSet<>()).add(key);
            }
            byInitials.forEach((initials, keys) -> {
                Integer acronym = byKey.get("body:" + NameKeys.fold(initials));
                Integer full = keys.size() == 1 ? byKey.get(keys.iterator().next()) : null;
                if (acronym != null && full != null) join(acronym, full, "same name, by its first letters");
            });
            shortened(byKey);
        }

        /// "The Lake Observatory" for the Lake Observatory for Human Rights, "the Observatory" for the only one there
        /// is.
        private void shortened(Map<String, Integer> byKey) {
            Map<String, Integer> named = new TreeMap<>();
            byKey.forEach((key, i) -> {
                if (key.startsWith("body:")) named.put(lower(i), i);
            });
            List<Map.Entry<String, Integer>> longestFirst = named.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) ->
                                    -one.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .toList();
            for (Map.Entry<String, Integer> one : longestFirst) {
                String name = one.getKey();
                int i = one.getValue();
                List<Integer> fuller = named.entrySet().stream()
                        .filter(other -> isFuller(name, other.getKey()))
                        .map(Map.Entry::getValue)
                        .map(this::find)
                        .distinct()
                        .toList();
                if (fuller.size() == 1) join(i, fuller.getFirst(), "the fuller form of the same name");
            }
        }

        private String lower(int i) {
            return Spelling.unqualified(speaker(i).name()).toLowerCase(Locale.ROOT);
        }

        private static boolean isFuller(String name, String fuller) {
            if (fuller.contains(" and ") && !name.contains(" and ")) return false;
            if (name.indexOf(' ') < 0)
                return name.length() >= TELLING
                        && (" " + fuller + " ").contains(" " + name + " ")
                        && fuller.contains(" ");
            String last = name.substring(name.lastIndexOf(' ') + 1);
            boolean goesOn = fuller.startsWith(name + " for ")
                    || fuller.startsWith(name + " of ")
                    || fuller.startsWith(name + " ") && name.split(" ").length >= LONG;
            return goesOn && !MANY.contains(last);
        }

        void fullNames() {
            Map<String, Integer> byName = new TreeMap<>();
            Map<String, List<Integer>> byLast = new TreeMap<>();
            for (int i = 0; i < all.size(); i++) {
                if (!isPerson(i) || key(i).size() < 2) continue;
                Integer known = byName.putIfAbsent(String.join(" ", key(i)), i);
                if (known != null) join(known, i, "same full name");
                else
                    byLast.computeIfAbsent(key(i).getLast(), any -> new ArrayList<>())
                            .add(i);
            }
            for (List<Integer> bearers : byLast.values()) {
                for (int one : bearers) {
                    List<Integer> like = bearers.stream()
                            .filter(other ->
                                    other != one && NameKeys.mayBeOnePerson(key(one), key(other)) && agree(one, other))
                            .toList();
                    // "J. Smith" is nobody's surely when both a John and a James are in the case.
                    boolean clear = like.stream()
                            .allMatch(a -> like.stream().allMatch(b -> NameKeys.mayBeOnePerson(key(a), key(b))));
                    if (clear) like.forEach(other -> join(one, other, "the fuller form of the same name"));
                }
            }
        }

        void surnames() {
            Map<String, Set<Integer>> bearers = new TreeMap<>();
            Map<Integer, List<Integer>> groups = new TreeMap<>();
            for (int i = 0; i < all.size(); i++) {
                if (!isPerson(i) || key(i).size() < 2) continue;
                bearers.computeIfAbsent(key(i).getLast(), any -> new TreeSet<>())
                        .add(find(i));
                groups.computeIfAbsent(find(i), any -> new ArrayList<>()).add(i);
            }
            // Of a hundred reports on one person most tell the same role: one of these speaks for all.
            groups.replaceAll((group, members) -> firstOfEachStanding(members));
            Map<String, List<Integer>> alone = new TreeMap<>();
            for (int i = 0; i < all.size(); i++) {
                if (isPerson(i) && key(i).size() == 1)
                    alone.computeIfAbsent(key(i).getFirst(), any -> new ArrayList<>())
                            .add(i);
            }
            alone.forEach((surname, places) -> {
                Set<Integer> full = bearers.getOrDefault(surname, Set.of());
                if (full.isEmpty()) unborne(places);
                else borne(places, full, groups);
            });
        }

        /// @param full the groups of full names that end in the surname, each of them with its members in `groups`
        private void borne(List<Integer> places, Set<Integer> full, Map<Integer, List<Integer>> groups) {
            Map<Standing, List<Integer>> known = new HashMap<>();
            for (int i : places) {
                List<Integer> fitting = known.computeIfAbsent(
                        standing(i),
                        unused -> full.stream()
                                .filter(group -> groups.getOrDefault(group, List.of()).stream()
                                        .allMatch(member -> agree(i, member)))
                                .toList());
                if (fitting.size() == 1) join(i, fitting.getFirst(), "surname borne by nobody else in the case");
            }
        }

        private void unborne(List<Integer> places) {
            Map<Standing, Integer> before = new LinkedHashMap<>();
            for (int i : places) {
                before.values().stream()
                        .filter(other -> agree(i, other))
                        .findFirst()
                        .ifPresent(other ->
                                join(i, other, "same surname, and nobody in the case bears it with a first name"));
                before.putIfAbsent(standing(i), i);
            }
        }

        private List<Integer> firstOfEachStanding(List<Integer> members) {
            Map<Standing, Integer> first = new LinkedHashMap<>();
            members.forEach(member -> first.putIfAbsent(standing(member), member));
            return List.copyOf(first.values());
        }

        /// All that [#agree] looks at.
        private record Standing(Optional<String> role, Optional<String> affiliation) {}

        private Standing standing(int i) {
            return new Standing(speaker(i).role(), speaker(i).affiliation());
        }

        private boolean isPerson(int i) {
            return speaker(i).kind() == Speaker.Kind.PERSON && !speaker(i).isSeveral();
        }

        private List<String> key(int i) {
            return keys.get(i);
        }

        /// Whether role or affiliation speaks for one person, or nothing speaks against it.
        private boolean agree(int one, int other) {
            return share(speaker(one).affiliation(), speaker(other).affiliation())
                    || speaker(one).role().isPresent()
                            && share(speaker(one).role(), speaker(other).role())
                            && speaker(other).role().isPresent();
        }

        private static boolean share(Optional<String> one, Optional<String> other) {
            if (one.isEmpty() || other.isEmpty()) return true;
            List<String> words = NameKeys.of(one.get());
            return NameKeys.of(other.get()).stream().anyMatch(words::contains);
        }

        List<Identity> identities() {
            Map<Integer, List<Named>> groups = new TreeMap<>();
            for (int i = 0; i < all.size(); i++)
                groups.computeIfAbsent(find(i), any -> new ArrayList<>()).add(all.get(i));
            List<Identity> identities = new ArrayList<>();
            Map<String, Integer> taken = new HashMap<>();
            groups.forEach((place, members) -> {
                Speaker fullest = members.stream()
                        .map(Named::speaker)
                        .max(Comparator.<Speaker>comparingInt(one -> NameKeys.of(Spelling.unqualified(one.name()))
                                        .size())
                                .thenComparing(one -> one.name().equals(Spelling.unqualified(one.name())))
                                .thenComparingInt(one -> one.name().length())
                                .thenComparing(Speaker::name))
                        .orElseThrow();
                String key = Spelling.key(fullest, members.getFirst().document());
                int nth = taken.merge(key, 1, Integer::sum);
                identities.add(new Identity(
                        nth == 1 ? key : key + "#" + nth,
                        fullest.kind(),
                        fullest.name(),
                        members,
                        List.copyOf(reasons.getOrDefault(place, Set.of()))));
            });
            return identities;
        }
    }
}
