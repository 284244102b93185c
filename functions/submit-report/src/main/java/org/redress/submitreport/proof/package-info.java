/** Proof that a report was submitted: the signed file, the copy that it is about, the keys, and a page that checks it. */
@NullMarked
package org.redress.submitreport.proof;

import org.jspecify.annotations.NullMarked;
