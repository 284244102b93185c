/** Training and measuring the screening engine: {@code redress lab}. */
@NullMarked
package org.redress.lab;

import org.jspecify.annotations.NullMarked;
