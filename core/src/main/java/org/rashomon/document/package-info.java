/// A text with its origin and its shape: sections, paragraphs, spans. The ground floor of core.
///
/// May import: nothing of ours.
@NullMarked
package org.rashomon.document;

import org.jspecify.annotations.NullMarked;
