package org.rashomon.incident.meaning;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// An actor as words name him: a state's own people, an armed group, or a name by itself.
///
/// @param names the words of the name, folded; countries by their ISO 3166-1 code; empty for "the rebels"
/// @param initials of the name as written, for "SDF" against "Syrian Democratic Forces"
public record Party(Set<String> names, String initials, Standing standing) {
    public enum Standing {
        STATE,
        ARMED_GROUP,
        UNSAID
    }

    public Party {
        names = Set.copyOf(new TreeSet<>(names));
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /// How this party stands to another.
    ///
    /// @param home the country of the incident by its code, or ""; a government named for a person is taken to be
    ///     that country's, since nothing tells whose it is
    Relation to(Party other, String home) {
        boolean opposed =
                standing != other.standing && standing != Standing.UNSAID && other.standing != Standing.UNSAID;
        if (!isNamed() || !other.isNamed()) {
            if (opposed) return Relation.APART;
            if (standing != other.standing) return Relation.INCOMPARABLE;
            if (isNamed() == other.isNamed()) {
                return standing == Standing.UNSAID ? Relation.INCOMPARABLE : Relation.EQUAL;
            }
            if (standing == Standing.STATE) return Relation.INCOMPARABLE;
            return isNamed() ? Relation.NARROWER : Relation.WIDER;
        }
        if (abbreviates(other) || other.abbreviates(this)) return Relation.EQUAL;
        Set<String> shared = new HashSet<>(names);
        shared.retainAll(other.names);
        if (shared.isEmpty()) {
            if (!isGovernmentOf(home, other) && !other.isGovernmentOf(home, this)) return Relation.APART;
            return home.isEmpty() ? Relation.INCOMPARABLE : Relation.MEETS;
        }
        if (opposed) return Relation.APART;
        if (names.equals(other.names)) return Relation.EQUAL;
        if (names.containsAll(other.names)) return Relation.NARROWER;
        return other.names.containsAll(names) ? Relation.WIDER : Relation.MEETS;
    }

    /// "IS" and "ISIS" for "Islamic State", "SDF" for "Syrian Democratic Forces".
    private boolean abbreviates(Party other) {
        boolean shortened = names.size() == 1
                && other.names.size() == 1
                && other.names.stream().anyMatch(name -> name.length() >= 2 && isLongerForm(name));
        return shortened
                || other.initials.length() >= 2
                        && names.stream().anyMatch(name -> name.length() <= 6 && name.startsWith(other.initials));
    }

    /// "ISIS" is a longer form of "IS"; full words are not abbreviated so.
    private boolean isLongerForm(String name) {
        return names.stream()
                .anyMatch(mine -> mine.length() <= 5 && mine.startsWith(name) && Character.isLowerCase(mine.charAt(0)));
    }

    private boolean isGovernmentOf(String home, Party other) {
        boolean ofHome = home.isEmpty() ? other.isCountry() : other.names.equals(Set.of(home));
        return standing == Standing.STATE && isNamedForAPerson() && ofHome;
    }

    private boolean isCountry() {
        return names.size() == 1 && names.stream().allMatch(name -> Character.isUpperCase(name.charAt(0)));
    }

    private boolean isNamedForAPerson() {
        return names.stream().allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    }
}
