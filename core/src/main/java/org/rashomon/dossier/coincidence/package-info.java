/// The picture of a coincidence analysis.
///
/// May import: coincidence, and the shapes of the dossier's pages.
@NullMarked
package org.rashomon.dossier.coincidence;

import org.jspecify.annotations.NullMarked;
