/** What Lambda gives to a handler besides its event. */
@NullMarked
package org.redress.engines.lambda;

import org.jspecify.annotations.NullMarked;
