/** What is wrong with a request, as RFC 9457 says it. */
@NullMarked
package org.redress.web.problem;

import org.jspecify.annotations.NullMarked;
