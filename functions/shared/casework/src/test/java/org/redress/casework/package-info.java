/** Tests of the domain against stores in memory that keep the ports' contracts. */
@NullMarked
package org.redress.casework;

import org.jspecify.annotations.NullMarked;
