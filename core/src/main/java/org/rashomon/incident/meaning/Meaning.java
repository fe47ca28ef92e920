package org.rashomon.incident.meaning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.language.Edtf;

/// What a value comes to. Two equal meanings are one position, whoever holds it.
public sealed interface Meaning {
    /// How this stands to another; [Relation#INCOMPARABLE] when they are not of one sort.
    Relation to(Meaning other);

    /// A count of people.
    ///
    /// @param min 0 when open
    /// @param max [Integer#MAX_VALUE] when open
    /// @param slackMin `min` less what an "about" allows
    /// @param slackMax `max` more what an "about" allows
    record Toll(int min, int max, int slackMin, int slackMax, Group group) implements Meaning {
        private static final int WAR = 1000;

        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Toll toll) || isOfAnotherOrder(toll)) return Relation.INCOMPARABLE;
            if (group.isBeside() || toll.group.isBeside()) return Relation.INCOMPARABLE;
            if (group.equals(toll.group)) return range(toll);
            if (group.isWhole()) return toll.slackMin > slackMax ? Relation.APART : Relation.INCOMPARABLE;
            if (toll.group.isWhole()) return slackMin > toll.slackMax ? Relation.APART : Relation.INCOMPARABLE;
            return Relation.INCOMPARABLE;
        }

        /// The toll of a war beside that of a day counts something else.
        private boolean isOfAnotherOrder(Toll toll) {
            int more = Math.max(min, toll.min);
            return more >= WAR && more / 50 > Math.max(1, Math.min(most(), toll.most()));
        }

        private int most() {
            return max == Integer.MAX_VALUE ? min : max;
        }

        /// Its least number, or that up to which it goes when no least is given.
        public int least() {
            return min > 0 || max == Integer.MAX_VALUE ? min : max;
        }

        /// How its numbers stand to another's, whoever is counted.
        public Relation range(Toll toll) {
            if (isOfAnotherOrder(toll)) return Relation.INCOMPARABLE;
            if (min == toll.min && max == toll.max) return Relation.EQUAL;
            if (slackMax < toll.slackMin || toll.slackMax < slackMin) return Relation.APART;
            if (min >= toll.min && max <= toll.max) return Relation.NARROWER;
            return toll.min >= min && toll.max <= max ? Relation.WIDER : Relation.MEETS;
        }

        /// Whether every number it allows is greater than those the other allows.
        public boolean isAbove(Toll other) {
            return slackMin > other.slackMax;
        }

        /// Two ranges closed on both sides of which neither holds the other: "10 to 15" and "12 to 20".
        public boolean crosses(Toll other) {
            boolean closed = max < Integer.MAX_VALUE && other.max < Integer.MAX_VALUE && min > 0 && other.min > 0;
            boolean shared = min <= other.max && other.min <= max;
            return closed && shared && range(other) == Relation.MEETS;
        }
    }

    /// Those whom a toll counts.
    ///
    /// @param kind `people/children`, or the words themselves when no list knows them
    /// @param qualifier what else is said of them: "kurdish"
    record Group(String kind, String qualifier) {
        /// Those counted beside others, "six more"; no number is comparable with theirs.
        static final String BESIDES = "people besides";

        public boolean isBeside() {
            return kind.equals(BESIDES);
        }

        public boolean isWhole() {
            return kind.equals("people/people") && qualifier.isEmpty();
        }

        /// Whether both may count the same people; of people without a kind the one said more closely is a part.
        public boolean mayBe(Group other) {
            if (isBeside()) return false;
            if (equals(other)) return true;
            boolean ofOneKind = kind.equals(other.kind) && !kind.equals("people/people");
            return ofOneKind && (qualifier.isEmpty() || other.qualifier.isEmpty());
        }
    }

    /// Whoever did it.
    record Actors(Set<Party> parties, String home) implements Meaning {
        public Actors {
            parties = Set.copyOf(parties);
        }

        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Actors actors)) return Relation.INCOMPARABLE;
            if (parties.equals(actors.parties)) return Relation.EQUAL;
            Set<Relation> found = new HashSet<>();
            for (Party mine : parties) {
                for (Party theirs : actors.parties) found.add(mine.to(theirs, home));
            }
            if (found.size() == 1) return found.iterator().next();
            return found.stream().anyMatch(Relation::mayBothHold) ? Relation.MEETS : Relation.INCOMPARABLE;
        }
    }

    /// With what it was done.
    ///
    /// @param kinds paths of the weapon list; never empty
    record Arms(Set<String> kinds) implements Meaning {
        public Arms {
            kinds = Set.copyOf(kinds);
        }

        /// Both, without what a more particular kind says already.
        public Arms and(Arms other) {
            Set<String> both = new HashSet<>(kinds);
            both.addAll(other.kinds);
            Set<String> all = Set.copyOf(both);
            both.removeIf(path -> all.stream().anyMatch(deeper -> deeper.startsWith(path + "/")));
            return new Arms(both);
        }

        /// The kinds that the other, which answers the same question, has none like.
        public Set<String> besides(Arms other) {
            return Taxonomy.besides(kinds, other.kinds);
        }

        /// Whether they are told by what they hold, not by how they come.
        public boolean nameAnAgent() {
            return kinds.stream().allMatch(path -> path.startsWith("agent/"));
        }

        @Override
        public Relation to(Meaning other) {
            return other instanceof Arms(Set<String> theirs) ? Taxonomy.relation(kinds, theirs) : Relation.INCOMPARABLE;
        }
    }

    /// What was hit.
    ///
    /// @param kinds paths of the list of targets; never empty
    record Things(Set<String> kinds) implements Meaning {
        public Things {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Relation to(Meaning other) {
            return other instanceof Things(Set<String> theirs)
                    ? Taxonomy.relation(kinds, theirs)
                    : Relation.INCOMPARABLE;
        }
    }

    /// Where it was.
    ///
    /// @param within the larger place it lies in, or ""
    /// @param lat in degrees
    /// @param lon in degrees
    record Spot(String name, String within, Optional<Double> lat, Optional<Double> lon) implements Meaning {
        private static final double FAR_KM = 50;
        /// Spellings of one name are found at one point, and so are a village and its fields.
        private static final double NEAR_KM = 6;
        private static final double EARTH_KM = 6371;

        /// [Relation#SIBLING] for two places near each other.
        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Spot spot)) return Relation.INCOMPARABLE;
            if (isCalled(spot.name) || spot.isCalled(name)) return Relation.EQUAL;
            boolean known = lat.isPresent() && lon.isPresent() && spot.lat.isPresent() && spot.lon.isPresent();
            if (!known) return Relation.INCOMPARABLE;
            if (!within.isEmpty() && Words.folded(within).equals(Words.folded(spot.name))) return Relation.NARROWER;
            if (!spot.within.isEmpty() && Words.folded(spot.within).equals(Words.folded(name))) return Relation.WIDER;
            double kilometres = kilometresTo(spot);
            if (kilometres < NEAR_KM) return Relation.EQUAL;
            return kilometres > FAR_KM ? Relation.APART : Relation.SIBLING;
        }

        private boolean isCalled(String longer) {
            return (" " + Words.folded(longer) + " ").contains(" " + Words.folded(name) + " ");
        }

        private double kilometresTo(Spot spot) {
            double north = Math.toRadians(spot.lat.orElseThrow() - lat.orElseThrow());
            double middle = Math.toRadians((spot.lat.orElseThrow() + lat.orElseThrow()) / 2);
            double east = Math.toRadians(spot.lon.orElseThrow() - lon.orElseThrow()) * Math.cos(middle);
            return Math.hypot(north, east) * EARTH_KM;
        }
    }

    /// When it was.
    record Days(Edtf date) implements Meaning {
        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Days(Edtf theirs))) return Relation.INCOMPARABLE;
            if (date.equals(theirs)) return Relation.EQUAL;
            if (date.isApproximate() || theirs.isApproximate()) return Relation.INCOMPARABLE;
            return date.mayMeet(theirs) ? Relation.MEETS : Relation.APART;
        }
    }

    /// At what hours of which day it was.
    ///
    /// @param from first minute of the day
    /// @param to last minute; beyond 1,440 it is of the next day
    /// @param zoned whether it names a time zone
    record Hours(LocalDate day, int from, int to, boolean zoned) implements Meaning {
        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Hours hours) || !day.equals(hours.day)) return Relation.INCOMPARABLE;
            if (equals(hours)) return Relation.EQUAL;
            if (minutesFrom(hours) > 0) return Relation.APART;
            if (from >= hours.from && to <= hours.to) return Relation.NARROWER;
            return hours.from >= from && hours.to <= to ? Relation.WIDER : Relation.MEETS;
        }

        /// How many minutes lie between the two; 0 when they meet, or when one names a time zone and the other none.
        public int minutesFrom(Hours other) {
            if (zoned != other.zoned) return 0;
            return Math.max(0, Math.max(from - other.to, other.from - to));
        }
    }

    /// How a vote went; of how many there are to vote `members` alone.
    record Ballot(OptionalInt favour, OptionalInt against, OptionalInt abstained, OptionalInt members)
            implements Meaning {
        /// [Relation#SIBLING] when all numbers of a vote come to less than there are to vote.
        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Ballot ballot)) return Relation.INCOMPARABLE;
            if (equals(ballot)) return Relation.EQUAL;
            if (members.isPresent() && ballot.members.isPresent()) return Relation.APART;
            if (members.isPresent()) return ballot.of(members.getAsInt());
            if (ballot.members.isPresent()) return of(ballot.members.getAsInt());
            boolean differ = differ(favour, ballot.favour)
                    || differ(against, ballot.against)
                    || differ(abstained, ballot.abstained);
            return differ ? Relation.APART : Relation.MEETS;
        }

        private Relation of(int all) {
            int sum = favour.orElse(0) + against.orElse(0) + abstained.orElse(0);
            if (sum > all) return Relation.APART;
            boolean complete = favour.isPresent() && against.isPresent() && abstained.isPresent();
            return complete && sum < all ? Relation.SIBLING : Relation.MEETS;
        }

        private static boolean differ(OptionalInt one, OptionalInt other) {
            return one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt();
        }
    }

    /// Whoever says that he did it.
    ///
    /// @param by empty: nobody claimed it
    record Claimed(Optional<Actors> by) implements Meaning {
        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Claimed(Optional<Actors> theirs))) return Relation.INCOMPARABLE;
            if (by.isEmpty() || theirs.isEmpty()) return by.equals(theirs) ? Relation.EQUAL : Relation.APART;
            return by.get().to(theirs.get());
        }
    }

    /// Plain words: a target, an explanation.
    ///
    /// @param stems what carries their sense, sorted
    /// @param fabrication whether they say that it did not happen
    record Plain(List<String> stems, boolean fabrication) implements Meaning {
        public Plain {
            stems = List.copyOf(stems);
        }

        @Override
        public Relation to(Meaning other) {
            if (!(other instanceof Plain plain)) return Relation.INCOMPARABLE;
            if (stems.equals(plain.stems)) return Relation.EQUAL;
            if (stems.containsAll(plain.stems)) return Relation.NARROWER;
            if (plain.stems.containsAll(stems)) return Relation.WIDER;
            Set<String> shared = stems.stream().filter(plain.stems::contains).collect(Collectors.toSet());
            int less = Math.min(stems.size(), plain.stems.size());
            return shared.size() * 3 >= less ? Relation.MEETS : Relation.INCOMPARABLE;
        }
    }
}
