/** The words on pages and in mails, by language. */
@NullMarked
package org.redress.web.messages;

import org.jspecify.annotations.NullMarked;
