/// What was found, laid out for people. The top floor of core.
///
/// May import: all rooms of core below it.
@NullMarked
package org.rashomon.dossier;

import org.jspecify.annotations.NullMarked;
