package org.rashomon.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers things from 0 in the order they come; equal things have one number.
final class Numbering<T> {
    private final List<T> inOrder = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    void add(T thing) {
        if (!numbers.containsKey(thing)) append(thing);
    }

    /// Takes it even when an equal one has a number already; the first keeps standing for both.
    void append(T thing) {
        numbers.putIfAbsent(thing, inOrder.size());
        inOrder.add(thing);
    }

    int of(T thing) {
        Integer number = numbers.get(thing);
        if (number == null) throw new IllegalArgumentException("%s was never numbered".formatted(thing));
        return number;
    }

    List<T> inOrder() {
        return List.copyOf(inOrder);
    }
}
