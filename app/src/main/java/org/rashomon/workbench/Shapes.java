package org.rashomon.workbench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The shapes of countries, from the jar. How the file is written says `WriteShapes` in `bench`.
final class Shapes {
    private static final double STEPS = 200;

    private static final class Holder {
        private static final List<Ring> RINGS = read();
    }

    private Shapes() {}

    /// The edge of a piece of land, in degrees.
    static final class Ring {
        private final double[] lon;
        private final double[] lat;
        private final Box box;

        private Ring(double[] lon, double[] lat) {
            this.lon = lon;
            this.lat = lat;
            this.box = Box.around(lon, lat);
        }

        int points() {
            return lon.length;
        }

        double lon(int at) {
            return lon[at];
        }

        double lat(int at) {
            return lat[at];
        }

        Box box() {
            return box;
        }
    }

    static List<Ring> rings() {
        return Holder.RINGS;
    }

    private static List<Ring> read() {
        try (InputStream file = Shapes.class.getResourceAsStream("shapes.bin.gz")) {
            if (file == null) throw new IllegalStateException("the jar lacks shapes.bin.gz");
            try (InputStream in = new BufferedInputStream(new GZIPInputStream(file))) {
                int count = (int) number(in);
                List<Ring> rings = new ArrayList<>(count);
                for (int i = 0; i < count; i++) rings.add(ring(in));
                return List.copyOf(rings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("shapes.bin.gz in the jar cannot be read", e);
        }
    }

    private static Ring ring(InputStream in) throws IOException {
        int count = (int) number(in);
        double[] lon = new double[count];
        double[] lat = new double[count];
        long x = 0;
        long y = 0;
        for (int i = 0; i < count; i++) {
            x += signed(number(in));
            y += signed(number(in));
            lon[i] = x / STEPS;
            lat[i] = y / STEPS;
        }
        return new Ring(lon, lat);
    }

    private static long signed(long folded) {
        return (folded >>> 1) ^ -(folded & 1);
    }

    private static long number(InputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.read();
            if (next < 0) throw new EOFException("shapes.bin.gz ends too early");
            number |= (long) (next & 0x7f) << shift;
            if (next < 0x80) return number;
        }
    }
}
