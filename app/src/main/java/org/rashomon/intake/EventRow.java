package org.rashomon.intake;

import java.util.List;
import java.util.Optional;
import org.rashomon.coincidence.Place;

/// One row of a table of events, as it stands there.
public final class EventRow {
    /// ACLED's geo_precision 2 is "near a place", UCDP's where_prec 2 "about 25 km around a known point".
    private static final double NEAR_A_PLACE_KM = 25;

    private final EventTable table;
    private final List<String> cells;
    private final long line;

    EventRow(EventTable table, List<String> cells, long line) {
        this.table = table;
        this.cells = cells;
        this.line = line;
    }

    /// What a row says of its event.
    public sealed interface Reading {}

    /// @param radiusKm how well the place is known; 0 for a point
    public record Located(String id, EventTime time, Place place, double radiusKm) implements Reading {}

    /// @param why with line and mend, for people
    public record Unreadable(String why) implements Reading {}

    public long line() {
        return line;
    }

    /// The cell of a column; "" when the row ends before it.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    public Reading read() {
        if (cells.size() < table.header().size()) {
            return unreadable("has %d of %d columns. Is a separator or a quotation mark missing?"
                    .formatted(cells.size(), table.header().size()));
        }
        Optional<Double> lat = number(table.lat());
        Optional<Double> lon = number(table.lon());
        if (lat.isEmpty()) return noNumber(table.lat());
        if (lon.isEmpty()) return noNumber(table.lon());
        if (Math.abs(lat.get()) > 90 || Math.abs(lon.get()) > 180) {
            boolean swapped = Math.abs(lat.get()) <= 180 && Math.abs(lon.get()) <= 90;
            return unreadable(
                    "has latitude %s and longitude %s; latitudes lie within -90 and 90, longitudes within -180 and 180.%s"
                            .formatted(
                                    cell(table.lat()),
                                    cell(table.lon()),
                                    swapped
                                            ? " Are they swapped? Then say --columns lat=%s,lon=%s"
                                                    .formatted(
                                                            table.header().get(table.lon()),
                                                            table.header().get(table.lat()))
                                            : ""));
        }
        Optional<EventTime> time = time();
        if (time.isEmpty()) return unreadable("has '%s' for a time. %s.".formatted(timeWords(), EventTime.MEND));
        Optional<Double> radius = radius();
        if (radius.isEmpty()) {
            return unreadable("has '%s' for a radius; it is a number of kilometres."
                    .formatted(table.radius().map(this::cell).orElse("")));
        }
        return new Located(id(), time.get(), new Place(lat.get(), lon.get()), radius.get());
    }

    private String id() {
        return table.id().map(this::cell).filter(id -> !id.isEmpty()).orElse("line " + line);
    }

    private Optional<EventTime> time() {
        if (table.day().isPresent()) {
            String words = cell(table.day().get());
            return EventTime.counted(words).or(() -> EventTime.dated(words));
        }
        Optional<EventTime> time = EventTime.dated(cell(table.time().orElseThrow()));
        Optional<EventTime> end = table.end()
                .map(this::cell)
                .filter(words -> !words.isEmpty())
                .map(words -> EventTime.dated(words).orElse(new EventTime(0, -1, false)));
        if (end.isPresent()
                && (end.get().last() < end.get().first()
                        || time.isPresent() && end.get().last() < time.get().first())) {
            return Optional.empty();
        }
        Optional<EventTime> whole = time.map(one -> end.map(one::until).orElse(one));
        // ACLED's time_precision and UCDP's date_prec: 1 is a known day, more is a span around it.
        boolean precise = table.timePrecision()
                .map(this::cell)
                .map(words -> words.isEmpty() || words.equals("1") || words.equals("1.0"))
                .orElse(true);
        if (precise || whole.isEmpty() || !whole.get().isKnownDay()) return whole;
        return whole.map(one -> new EventTime(one.first() - 3, one.last() + 3, one.counted()));
    }

    private String timeWords() {
        if (table.day().isPresent()) return cell(table.day().get());
        String start = cell(table.time().orElseThrow());
        return table.end()
                .map(this::cell)
                .filter(end -> !end.isEmpty())
                .map(end -> start + " to " + end)
                .orElse(start);
    }

    /// Empty when it cannot be read.
    private Optional<Double> radius() {
        if (table.radius().isPresent()) {
            int column = table.radius().get();
            if (cell(column).isEmpty()) return Optional.of(0.0);
            return number(column).filter(km -> km >= 0);
        }
        return Optional.of(table.placePrecision()
                .map(this::cell)
                .map(words -> switch (words) {
                    case "", "1", "1.0" -> 0.0;
                    case "2", "2.0" -> NEAR_A_PLACE_KM;
                    default -> Double.POSITIVE_INFINITY;
                })
                .orElse(0.0));
    }

    private Optional<Double> number(int column) {
        try {
            double value = Double.parseDouble(cell(column));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Unreadable noNumber(int column) {
        String words = cell(column);
        return unreadable(
                words.isEmpty()
                        ? "has no %s.".formatted(table.header().get(column))
                        : "has '%s' for %s. Write degrees as a number with a point: 35.3359."
                                .formatted(words, table.header().get(column)));
    }

    private Unreadable unreadable(String what) {
        return new Unreadable("%s, line %d %s".formatted(table.name(), line, what));
    }
}
