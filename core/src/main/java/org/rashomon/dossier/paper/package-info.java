/// The dossier on paper: blocks of text with notes that lead back to the words, and the files they are written to. A
/// room
/// within the dossier.
@NullMarked
package org.rashomon.dossier.paper;

import org.jspecify.annotations.NullMarked;
