/// How claims pass from report to report: which took its words from which, and what changed on the way. Part of the
/// room `narrative`.
@NullMarked
package org.rashomon.narrative.spread;

import org.jspecify.annotations.NullMarked;
