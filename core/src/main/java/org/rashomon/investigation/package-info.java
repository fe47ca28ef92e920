/// The chain from a document to its findings, and from the findings of many reports to one investigation. Fifth floor
/// of core.
///
/// May import: narrative, contradiction, incident, attribution, language, document.
@NullMarked
package org.rashomon.investigation;

import org.jspecify.annotations.NullMarked;
