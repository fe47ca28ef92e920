package org.rashomon.incident;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Weighs of what kind a deed is, by its words, its weapons and what carried them.
final class Kinds {
    /// The weight of a word that names a kind by itself.
    static final int STRONG = 3;

    private final RoleReader roles;
    private final Actors actors;

    Kinds(RoleReader roles, Actors actors) {
        this.roles = roles;
        this.actors = actors;
    }

    Map<Kind, Integer> of(Reading reading, List<Trigger> here, int from, int to) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (Trigger trigger : here)
            kinds.merge(trigger.kind(), weight(trigger.kind(), trigger.strong()), Integer::sum);
        for (int i = from; i < to; i++) {
            int add = i;
            if (isFilled(reading.words().get(i))) kinds.merge(Kind.CHEMICAL_ATTACK, 6, Integer::sum);
            roles.weapons().at(reading.words(), i).ifPresent(hit -> {
                boolean counted = here.stream().anyMatch(one -> one.from() <= add && add < one.to());
                if (!counted) kinds.merge(hit.meaning(), hit.meaning() == Kind.CHEMICAL_ATTACK ? 6 : 2, Integer::sum);
            });
            actors.carriers().at(reading.words(), i).ifPresent(hit -> kinds.merge(hit.meaning(), 2, Integer::sum));
        }
        return kinds;
    }

    /// "chlorine-filled", "gas-laden": an agent in the first half of a word.
    private boolean isFilled(Word word) {
        int dash = word.low().indexOf('-');
        if (dash < 3 || !word.isTagged("ADJ")) return false;
        Word agent = new Word(word.text(), word.low().substring(0, dash), word.tag(), word.span());
        return roles.weapons()
                .at(List.of(agent), 0)
                .filter(hit -> hit.meaning() == Kind.CHEMICAL_ATTACK)
                .isPresent();
    }

    private static int weight(Kind kind, boolean strong) {
        if (kind == Kind.CHEMICAL_ATTACK) return 8;
        if (kind == Kind.EXECUTION) return 4;
        return strong ? STRONG : 1;
    }
}
