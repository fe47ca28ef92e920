package org.rashomon.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.Intake;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.investigation.Investigation;

class LayoutsTest {
    private static final long LONG_ENOUGH = 60_000;

    private final AtomicInteger made = new AtomicInteger();

    private Standing make() {
        Investigation none = Investigation.of(List.of());
        Dossier dossier = new Dossier("case " + made.incrementAndGet(), none, Intake.NONE, Optional.empty());
        return new Standing(dossier, Layout.of(none), Map.of());
    }

    @Test
    void many_changes_cost_nothing_until_somebody_asks_and_then_once() {
        try (Layouts layouts = new Layouts(this::make)) {
            layouts.refresh();
            Standing first = layouts.within(LONG_ENOUGH).orElseThrow();
            for (int i = 0; i < 100; i++) layouts.changed();
            assertThat(layouts.isBehind()).isTrue();
            assertThat(layouts.last()).containsSame(first);
            assertThat(made).hasValue(1);
            assertThat(layouts.within(LONG_ENOUGH)).get().isNotSameAs(first);
            assertThat(layouts.isBehind()).isFalse();
            assertThat(layouts.within(LONG_ENOUGH)).isPresent();
            assertThat(made).hasValue(2);
        }
    }

    @Test
    void what_is_handed_over_is_never_how_things_stood_before() throws InterruptedException {
        CountDownLatch holds = new CountDownLatch(1);
        AtomicBoolean isSlow = new AtomicBoolean();
        try (Layouts layouts = new Layouts(() -> {
            if (isSlow.get()) await(holds);
            return make();
        })) {
            layouts.refresh();
            Standing first = layouts.within(LONG_ENOUGH).orElseThrow();
            isSlow.set(true);
            layouts.changed();
            assertThat(layouts.within(1)).as("a screen shows the former state").containsSame(first);
            assertThat(layouts.current(1)).as("a file waits").isEmpty();
            holds.countDown();
            assertThat(layouts.current(LONG_ENOUGH)).get().isNotSameAs(first);
        }
    }

    @Test
    void a_layout_that_broke_is_not_hidden_behind_the_former_one() {
        AtomicBoolean breaks = new AtomicBoolean();
        try (Layouts layouts = new Layouts(() -> {
            if (breaks.get()) throw new IllegalStateException("broke");
            return make();
        })) {
            layouts.refresh();
            assertThat(layouts.within(LONG_ENOUGH)).isPresent();
            breaks.set(true);
            layouts.changed();
            assertThatThrownBy(() -> layouts.current(LONG_ENOUGH)).hasMessage("broke");
            assertThatThrownBy(() -> layouts.within(LONG_ENOUGH)).hasMessage("broke");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
