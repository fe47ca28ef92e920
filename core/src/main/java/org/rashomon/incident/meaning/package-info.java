/// What the values of claims come to, beside the words they are given in, and how two of them stand to each other:
/// numbers,
/// parties, weapons, days. Word lists and rules of English; no list of sides. Part of the room `incident`.
@NullMarked
package org.rashomon.incident.meaning;

import org.jspecify.annotations.NullMarked;
