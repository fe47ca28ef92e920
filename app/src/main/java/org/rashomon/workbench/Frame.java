package org.rashomon.workbench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rashomon.casefile.Desk;

/// What stands around every screen.
///
/// @param caseName the case's
/// @param title of the page
/// @param screen which one is open
/// @param isFormer whether the screen shows all reports as they stood before the latest changes
/// @param keys what this screen knows besides those that every screen knows
public record Frame(String caseName, String title, Screen screen, boolean isFormer, List<Key> keys) {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    public Frame {
        keys = List.copyOf(keys);
    }

    static Frame of(Desk desk, String title, Screen screen, Key... keys) {
        boolean former =
                screen != Screen.CASE && desk.isBehind() && desk.lastStanding().isPresent();
        return new Frame(desk.name(), title, screen, former, List.of(keys));
    }

    /// A key and what it does.
    public record Key(String key, String does) {}

    /// The screens of the menu, each with the letter that opens it after `g`.
    public enum Screen {
        CASE("Case", "/", 'c'),
        INCIDENTS("Incidents", "/incidents", 'i'),
        TIME("Time and place", "/time", 't'),
        SPEAKERS("Speakers", "/speakers", 's'),
        STORIES("Stories", "/stories", 'h'),
        COINCIDENCE("Coincidence", "/coincidence", 'b'),
        DOSSIER("Dossier", "/dossier", 'd');

        private final String label;
        private final String href;
        private final char letter;

        Screen(String label, String href, char letter) {
            this.label = label;
            this.href = href;
            this.letter = letter;
        }

        public String label() {
            return label;
        }

        public String href() {
            return href;
        }

        public String letter() {
            return String.valueOf(letter);
        }
    }

    /// Where a file of ours is found.
    public String asset(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::at);
    }
}
