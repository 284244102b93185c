/** What a file is, told by its content alone. */
@NullMarked
package org.redress.sealevidence.type;

import org.jspecify.annotations.NullMarked;
