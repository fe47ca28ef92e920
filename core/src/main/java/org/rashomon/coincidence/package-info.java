/// Do events of one sort follow events of another more often than chance gives? Dated, located events in, a verdict
/// in plain words with its numbers out.
///
/// The headline is a contrast of before and after: whatever the two sorts share, hot months and hot places, they
/// share in both directions of time, so only what comes after more than before can speak for "follows". All else
/// here describes.
///
/// Days are whole days, counted from the first day that was watched, which is day 0. Distances are kilometres on a
/// sphere. All bounds of windows are inclusive. Names of the two sorts are labels: no rule looks at them.
///
/// May import: document.
@NullMarked
package org.rashomon.coincidence;

import org.jspecify.annotations.NullMarked;
