/** Mails by way of SES. */
@NullMarked
package org.redress.caseworkaws.mail;

import org.jspecify.annotations.NullMarked;
