/** Sweeping of what stood too long, each minute. */
@NullMarked
package org.redress.sweepcases;

import org.jspecify.annotations.NullMarked;
