/// The command line. Top floor of app.
///
/// May import: casefile, core.
@NullMarked
package org.rashomon.cli;

import org.jspecify.annotations.NullMarked;
