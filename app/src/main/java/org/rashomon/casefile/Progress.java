package org.rashomon.casefile;

/// Is told how far the work has come. Called from one thread.
public interface Progress {
    /// One that tells nobody.
    Progress SILENT = new Progress() {
        @Override
        public void offered(long reports) {}

        @Override
        public void done(String name) {}
    };

    /// How much there is to do.
    ///
    /// @param reports how many are known of by now
    void offered(long reports);

    /// One of them ended, well or not.
    void done(String name);
}
