/// How accounts change over time: a speaker's shifts, words that pass from report to report, and how many origins a
/// value
/// has. Fourth floor of core.
///
/// May import: incident, attribution, language, document.
@NullMarked
package org.rashomon.narrative;

import org.jspecify.annotations.NullMarked;
