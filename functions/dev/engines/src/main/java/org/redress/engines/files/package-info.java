/** Files that are either the old ones or the new ones, never half of each. */
@NullMarked
package org.redress.engines.files;

import org.jspecify.annotations.NullMarked;
