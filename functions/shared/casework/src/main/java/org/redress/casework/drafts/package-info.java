/** Forms that are not finished: kept for a day, and readable by nobody but whoever fills them in. */
@NullMarked
package org.redress.casework.drafts;

import org.jspecify.annotations.NullMarked;
