/// Claims of one incident that cannot all hold: one rule a file. Fourth floor of core.
///
/// May import: incident, attribution, language, document.
@NullMarked
package org.rashomon.contradiction;

import org.jspecify.annotations.NullMarked;
