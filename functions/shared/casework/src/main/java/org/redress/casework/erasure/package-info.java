/** The end of data about people: what goes, what must stay, and what shows afterwards that nothing was covered up. */
@NullMarked
package org.redress.casework.erasure;

import org.jspecify.annotations.NullMarked;
