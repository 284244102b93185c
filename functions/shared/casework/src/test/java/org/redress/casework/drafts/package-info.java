/** Rules about drafts. */
@NullMarked
package org.redress.casework.drafts;

import org.jspecify.annotations.NullMarked;
