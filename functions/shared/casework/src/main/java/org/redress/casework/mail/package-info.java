/** What a mail that was taken in becomes: a case, a message to one, news of a mail of ours, or something put aside. */
@NullMarked
package org.redress.casework.mail;

import org.jspecify.annotations.NullMarked;
