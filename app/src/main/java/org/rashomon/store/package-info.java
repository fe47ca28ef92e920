/// The case on disk: originals by hash, custody log, database. The only room with SQL. Ground floor of app.
///
/// May import: core.
@NullMarked
package org.rashomon.store;

import org.jspecify.annotations.NullMarked;
