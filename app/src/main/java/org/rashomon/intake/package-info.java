/// Bytes in, documents out: files, folders, tables; every input ends in a state. First floor of app.
///
/// May import: core.
@NullMarked
package org.rashomon.intake;

import org.jspecify.annotations.NullMarked;
