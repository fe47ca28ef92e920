package org.rashomon.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rashomon.casefile.Progress;

/// A progress bar on the error stream, when that is a terminal.
final class Bar implements Progress, AutoCloseable {
    private final ProgressBar bar;

    private Bar(ProgressBar bar) {
        this.bar = bar;
    }

    /// The launcher knows whether the error stream is a terminal; Java does not.
    static boolean isWanted() {
        return Boolean.getBoolean("rashomon.terminal");
    }

    static Bar begin() {
        return new Bar(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build());
    }

    static Bar ofBytes(long bytes) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(bytes)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build());
    }

    void read(long bytes) {
        bar.stepBy(bytes);
        if (bar.getCurrent() > bar.getMax()) bar.maxHint(bar.getCurrent());
    }

    @Override
    public void offered(long reports) {
        bar.maxHint(reports);
    }

    @Override
    public void done(String name) {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
