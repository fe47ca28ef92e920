package org.rashomon.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Packs the shapes of countries for the workbench's map: `bench/run WriteShapes countries-50m.json OUT`. The input is
/// TopoJSON as the npm package world-atlas 2.0.2 carries it (Natural Earth 1:50m, public domain).
///
/// The output is gzip over: the number of rings; of each ring the number of its points and the points, longitude before
/// latitude, in steps of 1/200 degree, each as its difference from the one before. Numbers are variable-length, seven
/// bits a byte, signs folded in (zigzag).
public final class WriteShapes {
    private static final double STEPS = 200;

    private final JsonNode topology;
    private final List<List<double[]>> arcs = new ArrayList<>();

    private WriteShapes(JsonNode topology) {
        this.topology = topology;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) throw new IllegalArgumentException("WriteShapes COUNTRIES.json OUT");
        new WriteShapes(new JsonMapper().readTree(Files.readString(Path.of(args[0])))).write(Path.of(args[1]));
    }

    private void write(Path out) throws IOException {
        readArcs();
        List<List<double[]>> rings = new ArrayList<>();
        for (JsonNode country : topology.path("objects").path("countries").path("geometries")) {
            boolean many = country.path("type").asString().equals("MultiPolygon");
            for (JsonNode part : country.path("arcs")) {
                if (many) part.forEach(ring -> rings.add(ring(ring)));
                else rings.add(ring(part));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes))) {
            number(data, rings.size());
            for (List<double[]> ring : rings) write(data, ring);
        }
        Files.write(out, bytes.toByteArray());
        System.out.printf("%,d rings, %,d bytes%n", rings.size(), bytes.size());
    }

    private void readArcs() {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode move = topology.path("transform").path("translate");
        for (JsonNode arc : topology.path("arcs")) {
            List<double[]> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new double[] {
                    x * scale.get(0).asDouble() + move.get(0).asDouble(),
                    y * scale.get(1).asDouble() + move.get(1).asDouble()
                });
            }
            arcs.add(points);
        }
    }

    /// A negative number means the arc `~number`, backwards.
    private List<double[]> ring(JsonNode numbers) {
        List<double[]> ring = new ArrayList<>();
        for (JsonNode number : numbers) {
            int at = number.asInt();
            List<double[]> arc = at >= 0 ? arcs.get(at) : arcs.get(~at).reversed();
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }

    private static void write(DataOutputStream data, List<double[]> ring) throws IOException {
        List<long[]> points = new ArrayList<>();
        for (double[] point : ring) {
            long[] rounded = {Math.round(point[0] * STEPS), Math.round(point[1] * STEPS)};
            if (points.isEmpty() || points.getLast()[0] != rounded[0] || points.getLast()[1] != rounded[1]) {
                points.add(rounded);
            }
        }
        number(data, points.size());
        long x = 0;
        long y = 0;
        for (long[] point : points) {
            number(data, zigzag(point[0] - x));
            number(data, zigzag(point[1] - y));
            x = point[0];
            y = point[1];
        }
    }

    private static long zigzag(long number) {
        return (number << 1) ^ (number >> 63);
    }

    private static void number(DataOutputStream data, long number) throws IOException {
        long rest = number;
        while (rest > 0x7f) {
            data.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        data.write((int) rest);
    }
}
