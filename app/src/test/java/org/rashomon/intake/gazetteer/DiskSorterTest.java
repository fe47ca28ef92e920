package org.rashomon.intake.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSorterTest {
    @TempDir
    Path folder;

    @Test
    void what_does_not_fit_the_heap_comes_back_in_order_and_leaves_nothing_behind() throws IOException {
        Random random = new Random(7);
        List<byte[]> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            byte[] row = new byte[1 + random.nextInt(20)];
            random.nextBytes(row);
            rows.add(row);
        }
        List<byte[]> sorted = new ArrayList<>();
        try (DiskSorter sorter = new DiskSorter(folder, 2_000)) {
            for (byte[] row : rows) sorter.add(row);
            assertThat(Files.list(folder)).hasSizeGreaterThan(5);
            sorter.sorted().forEachRemaining(sorted::add);
        }
        rows.sort(Arrays::compareUnsigned);
        assertThat(sorted).usingElementComparator(Arrays::compareUnsigned).containsExactlyElementsOf(rows);
        assertThat(Files.list(folder)).isEmpty();
    }
}
