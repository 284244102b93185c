/** The rehearsal of the promise that every mail is sent once, and its judge. */
@NullMarked
package org.redress.bench.notices;

import org.jspecify.annotations.NullMarked;
