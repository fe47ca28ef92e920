/// What is said to have happened: incidents, their claims, and the same incident told in several reports. Third floor
/// of core.
///
/// May import: attribution, language, document.
@NullMarked
package org.rashomon.incident;

import org.jspecify.annotations.NullMarked;
