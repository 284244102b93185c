/** Tests. */
@NullMarked
package org.redress.mail.text;

import org.jspecify.annotations.NullMarked;
