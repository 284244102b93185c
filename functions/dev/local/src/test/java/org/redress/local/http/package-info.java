/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.http;

import org.jspecify.annotations.NullMarked;
