/// Sentences, tokens, tags and lemmas; times (EDTF), places, counts. First floor of core.
///
/// May import: document.
@NullMarked
package org.rashomon.language;

import org.jspecify.annotations.NullMarked;
