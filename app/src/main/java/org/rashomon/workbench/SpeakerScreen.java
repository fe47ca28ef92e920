package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.attribution.Speaker;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;

/// Who spoke, how often, on what, and through which outlets; who is who, where names alone do not tell it.
public final class SpeakerScreen {
    private static final int PAGE = 50;
    private static final int OFFERED = 300;

    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;

    SpeakerScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    /// A speaker in the list.
    ///
    /// @param outlets who reported what was said, the most frequent first
    public record Line(VoiceEntry voice, int reports, List<String> outlets) {}

    /// A name that one report gives a speaker.
    ///
    /// @param id what the form calls it
    /// @param first a statement under this name
    /// @param times how many there are
    public record Naming(String id, StatementEntry first, int times) {
        static List<Naming> of(VoiceEntry voice) {
            Map<String, List<StatementEntry>> byName = new LinkedHashMap<>();
            for (StatementEntry said : voice.statements()) {
                byName.computeIfAbsent(id(said), any -> new ArrayList<>()).add(said);
            }
            return byName.entrySet().stream()
                    .map(one -> new Naming(
                            one.getKey(),
                            one.getValue().getFirst(),
                            one.getValue().size()))
                    .toList();
        }

        private static String id(StatementEntry said) {
            Speaker speaker = said.attribution().speaker();
            return "%s/%s/%s".formatted(said.report().document().origin().sha256(), speaker.kind(), speaker.name());
        }
    }

    void routes(RoutesConfig routes) {
        routes.get("/speakers", waiting.until(Frame.Screen.SPEAKERS, this::list));
        routes.get("/speakers/{key}", waiting.until(Frame.Screen.SPEAKERS, this::show));
        routes.post("/speakers/join", waiting.until(Frame.Screen.SPEAKERS, this::join));
        routes.post("/speakers/{key}/part", waiting.until(Frame.Screen.SPEAKERS, this::part));
        routes.post("/speakers/undo/{id}", this::undo);
    }

    private void list(Context http, Standing standing) {
        String words = Optional.ofNullable(http.queryParam("words")).orElse("").strip();
        Optional<VoiceEntry> exact = standing.layout().voices().stream()
                .filter(voice -> voice.name().equalsIgnoreCase(words))
                .filter(voice -> http.queryParams("chosen").isEmpty())
                .findFirst();
        if (exact.isPresent()) {
            http.redirect("/speakers/" + exact.get().key(), HttpStatus.SEE_OTHER);
            return;
        }
        List<VoiceEntry> chosen = chosen(http.queryParams("chosen"), standing);
        List<VoiceEntry> voices = standing.layout().voices().stream()
                .filter(voice -> has(voice, words) && !chosen.contains(voice))
                .sorted(Comparator.comparingInt(
                                (VoiceEntry voice) -> -voice.statements().size())
                        .thenComparing(VoiceEntry::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        Page<VoiceEntry> page = Page.of(voices, Asked.page(http), PAGE);
        pages.show(
                http,
                "speakers",
                Map.of(
                        "frame",
                        Frame.of(
                                desk,
                                "Speakers",
                                Frame.Screen.SPEAKERS,
                                new Frame.Key("x", "choose the speaker, or not"),
                                new Frame.Key("m", "why those chosen are one speaker"),
                                new Frame.Key("Enter", "open the speaker")),
                        "chosen",
                        chosen.stream().map(SpeakerScreen::line).toList(),
                        "identities",
                        desk.decisions().identities(),
                        "page",
                        new Page<>(
                                page.lines().stream().map(SpeakerScreen::line).toList(),
                                page.number(),
                                page.size(),
                                page.all()),
                        "words",
                        words));
    }

    private static boolean has(VoiceEntry voice, String words) {
        if (words.isEmpty()) return true;
        String wanted = words.toLowerCase(Locale.ROOT);
        return voice.name().toLowerCase(Locale.ROOT).contains(wanted)
                || voice.about().orElse("").toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Line line(VoiceEntry voice) {
        return new Line(
                voice,
                (int) voice.statements().stream()
                        .map(said -> said.report().id())
                        .distinct()
                        .count(),
                outlets(voice));
    }

    private static List<String> outlets(VoiceEntry voice) {
        return voice.statements().stream()
                .map(StatementEntry::report)
                .map(ReportEntry::outlet)
                .distinct()
                .toList();
    }

    private void show(Context http, Standing standing) {
        VoiceEntry voice = asked(http, standing);
        List<IncidentEntry> incidents = standing.layout().incidents().stream()
                .filter(one -> one.claims().stream()
                        .anyMatch(claim -> claim.teller()
                                .voice()
                                .filter(voice.id()::equals)
                                .isPresent()))
                .toList();
        pages.show(
                http,
                "speaker",
                Map.of(
                        "frame",
                        Frame.of(
                                desk,
                                voice.name(),
                                Frame.Screen.SPEAKERS,
                                new Frame.Key("x", "choose the statement’s report and name, or not"),
                                new Frame.Key("m", "why those chosen are of somebody else")),
                        "voice",
                        voice,
                        "namings",
                        Naming.of(voice),
                        "others",
                        others(voice, standing),
                        "outlets",
                        outlets(voice),
                        "incidents",
                        incidents,
                        "page",
                        Page.of(voice.statements(), Asked.page(http), PAGE),
                        "to",
                        new WordsLink(standing)));
    }

    private static VoiceEntry asked(Context http, Standing standing) {
        return standing.voice(http.pathParam("key")).orElseThrow(Asked.missing("speaker"));
    }

    private static List<VoiceEntry> chosen(List<String> keys, Standing standing) {
        return keys.stream()
                .distinct()
                .flatMap(key -> standing.voice(key).stream())
                .toList();
    }

    /// The names of those who are quoted most, offered when somebody says who is who.
    private static List<String> others(VoiceEntry voice, Standing standing) {
        return standing.layout().voices().stream()
                .filter(one -> !one.equals(voice) && one.kind() != Speaker.Kind.UNRESOLVED)
                .sorted(Comparator.comparingInt(
                                (VoiceEntry one) -> -one.statements().size())
                        .thenComparing(VoiceEntry::name))
                .map(VoiceEntry::name)
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    private void join(Context http, Standing standing) {
        List<VoiceEntry> voices = new ArrayList<>(chosen(http.formParams("chosen"), standing));
        if (voices.size() != http.formParams("chosen").stream().distinct().count()) {
            throw new IllegalArgumentException("The speakers have changed meanwhile. Look again, and choose again.");
        }
        Optional.ofNullable(http.formParam("name"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> voices.add(named(name, standing)));
        if (voices.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("It takes two speakers to say that they are one.");
        }
        if (voices.stream().anyMatch(voice -> voice.kind() == Speaker.Kind.UNRESOLVED)) {
            throw new IllegalArgumentException(
                    "Statements whose speaker was not found are of many. Give each its speaker in its report.");
        }
        desk.decisions().joinSpeakers(voices, Asked.reason(http));
        http.redirect("/speakers", HttpStatus.SEE_OTHER);
    }

    private static VoiceEntry named(String name, Standing standing) {
        List<VoiceEntry> named = standing.layout().voices().stream()
                .filter(voice -> voice.name().equalsIgnoreCase(name))
                .toList();
        if (named.size() == 1) return named.getFirst();
        throw new IllegalArgumentException(
                named.isEmpty()
                        ? "No speaker of this case is called “%s”.".formatted(name)
                        : "%d speakers are called “%s”. Choose them in the list of speakers."
                                .formatted(named.size(), name));
    }

    private void part(Context http, Standing standing) {
        List<Naming> all = Naming.of(asked(http, standing));
        List<String> wanted = http.formParams("naming");
        List<Naming> taken =
                all.stream().filter(one -> wanted.contains(one.id())).toList();
        if (taken.isEmpty()) throw new IllegalArgumentException("Choose what is of somebody else.");
        if (taken.size() == all.size()) {
            throw new IllegalArgumentException("All of it would be of somebody else. Leave something to this speaker.");
        }
        desk.decisions().partSpeaker(taken.stream().map(Naming::first).toList(), Asked.reason(http));
        http.redirect("/speakers", HttpStatus.SEE_OTHER);
    }

    private void undo(Context http) {
        desk.decisions().takeBack(Asked.id(http));
        http.redirect("/speakers", HttpStatus.SEE_OTHER);
    }
}
