/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.queues;

import org.jspecify.annotations.NullMarked;
