/** Tests of the reading of mails. */
@NullMarked
package org.redress.mail;

import org.jspecify.annotations.NullMarked;
