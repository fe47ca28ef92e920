package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;

/// Reads who did it, what was aimed at and with what, from the phrases around a word of violence.
final class RoleReader {
    /// A value for one slot.
    ///
    /// @param at the word of violence it belongs to
    /// @param denied whether the clause itself says that it is not so
    /// @param own whether it is the actor himself who says so: "X denied responsibility"
    /// @param teller whoever the clause itself names for saying so: "X blamed Y"
    record Role(
            Slot slot,
            String text,
            Span span,
            int at,
            boolean denied,
            Optional<String> demonym,
            boolean own,
            Optional<Actors.Actor> teller) {
        Role(Slot slot, String text, Span span, int at, boolean denied, Optional<String> demonym) {
            this(slot, text, span, at, denied, demonym, false);
        }

        Role(Slot slot, String text, Span span, int at, boolean denied, Optional<String> demonym, boolean own) {
            this(slot, text, span, at, denied, demonym, own, Optional.empty());
        }

        /// The same said of another word of violence.
        Role on(int other) {
            return new Role(slot, text, span, other, denied, demonym, own, teller);
        }

        Role toldBy(Optional<Actors.Actor> who) {
            return new Role(slot, text, span, at, denied, demonym, own, who);
        }
    }

    static final Set<String> LIGHT = Lexicon.set("role-words.txt", "LIGHT");
    private static final Set<String> AGENT = Set.of("by");
    /// "an attack of the rebels" is theirs; "the shelling of the rebels" hits them.
    private static final Set<String> ONES_OWN = Lexicon.set("role-words.txt", "ONES_OWN");
    private static final Set<String> AGAINST = Set.of("on", "against", "at");
    private static final Set<String> IMPACT = Lexicon.set("role-words.txt", "IMPACT");
    private static final Set<String> EVENTS = Lexicon.set("role-words.txt", "EVENTS");
    private static final Set<String> NOTHING_AIMED_AT = Lexicon.set("role-words.txt", "NOTHING_AIMED_AT");
    /// "a medical centre", but not "the centre".
    private static final Set<String> CENTRES = Lexicon.set("role-words.txt", "CENTRES");
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");
    private static final Set<String> DONE = Lexicon.set("role-words.txt", "DONE");
    private static final Set<String> THOUGHT = Lexicon.set("role-words.txt", "THOUGHT");
    private static final Set<String> THROWN = Lexicon.set("role-words.txt", "THROWN");
    private static final Set<String> WORDY = Lexicon.set("role-words.txt", "WORDY");
    private static final Set<String> ACTION_OF = Lexicon.set("role-words.txt", "ACTION_OF");
    private static final Set<String> BLAST = Lexicon.set("role-words.txt", "BLAST");
    private static final Set<String> FIGHT = Lexicon.set("role-words.txt", "FIGHT");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> CAPTURE = Lexicon.set("role-words.txt", "CAPTURE");
    private static final Set<String> EXPEL = Lexicon.set("role-words.txt", "EXPEL");
    /// What befalls somebody is not his deed.
    private static final Set<String> NO_DEED = Lexicon.set("role-words.txt", "NO_DEED");
    private static final Set<String> SEIZE_PEOPLE = Lexicon.set("role-words.txt", "SEIZE_PEOPLE");
    private static final Set<String> QUARTERS = Lexicon.set("role-words.txt", "QUARTERS");
    private static final Set<String> AROUND =
            Set.of("around", "surrounding", "dominated", "held", "controlled", "near");
    private static final Set<String> HELD_GROUND = Lexicon.set("role-words.txt", "HELD_GROUND");
    private static final Set<String> BUILT = Lexicon.set("role-words.txt", "BUILT");

    private final Actors actors;
    private final WeaponReader weapons = new WeaponReader();
    private final BlameReader blame;
    private final Set<String> settings = Lexicon.nouns("settings.txt");
    private final Set<String> people = Lexicon.nouns("people.txt");

    RoleReader(Actors actors) {
        this.actors = actors;
        this.blame = new BlameReader(actors);
    }

    Lexicon<Kind> weapons() {
        return weapons.lexicon();
    }

    /// Who is blamed in a sentence without a word of violence, which speaks of the deed told before it.
    List<Role> blamed(Reading reading, int at) {
        return blame.in(reading, List.of(new Trigger(at, at + 1, Kind.ATTACK, false, true)), true);
    }

    List<Role> in(Reading reading, List<Trigger> triggers, List<Site> places) {
        List<Role> roles = new ArrayList<>();
        for (Trigger trigger : triggers) {
            int p = reading.phraseAt(trigger.to() - 1);
            if (trigger.verb()) p = reading.phraseAt(trigger.from());
            if (p < 0) continue;
            if (trigger.verb()) ofVerb(reading, trigger, p, places, roles);
            else ofNoun(reading, trigger, p, places, roles);
        }
        roles.addAll(weapons.in(reading, triggers));
        harm(reading, triggers, places, roles);
        roles.addAll(blame.in(reading, triggers, false));
        return roles;
    }

    private void ofNoun(Reading reading, Trigger trigger, int p, List<Site> places, List<Role> roles) {
        Phrase phrase = reading.phrases().get(p);
        int at = trigger.from();
        actors.before(reading, phrase, trigger.from()).forEach(actor -> roles.add(perpetrator(actor, at, false)));
        boolean doer = false;
        for (int q = p + 1; q < Math.min(reading.phrases().size(), p + 7); q++) {
            Phrase next = reading.phrases().get(q);
            if (isCarriedOut(reading, next)) continue;
            boolean effect = next.form() == Phrase.Form.ACTIVE_PARTICIPLE;
            if (Reading.isFinite(next) || effect || isOfAnotherDeed(reading, next)) break;
            if (next.isNouns() && AGENT.contains(next.preposition())) {
                List<Actors.Actor> actor = actors.in(reading, next);
                actor.forEach(one -> roles.add(perpetrator(one, at, false)));
                doer = !actor.isEmpty();
                break;
            }
        }
        if (p > 0 && !doer) {
            Phrase before = reading.phrases().get(p - 1);
            if (before.isVerbs()
                    && LIGHT.contains(reading.words().get(before.head()).low())
                    && before.form() != Phrase.Form.UNREAL) {
                boolean denied = before.negated();
                int verb = p - 1;
                reading.wholeSubject(verb).stream()
                        .flatMap(subject -> actors.in(reading, subject).stream())
                        .forEach(actor -> roles.add(perpetrator(actor, at, denied)));
            }
        }
        for (int q = p + 1; q < Math.min(reading.phrases().size(), p + 5); q++) {
            Phrase next = reading.phrases().get(q);
            if (Reading.isFinite(next)) break;
            if (q == p + 1
                    && next.isNouns()
                    && next.preposition().equals("of")
                    && ONES_OWN.contains(reading.words().get(trigger.to() - 1).low())) {
                actors.in(reading, next).stream()
                        .filter(one -> one.demonym().isEmpty() && !isPlace(one.span(), places))
                        .forEach(one -> roles.add(perpetrator(one, at, false)));
            }
            boolean action = q == p + 1
                    && next.preposition().equals("of")
                    && ACTION_OF.contains(reading.words().get(trigger.to() - 1).low());
            if (next.isNouns() && (action || AGAINST.contains(next.preposition()))) {
                target(reading, next, at, places, roles);
                break;
            }
            boolean nested = next.isNouns() && next.isBare();
            if (nested) break;
        }
    }

    private void ofVerb(Reading reading, Trigger trigger, int p, List<Site> places, List<Role> roles) {
        Phrase verb = reading.phrases().get(p);
        if (verb.form() == Phrase.Form.UNREAL) return;
        int at = trigger.from();
        String low = reading.words().get(trigger.from()).low();
        boolean passive = verb.form() == Phrase.Form.PASSIVE || verb.form() == Phrase.Form.PASSIVE_PARTICIPLE;
        if (SEIZE_PEOPLE.contains(low)) taken(reading, p, passive, at, roles);
        if (passive) {
            for (int q = p + 1; q < Math.min(reading.phrases().size(), p + 6); q++) {
                Phrase next = reading.phrases().get(q);
                if (Reading.isFinite(next) || isOfAnotherDeed(reading, next)) break;
                if (next.isNouns() && AGENT.contains(next.preposition())) {
                    actors.in(reading, next).forEach(actor -> roles.add(perpetrator(actor, at, verb.negated())));
                    break;
                }
            }
            boolean downed = reading.words().get(trigger.to() - 1).is("down");
            if ((IMPACT.contains(low) || downed) && verb.form() == Phrase.Form.PASSIVE) {
                reading.subject(p).ifPresent(subject -> target(reading, subject, at, places, roles));
            }
            return;
        }
        if (verb.form() == Phrase.Form.ACTIVE && !NO_DEED.contains(low)) {
            reading.wholeSubject(p).ifPresent(subject -> {
                if (holdsTrigger(reading, subject) || isOfWords(reading, p, low)) return;
                actors.in(reading, subject).stream()
                        .filter(one ->
                                !isPlace(one.span(), places) || one.demonym().isPresent())
                        .forEach(one -> roles.add(perpetrator(one, at, verb.negated())));
            });
        }
        if (CAPTURE.contains(low)) {
            if (EXPEL.contains(low)) {
                reading.objects(p).stream().findFirst().ifPresent(object -> target(reading, object, at, places, roles));
            } else {
                reading.objects(p).stream()
                        .findFirst()
                        .filter(object -> isBuilt(reading.words().get(object.head()))
                                || HELD_GROUND.contains(
                                        reading.words().get(object.head()).low()))
                        .ifPresent(object -> taken(reading, object, at, roles));
                reading.prepositional(verb.to(), FROM, 3).stream()
                        .flatMap(from -> actors.in(reading, from).stream())
                        .forEach(actor -> roles.add(
                                new Role(Slot.TARGET, actor.text(), actor.span(), at, false, Optional.empty())));
            }
            return;
        }
        if (low.startsWith("detonat")) {
            reading.prepositional(verb.to(), BLAST, 2).ifPresent(one -> target(reading, one, at, places, roles));
            return;
        }
        if (FIGHT.contains(low)) {
            reading.prepositional(verb.to(), Set.of("with", "against"), 3).stream()
                    .flatMap(with -> actors.in(reading, with).stream())
                    .forEach(actor ->
                            roles.add(new Role(Slot.TARGET, actor.text(), actor.span(), at, false, Optional.empty())));
            return;
        }
        if (low.startsWith("shot") || low.startsWith("shoot")) {
            reading.prepositional(verb.to(), Set.of("down"), 1)
                    .filter(down -> down.from() <= verb.to() + 1)
                    .ifPresent(down -> target(reading, down, at, places, roles));
            return;
        }
        if (IMPACT.contains(low) && !low.equals("fired")) {
            Optional<Phrase> object = reading.objects(p).stream().findFirst();
            if (object.isPresent()) target(reading, object.get(), at, places, roles);
            else
                reading.prepositional(verb.to(), Set.of("on", "in", "into", "at", "of", "through"), 3)
                        .ifPresent(one -> target(reading, one, at, places, roles));
        } else if (low.equals("fired") || low.equals("launched") || low.equals("launching") || low.equals("dropped")) {
            reading.prepositional(verb.to(), AGAINST, 4).ifPresent(one -> target(reading, one, at, places, roles));
        }
    }

    /// "the raids were carried out by", "the attack is thought to have been staged by": what is said of the deed
    /// itself.
    private static boolean isCarriedOut(Reading reading, Phrase verbs) {
        if (!verbs.isVerbs()) return false;
        String low = reading.words().get(verbs.head()).low();
        boolean passive = verbs.form() == Phrase.Form.PASSIVE || verbs.form() == Phrase.Form.UNREAL;
        return passive && (LIGHT.contains(low) || DONE.contains(low) || THOUGHT.contains(low))
                || low.equals("been")
                || low.equals("be");
    }

    /// "captured three villages", "seized the Tarnes oilfield": the ground that was fought for.
    private static void taken(Reading reading, Phrase object, int at, List<Role> roles) {
        List<Word> words = reading.words();
        int from = object.from();
        while (from < object.head() && words.get(from).isTagged("DET")) from++;
        Span span = reading.span(from, object.to());
        roles.add(new Role(Slot.TARGET, reading.text(from, object.to()), span, at, false, Optional.empty()));
    }

    /// "abducted four aid workers", "two nuns were kidnapped": whom an abduction aimed at.
    private static void taken(Reading reading, int p, boolean passive, int at, List<Role> roles) {
        Optional<Phrase> whom =
                passive ? reading.subject(p) : reading.objects(p).stream().findFirst();
        whom.filter(one -> !reading.words().get(one.head()).isTagged("PRON"))
                .ifPresent(one -> roles.add(new Role(
                        Slot.TARGET,
                        reading.text(one.from(), reading.endWithOf(one)),
                        reading.span(one.from(), reading.endWithOf(one)),
                        at,
                        false,
                        Optional.empty())));
    }

    /// "territory controlled by X": whoever stands behind this "by" did something else.
    private static boolean isOfAnotherDeed(Reading reading, Phrase phrase) {
        String low = reading.words().get(phrase.head()).low();
        return phrase.isVerbs()
                && phrase.form() == Phrase.Form.PASSIVE_PARTICIPLE
                && !LIGHT.contains(low)
                && !IMPACT.contains(low)
                && !DONE.contains(low);
    }

    /// "dropped the word": a verb that is a deed only with a weapon or an attack for its object.
    private static boolean isOfWords(Reading reading, int verb, String low) {
        if (!THROWN.contains(low)) return false;
        int to = reading.phrases().get(verb).to();
        for (int i = to; i < Math.min(reading.words().size(), to + 7); i++) {
            if (Segment.BREAKS.contains(reading.words().get(i).low())) break;
            if (WORDY.contains(reading.words().get(i).low())) return true;
        }
        return false;
    }

    private boolean holdsTrigger(Reading reading, Phrase subject) {
        int to = reading.endWithOf(subject);
        for (int i = subject.from(); i < to; i++) {
            if (weapons.lexicon().at(reading.words(), i).isPresent()
                    && actors.carriers().at(reading.words(), i).isEmpty()) return true;
            if (EVENTS.contains(reading.words().get(i).low())) return true;
        }
        return false;
    }

    static Role perpetrator(Actors.Actor actor, int at, boolean denied) {
        return new Role(Slot.PERPETRATOR, actor.text(), actor.span(), at, denied, actor.demonym());
    }

    private void target(Reading reading, Phrase phrase, int at, List<Site> places, List<Role> roles) {
        List<Word> words = reading.words();
        int from = phrase.from();
        while (from < phrase.to()
                && (words.get(from).isTagged("DET")
                        || words.get(from).isTagged("NUM")
                        || words.get(from).is("\"")
                        || words.get(from).isOneOf(Quantities.BEFORE_NUMBERS))) from++;
        if (from >= phrase.to() || phrase.kind() == Phrase.Kind.TIME) return;
        // "the mosque north of the city"
        int core = phrase.head();
        while (core > from && DIRECTIONS.contains(words.get(core).low())) core--;
        Word head = words.get(core);
        int to = reading.endWithOf(phrase);
        if (head.isTagged("PRON") || !hasNoun(words, from, to)) return;
        Span described = reading.span(from, phrase.to());
        // "several eastern quarters of the city", "the area around the palace": told of by what they are
        boolean quarters = QUARTERS.contains(head.low())
                && (core > from
                        || phrase.to() < words.size()
                                && AROUND.contains(words.get(phrase.to()).low()));
        boolean held = (quarters || isHeld(words, from, phrase.to()))
                && places.stream().noneMatch(place -> place.span().overlaps(described));
        if (!held && !isAimedAt(head, core == from, reading.span(from, to), places)) return;
        boolean crowd = head.is("crowd") || head.is("crowds");
        if (people.contains(head.low())
                && !crowd
                && Quantities.of(words, phrase).isPresent()) return;
        Span span = reading.span(from, to);
        roles.add(new Role(Slot.TARGET, reading.text(from, to), span, at, false, Optional.empty()));
    }

    /// Whether the words name something that can be aimed at: not a bare place, nor a part of one ("the outskirts of
    /// the town"), nor a time.
    private boolean isAimedAt(Word head, boolean alone, Span span, List<Site> places) {
        boolean bare = !isBuilt(head)
                && places.stream()
                        .anyMatch(place -> place.span().covers(head.span())
                                || place.span().overlaps(span) && settings.contains(head.low()));
        if (bare) return false;
        return !NOTHING_AIMED_AT.contains(head.low()) || !alone && CENTRES.contains(head.low());
    }

    /// "rebel-held parts": who holds it is why it is aimed at.
    private static boolean isHeld(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++)
            if (words.get(i).low().matches(".*-(held|controlled|run)|residential|civilian")) return true;
        return false;
    }

    private static boolean isBuilt(Word head) {
        return BUILT.contains(head.low());
    }

    private static boolean hasNoun(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) if (words.get(i).isNounLike()) return true;
        return false;
    }

    private static boolean isPlace(Span span, List<Site> places) {
        return places.stream().anyMatch(place -> place.span().overlaps(span) && place.rank() != Site.COUNTRY);
    }

    /// "causing damage to the houses", "the destruction of a mill": what was hit.
    private void harm(Reading reading, List<Trigger> triggers, List<Site> places, List<Role> roles) {
        if (triggers.isEmpty()) return;
        for (int p = 0; p + 1 < reading.phrases().size(); p++) {
            Phrase harm = reading.phrases().get(p);
            Phrase hit = reading.phrases().get(p + 1);
            if (!harm.isNouns() || !hit.isNouns() || hit.from() > harm.to() + 2) continue;
            String low = reading.words().get(harm.head()).low();
            boolean to = low.equals("damage") && reading.words().get(harm.to()).is("to");
            boolean of = low.equals("destruction") && hit.preposition().equals("of");
            boolean own = reading.words().get(hit.from()).isTagged("PRON");
            if ((to || of) && !own)
                target(reading, hit, Segment.nearest(reading, triggers, harm.from()), places, roles);
        }
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
    }
}
