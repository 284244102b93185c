/** Streams of our own. */
@NullMarked
package org.redress.mail.stream;

import org.jspecify.annotations.NullMarked;
