package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;

/// Who spoke, how often, on what, and through which outlets.
public final class SpeakerScreen {
    private static final int PAGE = 50;

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

    void routes(RoutesConfig routes) {
        routes.get("/speakers", waiting.until(Frame.Screen.SPEAKERS, this::list));
        routes.get("/speakers/{id}", waiting.until(Frame.Screen.SPEAKERS, this::show));
    }

    private void list(Context http, Standing standing) {
        String words = Optional.ofNullable(http.queryParam("words")).orElse("").strip();
        Optional<VoiceEntry> exact = standing.layout().voices().stream()
                .filter(voice -> voice.name().equalsIgnoreCase(words))
                .findFirst();
        if (exact.isPresent()) {
            http.redirect("/speakers/" + exact.get().id(), HttpStatus.SEE_OTHER);
            return;
        }
        List<VoiceEntry> voices = standing.layout().voices().stream()
                .filter(voice -> has(voice, words))
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
                        Frame.of(desk, "Speakers", Frame.Screen.SPEAKERS),
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
        String wanted = words.toLowerCase(Locale.ROOT);
        return voice.name().toLowerCase(Locale.ROOT).contains(wanted)
                || voice.about().orElse("").toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Line line(VoiceEntry voice) {
        return new Line(
                voice,
                (int) voice.statements().stream()
                        .map(StatementEntry::report)
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
        VoiceEntry voice = standing.voice(http.pathParam("id")).orElseThrow(Asked.missing("speaker"));
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
                        Frame.of(desk, voice.name(), Frame.Screen.SPEAKERS),
                        "voice",
                        voice,
                        "outlets",
                        outlets(voice),
                        "incidents",
                        incidents,
                        "page",
                        Page.of(voice.statements(), Asked.page(http), PAGE),
                        "to",
                        new WordsLink(standing)));
    }
}
