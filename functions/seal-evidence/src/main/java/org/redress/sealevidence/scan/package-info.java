/** The search for malware, by whichever scanner there is. */
@NullMarked
package org.redress.sealevidence.scan;

import org.jspecify.annotations.NullMarked;
