/** JSON as strictly as it is defined: what is not JSON is refused, what is JSON is read. */
@NullMarked
package org.redress.web.json;

import org.jspecify.annotations.NullMarked;
