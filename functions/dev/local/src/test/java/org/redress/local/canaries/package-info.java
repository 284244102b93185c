/** That nothing which people tell us is written where it should not be. */
@NullMarked
package org.redress.local.canaries;

import org.jspecify.annotations.NullMarked;
