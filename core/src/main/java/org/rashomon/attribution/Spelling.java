package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names made equal where only their spelling in Latin letters differs: "Walid al-Moallem" and "Waleed Muallim".
final class Spelling {
    private static final Pattern SERVANT = Pattern.compile("^abd(?:el|ul|al|ur|ar|u)?(?=\\p{L}{3})");
    private static final Pattern MUHAMMAD = Pattern.compile("^m[uo]ham+[aei]d$");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private static final Pattern QUALIFIER =
            Pattern.compile("^(?:(?:the|so-called|self-styled|[\\p{L}.]+-based)\\s+)+", Pattern.CASE_INSENSITIVE);

    private Spelling() {}

    static List<String> person(String name) {
        List<String> keys = new ArrayList<>();
        String pending = "";
        List<String> words = NameKeys.of(name);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean servant = word.equals("abd") || word.equals("abdel") || word.equals("abdul");
            if (servant && i < words.size() - 1) {
                pending = "abd";
                continue;
            }
            keys.add(sound(pending + word));
            pending = "";
        }
        return keys;
    }

    private static String sound(String word) {
        if (MUHAMMAD.matcher(word).matches()) return "muhamad";
        String key = SERVANT.matcher(word).replaceFirst("abd");
        key = key.replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ei", "i")
                .replace("ai", "i");
        key = key.replace("ay", "i")
                .replace("ey", "i")
                .replace('o', 'u')
                .replace('e', 'i')
                .replace('y', 'i');
        return DOUBLED.matcher(key).replaceAll("$1");
    }

    /// A body by its country or its name; one without a name of its own stays in its document.
    static String body(Speaker body, String document) {
        String name = unqualified(body.name());
        return Homelands.named(name)
                .map(country -> "country:" + country.code())
                .orElseGet(() -> hasCapital(name)
                        ? "body:" + String.join(" ", NameKeys.of(name.replace(".", "")))
                        : body.affiliation()
                                .map(of -> "body:" + fold(of) + ":" + fold(name))
                                .orElse("body:" + document + ":" + fold(name)));
    }

    /// "The Northport-based Lake Observatory" by its own name.
    static String unqualified(String name) {
        String own = QUALIFIER.matcher(name).replaceFirst("");
        return own.isBlank() ? name : own;
    }

    static String key(Speaker speaker, String document) {
        return switch (speaker.kind()) {
            case PERSON -> "person:" + fold(speaker.name());
            case BODY -> body(speaker, document);
            case DOCUMENT, UNNAMED, UNRESOLVED ->
                speaker.kind().name().toLowerCase(Locale.ROOT) + ":" + document + ":" + fold(speaker.name())
                        + speaker.namedAt().map(at -> "@" + at.start()).orElse("");
        };
    }

    private static boolean hasCapital(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    private static String fold(String name) {
        return String.join(" ", NameKeys.of(name));
    }

    /// The capitals at the beginnings of a name's words: "SOHR".
    static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) letters.append(word.charAt(0));
        }
        return letters.toString();
    }
}
