/// What a person composes of findings: in his order, with his headings and sentences, each line with the words it
/// rests on.
@NullMarked
package org.rashomon.dossier.composition;

import org.jspecify.annotations.NullMarked;
