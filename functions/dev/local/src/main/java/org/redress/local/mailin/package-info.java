/** Bringing raw mails in as SES would. */
@NullMarked
package org.redress.local.mailin;

import org.jspecify.annotations.NullMarked;
