/// Everything found, numbered and in order: what the page, the JSON and the table share. A room within the dossier.
///
/// May import: all rooms of core below the dossier.
@NullMarked
package org.rashomon.dossier.layout;

import org.jspecify.annotations.NullMarked;
