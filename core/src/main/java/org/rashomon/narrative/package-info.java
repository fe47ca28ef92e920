/// How accounts change over time: a speaker's shifts. Fourth floor of core.
///
/// May import: incident, attribution, language, document.
@NullMarked
package org.rashomon.narrative;

import org.jspecify.annotations.NullMarked;
