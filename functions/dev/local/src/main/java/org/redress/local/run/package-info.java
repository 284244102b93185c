/** The whole system in one JVM, made from the template. */
@NullMarked
package org.redress.local.run;

import org.jspecify.annotations.NullMarked;
