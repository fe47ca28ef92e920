package org.rashomon.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rashomon.attribution.Mention.Determiner;
import org.rashomon.document.Span;

/// Finds whom "the minister", "the group", "the official" take up, or enters them as somebody new.
final class Descriptions {
    /// Nouns that take up any body, whatever it calls itself.
    private static final Set<String> ANY_BODY = Set.of(
            "group",
            "organisation",
            "organization",
            "monitor",
            "watchdog",
            "network",
            "agency",
            "outlet",
            "paper",
            "newspaper",
            "channel",
            "website",
            "site",
            "company",
            "firm",
            "institution",
            "movement",
            "party",
            "service",
            "broadcaster",
            "magazine",
            "publication",
            "station",
            "unit",
            "faction",
            "militia",
            "foundation",
            "union");
    private static final Set<String> MEDIA = Set.of(
            "agency",
            "outlet",
            "paper",
            "newspaper",
            "channel",
            "website",
            "site",
            "broadcaster",
            "magazine",
            "publication",
            "station",
            "news",
            "times",
            "post",
            "journal",
            "radio",
            "television",
            "tv",
            "daily");
    private static final Set<String> WATCHERS =
            Set.of("group", "organisation", "organization", "monitor", "watchdog", "network", "ngo");
    private static final Set<String> WATCHER_NAMES = Set.of("observatory", "monitor", "watch", "watchdog", "network");
    private static final Set<String> ANY_COUNTRY = Set.of("country", "nation", "kingdom", "republic");

    /// How many sentences a lead has, and how soon behind it the name comes.
    private static final int LEAD = 5;

    private final String text;
    private final Cast cast;
    private final List<Referent> named;
    private final Scene scene;
    private final Predicate<Mention> speaks;
    private final Supplier<List<Mention>> speakingBodies;

    /// @param speaks whether a mention is a source
    /// @param speakingBodies the sources that name a body, in the order of the text
    Descriptions(
            String text, Cast cast, Scene scene, Predicate<Mention> speaks, Supplier<List<Mention>> speakingBodies) {
        this.speaks = speaks;
        this.speakingBodies = speakingBodies;
        this.text = text;
        this.cast = cast;
        this.named = cast.everybody();
        this.scene = scene;
    }

    Optional<Referent> of(Mention mention) {
        return switch (mention.sort()) {
            case PEOPLE -> Optional.of(people(mention));
            case BODY -> Optional.of(body(mention));
            case DOCUMENT -> Optional.of(document(mention));
            case PERSON, PLACE, PRONOUN -> Optional.empty();
        };
    }

    private Referent people(Mention mention) {
        boolean taken = mention.isDefinite() || mention.determiner() == Determiner.NONE && !mention.isPlural();
        if (taken && !mention.isPlural()) {
            Optional<Referent> holder = holder(mention);
            if (holder.isPresent()) return holder.get();
            Optional<Referent> taker = taker(mention);
            if (taker.isPresent()) {
                taker.get()
                        .posts
                        .add(new Referent.Post(mention.role().orElse(""), mention.head(), mention.affiliation()));
                return taker.get();
            }
        }
        if (taken) {
            for (int i = scene.seen().size() - 1; i >= 0; i--) {
                Scene.Seen one = scene.seen().get(i);
                if (one.who().kind == Referent.Kind.PEOPLE
                        && one.who().has(mention.head())
                        && one.who().plural == mention.isPlural()
                        && mayBelong(one.who(), mention)) return one.who();
            }
        }
        return entered(Referent.Kind.PEOPLE, mention);
    }

    /// Who holds the role: the last one named before, or the only one in the document.
    private Optional<Referent> holder(Mention mention) {
        for (int i = scene.seen().size() - 1; i >= 0; i--) {
            Referent who = scene.seen().get(i).who();
            if (who.kind == Referent.Kind.PERSON && holds(who, mention)) return Optional.of(who);
        }
        List<Referent> later = named.stream()
                .filter(who -> who.kind == Referent.Kind.PERSON && holds(who, mention))
                .toList();
        return later.size() == 1 ? Optional.of(later.getFirst()) : Optional.empty();
    }

    /// "Russia's Foreign Minister" right behind a name whose office the text has not told: a country has one of them.
    private Optional<Referent> taker(Mention mention) {
        boolean office = mention.role().isPresent()
                && mention.affiliation()
                        .filter(of -> !of.isPronoun())
                        .flatMap(cast::affiliation)
                        .flatMap(Homelands::named)
                        .isPresent();
        if (!office || mention.isPlural()) return Optional.empty();
        Optional<Referent> last = Optional.empty();
        for (int i = scene.seen().size() - 1;
                i >= 0 && mention.sentence() - scene.seen().get(i).sentence() <= 2;
                i--) {
            Scene.Seen one = scene.seen().get(i);
            if (one.isQuoted() || one.who().kind != Referent.Kind.PERSON) continue;
            if (last.isPresent() && last.get() != one.who()) return Optional.empty();
            last = Optional.of(one.who());
        }
        return last.filter(who -> who.posts.isEmpty() && who.gender.mayBe(mention.gender()));
    }

    private boolean holds(Referent who, Mention mention) {
        if (!who.gender.mayBe(mention.gender()) || speaksForAnother(who, mention)) return false;
        return who.posts.stream()
                .anyMatch(post -> post.head().equals(mention.head())
                        && hasWords(post.role(), mention.role().orElse(""))
                        && agree(post.of().or(() -> who.of), mention.affiliation()));
    }

    /// "The coalition spokesman" is none whom the text had speak for the ministry.
    private boolean speaksForAnother(Referent who, Mention mention) {
        if (who.speaksFor.isEmpty() || mention.affiliation().isEmpty()) return false;
        Optional<String> asked = cast.affiliation(mention.affiliation().get());
        List<String> words = NameKeys.of(who.speaksFor.get().name);
        return asked.isPresent() && NameKeys.of(asked.get()).stream().noneMatch(words::contains);
    }

    /// Whether "Russian Foreign Minister" has all of "foreign minister".
    private static boolean hasWords(String role, String asked) {
        List<String> has = NameKeys.of(role);
        return has.containsAll(NameKeys.of(asked));
    }

    private boolean mayBelong(Referent who, Mention mention) {
        return agree(who.posts.isEmpty() ? who.of : who.posts.getFirst().of(), mention.affiliation());
    }

    private boolean agree(Optional<Mention.Affiliation> one, Optional<Mention.Affiliation> other) {
        if (one.isEmpty() || other.isEmpty()) return true;
        Optional<String> first = cast.affiliation(one.get());
        Optional<String> second = cast.affiliation(other.get());
        if (first.isEmpty() || second.isEmpty()) return true;
        List<String> words = NameKeys.of(first.get());
        return NameKeys.of(second.get()).stream().anyMatch(words::contains);
    }

    private Referent body(Mention mention) {
        boolean generic = WATCHERS.contains(mention.head()) && !mention.isPlural();
        Optional<Referent> announced = generic ? announced(mention) : Optional.empty();
        if (announced.isPresent()) return announced.get();
        boolean taken = mention.isDefinite() || mention.determiner() == Determiner.NONE;
        if (!taken || mention.isPlural()) return entered(Referent.Kind.BODY, mention);
        Optional<Referent> teller = generic && isBare(mention) && speaks.test(mention) ? teller() : Optional.empty();
        if (teller.isPresent()) return teller.get();
        Optional<Referent> loose = Optional.empty();
        for (int i = scene.seen().size() - 1; i >= 0; i--) {
            Scene.Seen one = scene.seen().get(i);
            Referent who = one.who();
            if (who.kind != Referent.Kind.BODY || who.plural) continue;
            if (who.has(mention.head()) && agree(who.of, mention.affiliation())) return who;
            boolean country = who.heads.contains("country");
            boolean fits = ANY_COUNTRY.contains(mention.head())
                    ? country
                    : ANY_BODY.contains(mention.head()) && !country && !isOfState(who) && mayBe(mention.head(), who);
            boolean better = loose.isEmpty() || who.spoke && !loose.get().spoke;
            boolean known = who.spoke || who.name.chars().anyMatch(Character::isUpperCase);
            if (better && fits && known && mention.determiner() == Determiner.THE && !one.isQuoted())
                loose = Optional.of(who);
        }
        if (loose.isPresent() && isBare(mention)) return loose.get();
        return named.stream()
                .filter(who -> who.kind == Referent.Kind.BODY
                        && who.has(mention.head())
                        && mention.determiner() == Determiner.THE
                        && mention.name().size() == 1)
                .findFirst()
                .orElseGet(() -> entered(Referent.Kind.BODY, mention));
    }

    /// "A monitor said" in a lead: the body that speaks by its name right after.
    private Optional<Referent> announced(Mention mention) {
        if (mention.sentence() >= LEAD || !speaks.test(mention) || mention.determiner() == Determiner.OTHER)
            return Optional.empty();
        boolean before =
                scene.seen().stream().anyMatch(one -> one.who().kind == Referent.Kind.BODY && isCandidate(one.who()));
        if (before && mention.isDefinite()) return Optional.empty();
        return speakingBodies.get().stream()
                .filter(later -> later.sentence() > mention.sentence() && later.sentence() <= mention.sentence() + LEAD)
                .flatMap(later -> cast.of(later).stream())
                .filter(Descriptions::isCandidate)
                .findFirst()
                .or(this::onlyWatcher);
    }

    /// "according to the group": the watcher that spoke last.
    private Optional<Referent> teller() {
        for (int i = scene.seen().size() - 1; i >= 0; i--) {
            Referent who = scene.seen().get(i).who();
            if (who.spoke && isCandidate(who) && who.heads.stream().anyMatch(WATCHER_NAMES::contains))
                return Optional.of(who);
        }
        return Optional.empty();
    }

    /// The one body of the document that is a watcher by its name.
    private Optional<Referent> onlyWatcher() {
        List<Referent> watchers = named.stream()
                .filter(who -> isCandidate(who) && who.heads.stream().anyMatch(WATCHER_NAMES::contains))
                .toList();
        return watchers.size() == 1 ? Optional.of(watchers.getFirst()) : Optional.empty();
    }

    /// Whether "the newspaper" can be a body of that name: an outlet, or one whose name does not say.
    private static boolean mayBe(String head, Referent who) {
        boolean outlet = who.heads.stream().anyMatch(MEDIA::contains);
        return MEDIA.contains(head) ? outlet || who.heads.isEmpty() : !outlet;
    }

    private static boolean isCandidate(Referent who) {
        return who.kind == Referent.Kind.BODY && !who.plural && !who.heads.contains("country") && !isOfState(who);
    }

    /// Nouns for a body that watches: any of them may stand for its name.
    static boolean isWatcher(String head) {
        return WATCHERS.contains(head);
    }

    /// "the group", "the Britain-based monitoring group": no name of its own.
    private static boolean isBare(Mention mention) {
        return mention.name().stream().allMatch(word -> !word.isCapitalised() || isOnlyWhereFrom(word));
    }

    /// "Britain-based"
    static boolean isOnlyWhereFrom(NameWord word) {
        return word.key().endsWith("-based") || word.key().endsWith("-run");
    }

    private static boolean isOfState(Referent who) {
        return who.has("government") || who.has("ministry") || who.has("army") || who.has("administration");
    }

    private Referent document(Mention mention) {
        if (mention.isDefinite() && mention.name().size() == 1) {
            for (int i = scene.seen().size() - 1; i >= 0; i--) {
                Referent who = scene.seen().get(i).who();
                if (who.kind == Referent.Kind.DOCUMENT && who.has(mention.head())) return who;
            }
        }
        return entered(Referent.Kind.DOCUMENT, mention);
    }

    private Referent entered(Referent.Kind kind, Mention mention) {
        Span span = mention.nameSpan().orElse(mention.span());
        Referent who = new Referent(kind, NameKeys.of(Cast.withoutArticle(span.in(text))), span.in(text), span);
        who.heads.add(mention.head());
        who.plural = mention.isPlural();
        who.gender = mention.gender();
        who.of = mention.affiliation();
        if (kind == Referent.Kind.PEOPLE && mention.role().isPresent() && !mention.isPlural()) {
            who.posts.add(new Referent.Post(mention.role().get(), mention.head(), mention.affiliation()));
        }
        return who;
    }
}
