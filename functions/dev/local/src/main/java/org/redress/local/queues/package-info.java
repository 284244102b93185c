/** Creating the queues and giving their messages to the functions in batches, as Lambda's event source mapping does. */
@NullMarked
package org.redress.local.queues;

import org.jspecify.annotations.NullMarked;
