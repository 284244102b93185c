/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.template;

import org.jspecify.annotations.NullMarked;
