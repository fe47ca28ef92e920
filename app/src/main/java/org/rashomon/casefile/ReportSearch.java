package org.rashomon.casefile;

/// Which reports of the list are wanted.
///
/// @param words in the name, outlet or path; "" for all
/// @param page from 1
public record ReportSearch(String words, Which which, Order order, int page) {
    public static final int PAGE = 50;

    public enum Which {
        ALL,
        NEW,
        DOUBLED,
        NOT_ANALYSED,
        JUDGED
    }

    public enum Order {
        ADDED,
        PUBLISHED,
        OUTLET,
        NAME
    }
}
