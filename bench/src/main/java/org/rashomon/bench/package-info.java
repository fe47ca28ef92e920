/// Trains the models and measures the product beside others. Never shipped.
@NullMarked
package org.rashomon.bench;

import org.jspecify.annotations.NullMarked;
