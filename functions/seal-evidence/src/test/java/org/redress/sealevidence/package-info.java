/** Tests of sealing. */
@NullMarked
package org.redress.sealevidence;

import org.jspecify.annotations.NullMarked;
