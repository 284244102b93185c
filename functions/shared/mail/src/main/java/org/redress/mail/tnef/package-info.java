/** What Outlook packs into {@code winmail.dat}. */
@NullMarked
package org.redress.mail.tnef;

import org.jspecify.annotations.NullMarked;
