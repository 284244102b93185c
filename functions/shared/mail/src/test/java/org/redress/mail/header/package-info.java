/** Tests. */
@NullMarked
package org.redress.mail.header;

import org.jspecify.annotations.NullMarked;
