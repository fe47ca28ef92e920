package org.rashomon.dossier.layout;

import org.rashomon.narrative.spread.Link;

/// A link with its number and its reports.
///
/// @param id `k1`, `k2` … by the later report
public record LinkEntry(String id, Link link, ReportEntry after, ReportEntry before) {}
