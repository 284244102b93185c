/** Pages, rendered from templates that escape everything put into them. */
@NullMarked
package org.redress.web.page;

import org.jspecify.annotations.NullMarked;
