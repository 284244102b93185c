/** Tests of telling what a file is. */
@NullMarked
package org.redress.sealevidence.type;

import org.jspecify.annotations.NullMarked;
