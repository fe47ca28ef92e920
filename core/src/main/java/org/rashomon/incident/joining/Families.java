package org.rashomon.incident.joining;

import java.util.EnumSet;
import java.util.Set;
import org.rashomon.incident.Kind;

/// Which kinds of violence two reports may call the same thing.
final class Families {
    private static final Set<Kind> DISPUTED = EnumSet.of(
            Kind.AIRSTRIKE, Kind.MISSILE_STRIKE, Kind.SHELLING, Kind.BOMBING, Kind.CHEMICAL_ATTACK, Kind.SHOOTING);

    private Families() {}

    static boolean share(Kind one, Kind other) {
        return mayBe(one).contains(other) || mayBe(other).contains(one);
    }

    /// Kinds that differ in the weapon alone, which reports of one attack may dispute.
    static boolean mayBeDisputed(Kind one, Kind other) {
        return DISPUTED.contains(one) && DISPUTED.contains(other);
    }

    private static Set<Kind> mayBe(Kind kind) {
        return switch (kind) {
            case AIRSTRIKE -> EnumSet.of(Kind.AIRSTRIKE, Kind.CHEMICAL_ATTACK, Kind.MISSILE_STRIKE, Kind.SHELLING);
            case MISSILE_STRIKE -> EnumSet.of(Kind.MISSILE_STRIKE, Kind.AIRSTRIKE, Kind.SHELLING);
            case SHELLING -> EnumSet.of(Kind.SHELLING, Kind.MISSILE_STRIKE, Kind.CHEMICAL_ATTACK);
            case BOMBING -> EnumSet.of(Kind.BOMBING);
            case CHEMICAL_ATTACK -> EnumSet.of(Kind.CHEMICAL_ATTACK, Kind.AIRSTRIKE, Kind.SHELLING);
            case SHOOTING -> EnumSet.of(Kind.SHOOTING, Kind.CLASH, Kind.EXECUTION);
            case CLASH -> EnumSet.of(Kind.CLASH, Kind.SHOOTING, Kind.SHELLING);
            case EXECUTION -> EnumSet.of(Kind.EXECUTION, Kind.SHOOTING);
            case ABDUCTION -> EnumSet.of(Kind.ABDUCTION);
            case VOTE -> EnumSet.of(Kind.VOTE);
            case ATTACK -> EnumSet.complementOf(EnumSet.of(Kind.VOTE));
        };
    }
}
