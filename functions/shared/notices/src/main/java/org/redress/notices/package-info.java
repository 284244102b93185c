/** The words of mails: each is put together once as a letter and rendered as text and as HTML. */
@NullMarked
package org.redress.notices;

import org.jspecify.annotations.NullMarked;
