/** How many reports there were and what became of them, for everybody to see: counts alone, about nobody. */
@NullMarked
package org.redress.casework.numbers;

import org.jspecify.annotations.NullMarked;
