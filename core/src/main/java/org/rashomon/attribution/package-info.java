/// Who said what: source, cue and content, and the speaker behind the source. Second floor of core.
///
/// May import: language, document.
@NullMarked
package org.rashomon.attribution;

import org.jspecify.annotations.NullMarked;
