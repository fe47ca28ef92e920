/// The same incident recognised in several reports: traits of each telling, how like two are and why, and a near-linear
/// joining that a person's judgements always overrule. Part of the room `incident`.
@NullMarked
package org.rashomon.incident.joining;

import org.jspecify.annotations.NullMarked;
