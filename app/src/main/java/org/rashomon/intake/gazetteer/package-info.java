/// GeoNames' own files into a table of places that later runs know.
///
/// May import: core.
@NullMarked
package org.rashomon.intake.gazetteer;

import org.jspecify.annotations.NullMarked;
