/** Tests of the rehearsal and of its judge. */
@NullMarked
package org.redress.bench.notices;

import org.jspecify.annotations.NullMarked;
