/** What an inbound mail says: one reading of its bytes, and a description of what it brings along. */
@NullMarked
package org.redress.mail;

import org.jspecify.annotations.NullMarked;
