/** What was uploaded or attached to a case: how it is offered, sealed and searched for malware. */
@NullMarked
package org.redress.casework.evidence;

import org.jspecify.annotations.NullMarked;
