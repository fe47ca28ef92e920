/// The open case: what is in it, adding to it, asking it. Second floor of app.
///
/// May import: intake, store, core.
@NullMarked
package org.rashomon.casefile;

import org.jspecify.annotations.NullMarked;
