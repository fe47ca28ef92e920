package org.rashomon.incident.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.document.WordList;

/// Kinds of things and the words for them, read from an indented list: deeper is more particular, `[axis]` begins a
/// tree.
final class Taxonomy {
    /// A kind by its path: `means/from the ground/rocket`.
    private final Map<String, List<String>> pathsByTerm = new HashMap<>();

    private int longestTerm = 1;

    Taxonomy(String resource) {
        List<String> above = new ArrayList<>();
        for (String line : WordList.lines(Taxonomy.class, resource)) {
            int indent = line.length() - line.stripLeading().length();
            if (line.startsWith("[")) {
                above = new ArrayList<>(List.of(line.substring(1, line.indexOf(']'))));
                continue;
            }
            String[] parts = line.strip().split("=", 2);
            int depth = 1 + indent / 2;
            above = new ArrayList<>(above.subList(0, depth));
            above.add(parts[0].strip());
            String path = String.join("/", above);
            learn(parts[0], path);
            if (parts.length > 1) Arrays.stream(parts[1].split(",")).forEach(term -> learn(term, path));
        }
    }

    private void learn(String term, String path) {
        List<String> words = Words.of(term);
        longestTerm = Math.max(longestTerm, words.size());
        pathsByTerm
                .computeIfAbsent(String.join(" ", words), unused -> new ArrayList<>())
                .add(path);
    }

    /// The kinds that words name, longest terms first, each word used once; and the words left over.
    Found in(List<String> words) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(longestTerm, words.size() - at);
            while (length > 0 && !pathsByTerm.containsKey(String.join(" ", words.subList(at, at + length)))) length--;
            if (length == 0) {
                rest.add(words.get(at++));
            } else {
                String term = String.join(" ", words.subList(at, at + length));
                kinds.put(term, pathsByTerm.getOrDefault(term, List.of()));
                at += length;
            }
        }
        Set<String> paths = new TreeSet<>();
        kinds.values().forEach(paths::addAll);
        return new Found(paths, List.copyOf(rest));
    }

    record Found(Set<String> paths, List<String> rest) {}

    /// How what is said with some kinds stands to what is said with others, axis by axis.
    static Relation relation(Collection<String> one, Collection<String> other) {
        Relation all = Relation.INCOMPARABLE;
        Set<String> axes = new TreeSet<>();
        one.forEach(path -> axes.add(axis(path)));
        for (String axis : axes) {
            List<String> mine = on(axis, one);
            List<String> theirs = on(axis, other);
            if (!theirs.isEmpty()) all = and(all, onAxis(mine, theirs));
        }
        return all;
    }

    private static Relation onAxis(List<String> one, List<String> other) {
        if (one.equals(other)) return Relation.EQUAL;
        if (one.stream().allMatch(path -> other.stream().anyMatch(above -> under(path, above)))) {
            return Relation.NARROWER;
        }
        if (other.stream().allMatch(path -> one.stream().anyMatch(above -> under(path, above)))) return Relation.WIDER;
        boolean siblings = false;
        for (String mine : one) {
            for (String theirs : other) {
                if (under(mine, theirs) || under(theirs, mine)) return Relation.MEETS;
                siblings |= branch(mine).equals(branch(theirs));
            }
        }
        return siblings ? Relation.SIBLING : Relation.APART;
    }

    /// What some kinds hold beyond others on an axis that both speak of.
    static Set<String> besides(Collection<String> some, Collection<String> others) {
        Set<String> besides = new TreeSet<>();
        for (String path : some) {
            List<String> theirs = on(axis(path), others);
            if (!theirs.isEmpty() && theirs.stream().noneMatch(one -> under(path, one) || under(one, path))) {
                besides.add(path);
            }
        }
        return besides;
    }

    private static Relation and(Relation one, Relation other) {
        if (one == other || one == Relation.INCOMPARABLE) return other;
        if (one == Relation.APART || other == Relation.APART) return Relation.APART;
        if (one == Relation.SIBLING || other == Relation.SIBLING) return Relation.SIBLING;
        if (one == Relation.EQUAL) return other;
        return other == Relation.EQUAL ? one : Relation.MEETS;
    }

    private static boolean under(String path, String above) {
        return path.equals(above) || path.startsWith(above + "/");
    }

    private static String axis(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private static String branch(String path) {
        String[] steps = path.split("/");
        return steps[0] + "/" + steps[1];
    }

    private static List<String> on(String axis, Collection<String> paths) {
        return paths.stream().filter(path -> axis(path).equals(axis)).sorted().toList();
    }
}
