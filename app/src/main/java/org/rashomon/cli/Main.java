package org.rashomon.cli;

/// Where `./rashomon` begins.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
