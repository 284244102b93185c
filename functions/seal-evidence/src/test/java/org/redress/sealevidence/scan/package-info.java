/** Tests of the search for malware. */
@NullMarked
package org.redress.sealevidence.scan;

import org.jspecify.annotations.NullMarked;
