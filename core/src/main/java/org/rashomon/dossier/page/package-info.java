/// What the templates of the HTML dossier read: text cut into marks, the timeline's shapes, tables of accounts. Public
/// only because compiled templates live in a package of their own.
///
/// May import: all rooms of core below the dossier, and the dossier's layout.
@NullMarked
package org.rashomon.dossier.page;

import org.jspecify.annotations.NullMarked;
