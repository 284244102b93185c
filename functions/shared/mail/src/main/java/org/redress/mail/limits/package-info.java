/** How much of one mail is read before it is put aside. */
@NullMarked
package org.redress.mail.limits;

import org.jspecify.annotations.NullMarked;
