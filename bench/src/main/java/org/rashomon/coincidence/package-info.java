/// Simulated worlds in which A and B have nothing to do with each other, and the textbook tests that are fooled by
/// them. Never shipped.
@NullMarked
package org.rashomon.coincidence;

import org.jspecify.annotations.NullMarked;
