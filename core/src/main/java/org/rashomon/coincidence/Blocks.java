package org.rashomon.coincidence;

/// The watched days cut into blocks of about the same length: as many as fit, borders at whole days.
///
/// @param days how many days are cut
/// @param count how many blocks, at least 1
record Blocks(int days, int count) {
    static Blocks of(int days, int length) {
        return new Blocks(days, Math.max(1, days / length));
    }

    /// The block a day lies in.
    int of(int day) {
        int block = (int) ((long) day * count / days);
        while (block > 0 && start(block) > day) block--;
        while (end(block) <= day) block++;
        return block;
    }

    int start(int block) {
        return (int) ((long) block * days / count);
    }

    /// The day after its last.
    int end(int block) {
        return start(block + 1);
    }

    int length(int block) {
        return end(block) - start(block);
    }
}
