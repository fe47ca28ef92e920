package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.attribution.Mention.Sort;
import org.rashomon.document.Span;
import org.rashomon.language.Countries.Country;

/// Everybody whom a document names, each once, whatever the mentions call them.
final class Cast {
    /// Bodies that belong to the country they are named after.
    private static final Set<String> OF_STATE = Set.of(
            "ministry",
            "army",
            "government",
            "military",
            "police",
            "parliament",
            "navy",
            "force",
            "embassy",
            "administration",
            "senate",
            "court",
            "intelligence",
            "state",
            "presidency",
            "treasury",
            "department");

    /// How many sentences behind a full name its surname alone surely means the same person.
    private static final int NEAR = 3;

    private final String text;
    private final List<Mention> mentions;
    private final SpeakerWords lexicon;
    private final IdentityHashMap<Mention, Referent> owners = new IdentityHashMap<>();
    private final Map<String, List<Referent>> byWord = new HashMap<>();
    private final Map<String, Referent> byCountry = new HashMap<>();
    private final Map<String, Referent> byAcronym = new HashMap<>();
    private final Map<Integer, Referent> byEnd = new HashMap<>();

    Cast(String text, List<Mention> mentions, SpeakerWords lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.mentions = mentions;
        // Full names first, so that a headline's "Lavrov" finds the man whom the text names later.
        for (Mention one : mentions) if (isFullName(one)) owners.put(one, person(one));
        for (Mention one : mentions)
            if (one.sort() == Sort.BODY && hasCapital(one) && !isAcronym(one)) owners.put(one, body(one));
        for (int i = 0; i < mentions.size(); i++)
            if (isAcronym(mentions.get(i))) owners.put(mentions.get(i), acronym(i));
        Map<String, Mention> lastFull = new HashMap<>();
        for (Mention one : mentions) {
            if (isFullName(one)) {
                lastFull.put(NameKeys.of(one.name()).getLast(), one);
            } else if (one.sort() == Sort.PERSON) {
                surname(one, lastFull).ifPresent(who -> owners.put(one, who));
            } else if (one.sort() == Sort.PLACE) {
                owners.put(one, place(one));
            }
        }
        for (Mention one : mentions)
            of(one).ifPresent(who -> byEnd.put(one.span().end(), who));
        new Appositions(text, mentions, this).read();
    }

    /// Who a mention with a name is; empty for descriptions and pronouns that no apposition explains.
    Optional<Referent> of(Mention mention) {
        return Optional.ofNullable(owners.get(mention));
    }

    /// Everybody with a name, in the order in which they were found.
    List<Referent> everybody() {
        return owners.values().stream()
                .distinct()
                .sorted(Comparator.comparing(who -> who.namedAt))
                .toList();
    }

    private static boolean isFullName(Mention one) {
        return one.sort() == Sort.PERSON && NameKeys.of(one.name()).size() > 1;
    }

    private static boolean hasCapital(Mention one) {
        return one.name().stream().anyMatch(word -> word.isCapitalised() && !Descriptions.isOnlyWhereFrom(word))
                && !(one.name().size() == 1
                        && one.determiner() == Mention.Determiner.THE
                        && !one.head().isEmpty());
    }

    private static boolean isAcronym(Mention one) {
        return one.sort() == Sort.BODY
                && one.name().size() == 1
                && one.name().getFirst().isAcronym()
                && Homelands.of(one.name().getFirst().text()).isEmpty();
    }

    private Referent person(Mention one) {
        List<String> key = NameKeys.of(one.name());
        Referent found = null;
        for (Referent known : byWord.getOrDefault(key.getLast(), List.of())) {
            if (known.kind == Referent.Kind.PERSON && NameKeys.mayBeOnePerson(known.key, key)) found = known;
        }
        for (int i = 0; found == null && i < key.size() - 1; i++) {
            for (Referent known : byWord.getOrDefault(key.get(i), List.of())) {
                if (known.kind == Referent.Kind.PERSON && NameKeys.mayBeOnePerson(known.key, key)) found = known;
            }
        }
        if (found == null) found = added(Referent.Kind.PERSON, key, one);
        else if (isFuller(key, found.key)
                || key.size() > 1 && found.key.size() > key.size() && !isFuller(found.key, key)) {
            rename(found, key, one);
        }
        learn(found, one);
        return found;
    }

    /// "Hillary Rodham Clinton" says more than "Hillary Clinton"; "Republican Hillary Clinton" only puts a word before
    /// it.
    private boolean isFuller(List<String> key, List<String> known) {
        if (key.size() <= known.size()) return false;
        boolean prefixed = key.subList(key.size() - known.size(), key.size()).equals(known);
        return !prefixed || known.size() < 2 || lexicon.isParticle(known.getFirst());
    }

    /// Whom a headline's words name; empty when the text below does not know them.
    Optional<Referent> known(List<NameWord> words) {
        List<String> key = NameKeys.of(words);
        if (words.size() == 1 && words.getFirst().isAcronym()) {
            Referent acronym = byAcronym.get(words.getFirst().text().replace(".", ""));
            if (acronym != null) return Optional.of(acronym);
        }
        Optional<Country> country =
                Homelands.named(words.stream().map(NameWord::text).collect(Collectors.joining(" ")));
        if (country.isPresent() && byCountry.containsKey(country.get().code()))
            return Optional.of(byCountry.get(country.get().code()));
        return byWord.getOrDefault(key.getLast(), List.of()).stream()
                .filter(who -> who.key.equals(key)
                        || who.kind == Referent.Kind.PERSON
                                && (key.size() == 1 && who.key.getLast().equals(key.getFirst())
                                        || NameKeys.mayBeOnePerson(who.key, key)))
                .max(Comparator.comparingInt(who -> who.mentions));
    }

    /// Takes up a mention that was found later.
    void add(Mention mention, Referent who) {
        owners.put(mention, who);
    }

    /// A single name: the surname of somebody known, else a first name, else somebody new.
    private Optional<Referent> surname(Mention one, Map<String, Mention> lastFull) {
        List<String> key = NameKeys.of(one.name());
        String word = key.getFirst();
        List<Referent> known = byWord.getOrDefault(word, List.of());
        if (known.isEmpty() && word.endsWith("s"))
            known = byWord.getOrDefault(word.substring(0, word.length() - 1), List.of());
        List<Referent> persons = known.stream()
                .filter(who -> who.kind == Referent.Kind.PERSON && who.gender.mayBe(one.gender()))
                .toList();
        Optional<Referent> found = Optional.ofNullable(lastFull.get(word))
                .filter(full -> one.sentence() - full.sentence() <= NEAR)
                .map(owners::get)
                .filter(persons::contains)
                .filter(who -> postsAgree(who, one));
        if (found.isEmpty())
            found = persons.stream()
                    .filter(who -> who.key.getLast().equals(word) || word.equals(who.key.getLast() + "s"))
                    .filter(who -> postsAgree(who, one))
                    .max(Comparator.comparingInt(who -> who.mentions))
                    .or(() -> persons.stream()
                            .filter(who -> who.key.getLast().equals(word))
                            .findFirst());
        if (found.isEmpty())
            found = persons.stream().filter(who -> who.key.contains(word)).findFirst();
        if (found.isEmpty() && one.role().isEmpty()) {
            found = known.stream()
                    .filter(Referent::isBody)
                    .filter(who -> who.key.size() == 1)
                    .findFirst();
        }
        if (found.isEmpty() && one.isDoubtful()) return Optional.empty();
        Referent who =
                found.orElseGet(() -> isGroup(word, one) ? group(key, one) : added(Referent.Kind.PERSON, key, one));
        if (who.key.size() > 1) who.sure = true;
        learn(who, one);
        return Optional.of(who);
    }

    /// "Democrats", "Russians": many of a kind whose singular the document or the list of countries knows.
    private boolean isGroup(String word, Mention one) {
        if (!word.endsWith("s") || word.length() < 5 || one.role().isPresent()) return false;
        return byWord.containsKey(word.substring(0, word.length() - 1))
                || Homelands.of(one.name().getFirst().text()).isPresent()
                || one.determiner() == Mention.Determiner.INDEFINITE;
    }

    private Referent group(List<String> key, Mention one) {
        Referent group = added(Referent.Kind.PEOPLE, key, one);
        group.plural = true;
        return group;
    }

    private static boolean postsAgree(Referent who, Mention one) {
        return one.role().isEmpty()
                || who.posts.isEmpty()
                || who.posts.stream().anyMatch(post -> post.head().equals(one.head()));
    }

    private Referent body(Mention one) {
        String words = one.nameSpan().orElseThrow().in(text);
        Optional<Country> country = Homelands.named(words);
        if (country.isPresent()) {
            Referent known = byCountry.computeIfAbsent(
                    country.get().code(), code -> added(Referent.Kind.BODY, NameKeys.of(one.name()), one));
            if (words.length() > known.name.length()) rename(known, NameKeys.of(one.name()), one);
            known.mentions++;
            if (known.heads.isEmpty()) known.heads.add("country");
            return known;
        }
        List<String> key = NameKeys.of(one.name());
        Referent found = null;
        for (Referent known : byWord.getOrDefault(key.getFirst(), List.of())) {
            if (known.kind == Referent.Kind.BODY && isOneBody(known.key, key)) found = known;
        }
        if (found == null) {
            found = added(Referent.Kind.BODY, key, one);
            Homelands.of(words).map(Country::name).ifPresent(found::affiliate);
            if (Homelands.of(words).isPresent()) found.heads.add("government");
            else if (OF_STATE.contains(one.head())) {
                Homelands.of(one.name().getFirst().text()).map(Country::name).ifPresent(found::affiliate);
            }
            String initials = NameKeys.initials(one.name());
            if (initials.length() > 1) byAcronym.putIfAbsent(initials, found);
        } else if (key.size() > found.key.size() && one.name().getLast().isCapitalised()) {
            rename(found, key, one);
            byAcronym.putIfAbsent(NameKeys.initials(one.name()), found);
        }
        learn(found, one);
        return found;
    }

    /// "Syrian Observatory" and "Syrian Observatory for Human Rights".
    private static boolean isOneBody(List<String> one, List<String> other) {
        if (one.equals(other)) return true;
        int shared = Math.min(one.size(), other.size());
        return shared > 1 && one.subList(0, shared).equals(other.subList(0, shared));
    }

    /// "the Syrian Observatory for Human Rights (SOHR)", or the first letters of a name in the document.
    private Referent acronym(int i) {
        Mention one = mentions.get(i);
        String letters = one.name().getFirst().text().replace(".", "");
        Referent known = byAcronym.get(letters);
        if (known == null) known = shouted(one);
        if (i > 0 && isBracketed(mentions.get(i - 1).span(), one.span())) {
            Referent before = owners.get(mentions.get(i - 1));
            if (before != null && before.isBody()) {
                byAcronym.put(letters, before);
                known = before;
            }
        }
        if (known == null) {
            known = added(Referent.Kind.BODY, NameKeys.of(one.name()), one);
            byAcronym.put(letters, known);
        }
        learn(known, one);
        return known;
    }

    /// "PENCE:" in a transcript is the man, not a body.
    private @Nullable Referent shouted(Mention one) {
        String word = NameKeys.of(one.name()).getFirst();
        return word.length() < 4
                ? null
                : byWord.getOrDefault(word, List.of()).stream()
                        .filter(who -> who.key.getLast().equals(word))
                        .findFirst()
                        .orElse(null);
    }

    private boolean isBracketed(Span before, Span one) {
        if (one.start() - before.end() > 3 || one.start() <= before.end()) return false;
        String between = text.substring(before.end(), one.start());
        return between.indexOf('(') >= 0 || between.indexOf('[') >= 0;
    }

    private Referent place(Mention one) {
        List<String> key = NameKeys.of(one.name());
        for (Referent known : byWord.getOrDefault(key.getFirst(), List.of())) {
            if (known.key.equals(key)) return known;
        }
        Referent place = added(Referent.Kind.PLACE, key, one);
        Homelands.of(place.name).map(Country::name).ifPresent(place::affiliate);
        return place;
    }

    private Referent added(Referent.Kind kind, List<String> key, Mention one) {
        Span span = one.nameSpan().orElse(one.span());
        Referent who = new Referent(kind, key, span.in(text), span);
        for (String word : key)
            byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(who);
        return who;
    }

    private void rename(Referent who, List<String> key, Mention one) {
        Span span = one.nameSpan().orElse(one.span());
        for (String word : key) {
            List<Referent> known = byWord.computeIfAbsent(word, any -> new ArrayList<>());
            if (!known.contains(who)) known.add(who);
        }
        who.key = key;
        who.name = span.in(text);
        who.namedAt = span;
    }

    /// Takes up what a mention tells beside the name.
    static void learn(Referent who, Mention one) {
        who.mentions++;
        if (who.isBody() && who.of.isEmpty()) who.of = one.affiliation();
        if (who.gender == Gender.UNKNOWN) who.gender = one.gender();
        if (!one.head().isEmpty() && who.isBody() && !who.heads.contains(one.head())) who.heads.add(one.head());
        if (who.kind != Referent.Kind.PERSON) return;
        if (one.role().isPresent()
                || one.gender() != Gender.UNKNOWN
                || one.affiliation().isPresent()) who.sure = true;
        if (one.role().isPresent()) who.posts.add(new Referent.Post(one.role().get(), one.head(), one.affiliation()));
        else if (who.of.isEmpty()) who.of = one.affiliation();
    }

    /// The name of the country or body that the words of an affiliation mean; empty for a pronoun.
    Optional<String> affiliation(Mention.Affiliation of) {
        if (of.isPronoun()) return Optional.empty();
        String words = withoutArticle(of.span().in(text));
        Optional<Country> country = Homelands.of(words);
        if (country.isPresent()) return country.map(Country::name);
        Referent mentioned = byEnd.get(of.span().end());
        if (mentioned != null) return Optional.of(mentioned.name);
        List<String> key = NameKeys.of(words);
        for (Referent known : byWord.getOrDefault(key.getFirst(), List.of())) {
            if (known.key.equals(key)
                    || known.key.size() > 1
                            && key.size() == 1
                            && known.key.getLast().equals(key.getFirst())) {
                return Optional.of(known.name);
            }
        }
        Optional<String> land = landOf(words);
        if (land.isPresent()) return land;
        String letters = words.replace(".", "");
        Referent acronym = byAcronym.get(letters);
        if (acronym == null && letters.endsWith("s"))
            acronym = byAcronym.get(letters.substring(0, letters.length() - 1));
        return Optional.of(acronym == null ? words : acronym.name);
    }

    /// The body that the words of an affiliation name, where the document has it.
    Optional<Referent> owner(Mention.Affiliation of) {
        return of.isPronoun()
                ? Optional.empty()
                : Optional.ofNullable(byEnd.get(of.span().end())).filter(Referent::isBody);
    }

    /// "Kestrian" where the document names Kestria: the name that an adjective on no list is made from.
    private Optional<String> landOf(String adjective) {
        String word = NameKeys.fold(adjective);
        if (adjective.indexOf(' ') >= 0 || !word.endsWith("an")) return Optional.empty();
        return byWord.getOrDefault(word.substring(0, word.length() - 1), List.of()).stream()
                .filter(known -> known.key.size() == 1 && !known.sure)
                .map(known -> known.name)
                .findFirst();
    }

    static String withoutArticle(String words) {
        return words.replaceFirst("^(?i:the|an?)\\s+", "");
    }
}
