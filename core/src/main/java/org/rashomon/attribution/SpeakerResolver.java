package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.attribution.Mention.Sort;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;
import org.rashomon.language.Countries.Country;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;

/// Finds who stands behind the sources of a document: one speaker for "Russian Foreign Minister Sergei Lavrov",
/// "Lavrov", "the minister" and "he". One instance serves one thread.
final class SpeakerResolver {
    private final SpeakerWords lexicon;
    private final MentionFinder finder;

    SpeakerResolver(SpeakerWords lexicon) {
        this.lexicon = lexicon;
        this.finder = new MentionFinder(lexicon);
    }

    /// The speakers of the utterances, in their order.
    List<Speaker> of(Prose prose, List<Utterance> utterances) {
        return new Reading(prose, utterances, finder.in(prose, borders(prose, utterances)), lexicon).speakers();
    }

    /// Where sources, cues and contents begin and end.
    private BitSet borders(Prose prose, List<Utterance> utterances) {
        BitSet borders = new BitSet(prose.document().text().length() + 1);
        for (Utterance one : utterances) {
            for (List<Span> parts : List.of(one.source(), one.cue(), one.content())) {
                for (Span part : parts) {
                    if (!isInsideName(prose.document().text(), part)) borders.set(part.start());
                    // "according to the Oslo-based | Lake Network": the finder of the words stopped too soon.
                    if (!prose.document().text().startsWith("-based", Math.max(0, part.end() - 6)))
                        borders.set(part.end());
                }
            }
        }
        return borders;
    }

    /// "de Mistura" behind "Staffan": the finder of the words has cut a name.
    private boolean isInsideName(String text, Span part) {
        int end = part.start();
        while (end < part.end() && Character.isLetter(text.charAt(end))) end++;
        String first = text.substring(part.start(), end);
        return !first.isEmpty() && Character.isLowerCase(first.charAt(0)) && lexicon.isParticle(first);
    }

    /// One document while it is read.
    private static final class Reading {
        private final String text;
        private final SpeakerWords lexicon;
        private final List<Utterance> utterances;
        private final List<Sentence> sentences;
        private final List<Mention> mentions;
        private final List<Quotation> quotations;
        private final Cast cast;
        private final Scene scene;
        private final Descriptions descriptions;
        private final SourceReader sources;
        private final Issuers issuers;
        private final IdentityHashMap<Mention, Referent> meant = new IdentityHashMap<>();
        private final Map<Integer, Referent> pronouns = new HashMap<>();
        private List<Mention> speakingBodies = List.of();
        private final IdentityHashMap<Mention, Utterance> speaking = new IdentityHashMap<>();

        Reading(Prose prose, List<Utterance> utterances, MentionFinder.Found found, SpeakerWords lexicon) {
            this.text = prose.document().text();
            this.lexicon = lexicon;
            this.utterances = utterances;
            this.sentences = prose.sentences();
            this.quotations = Quotations.in(prose.document()).stream()
                    .filter(one -> one.depth() == 0)
                    .toList();
            this.cast = new Cast(text, found.mentions(), lexicon);
            this.mentions = new ArrayList<>(found.mentions());
            found.headings().forEach(one -> mentions.addAll(Headings.in(one, cast)));
            mentions.sort(Comparator.comparing(Mention::span));
            this.scene = new Scene(prose.sentences());
            this.descriptions = new Descriptions(text, cast, scene, speaking::containsKey, () -> speakingBodies);
            this.sources = new SourceReader(text, mentions);
            this.issuers = new Issuers(text, mentions, cast, speaking::containsKey);
        }

        List<Speaker> speakers() {
            GenderVotes.count(mentions, cast);
            List<List<Mention>> heads =
                    utterances.stream().map(one -> sources.heads(one.source())).toList();
            for (int i = 0; i < heads.size(); i++) {
                for (Mention head : heads.get(i)) speaking.putIfAbsent(head, utterances.get(i));
            }
            speakingBodies = mentions.stream()
                    .filter(one -> one.sort() == Sort.BODY && speaking.containsKey(one))
                    .toList();
            walk();
            Speaker[] speakers = new Speaker[utterances.size()];
            for (int i = 0; i < speakers.length; i++) speakers[i] = speaker(i, heads, speakers, 0);
            return Arrays.asList(speakers);
        }

        /// Passes over all mentions once and says whom each means.
        private void walk() {
            int quotation = 0;
            for (Mention one : mentions) {
                int at = one.span().start();
                while (quotation < quotations.size()
                        && quotations.get(quotation).whole().end() <= at) quotation++;
                boolean quoted = quotation < quotations.size()
                        && quotations.get(quotation).whole().contains(at);
                Optional<Referent> who = one.sort() == Sort.PRONOUN
                        ? pronoun(one, quoted)
                        : cast.of(one).or(() -> issuers.of(one)).or(() -> descriptions.of(one));
                if (who.isEmpty()) continue;
                meant.put(one, who.get());
                speakFor(who.get(), one);
                issuers.meet(who.get(), one);
                scene.enter(who.get(), one, quoted);
                if (speaking.containsKey(one)) {
                    scene.spoke(who.get(), one.sentence());
                    who.get().spoke = true;
                    who.get().sure |= who.get().kind == Referent.Kind.PERSON;
                }
            }
        }

        /// A spokesman whose body is not said speaks for the one that was the subject just before.
        private void speakFor(Referent who, Mention one) {
            if (!one.head().startsWith("spokes") || who.speaksFor.isPresent()) return;
            if (who.posts.stream().anyMatch(post -> post.of().isPresent()) || who.of.isPresent()) return;
            who.speaksFor = scene.bodyBefore(one);
        }

        private Optional<Referent> pronoun(Mention one, boolean quoted) {
            Utterance utterance = speaking.get(one);
            if (quoted && utterance == null) return Optional.empty();
            List<Span> content = utterance == null ? List.of() : utterance.content();
            Optional<Referent> who = switch (one.head()) {
                case "he", "she", "his", "her", "him" -> scene.person(one, content);
                case "it", "its", "they", "their", "them" ->
                    goesOn(utterance)
                            .flatMap(added -> scene.lastSpeaker(one))
                            .filter(last -> last.isBody() && !one.isPlural())
                            .or(() -> scene.body(one, content));
                case "who", "which", "that", "whose", "whom" ->
                    utterance == null ? Optional.empty() : scene.before(one);
                default -> Optional.empty();
            };
            who.ifPresent(found -> pronouns.put(one.span().start(), found));
            boolean onStage = one.gender() != Gender.UNKNOWN || utterance != null;
            return onStage ? who : Optional.empty();
        }

        /// "It added": whoever spoke last goes on.
        private Optional<Utterance> goesOn(@Nullable Utterance utterance) {
            if (utterance == null || utterance.cue().isEmpty()) return Optional.empty();
            String cue = utterance.cue().getFirst().in(text);
            return cue.startsWith("add") ? Optional.of(utterance) : Optional.empty();
        }

        private Speaker speaker(int i, List<List<Mention>> heads, Speaker[] known, int depth) {
            if (known[i] != null) return known[i];
            List<Mention> speaking = heads.get(i);
            if (speaking.isEmpty()) return ownWords(utterances.get(i).source());
            if (speaking.size() > 1) return together(speaking);
            Mention head = speaking.getFirst();
            if (head.sort() == Sort.PRONOUN && isFirstPerson(head)) {
                Optional<Integer> outer = enclosing(i, head).or(() -> announcer(head));
                return outer.isPresent() && depth < utterances.size()
                        ? speaker(outer.get(), heads, known, depth + 1)
                        : Speaker.UNRESOLVED;
            }
            Referent who = meant.get(head);
            if (who != null) return speaker(who);
            return head.sort() == Sort.PRONOUN
                    ? Speaker.UNRESOLVED
                    : ownWords(utterances.get(i).source());
        }

        /// In a quotation that lost its marks, whoever was quoted last before it.
        private Optional<Integer> announcer(Mention head) {
            Paragraph paragraph = sentences.get(head.sentence()).paragraph();
            if (paragraph.kind() != Paragraph.Kind.BLOCK_QUOTE) return Optional.empty();
            Optional<Integer> last = Optional.empty();
            for (int k = 0; k < utterances.size(); k++) {
                List<Span> cue = utterances.get(k).cue();
                boolean author = !cue.isEmpty()
                        && Circumstances.sentenceOf(utterances.get(k), sentences)
                                .filter(one -> one.paragraph().kind() != Paragraph.Kind.BLOCK_QUOTE)
                                .filter(one -> one.section()
                                        == sentences.get(head.sentence()).section())
                                .isPresent();
                if (author && cue.getFirst().end() <= paragraph.span().start()) last = Optional.of(k);
            }
            return last;
        }

        private static boolean isFirstPerson(Mention head) {
            return switch (head.head()) {
                case "i", "we", "my", "our", "me", "us" -> true;
                default -> false;
            };
        }

        /// The utterance in whose content an "I" or "we" stands.
        private Optional<Integer> enclosing(int i, Mention head) {
            Optional<Integer> inside = utterances.get(i).inside();
            if (inside.isPresent()) return inside;
            Optional<Integer> smallest = Optional.empty();
            int length = Integer.MAX_VALUE;
            for (int k = 0; k < utterances.size(); k++) {
                if (k == i) continue;
                for (Span part : utterances.get(k).content()) {
                    if (part.covers(head.span()) && part.length() < length) {
                        smallest = Optional.of(k);
                        length = part.length();
                    }
                }
            }
            return smallest;
        }

        private Speaker ownWords(List<Span> source) {
            return sources.words(source).map(this::ownWords).orElse(Speaker.UNRESOLVED);
        }

        private Speaker ownWords(Span span) {
            String words = span.in(text);
            Optional<String> country = Homelands.of(words).map(Country::name);
            Speaker.Kind kind = !sources.isName(span)
                    ? Speaker.Kind.UNNAMED
                    : country.isPresent() || lexicon.isBody(NameWord.keyOf(words.substring(words.lastIndexOf(' ') + 1)))
                            ? Speaker.Kind.BODY
                            : Speaker.Kind.PERSON;
            return new Speaker(
                    kind, words, Optional.empty(), country.filter(name -> !name.equals(words)), Optional.of(span));
        }

        /// "Britain and France": one speaker of several names.
        private Speaker together(List<Mention> heads) {
            List<Referent> all = heads.stream()
                    .map(meant::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (all.isEmpty()) return Speaker.UNRESOLVED;
            if (all.size() == 1) return speaker(all.getFirst());
            List<String> names = all.stream().map(who -> who.name).toList();
            String name = names.size() == 2
                    ? String.join(" and ", names)
                    : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
                            + names.getLast();
            Span namedAt = all.getFirst().namedAt;
            return new Speaker(
                    all.getFirst().speakerKind(), name, Optional.empty(), Optional.empty(), Optional.of(namedAt));
        }

        private Speaker speaker(Referent who) {
            Optional<Referent.Post> post = who.posts.stream()
                    .filter(one -> one.of().isPresent())
                    .findFirst()
                    .or(() -> who.posts.stream().findFirst());
            Optional<String> affiliation = post.flatMap(Referent.Post::of)
                    .or(() -> who.of)
                    .flatMap(of -> affiliation(of))
                    .filter(name -> !name.equals(who.name))
                    .or(() -> who.speaksFor.map(body -> body.name))
                    .or(() -> who.country);
            return new Speaker(
                    who.speakerKind(), who.name, post.map(Referent.Post::role), affiliation, Optional.of(who.namedAt));
        }

        private Optional<String> affiliation(Mention.Affiliation of) {
            if (!of.isPronoun()) return cast.affiliation(of);
            return Optional.ofNullable(pronouns.get(of.span().start())).map(who -> who.name);
        }
    }
}
