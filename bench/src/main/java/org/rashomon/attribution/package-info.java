/// Trains the model of core's attribution room; here, in a package of the same name, because its parts are nobody
/// else's.
@NullMarked
package org.rashomon.attribution;

import org.jspecify.annotations.NullMarked;
