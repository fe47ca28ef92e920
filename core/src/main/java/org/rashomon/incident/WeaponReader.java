package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads with what it was done: the munitions and agents of `weapons.txt`, but not their stores and those who inspect
/// them.
final class WeaponReader {
    private static final Set<String> DEPOTS = Lexicon.set("role-words.txt", "DEPOTS");

    private static final Set<String> GUNS = Lexicon.set("role-words.txt", "GUNS");
    private static final Set<String> RUINED = Lexicon.set("role-words.txt", "RUINED");
    private static final Set<String> EQUIPPED = Lexicon.set("role-words.txt", "EQUIPPED");

    private final Lexicon<Kind> weapons = new Lexicon<>();

    WeaponReader() {
        for (String line : Lexicon.lines("weapons.txt")) {
            String[] parts = line.split(" ", 2);
            for (String form : Inflection.ofNoun(parts[1])) weapons.add(form, Kind.valueOf(parts[0]));
        }
    }

    Lexicon<Kind> lexicon() {
        return weapons;
    }

    /// The weapons of a sentence, each at the word of violence closest to it.
    List<RoleReader.Role> in(Reading reading, List<Trigger> triggers) {
        List<RoleReader.Role> roles = new ArrayList<>();
        if (triggers.isEmpty()) return roles;
        List<Word> words = reading.words();
        int i = 0;
        while (i < words.size()) {
            Optional<Lexicon.Hit<Kind>> hit = weapons.at(words, i);
            if (hit.isEmpty()) {
                i++;
                continue;
            }
            int from = i;
            int to = withContents(words, hit.get().to());
            i = to;
            int p = reading.phraseAt(hit.get().last());
            if (p < 0 || !reading.phrases().get(p).isNouns()) continue;
            Phrase phrase = reading.phrases().get(p);
            String head = words.get(phrase.head()).low();
            if (DEPOTS.contains(head)
                    || to < words.size() && DEPOTS.contains(words.get(to).low())) continue;
            if (from > 0 && words.get(from - 1).low().startsWith("anti-")) continue;
            if (isInName(reading, from, to)) continue;
            if (words.get(from).low().matches("tanks?") && phrase.head() > to - 1) continue;
            if (to == from + 1 && GUNS.contains(words.get(from).low())) continue;
            if (isHit(reading, p)
                    || isEquipment(words, from)
                    || to < words.size() && words.get(to).is("of")) continue;
            if (from > phrase.from() && words.get(from - 1).low().matches("suicide")) from--;
            int at = Segment.nearest(reading, triggers, from);
            roles.add(new RoleReader.Role(
                    Slot.WEAPON, reading.text(from, to), reading.span(from, to), at, false, Optional.empty()));
        }
        return roles;
    }

    /// "destroyed two tanks": arms that were hit, or given.
    private static boolean isHit(Reading reading, int p) {
        int q = p - 1;
        while (q >= 0
                && reading.phrases().get(q).isNouns()
                && reading.phrases().get(q).isBare()) q--;
        if (q < 0 || !reading.phrases().get(p).isBare()) return false;
        Phrase verbs = reading.phrases().get(q);
        return verbs.isVerbs()
                && RUINED.contains(reading.words().get(verbs.head()).low());
    }

    /// "vehicles equipped with machine guns"
    private static boolean isEquipment(List<Word> words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--)
            if (EQUIPPED.contains(words.get(i).low())) return true;
        return false;
    }

    /// "a barrel bomb containing toxic gas" is one weapon.
    private int withContents(List<Word> words, int to) {
        boolean filled =
                to + 1 < words.size() && words.get(to).low().matches("containing|carrying|loaded|filled|laden");
        int from = filled && words.get(to + 1).is("with") ? to + 2 : to + 1;
        if (!filled || from >= words.size()) return to;
        return weapons.at(words, from).map(Lexicon.Hit::to).orElse(to);
    }

    /// "the Convention on Chemical Weapons": capitals where the sentence has small letters.
    private static boolean isInName(Reading reading, int from, int to) {
        if (reading.isHeadline() || from < 2) return false;
        for (int i = from; i < to; i++) if (!reading.words().get(i).isCapitalised()) return false;
        Word before = reading.words().get(from - 1);
        boolean joined = before.is("of") || before.is("on") || before.is("for");
        return joined && reading.words().get(from - 2).isCapitalised();
    }
}
