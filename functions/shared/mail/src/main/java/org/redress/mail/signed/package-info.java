/** The content inside an opaque signature envelope. */
@NullMarked
package org.redress.mail.signed;

import org.jspecify.annotations.NullMarked;
