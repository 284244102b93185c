/** Which mails were sent by machines, and which may be acknowledged (RFC 3834). */
@NullMarked
package org.redress.mail.automatic;

import org.jspecify.annotations.NullMarked;
