/// What each room made of a report, as plain text: the pages of `rashomon trace` and of the walk's golden files. A room
/// within the dossier.
///
/// May import: all rooms of core below the dossier, and the dossier's layout.
@NullMarked
package org.rashomon.dossier.walk;

import org.jspecify.annotations.NullMarked;
