/** Rules about what everybody may see counted. */
@NullMarked
package org.redress.casework.numbers;

import org.jspecify.annotations.NullMarked;
