/** Sending of the notices at which queue messages hint. */
@NullMarked
package org.redress.sendnotices;

import org.jspecify.annotations.NullMarked;
