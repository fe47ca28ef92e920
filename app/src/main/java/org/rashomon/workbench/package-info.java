/// The web application on 127.0.0.1: a screen a class, its page beside it in `jte/workbench`. Top floor of app.
///
/// May import: casefile, core.
@NullMarked
package org.rashomon.workbench;

import org.jspecify.annotations.NullMarked;
