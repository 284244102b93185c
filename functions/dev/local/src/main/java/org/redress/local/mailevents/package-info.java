/** Passing the mail endpoint's events on to queues by the template's EventBridge rules. */
@NullMarked
package org.redress.local.mailevents;

import org.jspecify.annotations.NullMarked;
