package org.rashomon.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.incident.Harm.What;

/// Somebody a report tells of, by all the words it calls him.
final class Person {
    /// A place where it is said that he was harmed.
    ///
    /// @param sentence the index of the reading
    /// @param toll whether that place is counted already
    record Mention(int sentence, Phrase phrase, What what, int at, boolean headline, boolean counted) {}

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> nouns = new LinkedHashSet<>();
    private OptionalInt age = OptionalInt.empty();
    private char gender = '?';
    private String label = "";
    private boolean named;
    private int last = -1;
    private int order;
    private boolean headlineOnly = true;
    private final List<Mention> harms = new ArrayList<>();
    private final Set<Person> others = Collections.newSetFromMap(new IdentityHashMap<>());

    Person(PersonPhrase called, int sentence, boolean headline) {
        learn(called, sentence, headline);
    }

    void learn(PersonPhrase called, int sentence, boolean headline) {
        names.addAll(called.names());
        if (!called.noun().isEmpty()) nouns.add(called.noun());
        if (age.isEmpty()) age = called.age();
        if (gender == '?') gender = called.gender();
        boolean better = called.isNamed() && (!named || called.label().length() > label.length());
        if (better || label.isEmpty() && !called.isPronoun()) label = called.label();
        named |= called.isNamed();
        last = sentence;
        headlineOnly &= headline;
    }

    void harmed(Mention mention) {
        harms.add(mention);
    }

    List<Mention> harms() {
        return harms;
    }

    boolean isHarmed() {
        return !harms.isEmpty();
    }

    boolean isKilled() {
        return harms.stream().anyMatch(mention -> mention.what() == What.KILLED);
    }

    boolean isWounded() {
        return harms.stream().anyMatch(mention -> mention.what() == What.WOUNDED);
    }

    /// Later mentions have greater numbers.
    int order() {
        return order;
    }

    void mentioned(int at) {
        order = at;
    }

    boolean isNamed() {
        return named;
    }

    boolean isOfHeadline() {
        return headlineOnly;
    }

    int last() {
        return last;
    }

    String label() {
        return label;
    }

    boolean hasAge() {
        return age.isPresent();
    }

    boolean isCalled(String noun) {
        return nouns.contains(noun);
    }

    boolean sharesName(PersonPhrase called) {
        return called.names().stream().anyMatch(names::contains);
    }

    boolean hasNames(List<String> words) {
        return named && names.size() > 1 && names.containsAll(words);
    }

    boolean sharesAge(PersonPhrase called) {
        return age.isPresent() && age.equals(called.age());
    }

    /// Whether nothing said of him contradicts that he is meant.
    boolean canBe(PersonPhrase called) {
        boolean sameAge = age.isEmpty() || called.age().isEmpty() || age.equals(called.age());
        boolean sameGender = gender == '?' || called.gender() == '?' || gender == called.gender();
        boolean sameName = !named || !called.isNamed() || sharesName(called);
        return sameAge && sameGender && sameName;
    }

    /// Whether both can be one: nothing said of them differs, and nobody told them apart.
    boolean canBe(Person other) {
        boolean sameAge = age.isEmpty() || other.age.isEmpty() || age.equals(other.age);
        boolean sameGender = gender == '?' || other.gender == '?' || gender == other.gender;
        boolean sameName = !named || !other.named || !Collections.disjoint(names, other.names);
        boolean sameEnd = isKilled() == other.isKilled() || !isWounded() && !other.isWounded();
        return sameAge && sameGender && sameName && sameEnd && !others.contains(other) && !other.others.contains(this);
    }

    /// Told apart: "another man", "a woman and a child".
    void isNot(Person other) {
        others.add(other);
    }

    /// Takes over all that was said of the same person by other words.
    void absorb(Person same) {
        names.addAll(same.names);
        nouns.addAll(same.nouns);
        if (age.isEmpty()) age = same.age;
        if (gender == '?') gender = same.gender;
        harms.addAll(same.harms);
        harms.sort(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::at));
        others.addAll(same.others);
    }

    /// Whether he can have come to this: who is dead is not in hospital, but may have been hit.
    boolean canHave(What what) {
        return switch (what) {
            case KILLED -> true;
            case WOUNDED -> !isKilled();
            case HIT -> true;
        };
    }
}
